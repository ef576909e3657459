package org.computesiting.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.computesiting.data.Country;
import org.computesiting.data.Instrument;
import org.computesiting.data.PolicyEvent;
import org.computesiting.data.ReferenceData;
import org.computesiting.data.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShippedScenariosTest {

    private static final ReferenceData DATA = ReferenceData.load();
    private static final Vocabulary VOCABULARY = Vocabulary.of(DATA);
    private static final List<String> NAMES = List.of("reference", "no-tariff", "tariff-war", "halving-2028-low-price", "new-york-revival",
            "new-york-no-moratorium", "policy-race", "policy-freeze", "rollback-wave", "alberta-gas", "ai-boom", "ai-bust", "china-surge",
            "turbine-shortage", "no-china-ban");

    private static Resolution.Resolved shipped(String name) {
        return ScenarioReader.read(TestFiles.SHIPPED.resolve(name + ".json"), List.of(), VOCABULARY).orElseThrow();
    }

    @Test
    void everyShippedScenarioIsValidAndSaysWhatItIs() {
        List<ScenarioCatalog.Entry> entries = ScenarioCatalog.list(TestFiles.SHIPPED, VOCABULARY);
        assertThat(entries).extracting(ScenarioCatalog.Entry::name).containsAll(NAMES);
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

    @ParameterizedTest
    @CsvSource({"halving-2028-low-price, reference, assumptions.bitcoinPrice.", "new-york-revival, reference, policies.overrides[",
        "new-york-no-moratorium, reference, policies.overrides[", "policy-freeze, reference, policies.endogenous",
        "policy-race, policy-freeze, policies.overrides[", "rollback-wave, reference, policies.overrides[",
        "alberta-gas, reference, policies.overrides[", "ai-boom, reference, assumptions.aiDemand.path", "ai-bust, ai-boom, assumptions.aiDemand.path",
        "china-surge, reference, assumptions.chinaBuildOutMultiplier", "turbine-shortage, reference, events[",
        "no-china-ban, reference, assumptions.chinaBan"})
    void aScenarioDiffersFromItsBaselineInOneThingOnly(String name, String baseline, String changed) {
        assertThat(ScenarioDiff.diff(shipped(baseline), shipped(name))).isNotEmpty().allMatch(difference -> difference.path().startsWith(changed));
    }

    /** Adopted where there is a sales tax and no exemption at the end of the record, repealed where there is one. */
    @Test
    void exemptionsAreAdoptedWhereThereAreNoneAndRepealedWhereThereAre() {
        Set<String> exempt = new TreeSet<>();
        for (PolicyEvent event : DATA.policyEvents()) {
            if (event.instrument() == Instrument.DC_SALES_TAX_EXEMPTION && !event.month().isAfter(YearMonth.of(2025, 6))) {
                if (event.action() == PolicyEvent.Action.START) {
                    exempt.add(event.region());
                } else if (event.action() == PolicyEvent.Action.END) {
                    exempt.remove(event.region());
                }
            }
        }
        List<String> taxed = DATA.regions().stream().filter(region -> region.country() == Country.US && region.salesTaxPct() > 0.0)
                .map(Region::code).toList();
        assertThat(shipped("policy-race").scenario().policies().overrides()).extracting(PolicyOverride::region).doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(taxed.stream().filter(code -> !exempt.contains(code)).toList());
        assertThat(shipped("rollback-wave").scenario().policies().overrides()).allMatch(PolicyOverride::remove)
                .extracting(PolicyOverride::region).doesNotHaveDuplicates().isSubsetOf(exempt);
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
        for (String name : NAMES) {
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
