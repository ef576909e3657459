package org.computesiting.model.ai;

import java.util.Arrays;
import org.computesiting.data.Parameters;
import org.computesiting.model.OwnerKind;
import org.computesiting.model.SiteTable;
import org.computesiting.model.World;

/**
 * Finished halls that stand empty, region by region, and what their owners ask. Colocation firms, developers and telecoms build more than they have
 * tenants for; what is left over can be let at once. The rent asked rises as vacancy falls: a constant elasticity through the published rents of
 * wholesale colocation at a vacancy of a tenth and of 1.4 % (CBRE, JLL; parameters {@code hall_rent_at_reference_vacancy_usd_per_mw_year},
 * {@code hall_rent_vacancy_exponent}).
 */
public final class VacantHalls {
    /** Vacancy below which the rent asked rises no further, share. */
    private static final double LEAST_VACANCY = 0.005;

    private final double rentUsdPerMwYear;
    private final double referenceVacancy;
    private final double exponent;
    private final double frictionalVacancy;
    private final double servicesUsdPerMwYear;
    private final double speculative2020;
    private final double speculative2025;
    private final double[] vacantMw;
    private final double[] stockMw;
    /** Number of halls with room for a lease, by region. */
    private final int[] halls;
    private double vacantSumMw;
    private double stockSumMw;

    VacantHalls(Parameters p, int regions) {
        rentUsdPerMwYear = p.get("hall_rent_at_reference_vacancy_usd_per_mw_year");
        referenceVacancy = p.get("hall_vacancy_2020_share");
        exponent = p.get("hall_rent_vacancy_exponent");
        frictionalVacancy = p.get("hall_frictional_vacancy_share");
        servicesUsdPerMwYear = p.get("hall_services_usd_per_mw_year");
        speculative2020 = p.get("speculative_building_share_2020");
        speculative2025 = p.get("speculative_building_share_2025");
        vacantMw = new double[regions];
        stockMw = new double[regions];
        halls = new int[regions];
    }

    /** Kinds of firms that let halls to others. */
    static boolean lets(int firmKind) {
        return switch (AiFirmKind.of(firmKind)) {
            case COLOCATION, DEVELOPER, TELCO -> true;
            case HYPERSCALER, NEOCLOUD, LAB -> false;
        };
    }

    /** Part of what such firms build for which they have no tenant yet: linear between 2020 and 2025, flat outside. */
    double speculativeShare(double years) {
        double part = Math.max(0.0, Math.min(1.0, (years - 2020.5) / 5.0));
        return speculative2020 + part * (speculative2025 - speculative2020);
    }

    /** Counts the halls that stand. @param leastMw smallest block that is let, MW */
    void count(World world, AiFirmTable firms, double leastMw) {
        Arrays.fill(vacantMw, 0.0);
        Arrays.fill(stockMw, 0.0);
        Arrays.fill(halls, 0);
        vacantSumMw = 0.0;
        stockSumMw = 0.0;
        SiteTable sites = world.sites;
        for (int s = 0; s < sites.count(); s++) {
            if (sites.ownerKind[s] == OwnerKind.AI_FIRM && sites.isEnergised(s) && (sites.landlord[s] != SiteTable.NONE || lets(firms.kind[sites.owner[s]]))) {
                int r = sites.region[s];
                vacantMw[r] += sites.vacantMw[s];
                stockMw[r] += sites.gridMw[s];
                vacantSumMw += sites.vacantMw[s];
                stockSumMw += sites.gridMw[s];
                halls[r] += sites.vacantMw[s] >= leastMw ? 1 : 0;
            }
        }
    }

    int halls(int region) {
        return halls[region];
    }

    /** Vacant over all capacity that such firms let or could let, share. */
    double vacancy(int region) {
        return stockMw[region] > 0.0 ? vacantMw[region] / stockMw[region] : 0.0;
    }

    /** The same of the continent. */
    public double vacancy() {
        return stockSumMw > 0.0 ? vacantSumMw / stockSumMw : 0.0;
    }

    /** Rent asked at a vacancy, 2025 USD per MW IT and year. */
    double askingRentUsdPerMwYear(double vacancy) {
        return rentUsdPerMwYear * StrictMath.pow(Math.max(LEAST_VACANCY, vacancy) / referenceVacancy, -exponent);
    }

    /** Vacant halls beyond what always stands empty between two tenants, MW of grid capacity; what firms count on when they plan. */
    double lettableMw() {
        return Math.max(0.0, vacantSumMw - frictionalVacancy * stockSumMw);
    }

    /** The same less what the owner spends on running the hall, which firms pay themselves elsewhere. */
    double netRentUsdPerMwYear(double vacancy) {
        return Math.max(0.0, askingRentUsdPerMwYear(vacancy) - servicesUsdPerMwYear);
    }

    /** Mean rent asked on the continent at its vacancy, 2025 USD per MW IT and year. */
    public double askingRentUsdPerMwYear() {
        return askingRentUsdPerMwYear(vacancy());
    }

    /** The hall of a region that suits a demand: the smallest that holds it whole, else the largest with at least {@code leastMw}; −1 when there is none. */
    static int hall(World world, int region, double wantedMw, double leastMw) {
        SiteTable sites = world.sites;
        int best = SiteTable.NONE;
        for (int s = 0; s < sites.count(); s++) {
            if (sites.region[s] != region || sites.vacantMw[s] < leastMw || !sites.isEnergised(s)) {
                continue;
            }
            boolean better = best == SiteTable.NONE
                || (sites.vacantMw[best] >= wantedMw ? sites.vacantMw[s] >= wantedMw && sites.vacantMw[s] < sites.vacantMw[best] : sites.vacantMw[s] > sites.vacantMw[best]);
            best = better ? s : best;
        }
        return best;
    }
}
