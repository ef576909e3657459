package org.computesiting.scenario;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The scenarios in a folder. */
public final class ScenarioCatalog {

    /**
     * One scenario file.
     *
     * @param name     its name; for a file with problems, the name of the file
     * @param title    its title; empty for a file with problems
     * @param file     the file
     * @param problems what is wrong with it; empty if nothing is
     */
    public record Entry(String name, String title, Path file, List<Problem> problems) {

        public Entry {
            problems = List.copyOf(problems);
        }

        /** Whether the scenario can be run. */
        public boolean isValid() {
            return problems.isEmpty();
        }
    }

    private ScenarioCatalog() {
    }

    /**
     * All scenario files directly in a folder, by file name. Files with problems are listed with them. A folder that cannot
     * be listed is a single entry with that problem.
     */
    public static List<Entry> list(Path folder, Vocabulary vocabulary) {
        List<Path> files;
        try (Stream<Path> entries = Files.list(folder)) {
            files = entries.filter(ScenarioCatalog::isScenarioFile).sorted().toList();
        } catch (IOException e) {
            Problem problem = Problem.ofFile(folder.toString(), "is not a folder that can be listed");
            return List.of(new Entry(folder.toString(), "", folder, List.of(problem)));
        }
        List<Entry> listed = new ArrayList<>();
        for (Path file : files) {
            Resolution resolution = ScenarioReader.read(file, List.of(), vocabulary);
            if (resolution instanceof Resolution.Resolved resolved) {
                listed.add(new Entry(resolved.scenario().name(), resolved.scenario().title(), file, List.of()));
            } else {
                String stem = file.getFileName().toString().replaceFirst("\\.json$", "");
                listed.add(new Entry(stem, "", file, resolution.problemList()));
            }
        }
        return List.copyOf(listed);
    }

    private static boolean isScenarioFile(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(".json") && !name.endsWith(".schema.json") && Files.isRegularFile(file);
    }
}
