package org.computesiting.cli;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.computesiting.data.NearestName;
import org.computesiting.data.ReferenceData;
import org.computesiting.observe.Measure;
import org.computesiting.observe.MeasureCatalog;
import org.computesiting.scenario.Observe;
import org.computesiting.scenario.Problems;
import org.computesiting.scenario.Resolution;
import org.computesiting.scenario.ScenarioReader;
import org.computesiting.scenario.Vocabulary;

/** Reads what verbs are given and turns every problem into one message. */
final class Inputs {
    /** Ending of the names of JSON Schemas. */
    static final String SCHEMA = ".schema.json";
    private static final Path SHIPPED = Path.of("scenarios");

    private Inputs() { }

    /** Resolves a scenario file. @throws UserError listing all problems */
    static Resolution.Resolved scenario(Path file, List<String> set, ReferenceData data) {
        if (!Files.exists(file)) {
            throw new UserError(file + " does not exist" + nearest(file).map(near -> "; did you mean " + near + "?").orElse("; see: siting scenarios list"));
        }
        Resolution resolution = ScenarioReader.read(file, set, Vocabulary.of(data));
        if (resolution instanceof Resolution.Rejected rejected) {
            throw new UserError(Problems.format(rejected.problems()));
        }
        Resolution.Resolved resolved = (Resolution.Resolved) resolution;
        measures(resolved);
        return resolved;
    }

    /** The scenario file with the most similar name, in the folder named or in the one of the shipped scenarios. */
    private static Optional<Path> nearest(Path file) {
        for (Path folder : List.of(file.toAbsolutePath().getParent(), SHIPPED)) {
            File[] files = folder.toFile().listFiles((in, name) -> name.endsWith(".json") && !name.endsWith(SCHEMA));
            if (files != null && file.getFileName() != null) {
                List<String> names = Arrays.stream(files).map(File::getName).sorted().toList();
                String wanted = file.getFileName().toString();
                Optional<String> near = NearestName.of(wanted.endsWith(".json") ? wanted : wanted + ".json", names);
                if (near.isPresent()) {
                    return Optional.of(folder.equals(SHIPPED) ? SHIPPED.resolve(near.get()) : file.resolveSibling(near.get()));
                }
            }
        }
        return Optional.empty();
    }

    /** The measures a scenario asks for. @throws UserError naming every unknown one and the nearest known */
    static List<Measure> measures(Resolution.Resolved resolved) {
        Observe observe = resolved.scenario().observe();
        if (observe.measures().contains("*")) {
            return MeasureCatalog.all();
        }
        List<String> known = MeasureCatalog.all().stream().map(Measure::name).toList();
        List<String> unknown = new ArrayList<>();
        List<Measure> chosen = new ArrayList<>();
        for (String name : observe.measures()) {
            MeasureCatalog.find(name).ifPresentOrElse(chosen::add, () -> unknown.add("  observe.measures: \"" + name + "\" is no measure"
                + NearestName.of(name, known).map(near -> "; did you mean " + near + "?").orElse("; see: siting data measures")));
        }
        if (!unknown.isEmpty()) {
            throw new UserError(unknown.size() + (unknown.size() == 1 ? " problem in " : " problems in ") + resolved.file() + ":\n" + String.join("\n", unknown));
        }
        return chosen;
    }
}
