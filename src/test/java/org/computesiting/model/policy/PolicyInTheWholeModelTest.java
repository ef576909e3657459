package org.computesiting.model.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.computesiting.data.Instrument;
import org.computesiting.data.ReferenceData;
import org.computesiting.model.EventKind;
import org.computesiting.model.SitingModel;
import org.computesiting.model.World;
import org.computesiting.scenario.Scenario;
import org.computesiting.scenario.ScenarioReader;
import org.computesiting.scenario.Vocabulary;
import org.junit.jupiter.api.Test;

/** Policy at work in the whole model, on the shipped reference scenario with few synthetic firms. */
class PolicyInTheWholeModelTest {
    private static final int FEBRUARY_2025 = 61;
    private static final int NOVEMBER_2022 = 34;

    @Test
    void withAndWithoutTheTariffsOf2025WorldsAreEqualToTheLastBitUntilTheyBeginAndThenDiffer() {
        SitingModel with = model("reference.json");
        SitingModel without = model("no-tariff.json");
        for (int t = 0; t < FEBRUARY_2025; t++) {
            with.stepMonth();
            without.stepMonth();
        }
        assertSame(with.world(), without.world());
        for (int t = 0; t < 3; t++) {
            with.stepMonth();
            without.stepMonth();
        }
        assertThat(with.world().policy.trade.importShare).isNotEqualTo(without.world().policy.trade.importShare);
    }

    @Test
    void aTariffOfZeroIsNoTariff() {
        SitingModel none = model("reference.json");
        SitingModel zero = model("reference.json", "trade.tariffs=[{\"imposer\":\"CA\",\"target\":\"US\",\"good\":\"electricity\",\"ratePct\":0,\"usdPerMwh\":0,"
            + "\"start\":\"2020-03\",\"exemptShare\":0,\"passThrough\":1}]");
        for (int t = 0; t < 12; t++) {
            none.stepMonth();
            zero.stepMonth();
        }
        assertSame(none.world(), zero.world());
    }

    /** From September 2026 on the two countries answer each other; before it nothing differs to the last bit. */
    @Test
    void aRuleOfReactionChangesNothingBeforeItsMonthAndThenTheRates() {
        int september2026 = 80;
        for (String rule : List.of("ESCALATION", "SETTLEMENT", "TIT_FOR_TAT")) {
            SitingModel written = model("tariff-war.json");
            SitingModel reacting = model("tariff-war.json", "trade.reaction.rule=" + rule, "trade.reaction.from=2026-09");
            for (int t = 0; t < september2026; t++) {
                written.stepMonth();
                reacting.stepMonth();
            }
            assertSame(written.world(), reacting.world());
            for (int t = 0; t < 4; t++) {
                written.stepMonth();
                reacting.stepMonth();
            }
            double[] rates = reacting.world().policy.trade.electricityShare;
            double usToCanada = rates[1];
            switch (rule) {
                // Each goes ten points beyond the other's 25 %: the United States in September, Canada in November.
                case "ESCALATION" -> assertThat(new double[] {rates[2], usToCanada}).containsExactly(new double[] {0.35, 0.45}, within(1e-12));
                case "SETTLEMENT" -> assertThat(rates).containsOnly(0.0);
                default -> assertThat(rates).as("both charge 25 % as written").containsExactly(written.world().policy.trade.electricityShare);
            }
        }
    }

    @Test
    void newYorkWithoutItsMoratoriumIsTheSameWorldUntilNovember2022() {
        SitingModel with = model("reference.json");
        SitingModel without = model("reference.json",
            "policies.overrides=[{\"region\":\"US-NY\",\"instrument\":\"crypto_moratorium\",\"start\":\"2022-11\",\"end\":\"2024-12\",\"value\":0,\"remove\":true}]");
        for (int t = 0; t < NOVEMBER_2022; t++) {
            with.stepMonth();
            without.stepMonth();
        }
        assertSame(with.world(), without.world());
        with.stepMonth();
        without.stepMonth();
        int newYork = ReferenceData.load().regionIndex("US-NY");
        assertThat(with.world().policy.instruments.isActive(newYork, Instrument.CRYPTO_MORATORIUM)).isTrue();
        assertThat(without.world().policy.instruments.isActive(newYork, Instrument.CRYPTO_MORATORIUM)).isFalse();
    }

    @Test
    void whenLegislaturesDecideEachInstrumentBeginsAndEndsInTurnAndTheFiguresStayInBounds() {
        SitingModel model = model("reference.json", "policies.scriptedUntil=2020-01", "horizon.end=2025-12");
        World world = model.world();
        InstrumentTable instruments = world.policy.instruments;
        boolean[] inForce = instruments.active.clone();
        int seen = 0;
        int begun = 0;
        while (model.stepMonth()) {
            for (; seen < world.events.count(); seen++) {
                EventKind kind = world.events.kind(seen);
                if (kind == EventKind.INSTRUMENT_STARTS || kind == EventKind.INSTRUMENT_ENDS) {
                    int row = world.events.region(seen) * InstrumentTable.INSTRUMENTS + world.events.subject(seen);
                    assertThat(inForce[row]).isEqualTo(kind == EventKind.INSTRUMENT_ENDS);
                    inForce[row] = !inForce[row];
                    begun += kind == EventKind.INSTRUMENT_STARTS ? 1 : 0;
                }
            }
            assertThat(instruments.active).containsExactly(inForce);
            for (int r = 0; r < world.regions.count; r++) {
                assertThat(instruments.restrictionHazard[r]).isBetween(0.0, 1.0);
                assertThat(world.regions.forgoneTaxUsd[r]).isGreaterThanOrEqualTo(0.0);
                assertThat(world.regions.computeTaxUsd[r]).isGreaterThanOrEqualTo(0.0);
                assertThat(world.regions.operationJobs[r]).isGreaterThanOrEqualTo(0.0);
            }
        }
        assertThat(begun).isGreaterThan(10);
    }

    private static void assertSame(World a, World b) {
        assertThat(a.regions.wholesalePriceUsdPerMwh).containsExactly(b.regions.wholesalePriceUsdPerMwh);
        assertThat(a.regions.residentialPriceUsdPerMwh).containsExactly(b.regions.residentialPriceUsdPerMwh);
        assertThat(a.regions.aiMw).containsExactly(b.regions.aiMw);
        assertThat(a.regions.miningMw).containsExactly(b.regions.miningMw);
        assertThat(a.regions.queueMw).containsExactly(b.regions.queueMw);
        assertThat(a.regions.forgoneTaxUsd).containsExactly(b.regions.forgoneTaxUsd);
        assertThat(a.policy.instruments.restrictionHazard).containsExactly(b.policy.instruments.restrictionHazard);
        assertThat(a.events.count()).isEqualTo(b.events.count());
    }

    private static SitingModel model(String file, String... settings) {
        ReferenceData data = ReferenceData.load();
        List<String> all = new ArrayList<>(List.of(settings));
        all.add("population.syntheticMiners=10");
        all.add("population.syntheticAiFirms=5");
        Scenario scenario = ScenarioReader.read(Path.of("scenarios", file), all, Vocabulary.of(data)).orElseThrow().scenario();
        SitingModel model = new SitingModel(scenario, data, 42);
        model.start();
        return model;
    }
}
