package org.computesiting.model.ai;

import java.nio.file.Path;
import java.util.List;
import org.computesiting.data.ReferenceData;
import org.computesiting.model.SitingModel;
import org.computesiting.model.World;
import org.computesiting.scenario.Resolution;
import org.computesiting.scenario.ScenarioReader;
import org.computesiting.scenario.Vocabulary;

/**
 * Prints, year by year, what the patterns of data centres are compared with: load against the path, shares of Virginia and Texas, waiting
 * projects, leases of mining sites, load abroad. Arguments: scenario file, seed, settings.
 */
final class AiHistoryReport {
    private AiHistoryReport() { }

    public static void main(String[] arguments) {
        ReferenceData data = ReferenceData.load();
        List<String> settings = arguments.length > 2 ? List.of(arguments).subList(2, arguments.length) : List.of();
        Path file = Path.of(arguments.length > 0 ? arguments[0] : "scenarios/reference.json");
        Resolution resolution = ScenarioReader.read(file, settings, Vocabulary.of(data));
        if (resolution instanceof Resolution.Rejected rejected) {
            rejected.problems().forEach(System.out::println);
            return;
        }
        long seed = arguments.length > 1 ? Long.parseLong(arguments[1]) : 42;
        SitingModel model = new SitingModel(((Resolution.Resolved) resolution).scenario(), data, seed);
        model.start();
        System.out.printf("%-5s %7s %7s %6s %6s %8s %7s %6s %9s %8s %6s%n", "year", "US TWh", "CA TWh", "VA %", "TX %", "waiting", "filed", "own",
            "contracts", "leased", "NA %");
        System.out.printf("%-5s %7s %7s %6s %6s %8s %7s %6s %9s %8s %6s%n", "", "", "", "", "", "GW", "GW", "GW", "", "MW", "");
        double[] twh = new double[model.world().regions.count];
        while (model.stepMonth()) {
            month(model.world(), twh);
        }
    }

    private static void month(World world, double[] twh) {
        int t = world.clock.now();
        double hours = world.clock.hours(t) * world.ai.siting.loadFactor / 1e6;
        for (int r = 0; r < twh.length; r++) {
            twh[r] += world.regions.aiMw[r] * hours;
        }
        if (world.clock.monthOfYear(t) == 12) {
            year(world, twh);
            java.util.Arrays.fill(twh, 0.0);
        }
    }

    private static void year(World world, double[] twh) {
        double[] country = new double[2];
        double filed = 0.0;
        for (int r = 0; r < twh.length; r++) {
            country[world.regions.country[r]] += twh[r];
            filed += world.regions.announcedAiMw[r];
        }
        double all = country[0] + country[1];
        double waiting = 0.0;
        for (int p = 0; p < world.ai.projects.count(); p++) {
            waiting += world.ai.projects.isWaiting(p) ? world.ai.projects.gridMw[p] : 0.0;
        }
        double own = 0.0;
        for (int s = 0; s < world.sites.count(); s++) {
            own += world.sites.isEnergised(s) ? world.sites.ownGenerationMw[s] : 0.0;
        }
        double leased = 0.0;
        for (int c = 0; c < world.ai.contracts.count(); c++) {
            leased += world.ai.contracts.gridMw[c];
        }
        System.out.printf("%-5d %7.1f %7.1f %6.1f %6.1f %8.1f %7.1f %6.1f %9d %8.0f %6.1f%n", world.clock.year(world.clock.now()), country[0],
            country[1], 100.0 * twh[world.data.regionIndex("US-VA")] / all, 100.0 * twh[world.data.regionIndex("US-TX")] / all, waiting / 1e3,
            filed / 1e3, own / 1e3, world.ai.contracts.count(), leased, 100.0 * world.ai.foreign.northAmericaShare);
    }
}
