package org.computesiting.scenario;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.computesiting.scenario.Vocabulary.ParameterRange;

/** Scenario files for tests: a folder that holds the shipped root scenario and whatever a test adds. */
final class TestFiles {

    static final Path SHIPPED = Path.of("scenarios");
    static final Vocabulary VOCABULARY = Vocabulary.of(
            List.of("US-TX", "US-VA", "US-NY", "US-CA", "CA-ON", "CA-QC", "CA-BC"),
            List.of(new ParameterRange("min_take_share", 0.6, 0.95, "share", 0.85),
                    new ParameterRange("contract_term_years", 8, 20, "yr", 12)));

    final Path folder;

    TestFiles(Path folder) {
        this.folder = folder;
        write("reference.json", shipped("reference.json"));
    }

    static String shipped(String name) {
        try {
            return Files.readString(SHIPPED.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path write(String name, String text) {
        try {
            return Files.writeString(folder.resolve(name), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads a file with this text, which extends the root scenario; {@code body} is what stands between its braces. */
    Resolution child(String body, String... settings) {
        String comma = body.isBlank() ? "" : ",\n";
        return read(write("child.json", "{\"extends\": \"reference.json\"" + comma + body + "}"), settings);
    }

    Resolution read(Path file, String... settings) {
        return ScenarioReader.read(file, List.of(settings), VOCABULARY);
    }

    /** The one problem of a resolution; fails if there is another number of them. */
    static Problem only(Resolution resolution) {
        if (resolution.problemList().size() != 1) {
            throw new AssertionError("one problem expected, but: " + Problems.format(resolution.problemList()));
        }
        return resolution.problemList().get(0);
    }

    static String lineOf(Resolution resolution) {
        return Problems.line(only(resolution));
    }
}
