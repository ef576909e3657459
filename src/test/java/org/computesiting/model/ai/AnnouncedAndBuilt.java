package org.computesiting.model.ai;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.computesiting.data.ReferenceData;
import org.computesiting.model.OwnerKind;
import org.computesiting.model.SiteStage;
import org.computesiting.model.SiteTable;
import org.computesiting.model.SitingModel;
import org.computesiting.model.World;
import org.computesiting.scenario.Scenario;

/** Requests of data centres that wait at the end of 2024, followed to the end of 2030. */
final class AnnouncedAndBuilt {
    private static final int END_2024 = ExperimentRun.month(2024, 12);
    private static final int END_2030 = ExperimentRun.month(2030, 12);
    private static final List<String> TEXAS = List.of("US-TX");

    private final List<Map<String, Follow>> runs;

    /** Of what waits in a group of regions, GW of grid capacity; draw is load. */
    private record Follow(double requested, double once, double firmThen, double firmEver, double energised, double drawn, double energisedElsewhere) { }

    private record Request(int site, int project, double mw, boolean firm) { }

    private AnnouncedAndBuilt(List<Map<String, Follow>> runs) {
        this.runs = runs;
    }

    static AnnouncedAndBuilt run(ReferenceData data, long[] seeds, List<String> settings) {
        Scenario scenario = ExperimentRun.scenario(YearMonth.of(2030, 12), settings);
        return new AnnouncedAndBuilt(LongStream.of(seeds).parallel().mapToObj(seed -> follow(scenario, data, seed)).toList());
    }

    private static Map<String, Follow> follow(Scenario scenario, ReferenceData data, long seed) {
        SitingModel model = new SitingModel(scenario, data, seed);
        model.start();
        World world = model.world();
        List<Request> requests = new ArrayList<>();
        while (world.clock.now() < END_2030 && model.stepMonth()) {
            if (world.clock.now() == END_2024) {
                collect(world.sites, requests);
            }
        }
        Map<String, Follow> groups = new HashMap<>();
        groups.put("states of PJM", follow(world, requests, AiHindcastPipeline.PJM));
        groups.put("Texas", follow(world, requests, TEXAS));
        groups.put("continent", follow(world, requests, data.regions().stream().map(r -> r.code()).toList()));
        return groups;
    }

    private static void collect(SiteTable sites, List<Request> requests) {
        for (int s = 0; s < sites.count(); s++) {
            if (sites.isPending(s) && sites.ownerKind[s] == OwnerKind.AI_FIRM && Double.isNaN(sites.fitOutUsdPerMw[s])) {
                requests.add(new Request(s, sites.project[s], sites.gridMw[s], sites.stage[s] >= SiteStage.CONTRACTED.ordinal()));
            }
        }
    }

    private static Follow follow(World world, List<Request> all, List<String> codes) {
        Set<Integer> where = codes.stream().map(world.data::regionIndex).collect(Collectors.toSet());
        SiteTable sites = world.sites;
        Map<Integer, double[]> once = new HashMap<>();
        double[] sums = new double[7];
        for (Request request : all) {
            if (!where.contains(sites.region[request.site])) {
                continue;
            }
            double[] of = once.computeIfAbsent(request.project, p -> new double[4]);
            of[0] = Math.max(of[0], request.mw);
            boolean runs = sites.isEnergised(request.site);
            sums[0] += request.mw;
            of[2] += request.firm ? 1.0 : 0.0;
            of[3] += sites.contractedMonth[request.site] != SiteTable.NONE ? 1.0 : 0.0;
            sums[4] += runs ? sites.gridMw[request.site] : 0.0;
            sums[5] += runs ? sites.aiMw[request.site] * world.ai.siting.loadFactor : 0.0;
            of[1] += runs ? 1.0 : 0.0;
        }
        for (Map.Entry<Integer, double[]> project : once.entrySet()) {
            sums[1] += project.getValue()[0];
            sums[2] += project.getValue()[2] > 0.0 ? project.getValue()[0] : 0.0;
            sums[3] += project.getValue()[3] > 0.0 ? project.getValue()[0] : 0.0;
            boolean elsewhere = project.getValue()[1] == 0.0 && world.ai.projects.state(project.getKey()) == ProjectState.ENERGISED;
            sums[6] += elsewhere ? project.getValue()[0] : 0.0;
        }
        return new Follow(sums[0] / 1e3, sums[1] / 1e3, sums[2] / 1e3, sums[3] / 1e3, sums[4] / 1e3, sums[5] / 1e3, sums[6] / 1e3);
    }

    void print() {
        System.out.printf("%n## Announced and built%n%nRequests of data centres without power at the end of 2024, followed to the end of 2030, GW of grid capacity. *Firm*: with a contract then, or at any time to"
            + " 2030, each project once; *energised outside*: the project runs in another region.%n%n| | requested, duplicates included | each project once | with a contract at the end of 2024 | with a contract by 2030 |"
            + " energised by 2030 | its load in December 2030 | energised outside | of each project once: firm by 2030, %% | energised, %% | energised of all requests, %% | load over energised |%n|---|---|---|---|---|---|---|---|---|---|---|---|%n");
        for (String group : new String[] {"states of PJM", "Texas", "continent"}) {
            List<Follow> of = runs.stream().map(run -> run.get(group)).toList();
            System.out.printf("| %s | %s | %s | %s | %s | %s | %s | %s | %s | %s | %s | %s |%n", group, SeedRange.of(of, Follow::requested, 1), SeedRange.of(of, Follow::once, 1),
                SeedRange.of(of, Follow::firmThen, 1), SeedRange.of(of, Follow::firmEver, 1), SeedRange.of(of, Follow::energised, 1), SeedRange.of(of, Follow::drawn, 1),
                SeedRange.of(of, Follow::energisedElsewhere, 1), SeedRange.of(of, f -> 100.0 * f.firmEver / f.once, 0), SeedRange.of(of, f -> 100.0 * f.energised / f.once, 0),
                SeedRange.of(of, f -> 100.0 * f.energised / f.requested, 0), SeedRange.of(of, f -> f.drawn / f.energised, 2));
        }
        System.out.printf("%nPublished: of 60 GW that utilities submitted to PJM for 2030, 38 (63 %%) were accepted and 32 (53 %%) are firm. In Texas large loads that have power draw about half"
            + " (0.498) of what they asked for.%n");
    }
}
