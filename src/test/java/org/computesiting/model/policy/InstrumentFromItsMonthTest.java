package org.computesiting.model.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.stream.Stream;
import org.computesiting.Scenarios;
import org.computesiting.data.Instrument;
import org.computesiting.data.ReferenceData;
import org.computesiting.experiment.FinishedRun;
import org.computesiting.experiment.Simulation;
import org.computesiting.model.CostTerm;
import org.computesiting.model.DecisionKind;
import org.computesiting.model.DecisionLedger;
import org.computesiting.observe.MeasureCatalog;
import org.computesiting.observe.RunDigest;
import org.computesiting.observe.TimeSeries;
import org.computesiting.scenario.Scenario;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** In the whole model an instrument of one region changes nothing before its first month, to the last bit, and afterwards moves what it is for. */
class InstrumentFromItsMonthTest {
    private static final YearMonth FIRST = YearMonth.of(2025, 7);
    private static final String HORIZON = "horizon.end=2026-12";
    private static final long SEED = 42;
    /** Not a measure: policy risk of the region in the ledger of decisions on mines, USD per MW and year, mean of the decisions that name it. */
    private static final String POLICY_RISK = "policy risk of mines weighed";

    /**
     * @param measure what must move in the region
     * @param more    whether its mean over the months in force is larger with the instrument than without
     */
    private record Case(String region, double strength, String measure, boolean more) { }

    private static Case of(Instrument instrument) {
        return switch (instrument) {
            case DC_SALES_TAX_EXEMPTION -> new Case("US-CA", 1, "forgone_tax_usd", true);
            case CRYPTO_MORATORIUM -> new Case("US-TX", 1, "mining_mw", false);
            // What is reckoned for the risk is small beside power: in most regions and years no mine is built or left unbuilt for it.
            case CRYPTO_RIGHT_TO_MINE -> new Case("US-TX", 1, POLICY_RISK, false);
            case CRYPTO_ENERGY_DISCOUNT -> new Case("US-TX", 0.5, "mining_load_mw", true);
            case CRYPTO_TAX -> new Case("US-TX", 50, "mining_load_mw", false);
            case LARGE_LOAD_TARIFF -> new Case("US-VA", 0.95, "announced_ai_mw", false);
            case LARGE_LOAD_CAP -> new Case("US-TX", 0, "announced_ai_mw", false);
            case DC_MORATORIUM -> new Case("US-TX", 0, "announced_ai_mw", false);
            case BYO_GENERATION -> new Case("US-VA", 1, "construction_jobs", true);
            case PUBLIC_POWER_ALLOCATION -> new Case("US-NY", 500, "announced_ai_mw", true);
            case RESIDENTIAL_RATE_PROTECTION -> new Case("US-GA", 1, "residential_price", false);
            case ADMINISTERED_RATE -> new Case("US-VA", 150, "announced_ai_mw", false);
        };
    }

    @TestFactory
    Stream<DynamicTest> anInstrumentChangesNothingBeforeItsMonthAndMovesWhatItIsForAfterwards() {
        return Arrays.stream(Instrument.values()).map(instrument -> dynamicTest(instrument.code(), () -> check(instrument, of(instrument))));
    }

    private static void check(Instrument instrument, Case c) {
        FinishedRun without = Scenarios.run("reference", SEED, HORIZON);
        Scenario scenario = Scenarios.shipped("reference", HORIZON, "policies.overrides=[{\"region\":\"" + c.region + "\",\"instrument\":\"" + instrument.code()
            + "\",\"start\":\"" + FIRST + "\",\"value\":" + c.strength + ",\"remove\":false}]");
        FinishedRun with = Simulation.run(scenario, ReferenceData.load(), SEED, MeasureCatalog.all(), month -> { });
        int months = scenario.horizon().indexOf(FIRST);
        assertThat(RunDigest.ofSeries(with.series(), months)).as("before " + FIRST).isEqualTo(RunDigest.ofSeries(without.series(), months));
        assertThat(with.series().value(months, "instrument." + instrument.code(), c.region)).isEqualTo(1.0);
        assertThat(without.series().value(months, "instrument." + instrument.code(), c.region)).isZero();
        assertThat(figure(with, c, months)).as("mean " + c.measure + " of " + c.region + " from " + FIRST)
            .matches(value -> c.more ? value > figure(without, c, months) : value < figure(without, c, months), (c.more ? "more" : "less") + " than without");
    }

    private static double figure(FinishedRun run, Case c, int from) {
        return c.measure.equals(POLICY_RISK) ? policyRisk(run.world().ledger, ReferenceData.load().regionIndex(c.region), from) : mean(run.series(), c, from);
    }

    private static double mean(TimeSeries series, Case c, int from) {
        double sum = 0.0;
        for (int t = from; t < series.months(); t++) {
            sum += series.value(t, c.measure, c.region);
        }
        return sum / (series.months() - from);
    }

    private static double policyRisk(DecisionLedger ledger, int region, int from) {
        double sum = 0.0;
        int named = 0;
        for (int d = 0; d < ledger.count(); d++) {
            for (int rank = 0; rank < DecisionLedger.ALTERNATIVES; rank++) {
                if (ledger.month(d) >= from && ledger.kind(d) == DecisionKind.MINE && ledger.region(d, rank) == region) {
                    sum += ledger.term(d, rank, CostTerm.POLICY_RISK);
                    named++;
                }
            }
        }
        assertThat(named).isPositive();
        return sum / named;
    }
}
