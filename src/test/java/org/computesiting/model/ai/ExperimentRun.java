package org.computesiting.model.ai;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.computesiting.Scenarios;
import org.computesiting.data.ReferenceData;
import org.computesiting.model.CostTerm;
import org.computesiting.model.DecisionKind;
import org.computesiting.model.OwnerKind;
import org.computesiting.model.Phase;
import org.computesiting.model.PhaseListener;
import org.computesiting.model.SitingModel;
import org.computesiting.model.SitingOption;
import org.computesiting.model.World;
import org.computesiting.scenario.Scenario;

/** What one arm of an experiment leaves of a run: series by month and region, and the contracts of miners with AI firms. */
final class ExperimentRun {
    private static final int FIRST_YEAR = 2020;

    final int months;
    final int regions;
    /** Month of the last halving, or −1 where the last was that of 2020. */
    int halving2024 = -1;
    final double[] hashpriceUsdPerPhDay;
    final double[] scarcity;
    /** Months to power that firms plan with. */
    final double[] plannedMonths;
    final double[] offeredMw;
    final double[] saleOnlyMw;
    /** Connections of energised mining sites, the part that mines, and what was asked for in the month, MW. */
    final double[] mineMw;
    final double[] miningMw;
    final double[] minesFiledMw;
    final double[] reservationUsd;
    final double[] marginUsd;
    /** By month and region. */
    final double[][] expectedMonths;
    /** Greenfield requests of the month on the grid, duplicates included, MW. */
    final double[][] filedMw;
    /** Capacity whose place was chosen in the month, MW; in the row after the last region what went abroad. */
    final double[][] chosenMw;
    /** The part of it on the grid. */
    final double[][] chosenGridMw;
    final double[][] forgoneUsd;
    final double[][] taxUsd;
    final double[][] ceilingUsd;
    final double[][] topCeilingUsd;
    /** Energised data centres, MW of grid capacity, by month and region. */
    final double[][] energisedMw;
    /** Capacity of firms that runs or is on its way abroad, MW. */
    final double[] abroadMw;
    final List<Contract> contracts = new ArrayList<>();
    /** First place of every project, by its identity. */
    final Map<Long, Choice> choices = new HashMap<>();

    /** Region, or the number of regions for abroad. */
    record Choice(int month, int region, double mw) { }

    /**
     * A contract of a miner with an AI firm. Money per MW IT and year.
     *
     * @param offerMw megawatts that the site offered when the market opened
     * @param meanOfferMw mean over all sites that offered any
     */
    record Contract(int month, long mine, int region, double gridMw, boolean bought, double rentUsd, double reservationUsd, double ceilingUsd, double offerMw, double meanOfferMw) { }

    private ExperimentRun(int months, int regions) {
        this.months = months;
        this.regions = regions;
        hashpriceUsdPerPhDay = new double[months];
        scarcity = new double[months];
        plannedMonths = new double[months];
        offeredMw = new double[months];
        saleOnlyMw = new double[months];
        mineMw = new double[months];
        miningMw = new double[months];
        minesFiledMw = new double[months];
        reservationUsd = new double[months];
        marginUsd = new double[months];
        expectedMonths = new double[months][];
        filedMw = new double[months][regions];
        chosenMw = new double[months][regions + 1];
        chosenGridMw = new double[months][regions];
        forgoneUsd = new double[months][];
        taxUsd = new double[months][];
        ceilingUsd = new double[months][];
        topCeilingUsd = new double[months][];
        energisedMw = new double[months][regions];
        abroadMw = new double[months];
    }

    /** The reference scenario with settings, from January 2020 to a month. */
    static Scenario scenario(YearMonth last, List<String> settings, String... more) {
        List<String> all = new ArrayList<>(settings);
        all.addAll(List.of(more));
        all.add("horizon.end=" + last);
        return Scenarios.shipped("reference", all.toArray(String[]::new));
    }

    static ExperimentRun of(Scenario scenario, ReferenceData data, long seed) {
        return watch(new SitingModel(scenario, data, seed));
    }

    /** Runs a model that has not begun to its end. */
    static ExperimentRun watch(SitingModel model) {
        model.start();
        World world = model.world();
        ExperimentRun run = new ExperimentRun(world.clock.months(), world.regions.count);
        model.setListener(run.new Watcher(world));
        while (model.stepMonth()) {
            continue;
        }
        return run;
    }

    /** Months since January 2020. */
    static int month(int year, int monthOfYear) {
        return 12 * (year - FIRST_YEAR) + monthOfYear - 1;
    }

    /** Sum over months from the first to before the last. */
    static double sum(double[][] byMonth, int region, int from, int to) {
        double sum = 0.0;
        for (int t = from; t < to; t++) {
            sum += byMonth[t][region];
        }
        return sum;
    }

    static double mean(double[][] byMonth, int region, int from, int to) {
        return sum(byMonth, region, from, to) / (to - from);
    }

    /** Months without a figure are left out. */
    static double mean(double[] byMonth, int from, int to) {
        return Arrays.stream(byMonth, from, to).filter(Double::isFinite).average().orElse(Double.NaN);
    }

    List<Contract> contracts(int from, int to) {
        return contracts.stream().filter(c -> c.month >= from && c.month < to).toList();
    }

    double contractedGw(int from, int to) {
        return contracts(from, to).stream().mapToDouble(Contract::gridMw).sum() / 1e3;
    }

    /** Watches a run and keeps nothing of its world afterwards. */
    private final class Watcher implements PhaseListener {
        private final World world;
        private final HostingWatch hosting;
        private int contractsSeen;
        private int decisionsSeen;
        private int sitesSeen;

        Watcher(World world) {
            this.world = world;
            hosting = new HostingWatch(world);
            sitesSeen = world.sites.count();
        }

        @Override
        public void begins(Phase phase) {
            if (phase == Phase.HOSTING_MARKET) {
                int t = world.clock.now();
                filings(t);
                hosting.look();
                hosting.lookAtCeilings();
                offeredMw[t] = hosting.offeredMw;
                saleOnlyMw[t] = hosting.saleOnlyMw;
                reservationUsd[t] = hosting.reservationUsd;
                marginUsd[t] = hosting.marginUsd;
                ceilingUsd[t] = hosting.ceilingUsd.clone();
                topCeilingUsd[t] = hosting.topCeilingUsd.clone();
            }
        }

        /** Requests made since the market closed a month ago; sites that the market splits off are added later in the month. */
        private void filings(int t) {
            for (int s = sitesSeen; s < world.sites.count(); s++) {
                boolean counts = world.sites.ownerKind[s] == OwnerKind.AI_FIRM && world.sites.requestedMonth[s] == t && world.sites.ownGenerationMw[s] == 0.0;
                filedMw[t][world.sites.region[s]] += counts ? world.sites.gridMw[s] : 0.0;
                minesFiledMw[t] += world.sites.ownerKind[s] == OwnerKind.MINER ? world.sites.gridMw[s] : 0.0;
            }
        }

        @Override
        public void observe(World w) {
            int t = w.clock.now();
            sitesSeen = w.sites.count();
            hashpriceUsdPerPhDay[t] = w.mining.network.hashpriceUsdPerPhDay;
            plannedMonths[t] = w.ai.costOfCompute.meanMonths(w.ai.siting.buildMonths);
            scarcity[t] = w.ai.costOfCompute.scarcity();
            if (w.mining.network.lastHalvingMonth == t && t > 36 && t < 84) {
                halving2024 = t;
            }
            expectedMonths[t] = w.regions.expectedMonthsToPower.clone();
            forgoneUsd[t] = w.regions.forgoneTaxUsd.clone();
            taxUsd[t] = w.regions.computeTaxUsd.clone();
            abroadMw[t] = w.ai.leakedGridMw + w.ai.leavingGridMw;
            for (int s = 0; s < w.sites.count(); s++) {
                if (w.sites.isEnergised(s)) {
                    mineMw[t] += w.sites.ownerKind[s] == OwnerKind.MINER ? w.sites.gridMw[s] : 0.0;
                    miningMw[t] += w.sites.miningMw[s];
                    energisedMw[t][w.sites.region[s]] += w.sites.ownerKind[s] == OwnerKind.AI_FIRM ? w.sites.gridMw[s] : w.sites.aiMw[s];
                }
            }
            decisions(t);
            contracts();
        }

        private void decisions(int t) {
            for (int d = decisionsSeen; d < world.ledger.count(); d++) {
                if (world.ledger.kind(d) == DecisionKind.PROJECT) {
                    int option = world.ledger.option(d, 0);
                    boolean abroad = option == SitingOption.ABROAD.ordinal();
                    int r = abroad ? regions : world.ledger.region(d, 0);
                    chosenMw[t][r] += world.ledger.megawatts(d);
                    choices.put(world.ledger.subject(d), new Choice(t, r, world.ledger.megawatts(d)));
                    if (option == SitingOption.GRID_GREENFIELD.ordinal()) {
                        chosenGridMw[t][r] += world.ledger.megawatts(d);
                    }
                }
            }
            decisionsSeen = world.ledger.count();
        }

        private void contracts() {
            ContractTable table = world.ai.contracts;
            for (int c = contractsSeen; c < table.count(); c++) {
                int d = table.decision[c];
                contracts.add(new Contract(table.month[c], world.sites.id[table.from[c]], world.sites.region[table.site[c]], table.gridMw[c], table.bought[c], world.ledger.term(d, 0, CostTerm.RENT),
                    world.ledger.reservation(d), world.ledger.ceiling(d), hosting.offerMw(table.from[c]), hosting.offeredMw / hosting.offered));
            }
            contractsSeen = table.count();
        }
    }
}
