package org.computesiting.model.ai;

import java.util.Arrays;
import org.computesiting.data.Parameters;
import org.computesiting.model.Annuity;
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
    private final double termYears;
    private final double surplusShareMiner;
    private final double premium;
    private final double purchaseCommitment;
    private final double noiseScale;
    private final double trainingBlockMw;

    private int needs;
    private int[] needProject = new int[64];
    private double[] needBest = new double[64];
    /** Yearly payment on what a miner borrows against a lease to the project's firm, and on what that firm pays itself over the same years. */
    private double[] leaseAnnuity = new double[64];
    private double[] ownAnnuity = new double[64];
    private double[] surplus = new double[64 * 64];
    private final double[] terms = new double[CostTerm.COUNT];
    private final HostingDeal deal = new HostingDeal();

    HostingMarketPhase(World world, AiIndustry ai, HostingMargin margin) {
        this.ai = ai;
        Parameters p = world.parameters;
        offers = new HostingOffers(p, ai, margin);
        contracts = new HostingContracts(ai);
        termYears = p.get("hosting_contract_term_years");
        surplusShareMiner = p.get("hosting_surplus_share_miner");
        premium = p.get("hosting_premium_usd_per_mw_year");
        purchaseCommitment = p.get("site_purchase_commitment_usd_per_mw_year");
        trainingBlockMw = p.get("training_cluster_mw");
        noiseScale = ai.siting.noiseUsdPerMwYear;
    }

    @Override
    public void run(World world) {
        contracts.finishRetrofits(world);
        offers.collect(world);
        collectNeeds(world);
        if (offers.count > 0 && needs > 0) {
            value(world);
            match(world);
        }
        ai.energisedWorth.fade();
        world.recount();
    }

    private void collectNeeds(World world) {
        ProjectTable projects = ai.projects;
        needs = 0;
        for (int p = 0; p < projects.count(); p++) {
            if (!projects.isWaiting(p) || ai.progress.isCommitted(world, p)) {
                continue;
            }
            if (needs == needProject.length) {
                needProject = Arrays.copyOf(needProject, needs * 2);
                needBest = Arrays.copyOf(needBest, needs * 2);
                leaseAnnuity = Arrays.copyOf(leaseAnnuity, needs * 2);
                ownAnnuity = Arrays.copyOf(ownAnnuity, needs * 2);
            }
            needProject[needs] = p;
            needBest[needs] = contracts.nextBest(world, p);
            leaseAnnuity[needs] = Annuity.perYear(leaseRate(world, p), termYears);
            ownAnnuity[needs] = Annuity.perYear(ai.firms.debtRatePerYear[projects.firm[p]], termYears);
            needs++;
        }
    }

    /** Rate at which a miner borrows against a lease to the project's firm, or to the hyperscaler behind it. */
    private double leaseRate(World world, int project) {
        int firm = ai.projects.firm[project];
        boolean backed = ai.credit.isBacked(world, ai.firms, firm, ai.projects.id[project]);
        return ai.credit.tenantRate(ai.firms, firm, backed);
    }

    private void value(World world) {
        int n = offers.count;
        if (surplus.length < n * needs) {
            surplus = new double[Math.max(n * needs, surplus.length * 2)];
        }
        for (int need = 0; need < needs; need++) {
            for (int o = 0; o < n; o++) {
                surplus[need * n + o] = suits(world, need, o) ? best(world, need, o) : 0.0;
            }
        }
    }

    /** The blocks fit each other, and the site has no other tenant. */
    private boolean suits(World world, int need, int o) {
        int p = needProject[need];
        boolean tooSmall = offers.isMine(o) && ai.projects.gridMw[p] < offers.minimumMw;
        if (tooSmall || offers.mw[o] < leastBlockMw(p, offers.isMine(o))) {
            return false;
        }
        int tenant = offers.isMine(o) ? world.sites.tenant[offers.site[o]] : SiteTable.NONE;
        return tenant == SiteTable.NONE || tenant == ai.projects.firm[p];
    }

    /**
     * Smallest block that a project takes in one place, MW: training needs its machines together, at least half of them or a large cluster; other loads
     * spread over several halls, but nobody rebuilds a mine for less than the smallest lease.
     */
    private double leastBlockMw(int project, boolean mine) {
        double mw = ai.projects.gridMw[project];
        if (ai.projects.kind(project) == LoadKind.TRAINING) {
            return Math.max(offers.minimumMw, Math.min(0.5 * mw, trainingBlockMw));
        }
        return mine ? offers.minimumMw : LoadMix.SMALLEST_MW;
    }

    private double best(World world, int need, int o) {
        double let = offers.canLet[o] ? ceiling(world, need, o, false) - reservation(need, o, false) : 0.0;
        double sold = offers.isMine(o) && world.sites.tenant[offers.site[o]] == SiteTable.NONE
            ? ceiling(world, need, o, true) - reservation(need, o, true) : 0.0;
        return Math.max(let, sold);
    }

    /** Below what the owner does not let or sell, per MW IT and year; what is sold is paid back over the term of a lease and not over a building's life. */
    private double reservation(int need, int o, boolean bought) {
        LoadKind kind = ai.projects.kind(needProject[need]);
        if (!offers.isMine(o)) {
            return ai.halls.netRentUsdPerMwYear(ai.halls.vacancy(offers.region[o]));
        }
        double effectiveness = ai.cost.effectiveness(offers.region[o], kind);
        double capex = offers.capexUsdPerMw(o, kind);
        if (bought) {
            double rate = ai.firms.debtRatePerYear[ai.projects.firm[needProject[need]]];
            double sooner = capex * (ownAnnuity[need] - Annuity.perYear(rate, ai.siting.shellLifeYears));
            return RentBargain.reservation(offers.marginUsdPerMwYear[o], effectiveness, 0.0, 0.0, purchaseCommitment) + sooner;
        }
        return RentBargain.reservation(offers.marginUsdPerMwYear[o], effectiveness, offers.minerShareOfCapex * capex, leaseAnnuity[need], premium);
    }

    private double ceiling(World world, int need, int o, boolean bought) {
        int p = needProject[need];
        double rate = ai.firms.debtRatePerYear[ai.projects.firm[p]];
        return RentBargain.ceiling(needBest[need], offers.total(o, ai.projects.kind(p), bought, rate) + noise(world, p, o));
    }

    private double noise(World world, int project, int o) {
        long place = offers.isMine(o) ? world.sites.id[offers.site[o]] : world.regions.id[offers.region[o]];
        return -noiseScale * world.random.gumbel(Stream.HOSTING_MATCH, StableId.child(ai.projects.id[project], place), 0, 0);
    }

    private void match(World world) {
        int n = offers.count;
        while (true) {
            int best = -1;
            for (int i = 0; i < needs * n; i++) {
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
            for (int k = 0; k < needs; k++) {
                boolean open = !offers.isMine(o) && suits(world, k, o);
                surplus[k * n + o] = open ? surplus[k * n + o] : 0.0;
            }
        }
    }

    private boolean before(World world, int i, int j) {
        int n = offers.count;
        int byProject = Long.compareUnsigned(ai.projects.id[needProject[i / n]], ai.projects.id[needProject[j / n]]);
        return byProject < 0 || byProject == 0 && Long.compareUnsigned(place(world, i % n), place(world, j % n)) < 0;
    }

    private long place(World world, int o) {
        return offers.isMine(o) ? world.sites.id[offers.site[o]] : world.regions.id[offers.region[o]];
    }

    private void sign(World world, int need, int o) {
        int p = needProject[need];
        int firm = ai.projects.firm[p];
        LoadKind kind = ai.projects.kind(p);
        boolean mine = offers.isMine(o);
        double asLet = offers.canLet[o] ? ceiling(world, need, o, false) - reservation(need, o, false) : Double.NEGATIVE_INFINITY;
        deal.project = p;
        deal.mine = mine;
        deal.bought = mine && asLet < surplus[need * offers.count + o];
        deal.site = mine ? offers.site[o] : VacantHalls.hall(world, offers.region[o], ai.projects.gridMw[p], LoadMix.SMALLEST_MW);
        deal.offeredMw = mine ? offers.mw[o] : world.sites.vacantMw[deal.site];
        deal.reservation = reservation(need, o, deal.bought);
        deal.ceiling = ceiling(world, need, o, deal.bought);
        deal.rent = mine ? RentBargain.rent(deal.reservation, deal.ceiling, surplusShareMiner) : deal.reservation;
        deal.capexUsdPerMw = offers.capexUsdPerMw(o, kind);
        deal.userCapexUsdPerMw = deal.bought ? deal.capexUsdPerMw : offers.tenantCapexUsdPerMw(o, kind);
        deal.months = (int) Math.rint(offers.months[o]);
        deal.termMonths = (int) (12.0 * termYears);
        deal.minerRatePerYear = leaseRate(world, p);
        deal.backed = mine && !deal.bought && ai.credit.isBacked(world, ai.firms, firm, ai.projects.id[p]);
        deal.priceAnnuity = ownAnnuity[need];
        offers.write(terms, o, kind, deal.userCapexUsdPerMw, ai.firms.debtRatePerYear[firm]);
        terms[CostTerm.NOISE.ordinal()] = noise(world, p, o);
        terms[CostTerm.RENT.ordinal()] = deal.rent;
        contracts.sign(world, deal, terms);
    }
}
