package org.computesiting.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is wrong with the input: exit code 2, one message with every problem and its path, no stack trace, nothing written. */
class BadInputTest {
    private static final Path REFERENCE = Path.of("scenarios", "reference.json").toAbsolutePath();

    @TempDir
    private Path folder;

    /** What a command line printed and returned. */
    private record Outcome(int code, String out, String err) { }

    private static Outcome siting(String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Main.run(new PrintWriter(out, true), new PrintWriter(err, true), args);
        return new Outcome(code, out.toString(), err.toString());
    }

    private Outcome run(String content) throws IOException {
        Path file = folder.resolve("scenario.json");
        Files.writeString(file, content);
        return siting("run", file.toString(), "--out", folder.resolve("results").toString(), "--quiet");
    }

    private void nothingWritten() throws IOException {
        assertThat(folder.resolve("results")).doesNotExist();
        try (Stream<Path> entries = Files.list(folder)) {
            assertThat(entries.map(p -> p.getFileName().toString())).noneMatch(name -> name.contains("partial"));
        }
    }

    private static String extending(String rest) {
        return "{\"extends\": \"" + REFERENCE.toString().replace("\\", "\\\\") + "\", " + rest + "}";
    }

    static Stream<Arguments> table() {
        return Stream.of(
            Arguments.of("unknown key", extending("\"assumptions\": {\"chinaBna\": true}"), List.of("assumptions.chinaBna", "did you mean", "chinaBan")),
            Arguments.of("wrong type", extending("\"population\": {\"syntheticMiners\": \"many\"}"), List.of("population.syntheticMiners", "many")),
            Arguments.of("out of range", extending("\"assumptions\": {\"bitcoinPrice\": {\"volatilityPerYear\": -1}}"), List.of("assumptions.bitcoinPrice.volatilityPerYear", "-1", "allowed")),
            Arguments.of("bad region", extending("\"events\": [{\"month\": \"2026-01\", \"kind\": \"GAS_PRICE_MULTIPLIER\", \"region\": \"US-TZ\", \"value\": 2, \"durationMonths\": 3, \"note\": \"\"}]"),
                List.of("events[0].region", "US-TZ", "did you mean")),
            Arguments.of("end before start", extending("\"horizon\": {\"end\": \"2019-01\"}"), List.of("horizon.end", "2019-01")),
            Arguments.of("not a number", extending("\"assumptions\": {\"gas\": {\"multiplier\": NaN}}"), List.of("assumptions.gas.multiplier", "NaN")),
            Arguments.of("empty file", "", List.of("scenario.json", "empty")),
            Arguments.of("broken JSON", "{\"extends\": ", List.of("scenario.json", "line")),
            Arguments.of("unknown parameter", extending("\"assumptions\": {\"parameters\": {\"pue_mning\": 1.1}}"), List.of("pue_mning", "did you mean")),
            Arguments.of("unknown measure", extending("\"observe\": {\"measures\": [\"ai_mww\"]}"), List.of("observe.measures", "ai_mww", "ai_mw")),
            Arguments.of("two problems at once", extending("\"horizon\": {\"end\": \"1999-01\"}, \"assumptions\": {\"chinaBan\": 3}"), List.of("2 problems", "horizon.end", "assumptions.chinaBan")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("table")
    void a_bad_scenario_gives_one_message_and_exit_code_2(String what, String content, List<String> said) throws IOException {
        Outcome outcome = run(content);
        assertThat(outcome.code()).as(what).isEqualTo(2);
        assertThat(outcome.err()).contains(said).doesNotContain("Exception").doesNotContain("\tat ");
        assertThat(outcome.out()).isEmpty();
        nothingWritten();
    }

    @Test
    void every_impossible_or_contradictory_policy_is_said_before_anything_is_written() throws IOException {
        Files.copy(REFERENCE, folder.resolve("reference.json"));
        String policy = Files.readString(Path.of("src", "test", "resources", "bad-policy.json"));
        Outcome outcome = run(policy);
        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.err()).contains("19 problems in ", "policies.overrides[6].value: 30 contradicts", "trade.tariffs[1].ratePct: 50 contradicts",
            "did you mean US-TX?").doesNotContain("Exception").doesNotContain("\tat ");
        assertThat(outcome.out()).isEmpty();
        nothingWritten();
        Outcome check = siting("scenarios", "check", folder.resolve("scenario.json").toString());
        assertThat(check.code()).isEqualTo(2);
        assertThat(check.err().lines().filter(line -> line.startsWith("  ")).count()).isEqualTo(19);
    }

    @Test
    void scenarios_that_extend_each_other_are_shown_as_a_chain() throws IOException {
        Files.writeString(folder.resolve("a.json"), "{\"extends\": \"b.json\"}");
        Files.writeString(folder.resolve("b.json"), "{\"extends\": \"a.json\"}");
        Outcome outcome = siting("run", folder.resolve("a.json").toString(), "--out", folder.resolve("results").toString());
        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.err()).contains("a.json → b.json → a.json");
        nothingWritten();
    }

    @Test
    void a_missing_file_is_named() throws IOException {
        Outcome outcome = siting("run", folder.resolve("nowhere.json").toString(), "--out", folder.resolve("results").toString());
        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.err()).contains("nowhere.json").doesNotContain("\tat ");
        nothingWritten();
    }

    @Test
    void a_misspelt_scenario_is_told_from_the_nearest_one() throws IOException {
        Outcome outcome = siting("run", "scenarios/tarif-war.json", "--out", folder.resolve("results").toString());
        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.err()).contains("did you mean " + Path.of("scenarios", "tariff-war.json"));
        assertThat(siting("compare", "reference", "tariff-war").err()).contains("did you mean " + Path.of("scenarios", "reference.json"));
        nothingWritten();
    }

    @Test
    void a_schema_among_the_scenarios_is_no_bad_scenario() {
        Outcome outcome = siting("scenarios", "check", REFERENCE.toString(), "scenarios/scenario.schema.json");
        assertThat(outcome.code()).isZero();
        assertThat(outcome.out()).contains("a schema, no scenario");
    }

    @Test
    void siting_alone_shows_what_there_is() {
        Outcome outcome = siting();
        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.err()).contains("Commands:", "compare", "Examples:");
    }

    @Test
    void a_number_that_is_none_is_named() {
        assertThat(siting("run", REFERENCE.toString(), "--seed", "x").err()).contains("'x' is not a whole number");
    }

    @Test
    void ten_megabytes_of_garbage_are_refused() throws IOException {
        byte[] garbage = new byte[10 << 20];
        new Random(1).nextBytes(garbage);
        Path file = folder.resolve("garbage.json");
        Files.write(file, garbage);
        Outcome outcome = siting("run", file.toString(), "--out", folder.resolve("results").toString());
        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.err()).contains("garbage.json").hasSizeLessThan(2000);
        nothingWritten();
    }

    @Test
    void an_output_folder_that_is_a_file_is_refused() throws IOException {
        Path file = Files.writeString(folder.resolve("taken"), "mine");
        Outcome outcome = siting("run", REFERENCE.toString(), "--out", file.toString(), "--set", "horizon.end=2020-03");
        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.err()).contains("taken", "it is a file", "--out");
        assertThat(file).hasContent("mine");
    }

    @Test
    void an_output_folder_under_a_file_cannot_be_made() throws IOException {
        Path file = Files.writeString(folder.resolve("taken"), "mine");
        Outcome outcome = siting("run", REFERENCE.toString(), "--out", file.resolve("below").toString(), "--set", "horizon.end=2020-03");
        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.err()).contains("results cannot be written", "--out").doesNotContain("\tat ");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void an_output_folder_where_nobody_may_write_is_named() {
        Outcome outcome = siting("run", REFERENCE.toString(), "--out", "/proc/siting-results", "--set", "horizon.end=2020-03");
        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.err()).contains("/proc/siting-results", "--out").doesNotContain("\tat ");
    }

    @Test
    void a_folder_with_other_files_is_not_overwritten() throws IOException {
        Path precious = Files.createDirectory(folder.resolve("precious"));
        Files.writeString(precious.resolve("thesis.txt"), "years of work");
        Outcome outcome = siting("run", REFERENCE.toString(), "--out", precious.toString(), "--set", "horizon.end=2020-03");
        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.err()).contains("thesis.txt", "not overwritten");
        assertThat(precious.resolve("thesis.txt")).hasContent("years of work");
    }

    @Test
    void a_misspelt_verb_and_a_misspelt_option_are_answered_with_the_nearest() {
        Outcome verb = siting("rnu", REFERENCE.toString());
        assertThat(verb.code()).isEqualTo(2);
        assertThat(verb.err()).contains("run");
        Outcome option = siting("run", REFERENCE.toString(), "--sed", "3");
        assertThat(option.code()).isEqualTo(2);
        assertThat(option.err()).contains("--seed");
    }

    @Test
    void a_comparison_needs_at_least_one_pair_and_equal_horizons() {
        assertThat(siting("compare", REFERENCE.toString(), REFERENCE.toString(), "--replicates", "0").code()).isEqualTo(2);
        assertThat(siting("compare", REFERENCE.toString(), REFERENCE.toString(), "--threads", "-1").err()).contains("--threads", "-1");
    }

    @Test
    void an_unknown_table_is_answered_with_the_nearest() {
        Outcome outcome = siting("data", "show", "tarifs");
        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.err()).contains("tarifs", "tariffs");
    }
}
