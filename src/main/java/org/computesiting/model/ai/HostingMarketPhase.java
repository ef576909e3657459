package org.computesiting.model.ai;

import java.util.Arrays;
import org.computesiting.data.Parameters;
import org.computesiting.model.CostTerm;
import org.computesiting.model.MonthlyPhase;
import org.computesiting.model.SiteTable;
import org.computesiting.model.World;
import org.computesiting.model.random.StableId;
import org.computesiting.model.random.Stream;

/**
 * Energised megawatts meet projects that wait. Every pair of a waiting project and an offer has a surplus: the project's ceiling less what the owner
 * must have. A miner lets or sells, whichever leaves more surplus; the owner of a vacant hall lets at the rent asked. Contracts are made from the
 * largest surplus per MW down while it is positive, ties by the ids of project and site, each project and each mining site at most once a month. A
 * miner's rent splits the surplus.
 */
final class HostingMarketPhase implements MonthlyPhase {
    /** Surplus below which nobody signs, USD per MW IT and year. */
    private static final double LEAST_SURPLUS_USD = 1.0;

    private final AiIndustry ai;
    private final HostingContracts contracts;
    private final HostingOffers offers;
    private final HostingNeeds needs;
    private final int termMonths;
    private final double surplusShareMiner;
    private final double premium;
    private final double purchaseCommitment;
    private final double noiseScale;

    private double[] surplus = new double[64 * 64];
    private final double[] terms = new double[CostTerm.COUNT];
    private final HostingDeal deal = new HostingDeal();

    HostingMarketPhase(World world, AiIndustry ai, ConvertibleSites convertible, HostingMargin margin) {
        this.ai = ai;
        Parameters p = world.parameters;
        offers = new HostingOffers(p, ai, convertible, margin);
        ProjectOptions options = new ProjectOptions(ai);
        needs = new HostingNeeds(p, ai, options);
        contracts = new HostingContracts(ai, options);
        termMonths = (int) (12.0 * p.get("hosting_contract_term_years"));
        surplusShareMiner = p.get("hosting_surplus_share_miner");
        premium = p.get("hosting_premium_usd_per_mw_year");
        purchaseCommitment = p.get("site_purchase_commitment_usd_per_mw_year");
        noiseScale = ai.siting.noiseUsdPerMwYear;
    }

    @Override
    public void run(World world) {
        contracts.finishRetrofits(world);
        offers.collect(world);
        needs.collect(world);
        if (offers.count > 0 && needs.count > 0) {
            value(world);
            match(world);
        }
        ai.energisedWorth.fade();
        world.recount();
    }

    private void value(World world) {
        int n = offers.count;
        if (surplus.length < n * needs.count) {
            surplus = new double[Math.max(n * needs.count, surplus.length * 2)];
        }
        for (int need = 0; need < needs.count; need++) {
            for (int o = 0; o < n; o++) {
                surplus[need * n + o] = suits(world, need, o) ? best(world, need, o) : 0.0;
            }
        }
    }

    /** The blocks fit each other, and the site has no other tenant. */
    private boolean suits(World world, int need, int o) {
        int p = needs.project[need];
        boolean mine = offers.isMine(o);
        boolean tooSmall = mine && ai.projects.gridMw[p] < offers.minimumMw;
        if (tooSmall || offers.mw[o] < needs.leastBlockMw(need, mine)) {
            return false;
        }
        int tenant = mine ? world.sites.tenant[offers.site[o]] : SiteTable.NONE;
        return tenant == SiteTable.NONE || tenant == ai.projects.firm[p];
    }

    /** The larger surplus of letting and selling; 0 when both are below zero. */
    private double best(World world, int need, int o) {
        double before = Math.max(surplusBeforeNoise(world, need, o, false), surplusBeforeNoise(world, need, o, true));
        double u = luck(world, needs.project[need], o);
        if (cannotReach(-before / noiseScale, u)) {
            return 0.0;
        }
        return Math.max(0.0, before - noise(u));
    }

    /** What a deal leaves over without the taste for the place; never where an owner cannot let or does not sell: halls and mines with a tenant are not for sale. */
    private double surplusBeforeNoise(World world, int need, int o, boolean bought) {
        boolean open = bought ? offers.isMine(o) && world.sites.tenant[offers.site[o]] == SiteTable.NONE : offers.canLet[o];
        if (!open) {
            return Double.NEGATIVE_INFINITY;
        }
        return needs.nextBest[need] - offers.total(o, needs.kind(need), bought, needs.ratePerYear[need]) - reservation(need, o, bought);
    }

    /**
     * Whether a standard Gumbel draw {@code -ln(-ln u)} surely stays below a level, without taking logarithms: it exceeds {@code g > 0} only if
     * {@code u > exp(-exp(-g)) >= 1 - exp(-g) >= 1 - 1 / (1 + g + g^2/2 + g^3/6)}.
     */
    static boolean cannotReach(double g, double u) {
        return g > 0.0 && u < 1.0 - 1.0 / (1.0 + g * (1.0 + g * (0.5 + g / 6.0)));
    }

    /** Below what the owner does not let or sell, per MW IT and year; what is sold is paid back over the term of a lease and not over a building's life. */
    private double reservation(int need, int o, boolean bought) {
        if (!offers.isMine(o)) {
            return offers.netRentUsdPerMwYear[o];
        }
        LoadKind kind = needs.kind(need);
        double effectiveness = offers.effectiveness(o, kind);
        double capex = offers.capexUsdPerMw(o, kind);
        if (bought) {
            double sooner = capex * (needs.ownAnnuity[need] - needs.buildingAnnuity[need]);
            return RentBargain.reservation(offers.marginUsdPerMwYear[o], effectiveness, 0.0, 0.0, purchaseCommitment) + sooner;
        }
        return RentBargain.reservation(offers.marginUsdPerMwYear[o], effectiveness, offers.ownerShareOfCapex[o] * capex, needs.leaseAnnuity[need], premium);
    }

    private double ceiling(World world, int need, int o, boolean bought) {
        double atPlace = offers.total(o, needs.kind(need), bought, needs.ratePerYear[need]);
        return RentBargain.ceiling(needs.nextBest[need], atPlace + noise(luck(world, needs.project[need], o)));
    }

    /** A draw of the pair of project and place: the same in every month. */
    private double luck(World world, int project, int o) {
        return world.random.uniform(Stream.HOSTING_MATCH, StableId.child(ai.projects.id[project], place(world, o)), 0, 0);
    }

    /** What the model does not see, USD per MW IT and year: minus a Gumbel draw, as cost. */
    private double noise(double u) {
        return noiseScale * StrictMath.log(-StrictMath.log(u));
    }

    private void match(World world) {
        int n = offers.count;
        while (true) {
            int best = -1;
            for (int i = 0; i < needs.count * n; i++) {
                if (surplus[i] > LEAST_SURPLUS_USD && (best < 0 || surplus[i] > surplus[best] || surplus[i] == surplus[best] && before(world, i, best))) {
                    best = i;
                }
            }
            if (best < 0) {
                return;
            }
            int need = best / n;
            int o = best % n;
            sign(world, need, o);
            Arrays.fill(surplus, need * n, need * n + n, 0.0);
            if (!offers.isMine(o)) {
                offers.largest(world, o);
            }
            for (int k = 0; k < needs.count; k++) {
                boolean open = !offers.isMine(o) && suits(world, k, o);
                surplus[k * n + o] = open ? surplus[k * n + o] : 0.0;
            }
        }
    }

    private boolean before(World world, int i, int j) {
        int n = offers.count;
        int byProject = Long.compareUnsigned(ai.projects.id[needs.project[i / n]], ai.projects.id[needs.project[j / n]]);
        return byProject < 0 || byProject == 0 && Long.compareUnsigned(place(world, i % n), place(world, j % n)) < 0;
    }

    private long place(World world, int o) {
        return offers.isMine(o) ? world.sites.id[offers.site[o]] : world.regions.id[offers.region[o]];
    }

    private void sign(World world, int need, int o) {
        int p = needs.project[need];
        LoadKind kind = needs.kind(need);
        boolean mine = offers.isMine(o);
        deal.project = p;
        deal.mine = mine;
        deal.bought = surplusBeforeNoise(world, need, o, true) > surplusBeforeNoise(world, need, o, false);
        deal.site = mine ? offers.site[o] : VacantHalls.hall(world, offers.region[o], ai.projects.gridMw[p], LoadMix.SMALLEST_MW);
        deal.offeredMw = mine ? offers.mw[o] : world.sites.vacantMw[deal.site];
        deal.reservation = reservation(need, o, deal.bought);
        deal.ceiling = ceiling(world, need, o, deal.bought);
        deal.forgone = mine ? offers.marginUsdPerMwYear[o] * offers.effectiveness(o, kind) : Double.NaN;
        deal.rent = mine ? RentBargain.rent(deal.reservation, deal.ceiling, surplusShareMiner) : deal.reservation;
        deal.capexUsdPerMw = offers.capexUsdPerMw(o, kind);
        deal.userCapexUsdPerMw = deal.bought ? deal.capexUsdPerMw : offers.tenantCapexUsdPerMw(o, kind);
        deal.months = (int) Math.rint(offers.months[o]);
        deal.termMonths = termMonths;
        deal.minerRatePerYear = needs.leaseRatePerYear[need];
        deal.backed = mine && !deal.bought && needs.isBacked(world, need);
        deal.priceAnnuity = needs.ownAnnuity[need];
        offers.write(terms, o, kind, deal.userCapexUsdPerMw, needs.ratePerYear[need]);
        terms[CostTerm.NOISE.ordinal()] = noise(luck(world, p, o));
        terms[CostTerm.RENT.ordinal()] = deal.rent;
        contracts.sign(world, deal, terms);
    }
}
