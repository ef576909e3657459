package org.computesiting.model.ai;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.computesiting.Scenarios;
import org.computesiting.data.Parameters;
import org.computesiting.data.ReferenceData;
import org.computesiting.model.OwnerKind;
import org.computesiting.model.SiteStage;
import org.computesiting.model.SiteTable;
import org.computesiting.model.SitingModel;
import org.computesiting.model.World;
import org.computesiting.scenario.Scenario;

/** Data centres in one run from January 2020 on: energy by calendar year and region, what stands and waits at some months' ends, and leases of mining sites. */
final class AiHindcastRun {
    static final int FIRST_YEAR = 2020;
    static final YearMonth LAST = YearMonth.of(2025, 6);
    /** Size from which Texas counts a load as large, MW. */
    static final double LARGE_MW = 75.0;
    private static final Set<String> ENDS = Set.of("2022-12", "2023-12", "2024-12", "2025-06");
    private static final int YEARS = 6;

    /** Mean load at the start by region, MW. */
    final double[] startMw;
    /** By year and region, TWh; 2025 to June. */
    final double[][] dataCentreTwh;
    /** All electricity used, by year and region, TWh. */
    final double[][] allTwh;
    /** Training and inference in the United States, by year, TWh. */
    final double[] usAcceleratedTwh = new double[YEARS];
    final Map<YearMonth, End> ends = new TreeMap<>();
    final List<Lease> leases = new ArrayList<>();

    /** With the scenario's overrides. */
    final Parameters parameters;

    private final World world;
    private final double loadFactor;
    private final double minimumOfferMw;

    /** By region at a month's end, MW of grid capacity unless said otherwise. */
    record End(double[] meanDrawMw, double[] acceleratedDrawMw, double[] chosenDrawMw, double[] requestedMw, double[] onceMw, double[] contractedMw,
               double[] connectedMw, double[] largeDrawMw, double[] largeConnectedMw) {
        End(int regions) {
            this(new double[regions], new double[regions], new double[regions], new double[regions], new double[regions], new double[regions],
                new double[regions], new double[regions], new double[regions]);
        }
    }

    /**
     * A lease of part of a mining site.
     *
     * @param itMw IT capacity, MW
     * @param offerRank rank of the firm by the megawatts that miners offered in the month
     * @param offering firms that offered any
     * @param first whether it is the firm's first lease
     */
    record Lease(YearMonth month, String firm, LoadKind kind, double gridMw, double itMw, int offerRank, int offering, boolean first) { }

    /** Vacancy of halls, percent, and the rent asked, dollars of the day per kW of IT capacity and month, by month. */
    final double[] vacancyPct;
    final double[] hallRentUsdPerKwMonth;

    private AiHindcastRun(World world) {
        this.world = world;
        parameters = world.parameters;
        loadFactor = parameters.get("dc_load_factor");
        minimumOfferMw = parameters.get("hosting_minimum_mw");
        startMw = world.regions.aiMw.clone();
        vacancyPct = new double[world.clock.months()];
        hallRentUsdPerKwMonth = new double[world.clock.months()];
        for (int r = 0; r < startMw.length; r++) {
            startMw[r] *= loadFactor;
        }
        dataCentreTwh = new double[YEARS][startMw.length];
        allTwh = new double[YEARS][startMw.length];
    }

    /** The reference scenario with settings, for these months. */
    static Scenario scenario(YearMonth last, List<String> settings) {
        List<String> all = new ArrayList<>(settings);
        all.add("horizon.end=" + last);
        return Scenarios.shipped("reference", all.toArray(String[]::new));
    }

    static AiHindcastRun of(Scenario scenario, ReferenceData data, long seed) {
        SitingModel model = new SitingModel(scenario, data, seed);
        model.start();
        AiHindcastRun run = new AiHindcastRun(model.world());
        while (model.stepMonth()) {
            run.month();
        }
        return run;
    }

    double[] twh(int year) {
        return dataCentreTwh[year - FIRST_YEAR];
    }

    double countryTwh(int year, int country) {
        double sum = 0.0;
        for (int r = 0; r < startMw.length; r++) {
            sum += world.regions.country[r] == country ? twh(year)[r] : 0.0;
        }
        return sum;
    }

    /** Part of a region's electricity that its data centres use in a year, percent. */
    double ownUsePct(int year, int region) {
        return 100.0 * twh(year)[region] / allTwh[year - FIRST_YEAR][region];
    }

    /** Change of every region's share of the continent's load between two years, percentage points. */
    double[] gainPp(int from, int to) {
        double[] before = ShareFit.sharesPct(twh(from));
        double[] after = ShareFit.sharesPct(twh(to));
        for (int r = 0; r < after.length; r++) {
            after[r] -= before[r];
        }
        return after;
    }

    /** Number of a month of the run; negative outside it. */
    int monthIndex(YearMonth month) {
        int t = world.clock.indexOf(month);
        return t < vacancyPct.length ? t : -1;
    }

    End end(String month) {
        return ends.get(YearMonth.parse(month));
    }

    private void month() {
        int t = world.clock.now();
        vacancyPct[t] = 100.0 * world.ai.halls.vacancy();
        hallRentUsdPerKwMonth[t] = world.ai.halls.askingRentUsdPerMwYear() / 12_000.0 / world.deflator.factor(world.clock.date(t));
        int y = world.clock.year(t) - FIRST_YEAR;
        double twhPerMw = world.clock.hours(t) / 1e6;
        for (int r = 0; r < startMw.length; r++) {
            dataCentreTwh[y][r] += world.regions.dataCentreLoadMw[r] * twhPerMw;
            allTwh[y][r] += (world.regions.baseLoadMw[r] + world.regions.dataCentreLoadMw[r] + world.regions.miningLoadMw[r]) * twhPerMw;
        }
        SiteTable sites = world.sites;
        for (int s = 0; s < sites.count(); s++) {
            if (sites.isEnergised(s) && world.regions.country[sites.region[s]] == 0 && accelerated(s)) {
                usAcceleratedTwh[y] += sites.aiMw[s] * loadFactor * twhPerMw;
            }
        }
        if (ENDS.contains(world.clock.date(t).toString())) {
            ends.put(world.clock.date(t), end());
        }
        leases(t);
    }

    /** Halls of the start serve no project and count as ordinary. */
    private boolean accelerated(int s) {
        return world.sites.aiMw[s] > 0.0 && LoadKind.of(world.sites.loadKind[s]).accelerated();
    }

    private End end() {
        SiteTable sites = world.sites;
        End end = new End(startMw.length);
        Set<Integer> seen = new HashSet<>();
        for (int s = 0; s < sites.count(); s++) {
            int r = sites.region[s];
            boolean ownHall = sites.ownerKind[s] == OwnerKind.AI_FIRM;
            if (sites.isEnergised(s) && (ownHall || sites.aiMw[s] > 0.0)) {
                double connected = ownHall ? sites.gridMw[s] : sites.aiMw[s];
                double draw = sites.aiMw[s] * loadFactor;
                boolean chosen = !ownHall || sites.decision[s] != SiteTable.NONE;
                end.connectedMw[r] += connected;
                end.meanDrawMw[r] += draw;
                end.acceleratedDrawMw[r] += accelerated(s) ? draw : 0.0;
                end.chosenDrawMw[r] += chosen ? draw : 0.0;
                end.largeConnectedMw[r] += chosen && connected >= LARGE_MW ? connected : 0.0;
                end.largeDrawMw[r] += chosen && connected >= LARGE_MW ? draw : 0.0;
            } else if (sites.isPending(s) && ownHall) {
                end.requestedMw[r] += sites.gridMw[s];
                end.onceMw[r] += seen.add(sites.project[s]) ? sites.gridMw[s] : 0.0;
                end.contractedMw[r] += sites.stage[s] >= SiteStage.CONTRACTED.ordinal() ? sites.gridMw[s] : 0.0;
            }
        }
        return end;
    }

    private void leases(int t) {
        ContractTable contracts = world.ai.contracts;
        double[] offeredMw = null;
        for (int c = 0; c < contracts.count(); c++) {
            if (contracts.month[c] != t) {
                continue;
            }
            offeredMw = offeredMw == null ? offeredMw(t) : offeredMw;
            int offering = 0;
            for (double mw : offeredMw) {
                offering += mw > 0.0 ? 1 : 0;
            }
            String firm = world.mining.miners.name[contracts.owner[c]];
            LoadKind kind = world.ai.projects.kind(contracts.project[c]);
            double it = contracts.gridMw[c] / world.ai.cost.effectiveness(world.sites.region[contracts.site[c]], kind);
            leases.add(new Lease(world.clock.date(t), firm, kind, contracts.gridMw[c], it, ShareFit.rank(offeredMw, contracts.owner[c]), offering,
                leases.stream().noneMatch(l -> l.firm.equals(firm))));
        }
    }

    /** Megawatts that each miner offered before the month's leases were signed. */
    private double[] offeredMw(int t) {
        SiteTable sites = world.sites;
        double[] offered = new double[world.mining.miners.count];
        for (int s = 0; s < sites.count(); s++) {
            boolean signed = sites.contractMonth[s] == t;
            boolean free = sites.ownerKind[s] == OwnerKind.MINER && sites.isEnergised(s) && (signed || sites.retrofitDoneMonth[s] == SiteTable.NONE);
            double mining = sites.miningMw[s] + (signed ? sites.retrofitMw[s] : 0.0);
            double mw = free ? Math.min(mining, sites.convertibleShare[s] * sites.gridMw[s] - sites.aiMw[s]) : 0.0;
            offered[sites.owner[s]] += free && mw >= minimumOfferMw ? mw : 0.0;
        }
        return offered;
    }
}
