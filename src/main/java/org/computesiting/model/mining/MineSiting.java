package org.computesiting.model.mining;

import org.computesiting.data.Instrument;
import org.computesiting.data.Parameters;
import org.computesiting.model.CostTerm;
import org.computesiting.model.DecisionKind;
import org.computesiting.model.DecisionLedger;
import org.computesiting.model.DecisionRecorder;
import org.computesiting.model.OptionRanking;
import org.computesiting.model.OwnerKind;
import org.computesiting.model.SitingOption;
import org.computesiting.model.World;
import org.computesiting.model.random.StableId;
import org.computesiting.model.random.Stream;

/**
 * New mines. Now and then a miner with money considers a site; he weighs all regions that admit mines by yearly cost per MW, with a taste of his own
 * (Gumbel, so the choice is a logit), and asks for power in the cheapest if the whole pays there. Utilities of the next regions in his order where it
 * would pay hear of it too ({@link MiningInquiries}).
 */
final class MineSiting implements DecisionRecorder.Options {
    private static final int NOWHERE = -1;

    private final double considersNamedPerYear;
    private final double considersSyntheticPerYear;
    private final double sizeShare;
    private final double sizeDeviation;
    private final double leastNamedMw;
    private final double leastSyntheticMw;
    private final double largestMw;
    private final double noiseUsdPerMwYear;
    private final double hurdle;
    /** Site a miner asks for, over what he could pay for today: power comes later, and so does money. */
    private final double growthLeverage;
    private final double moneyShare;
    private final int mostPendingNamed;
    private final MineSitingCost smallSiteCost;
    private final MineSitingCost largeSiteCost;
    /** The one of the two that the miner under consideration weighs. */
    private MineSitingCost cost;
    /** Terms of every region, noise included, and which regions may be chosen, of the choice under consideration. */
    private final double[] terms;
    private final boolean[] open;
    private final OptionRanking ranking;
    private final MiningInquiries inquiries;
    private final DecisionRecorder recorder;

    MineSiting(World world) {
        Parameters p = world.parameters;
        considersNamedPerYear = p.get("mining_expansions_considered_named_per_year");
        considersSyntheticPerYear = p.get("mining_expansions_considered_synthetic_per_year");
        sizeShare = p.get("mining_expansion_size_share");
        sizeDeviation = p.get("mining_expansion_size_deviation_log");
        leastNamedMw = p.get("mining_least_site_named_mw");
        leastSyntheticMw = p.get("mining_least_site_synthetic_mw");
        largestMw = p.get("mining_largest_site_mw");
        noiseUsdPerMwYear = p.get("mining_choice_noise_usd_per_mw_year");
        hurdle = p.get("mining_expansion_hurdle_npv_per_usd");
        growthLeverage = p.get("mining_growth_leverage_ratio");
        moneyShare = p.get("mining_expansion_money_share");
        mostPendingNamed = (int) Math.round(p.get("mining_pending_sites_named_count"));
        smallSiteCost = new MineSitingCost(world);
        largeSiteCost = new MineSitingCost(world);
        cost = largeSiteCost;
        int regions = world.regions.count;
        terms = new double[regions * CostTerm.COUNT];
        open = new boolean[regions];
        ranking = new OptionRanking(regions, 1);
        inquiries = new MiningInquiries(world);
        recorder = new DecisionRecorder(regions);
    }

    void run(World world) {
        MinerTable miners = world.mining.miners;
        double mood = Math.max(0.2, Math.min(2.0, world.drivers.bitcoinMomentum));
        inquiries.fade(world);
        smallSiteCost.price(world, true);
        largeSiteCost.price(world, false);
        for (int m = 0; m < miners.count; m++) {
            if (!miners.active[m] || miners.distressMonths[m] > 0) {
                continue;
            }
            double perYear = miners.named[m] ? considersNamedPerYear : considersSyntheticPerYear;
            int most = miners.named[m] ? mostPendingNamed : 1;
            boolean considers = miners.pendingSites[m] < most
                && world.random.chance(Stream.MINER_EXPANSION, miners.id[m], world.clock.now(), 0, perYear / 12.0 * mood);
            if (considers) {
                consider(world, m);
            }
        }
    }

    private void consider(World world, int m) {
        MinerTable miners = world.mining.miners;
        double least = miners.named[m] ? leastNamedMw : leastSyntheticMw;
        double median = Math.max(least, sizeShare * miners.miningMw[m]);
        cost = median <= largeSiteCost.smallMw ? smallSiteCost : largeSiteCost;
        int home = isWithoutSite(miners, m) ? miners.homeRegion[m] : NOWHERE;
        int region = choose(world, m, home, median);
        if (home != NOWHERE && (region < 0 || !cost.pays(world, region, median, hurdle))) {
            region = choose(world, m, NOWHERE, median);
        }
        if (region < 0 || !cost.pays(world, region, median, hurdle)) {
            return;
        }
        double affordable = world.mining.treasury.spendableUsd(world, m) / cost.outlayUsdPerMw[region] * growthLeverage;
        double wanted = world.random.logNormal(Stream.MINER_EXPANSION, miners.id[m], world.clock.now(), 1, Math.max(median, moneyShare * affordable),
            sizeDeviation);
        double megawatts = Math.min(Math.min(largestMw, affordable), Math.max(least, wanted));
        inquiries.ask(world, cost, terms, open, region, Math.min(largestMw, Math.max(least, wanted)), hurdle);
        if (megawatts >= least) {
            ask(world, m, region, megawatts);
        }
    }

    private static boolean isWithoutSite(MinerTable miners, int m) {
        return miners.miningMw[m] + miners.hostedAiMw[m] <= 0.0 && miners.pendingSites[m] == 0;
    }

    /** Region with the lowest cost, noise included, home alone if there is one; leaves all terms for the ledger. */
    private int choose(World world, int m, int home, double megawatts) {
        long id = world.mining.miners.id[m];
        int now = world.clock.now();
        for (int r = 0; r < open.length; r++) {
            open[r] = (home == NOWHERE || home == r) && cost.npvUsdPerMw[r] > Double.NEGATIVE_INFINITY && admits(world, id, r, now);
            System.arraycopy(cost.terms, r * CostTerm.COUNT, terms, r * CostTerm.COUNT, CostTerm.COUNT);
            terms[r * CostTerm.COUNT + CostTerm.AI_WORTH.ordinal()] = cost.aiWorthTerm(world, r, megawatts);
            terms[r * CostTerm.COUNT + CostTerm.NOISE.ordinal()] = open[r] ? -noise(world, id, r, now) : 0.0;
        }
        ranking.rank(terms, open, open.length);
        return ranking.at(0);
    }

    private double noise(World world, long id, int r, int now) {
        return noiseUsdPerMwYear * world.random.gumbel(Stream.MINER_REGION, StableId.child(id, world.regions.id[r]), now, 0);
    }

    /** A moratorium refuses its share of requests. */
    static boolean admits(World world, long id, int r, int now) {
        double refused = world.policy.instruments.value(r, Instrument.CRYPTO_MORATORIUM);
        return refused <= 0.0 || refused < 1.0 && world.random.uniform(Stream.MINER_REGION, StableId.child(id, world.regions.id[r]), now, 1) >= refused;
    }

    private void ask(World world, int m, int region, double megawatts) {
        MinerTable miners = world.mining.miners;
        int now = world.clock.now();
        int ordinal = miners.sitesMade[m]++;
        // By place and month, not by the miner's count: one request more or less leaves the luck of all others alone.
        long id = StableId.child(StableId.child(miners.id[m], world.regions.id[region]), now);
        int decision = world.ledger.open(now, DecisionKind.MINE, OwnerKind.MINER, m, id, megawatts);
        recorder.write(world.ledger, decision, DecisionLedger.NONE, this, terms, open, open.length);
        String name = miners.name[m] + ", " + world.regions.name[region] + " " + (ordinal + 1);
        int s = world.sites.add(id, name, OwnerKind.MINER, m, region, utility(world, region), megawatts, now);
        world.sites.decision[s] = decision;
        world.ledger.setSite(decision, s);
        world.mining.fleet.fit(world.sites.count());
        miners.pendingSites[m]++;
        world.mining.power.supply.place(world, s);
        world.mining.power.supply.choose(world, s);
        if (miners.homeRegion[m] == region) {
            // Its plant at home is built once.
            SupplyTerms.ownPlant(world, world.mining.fleet, s, OwnFuel.of(miners.homeFuel[m]));
            miners.homeFuel[m] = OwnFuel.NONE.ordinal();
        }
    }

    /** The utility of the region with the most headroom; the first in the table when they are equal. */
    private static int utility(World world, int region) {
        int first = world.power.utilities.firstOfRegion[region];
        int best = first;
        for (int u = first + 1; u < world.power.utilities.firstOfRegion[region + 1]; u++) {
            if (world.power.utilities.headroomMw[u] > world.power.utilities.headroomMw[best]) {
                best = u;
            }
        }
        return best;
    }

    @Override
    public SitingOption way(int option) {
        return SitingOption.MINE_NEW_SITE;
    }

    @Override
    public int region(int option) {
        return option;
    }

    @Override
    public double monthsToPower(int option) {
        return cost.monthsToPower[option];
    }
}
