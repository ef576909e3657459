package org.computesiting.model.mining;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.computesiting.data.ReferenceData;
import org.computesiting.model.SitingModel;
import org.computesiting.model.World;
import org.computesiting.scenario.Scenario;
import org.computesiting.scenario.ScenarioReader;
import org.computesiting.scenario.Vocabulary;

/** Whole-model runs of shipped scenarios with some settings changed. */
final class MiningRun {
    private static final Path REFERENCE = Path.of("scenarios", "reference.json");

    private MiningRun() { }

    static SitingModel model(long seed, String... settings) {
        SitingModel model = new SitingModel(scenario(settings), ReferenceData.load(), seed);
        model.start();
        return model;
    }

    static Scenario scenario(String... settings) {
        ReferenceData data = ReferenceData.load();
        Vocabulary vocabulary = Vocabulary.of(
            data.regions().stream().map(r -> r.code()).toList(),
            data.parameters().all().stream()
                .map(p -> new Vocabulary.ParameterRange(p.name(), p.low(), p.high(), p.unit(), p.value())).toList());
        return ScenarioReader.read(REFERENCE, List.of(settings), vocabulary).orElseThrow().scenario();
    }

    /** Takes all machines and racks from the rest of the world, those on their way too. */
    static void empty(RestOfWorld others) {
        Arrays.fill(others.petahash, 0.0);
        Arrays.fill(others.rackMw, 0.0);
        for (int m = 0; m < others.ringMonths; m++) {
            Arrays.fill(others.arrivingPetahash[m], 0.0);
            Arrays.fill(others.arrivingRackMw[m], 0.0);
        }
    }

    static World run(long seed, int months, String... settings) {
        SitingModel model = model(seed, settings);
        for (int m = 0; m < months && model.stepMonth(); m++) {
            continue;
        }
        return model.world();
    }
}
