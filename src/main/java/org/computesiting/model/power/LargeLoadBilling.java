package org.computesiting.model.power;

import org.computesiting.data.Instrument;
import org.computesiting.model.OwnerKind;
import org.computesiting.model.SiteStage;
import org.computesiting.model.SiteTable;
import org.computesiting.model.World;
import org.computesiting.model.policy.InstrumentTable;

/**
 * What single large loads pay beyond their class's rate: minimum takes of those who signed under large-load terms, and a rate that a government or
 * Crown utility set for new data centres. Both go to the region's books, where the next rate case gives them to all customers.
 */
public final class LargeLoadBilling {
    private final LargeLoadTerms terms;
    private final PriceModel prices;

    LargeLoadBilling(LargeLoadTerms terms, PriceModel prices) {
        this.terms = terms;
        this.prices = prices;
    }

    /** Sites contracted this month sign the terms of the month; later changes do not reach them. */
    void sign(World world) {
        SiteTable sites = world.sites;
        int now = world.clock.now();
        for (int s = 0; s < sites.count(); s++) {
            boolean signs = sites.contractedMonth[s] == now && sites.stage[s] != SiteStage.CLOSED.ordinal();
            if (signs && terms.bind(sites.utility[s], sites.gridMw[s])) {
                sites.minimumTakeShare[s] = terms.minimumTakeShare(sites.utility[s]);
                sites.termMonths[s] = (int) Math.rint(12.0 * terms.termYears(sites.utility[s]));
            }
        }
    }

    /**
     * What an energised site pays this month for demand it signed for and does not draw: the demand charge on minimum take × contracted megawatts
     * less those drawn. Nothing after the term.
     *
     * @param drawnMw grid capacity in use, own generation included
     * @return 2025 USD
     */
    public double minimumTakeUsd(World world, int s, double drawnMw) {
        SiteTable sites = world.sites;
        if (sites.minimumTakeShare[s] == 0.0 || world.clock.now() >= sites.energisedMonth[s] + sites.termMonths[s]) {
            return 0.0;
        }
        double owedMw = sites.minimumTakeShare[s] * Math.max(0.0, sites.gridMw[s] - sites.ownGenerationMw[s]);
        double unusedMw = Math.max(0.0, owedMw - Math.max(0.0, drawnMw - sites.ownGenerationMw[s]));
        double discount = sites.ownerKind[s] == OwnerKind.MINER ? terms.interruptibleDiscountShare(sites.utility[s]) : 0.0;
        return unusedMw * (1.0 - discount) * prices.demandChargeUsdPerMwMonth(sites.region[s]);
    }

    /** Price of a data centre on a site of its own, 2025 USD/MWh: its contract, else a rate set for loads of its size since before it signed, else its class's. */
    public double priceUsdPerMwh(World world, int s) {
        SiteTable sites = world.sites;
        int r = sites.region[s];
        if (!Double.isNaN(sites.powerPriceUsdPerMwh[s])) {
            return sites.powerPriceUsdPerMwh[s];
        }
        return paysAdministeredRate(world, s) ? world.policy.instruments.value(r, Instrument.ADMINISTERED_RATE) : world.regions.largeLoadPriceUsdPerMwh[r];
    }

    /** What the site's price lies over its class's where a rate was set, USD/MWh; 0 elsewhere. */
    public double overClassRateUsdPerMwh(World world, int s) {
        boolean set = Double.isNaN(world.sites.powerPriceUsdPerMwh[s]) && paysAdministeredRate(world, s);
        int r = world.sites.region[s];
        return set ? world.policy.instruments.value(r, Instrument.ADMINISTERED_RATE) - world.regions.largeLoadPriceUsdPerMwh[r] : 0.0;
    }

    private boolean paysAdministeredRate(World world, int s) {
        SiteTable sites = world.sites;
        InstrumentTable instruments = world.policy.instruments;
        int row = InstrumentTable.row(sites.region[s], Instrument.ADMINISTERED_RATE);
        return instruments.active[row] && sites.contractedMonth[s] != SiteTable.NONE && sites.contractedMonth[s] >= instruments.sinceMonth[row]
            && sites.gridMw[s] >= terms.thresholdMw(sites.utility[s]);
    }
}
