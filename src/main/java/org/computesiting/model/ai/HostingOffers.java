package org.computesiting.model.ai;

import java.util.Arrays;
import org.computesiting.data.Parameters;
import org.computesiting.model.CostTerm;
import org.computesiting.model.OptionRanking;
import org.computesiting.model.OwnerKind;
import org.computesiting.model.PowerSupply;
import org.computesiting.model.SiteTable;
import org.computesiting.model.World;

/**
 * Energised megawatts that can be had this month: the part of each mining site that suits AI, and the vacant halls of each region. What a place costs
 * its user apart from rent and the user's own cost of capital is worked out once an offer and kind of load.
 */
final class HostingOffers {
    private static final int TERMS = CostTerm.COUNT;

    private final AiIndustry ai;
    private final ConvertibleSites convertible;
    private final HostingMargin margin;
    final double minimumMw;
    private final double minerShareOfCapex;
    private final double fitOutMonths;
    private final double lightCapexUsdPerMw;
    private final double logPlacesOfMeanRegion;
    /** What rebuilding a mine costs whatever its size, USD: fibre, water, a second feed. */
    private final double fixedCapexUsd;

    int count;
    /** Row of a mining site, or {@link SiteTable#NONE} for the vacant halls of a region. */
    int[] site = new int[64];
    int[] region = new int[64];
    double[] mw = new double[64];
    /** What a MW of a mine's grid capacity earns by mining, USD per year. */
    double[] marginUsdPerMwYear = new double[64];
    /** Cost of rebuilding or fitting out, USD per MW IT. */
    private double[] capexUsdPerMw = new double[64];
    double[] months = new double[64];
    /** Owner is in business and can let; the estate of one who failed only sells. */
    boolean[] canLet = new boolean[64];
    /** Part of the rebuilding that the owner pays; none where he is in breach of a covenant and finds no lender: then the tenant pays it all. */
    double[] ownerShareOfCapex = new double[64];
    private double[] logPlaces = new double[64];
    /** Rent asked for a vacant hall less what its owner spends on running it, USD per MW IT and year. */
    double[] netRentUsdPerMwYear = new double[64];
    private double[] effectiveness = new double[64 * LoadKind.COUNT];
    /** Total at hyperscalers' rate without rent and noise, row-major {@code offer * LoadKind.COUNT + kind}: let, and bought. */
    private double[] letTotal = new double[64 * LoadKind.COUNT];
    private double[] boughtTotal = new double[64 * LoadKind.COUNT];
    private final double[] terms = new double[TERMS];

    HostingOffers(Parameters p, AiIndustry ai, ConvertibleSites convertible, HostingMargin margin) {
        this.ai = ai;
        this.margin = margin;
        this.convertible = convertible;
        minimumMw = p.get("hosting_minimum_mw");
        minerShareOfCapex = p.get("retrofit_miner_share");
        fitOutMonths = p.get("hall_fit_out_months");
        lightCapexUsdPerMw = p.get("ai_retrofit_capex_light_usd_per_mw");
        fixedCapexUsd = p.get("retrofit_fixed_capex_usd");
        logPlacesOfMeanRegion = StrictMath.log(p.get("places_per_region"));
    }

    /** Collects the month's offers. */
    void collect(World world) {
        convertible.judge(world, ai.conditions);
        ai.halls.count(world, ai.firms, LoadMix.SMALLEST_MW);
        count = 0;
        mines(world);
        halls(world);
        price();
    }

    private void mines(World world) {
        SiteTable sites = world.sites;
        for (int s = 0; s < sites.count(); s++) {
            boolean free = sites.ownerKind[s] == OwnerKind.MINER && sites.isEnergised(s) && sites.retrofitDoneMonth[s] == SiteTable.NONE
                && sites.powerSupply[s] != PowerSupply.ISLAND.ordinal();
            double suits = free ? ConvertibleSites.suitsMw(sites, s) : 0.0;
            if (suits >= minimumMw) {
                int o = add(s, sites.region[s], suits, -logPlacesOfMeanRegion);
                double weight = convertible.weight(world, s);
                marginUsdPerMwYear[o] = margin.usdPerMwYear(world, s);
                capexUsdPerMw[o] = convertible.capexUsdPerMw(weight) + fixedCapexUsd / suits;
                months[o] = convertible.months(weight);
                int miner = sites.owner[s];
                canLet[o] = world.mining.miners.active[miner];
                ownerShareOfCapex[o] = world.mining.miners.inBreach[miner] ? 0.0 : minerShareOfCapex;
            }
        }
    }

    private void halls(World world) {
        for (int r = 0; r < world.regions.count; r++) {
            if (ai.halls.halls(r) > 0) {
                int o = add(SiteTable.NONE, r, 0.0, StrictMath.log(ai.halls.halls(r)) - logPlacesOfMeanRegion);
                months[o] = fitOutMonths;
                canLet[o] = true;
                ownerShareOfCapex[o] = 0.0;
                netRentUsdPerMwYear[o] = ai.halls.netRentUsdPerMwYear(ai.halls.vacancy(r));
                largest(world, o);
            }
        }
    }

    /** Takes the size of the largest hall left in the region of a row of halls; 0 closes the row. */
    void largest(World world, int offer) {
        int hall = VacantHalls.hall(world, region[offer], Double.POSITIVE_INFINITY, LoadMix.SMALLEST_MW);
        mw[offer] = hall == SiteTable.NONE ? 0.0 : world.sites.vacantMw[hall];
    }

    private int add(int siteRow, int regionRow, double suitsMw, double places) {
        if (count == site.length) {
            grow();
        }
        int o = count++;
        site[o] = siteRow;
        region[o] = regionRow;
        mw[o] = suitsMw;
        logPlaces[o] = places;
        return o;
    }

    private void price() {
        for (int o = 0; o < count; o++) {
            for (int k = 0; k < LoadKind.COUNT; k++) {
                LoadKind kind = LoadKind.of(k);
                effectiveness[o * LoadKind.COUNT + k] = ai.cost.effectiveness(region[o], kind);
                letTotal[o * LoadKind.COUNT + k] = write(terms, o, kind, tenantCapexUsdPerMw(o, kind), ai.siting.hyperscalerRatePerYear);
                if (isMine(o)) {
                    boughtTotal[o * LoadKind.COUNT + k] = write(terms, o, kind, capexUsdPerMw[o], ai.siting.hyperscalerRatePerYear);
                }
            }
        }
    }

    boolean isMine(int offer) {
        return site[offer] != SiteTable.NONE;
    }

    /** Grid MW per MW IT. */
    double effectiveness(int offer, LoadKind kind) {
        return effectiveness[offer * LoadKind.COUNT + kind.ordinal()];
    }

    /** Cost of rebuilding or fitting out, USD per MW IT: old halls take servers of the usual density as they are and accelerators after a light rebuilding. */
    double capexUsdPerMw(int offer, LoadKind kind) {
        return isMine(offer) ? capexUsdPerMw[offer] : kind.accelerated() ? lightCapexUsdPerMw : 0.0;
    }

    /** The part of it that a tenant pays. */
    double tenantCapexUsdPerMw(int offer, LoadKind kind) {
        return (1.0 - ownerShareOfCapex[offer]) * capexUsdPerMw(offer, kind);
    }

    /** Writes the terms of a place without rent and noise. @return their total, USD per MW IT and year */
    double write(double[] out, int offer, LoadKind kind, double userCapexUsdPerMw, double ratePerYear) {
        ai.cost.existingSite(out, 0, region[offer], isMine(offer), kind, userCapexUsdPerMw, months[offer], ratePerYear);
        out[CostTerm.PLACES.ordinal()] = ai.chooser.places(logPlaces[offer]);
        return OptionRanking.total(out, 0);
    }

    /** Total for a firm at its rate, without rent and noise; the same as {@link #write} up to rounding. */
    double total(int offer, LoadKind kind, boolean bought, double ratePerYear) {
        int i = offer * LoadKind.COUNT + kind.ordinal();
        double capex = bought ? capexUsdPerMw[offer] : tenantCapexUsdPerMw(offer, kind);
        return (bought ? boughtTotal : letTotal)[i] + ai.cost.capitalUsdPerMwYear(kind, capex, ratePerYear);
    }

    private void grow() {
        int n = site.length * 2;
        site = Arrays.copyOf(site, n);
        region = Arrays.copyOf(region, n);
        mw = Arrays.copyOf(mw, n);
        marginUsdPerMwYear = Arrays.copyOf(marginUsdPerMwYear, n);
        capexUsdPerMw = Arrays.copyOf(capexUsdPerMw, n);
        months = Arrays.copyOf(months, n);
        canLet = Arrays.copyOf(canLet, n);
        ownerShareOfCapex = Arrays.copyOf(ownerShareOfCapex, n);
        logPlaces = Arrays.copyOf(logPlaces, n);
        netRentUsdPerMwYear = Arrays.copyOf(netRentUsdPerMwYear, n);
        effectiveness = Arrays.copyOf(effectiveness, n * LoadKind.COUNT);
        letTotal = Arrays.copyOf(letTotal, n * LoadKind.COUNT);
        boughtTotal = Arrays.copyOf(boughtTotal, n * LoadKind.COUNT);
    }
}
