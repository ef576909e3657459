package org.computesiting.model.policy;

import java.util.Arrays;
import org.computesiting.data.Instrument;
import org.computesiting.data.Parameters;
import org.computesiting.model.MonthClock;
import org.computesiting.model.OwnerKind;
import org.computesiting.model.RegionTable;
import org.computesiting.model.SiteStage;
import org.computesiting.model.SiteTable;

/**
 * Jobs and taxes by region and month, from what stands and what is being built. These are the measures over which states compete; the
 * payments themselves are booked by whoever pays.
 *
 * <p>Equipment is bought when megawatts are energised and when it is replaced at the end of its life, evenly over time. Sales tax on it is
 * collected or, in the exempt share, forgone; where a repeal spared the projects begun before it, theirs is forgone still. Property tax falls on the depreciated value of what stands, half its cost new on average.
 */
final class PublicAccounts {
    private final double aiOperationJobsPerMw;
    private final double miningOperationJobsPerMw;
    private final double aiConstructionJobsPerMw;
    private final double miningConstructionJobsPerMw;
    private final double aiEquipmentUsdPerMw;
    private final double miningEquipmentUsdPerMw;
    private final double equipmentLifeYears;
    private final double propertyTaxPerYear;

    private final double[] lastAiMw;
    private final double[] lastMiningMw;
    /** Data centres that a repeal of the exemption spared, and of the month before, MW. */
    private final double[] sparedMw;
    private final double[] lastSparedMw;
    /** Sales tax that the month's data-centre equipment would bear without any exemption, 2025 USD. */
    final double[] fullSalesTaxUsd;

    PublicAccounts(int regions, Parameters p) {
        aiOperationJobsPerMw = p.get("staff_ai_fte_per_mw");
        miningOperationJobsPerMw = p.get("staff_mining_fte_per_mw");
        aiConstructionJobsPerMw = p.get("construction_jobs_per_mw");
        miningConstructionJobsPerMw = p.get("mining_construction_jobs_per_mw");
        aiEquipmentUsdPerMw = p.get("ai_it_capex_usd_per_mw") * p.get("dc_taxable_equipment_share");
        miningEquipmentUsdPerMw = p.get("mining_taxable_equipment_usd_per_mw");
        equipmentLifeYears = p.get("taxable_equipment_life_years");
        propertyTaxPerYear = p.get("property_tax_share_per_year");
        lastAiMw = new double[regions];
        lastMiningMw = new double[regions];
        sparedMw = new double[regions];
        lastSparedMw = new double[regions];
        fullSalesTaxUsd = new double[regions];
    }

    /** Remembers what stands when the horizon opens: it was bought before. */
    void open(RegionTable regions) {
        System.arraycopy(regions.aiMw, 0, lastAiMw, 0, regions.count);
        System.arraycopy(regions.miningMw, 0, lastMiningMw, 0, regions.count);
    }


    void settle(RegionTable regions, SiteTable sites, InstrumentTable instruments, MonthClock clock) {
        jobs(regions, sites);
        spare(sites, instruments);
        for (int r = 0; r < regions.count; r++) {
            taxes(r, regions, instruments, clock.hours(clock.now()));
        }
    }

    private void jobs(RegionTable regions, SiteTable sites) {
        for (int r = 0; r < regions.count; r++) {
            regions.operationJobs[r] = aiOperationJobsPerMw * regions.aiMw[r] + miningOperationJobsPerMw * regions.miningMw[r];
            regions.constructionJobs[r] = aiConstructionJobsPerMw * (regions.retrofitMw[r] + regions.rampingAiMw[r]);
        }
        for (int s = 0; s < sites.count(); s++) {
            if (sites.stage[s] == SiteStage.BUILDING.ordinal()) {
                double jobsPerMw = sites.ownerKind[s] == OwnerKind.MINER ? miningConstructionJobsPerMw : aiConstructionJobsPerMw;
                regions.constructionJobs[sites.region[s]] += jobsPerMw * sites.gridMw[s];
            }
        }
    }

    private void spare(SiteTable sites, InstrumentTable instruments) {
        System.arraycopy(sparedMw, 0, lastSparedMw, 0, sparedMw.length);
        Arrays.fill(sparedMw, 0.0);
        for (int s = 0; s < sites.count(); s++) {
            int r = sites.region[s];
            if (sites.begunMonth(s) < instruments.sparedBefore[InstrumentTable.row(r, Instrument.DC_SALES_TAX_EXEMPTION)]) {
                sparedMw[r] += sites.aiMw[s];
            }
        }
    }

    private void taxes(int r, RegionTable regions, InstrumentTable instruments, double hours) {
        double aiMw = regions.aiMw[r];
        double miningMw = regions.miningMw[r];
        double replaced = 1.0 / (12.0 * equipmentLifeYears);
        double aiBoughtUsd = aiEquipmentUsdPerMw * (Math.max(0.0, aiMw - lastAiMw[r]) + replaced * aiMw);
        double miningBoughtUsd = miningEquipmentUsdPerMw * (Math.max(0.0, miningMw - lastMiningMw[r]) + replaced * miningMw);
        lastAiMw[r] = aiMw;
        lastMiningMw[r] = miningMw;

        fullSalesTaxUsd[r] = regions.salesTaxShare[r] * aiBoughtUsd;
        double share = instruments.value(r, Instrument.DC_SALES_TAX_EXEMPTION);
        double keptBeyond = Math.max(0.0, instruments.sparedValue[InstrumentTable.row(r, Instrument.DC_SALES_TAX_EXEMPTION)] - share);
        double sparedBoughtUsd = aiEquipmentUsdPerMw * (Math.max(0.0, sparedMw[r] - lastSparedMw[r]) + replaced * sparedMw[r]);
        regions.forgoneTaxUsd[r] = fullSalesTaxUsd[r] * share + regions.salesTaxShare[r] * Math.min(sparedBoughtUsd, aiBoughtUsd) * keptBeyond;
        double sales = fullSalesTaxUsd[r] - regions.forgoneTaxUsd[r] + regions.salesTaxShare[r] * miningBoughtUsd;
        double property = propertyTaxPerYear / 12.0 * 0.5 * (aiEquipmentUsdPerMw * aiMw + miningEquipmentUsdPerMw * miningMw);
        double special = instruments.value(r, Instrument.CRYPTO_TAX) * regions.miningLoadMw[r] * hours;
        regions.computeTaxUsd[r] = sales + property + special;
    }
}
