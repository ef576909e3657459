package org.computesiting.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.computesiting.Scenarios;
import org.computesiting.data.ReferenceData;

/** The invariants hold in worlds that nobody would ship: any seed, wild prices, tariffs, demand, populations. */
class InvariantsPropertyTest {
    /** A world as a list of values to set, and a seed. */
    record Strange(long seed, List<String> set) { }

    @Provide
    Arbitrary<Strange> worlds() {
        Arbitrary<Double> bitcoin = Arbitraries.doubles().between(0.02, 8.0);
        Arbitrary<Double> gas = Arbitraries.doubles().between(0.2, 6.0);
        Arbitrary<Double> demand = Arbitraries.doubles().between(0.2, 3.0);
        Arbitrary<Integer> duty = Arbitraries.integers().between(0, 200);
        Arbitrary<Integer> miners = Arbitraries.integers().between(0, 600);
        Arbitrary<Boolean> ban = Arbitraries.of(true, false);
        return Combinators.combine(Arbitraries.longs(), bitcoin, gas, demand, duty, miners, ban, ban).as(InvariantsPropertyTest::strange);
    }

    private static Strange strange(long seed, double bitcoin, double gas, double demand, int duty, int miners, boolean ban, boolean endogenous) {
        List<String> set = new ArrayList<>();
        set.add("horizon.end=2022-12");
        set.add(String.format(Locale.ROOT, "events=[%s,%s]", shock("BITCOIN_PRICE_MULTIPLIER", bitcoin), shock("GAS_PRICE_MULTIPLIER", gas)));
        set.add(String.format(Locale.ROOT, "assumptions.aiDemand.multiplier=%.4f", Math.min(2.0, demand)));
        set.add("assumptions.chinaBan=" + ban);
        set.add("population.syntheticMiners=" + miners);
        set.add("policies.scriptedUntil=" + (endogenous ? "2020-02" : "2025-06"));
        set.add("trade.tariffs=[" + tariff("US", "CA", duty) + "," + tariff("CA", "US", duty) + "]");
        return new Strange(seed, set);
    }

    private static String shock(String kind, double value) {
        return String.format(Locale.ROOT, "{\"month\":\"2020-04\",\"kind\":\"%s\",\"region\":null,\"value\":%.4f,\"durationMonths\":20,\"note\":\"\"}", kind, value);
    }

    private static String tariff(String imposer, String target, int pct) {
        return String.format(Locale.ROOT, "{\"imposer\":\"%s\",\"target\":\"%s\",\"good\":\"electricity\",\"ratePct\":%d,\"usdPerMwh\":0,\"start\":\"2020-06\",\"end\":null,"
            + "\"exemptShare\":0,\"passThrough\":1}", imposer, target, pct);
    }

    @Property(tries = 6, shrinking = ShrinkingMode.OFF)
    void invariants_hold_in_strange_worlds(@ForAll("worlds") Strange strange) {
        SitingModel model = new SitingModel(Scenarios.shipped("reference", strange.set().toArray(new String[0])), ReferenceData.load(), strange.seed());
        InvariantWatch watch = new InvariantWatch(model.world());
        model.setListener(watch);
        model.start();
        int months = 0;
        while (model.stepMonth()) {
            months++;
        }
        assertThat(months).isEqualTo(36);
        assertThat(watch.notFinite).isZero();
        assertThat(watch.worstMinerMoney).isLessThan(1e-9);
        assertThat(watch.cashOfTheDead).isZero();
        assertThat(watch.lowestAiCash).isGreaterThan(-1.0);
        assertThat(watch.worstAiMoney).isLessThan(1e-9);
        assertThat(watch.worstMiningSum).isLessThan(1e-6);
        assertThat(watch.worstAiSum).isLessThan(1e-6);
        assertThat(watch.worstNegative).isGreaterThanOrEqualTo(0.0);
        assertThat(watch.worstOverfull).isLessThan(1e-6);
        assertThat(watch.leasesWithoutSite).isZero();
        assertThat(watch.worstBalance).isLessThan(1e-6);
        assertThat(model.world().mining.network.height).isGreaterThan(630_000.0);
    }
}
