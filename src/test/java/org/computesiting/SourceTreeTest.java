package org.computesiting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The form of the source files themselves. */
class SourceTreeTest {

    private static final Path MAIN = Path.of("src", "main", "java");
    private static final int MOST_LINES = 400;
    private static final Pattern MARKER = Pattern.compile("\\b(TODO|FIXME|XXX|HACK)\\b");

    @Test
    void everyPackageSaysInAPackageInfoWhatLivesThere() throws IOException {
        Set<Path> packages = new TreeSet<>();
        for (Path file : sources()) {
            packages.add(file.getParent());
        }
        assertThat(packages).isNotEmpty().allSatisfy(folder ->
                assertThat(folder.resolve("package-info.java")).isRegularFile().content().contains("/**"));
    }

    @Test
    void noSourceFileIsLongerThanCanBeReadInOneSitting() throws IOException {
        assertThat(sources()).isNotEmpty().allSatisfy(file ->
                assertThat(Files.readAllLines(file)).as("lines of %s", file).hasSizeLessThanOrEqualTo(MOST_LINES));
    }

    @Test
    void noSourceFileCarriesAMarkerForLaterWork() throws IOException {
        assertThat(sources()).isNotEmpty().allSatisfy(file ->
                assertThat(Files.readString(file)).as("%s", file).doesNotContainPattern(MARKER));
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(MAIN)) {
            return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
        }
    }
}
