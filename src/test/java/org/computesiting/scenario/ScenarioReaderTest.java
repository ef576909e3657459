package org.computesiting.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScenarioReaderTest {

    @TempDir
    Path folder;
    private TestFiles files;

    @BeforeEach
    void rootScenario() {
        files = new TestFiles(folder);
    }

    private Scenario scenario(String body, String... settings) {
        return files.child(body, settings).orElseThrow().scenario();
    }

    @Test
    void objectsMergeByKey() {
        Scenario scenario = scenario("\"assumptions\":{\"gas\":{\"multiplier\":2}}");
        assertThat(scenario.assumptions().gas().multiplier()).isEqualTo(2);
        assertThat(scenario.assumptions().gas().longRunUsdPerMmbtu()).isEqualTo(3.8);
        assertThat(scenario.horizon()).isEqualTo(new Horizon(YearMonth.of(2020, 1), YearMonth.of(2035, 12)));
    }

    @Test
    void arraysReplace() {
        files.write("middle.json", "{\"extends\":\"reference.json\",\"observe\":{\"regions\":[\"US-TX\",\"US-VA\"]}}");
        Path leaf = files.write("leaf.json", "{\"extends\":\"middle.json\",\"observe\":{\"regions\":[\"CA-QC\"]}}");
        assertThat(files.read(leaf).orElseThrow().scenario().observe().regions()).containsExactly("CA-QC");
    }

    @Test
    void nullDeletes() {
        files.write("middle.json", "{\"extends\":\"reference.json\",\"trade\":{\"dropImposedFrom\":\"2025-02\"}}");
        Path leaf = files.write("leaf.json", "{\"extends\":\"middle.json\",\"trade\":{\"dropImposedFrom\":null}}");
        assertThat(files.read(leaf).orElseThrow().scenario().trade().dropImposedFrom()).isNull();
    }

    @Test
    void pathsOfParentsAreRelativeToTheFileThatNamesThem() throws IOException {
        Files.createDirectory(folder.resolve("studies"));
        Path leaf = files.write("studies/leaf.json", "{\"extends\":\"../reference.json\"}");
        assertThat(files.read(leaf).isResolved()).isTrue();
    }

    @Test
    void nameTitleAndDescriptionAreNotInherited() {
        Scenario scenario = scenario("\"horizon\":{\"end\":\"2024-12\"}");
        assertThat(scenario.name()).isEqualTo("child");
        assertThat(scenario.title()).isEqualTo("child");
        assertThat(scenario.description()).isEmpty();
    }

    @Test
    void settingsActAfterTheFilesAndInTheirOrder() {
        Scenario scenario = scenario("\"population\":{\"scale\":2}", "population.scale=3", "population.scale=4",
                "horizon.end=2021-06", "observe.decisions=false", "assumptions.parameters.min_take_share=0.9",
                "title=2027", "assumptions.bitcoinPrice.pathUsd.2027-01=90000");
        assertThat(scenario.population().scale()).isEqualTo(4);
        assertThat(scenario.horizon().months()).isEqualTo(18);
        assertThat(scenario.observe().decisions()).isFalse();
        assertThat(scenario.assumptions().parameters()).containsExactly(entry("min_take_share", 0.9));
        assertThat(scenario.title()).isEqualTo("2027");
        assertThat(scenario.assumptions().bitcoinPrice().pathUsd()).containsExactly(entry(YearMonth.of(2027, 1), 90000.0));
    }

    @Test
    void aSettingReachesElementsOfListsAndMayAppendOne() {
        String event = "{\"month\":\"2026-01\",\"kind\":\"GAS_PRICE_MULTIPLIER\",\"value\":2,\"durationMonths\":6,"
                + "\"note\":\"cold\"}";
        Scenario scenario = scenario("", "events[0]=" + event, "events[1]=" + event, "events[0].value=3",
                "events[1].region=US-TX");
        assertThat(scenario.events()).containsExactly(
                new ShockEvent(YearMonth.of(2026, 1), ShockEvent.Kind.GAS_PRICE_MULTIPLIER, null, 3, 6, "cold"),
                new ShockEvent(YearMonth.of(2026, 1), ShockEvent.Kind.GAS_PRICE_MULTIPLIER, "US-TX", 2, 6, "cold"));
    }

    @Test
    void singleHalvingsHaveFactorsByHeight() {
        assertThat(scenario("").assumptions().halvingFactors()).isEmpty();
        Scenario scenario = scenario("\"assumptions\":{\"halvingFactors\":{\"1050000\":0.25}}", "assumptions.halvingFactors.840000=1");
        assertThat(scenario.assumptions().halvingFactors()).containsExactly(entry(840_000, 1.0), entry(1_050_000, 0.25));
        assertThat(ScenarioReader.explain(files.child("", "assumptions.halvingFactors.840000=1").orElseThrow()))
                .contains("assumptions.halvingFactors.840000 = 1  (from --set)");
    }

    @Test
    void theHashIsTheSameForTheSameContentHoweverItIsWritten() {
        String hash = files.child("\"population\":{\"scale\":2,\"syntheticMiners\":100}").orElseThrow().hash();
        assertThat(hash).hasSize(64);
        assertThat(files.child("\"title\":\"Other\", \"population\" : {\n \"syntheticMiners\":1e2, \"scale\":2.0}")
                .orElseThrow().hash()).isEqualTo(hash);
        assertThat(files.child("", "population.syntheticMiners=100", "population.scale=2.00").orElseThrow().hash())
                .isEqualTo(hash);
        assertThat(files.child("\"population\":{\"scale\":2,\"syntheticMiners\":101}").orElseThrow().hash())
                .isNotEqualTo(hash);
    }

    @Test
    void theHashDoesNotDependOnWhetherAnOptionalValueIsAbsentOrNull() {
        assertThat(files.child("\"trade\":{\"historyFrom\":null}").orElseThrow().hash())
                .isEqualTo(files.child("").orElseThrow().hash());
    }

    @Test
    void theCanonicalFormReadsBackAsTheSameScenario() {
        Resolution.Resolved first = files.child("\"assumptions\":{\"gas\":{\"multiplier\":1.1e0}}").orElseThrow();
        Resolution.Resolved second = files.read(files.write("again.json", first.canonicalJson())).orElseThrow();
        assertThat(second.scenario()).isEqualTo(first.scenario());
        assertThat(second.canonicalJson()).isEqualTo(first.canonicalJson());
        assertThat(second.hash()).isEqualTo(first.hash());
    }

    @Test
    void eachValueKnowsWhereItCameFrom() {
        List<String> lines = ScenarioReader.explain(files.child("\"assumptions\":{\"gas\":{\"multiplier\":2}}",
                "horizon.end=2030-12").orElseThrow());
        String root = folder.resolve("reference.json").toString();
        assertThat(lines).contains(
                "horizon.end = 2030-12  (from --set)",
                "assumptions.gas.multiplier = 2  (from " + folder.resolve("child.json") + ")",
                "assumptions.gas.longRunUsdPerMmbtu = 3.8  [2025 USD/MMBtu]  (from " + root + ")",
                "trade.dropImposedFrom = none",
                "observe.measures[0] = *  (from " + root + ")");
    }

    @Test
    void differencesNameThePathAndBothValues() {
        Resolution.Resolved a = files.child("\"observe\":{\"regions\":[\"US-TX\"]}").orElseThrow();
        Resolution.Resolved b = files.child("\"observe\":{\"regions\":[\"US-TX\",\"CA-QC\"]},\"title\":\"x\"",
                "population.scale=2").orElseThrow();
        assertThat(ScenarioDiff.diff(a, b)).containsExactly(
                new ScenarioDiff.Difference("population.scale", "1", "2"),
                new ScenarioDiff.Difference("observe.regions[1]", "none", "CA-QC"));
        assertThat(ScenarioDiff.diff(a, a)).isEmpty();
    }

    @Test
    void theCatalogListsInvalidFilesWithoutFailing() {
        files.write("broken.json", "{");
        files.write("notes.txt", "no scenario");
        List<ScenarioCatalog.Entry> entries = ScenarioCatalog.list(folder, TestFiles.VOCABULARY);
        assertThat(entries).extracting(ScenarioCatalog.Entry::name).containsExactly("broken", "reference");
        assertThat(entries).extracting(ScenarioCatalog.Entry::isValid).containsExactly(false, true);
        assertThat(ScenarioCatalog.list(folder.resolve("nowhere"), TestFiles.VOCABULARY).get(0).isValid()).isFalse();
    }
}
