package org.computesiting.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class DamagedFileTest {

    private static final List<String> DAMAGE = List.of("", "{", "}", "[", "]", ",", ":", "\"", "null", "NaN", "-1e400", "\\",
            "true", "\u0007", "{}", "[null]", "\"2020-01\"", "é");

    @Property(tries = 400)
    @Label("a file damaged anywhere is resolved or gives problems on short printable lines, and never throws")
    void damagedFilesNeverThrow(@ForAll @IntRange(max = 20_000) int where, @ForAll @IntRange(max = 12) int length,
            @ForAll @IntRange(max = 17) int damage) throws IOException {
        String text = TestFiles.shipped("tariff-war.json").replace("reference.json", "base.json");
        int from = where % text.length();
        String damaged = text.substring(0, from) + DAMAGE.get(damage)
                + text.substring(Math.min(text.length(), from + length));
        Path folder = Files.createTempDirectory("damaged");
        Path base = folder.resolve("base.json");
        Path file = folder.resolve("file.json");
        try {
            Files.writeString(base, TestFiles.shipped("reference.json"));
            Files.writeString(file, damaged);
            Resolution resolution = ScenarioReader.read(file, List.of(), TestFiles.VOCABULARY);
            if (!resolution.isResolved()) {
                assertThat(resolution.problemList()).isNotEmpty();
                assertThat(Problems.format(resolution.problemList()).lines())
                        .allMatch(line -> line.length() < 1500 && line.chars().noneMatch(Character::isISOControl));
            }
        } finally {
            Files.deleteIfExists(file);
            Files.deleteIfExists(base);
            Files.deleteIfExists(folder);
        }
    }
}
