package org.computesiting.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

class ShippedScenariosTest {

    private static Resolution.Resolved shipped(String name) {
        return ScenarioReader.read(TestFiles.SHIPPED.resolve(name + ".json"), List.of(), TestFiles.VOCABULARY).orElseThrow();
    }

    @Test
    void everyShippedScenarioIsValidAndSaysWhatItIs() {
        List<ScenarioCatalog.Entry> entries = ScenarioCatalog.list(TestFiles.SHIPPED, TestFiles.VOCABULARY);
        assertThat(entries).extracting(ScenarioCatalog.Entry::name).contains("reference", "no-tariff", "tariff-war");
        for (ScenarioCatalog.Entry entry : entries) {
            assertThat(Problems.format(entry.problems())).isEmpty();
            Scenario scenario = shipped(entry.name()).scenario();
            assertThat(entry.file().getFileName()).hasToString(scenario.name() + ".json");
            assertThat(scenario.title()).isNotEqualTo(scenario.name());
            assertThat(scenario.description()).hasSizeGreaterThan(200);
        }
    }

    @Test
    void noTariffDiffersFromTheReferenceInTradeOnly() {
        assertThat(ScenarioDiff.diff(shipped("reference"), shipped("no-tariff")))
                .containsExactly(new ScenarioDiff.Difference("trade.dropImposedFrom", "none", "2025-02"));
    }

    @Test
    void tariffWarAddsTariffsBothWaysWithoutExemptionsToTheHorizonAndChangesNothingElse() {
        assertThat(ScenarioDiff.diff(shipped("reference"), shipped("tariff-war")))
                .allMatch(difference -> difference.path().startsWith("trade.tariffs["));
        List<TariffRule> tariffs = shipped("tariff-war").scenario().trade().tariffs();
        assertThat(tariffs).allMatch(rule -> rule.exemptShare() == 0 && rule.end() == null && rule.ratePct() >= 25
                && !rule.start().isBefore(YearMonth.of(2025, 3)));
        for (TariffRule rule : tariffs) {
            if (rule.target().equals("CA")) {
                assertThat(tariffs).anyMatch(answer -> answer.imposer().equals("CA") && answer.target().equals("US")
                        && answer.good().equals(rule.good()) && answer.ratePct() == rule.ratePct());
            }
        }
    }

    @Test
    void theReferenceCoversTheYearsFrom2020To2035() {
        Scenario reference = shipped("reference").scenario();
        assertThat(reference.horizon().months()).isEqualTo(192);
        assertThat(reference.trade()).isEqualTo(new Trade(null, null, List.of()));
        assertThat(reference.policies()).isEqualTo(new Policies(YearMonth.of(2025, 6), true, List.of()));
    }

    @Test
    void shippedFilesNameTheSchemaForEditors() {
        for (String name : List.of("reference", "no-tariff", "tariff-war")) {
            assertThat(TestFiles.shipped(name + ".json")).contains("\"$schema\": \"" + ScenarioSchema.FILE_NAME + "\"");
        }
    }

    @Test
    void theShippedSchemaIsTheGeneratedOne() {
        assertThat(TestFiles.shipped(ScenarioSchema.FILE_NAME))
                .as("out of date; the main method of ScenarioSchema with argument scenarios renews it")
                .isEqualTo(ScenarioSchema.text());
    }
}
