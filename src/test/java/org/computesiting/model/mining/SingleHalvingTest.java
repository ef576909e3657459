package org.computesiting.model.mining;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.computesiting.model.EventKind;
import org.computesiting.model.World;
import org.computesiting.observe.EventTexts;
import org.junit.jupiter.api.Test;

/** The halving of 2024 as it was, taken away, and twice as deep, on one seed to the end of 2024. */
class SingleHalvingTest {
    private static final int MONTHS = 60;
    private static final long SEED = 5;

    @Test
    void theHalvingOf2024CanBeTakenAwayOrDeepened() {
        World usual = MiningRun.run(SEED, MONTHS);
        World kept = MiningRun.run(SEED, MONTHS, "assumptions.halvingFactors.840000=1");
        World deeper = MiningRun.run(SEED, MONTHS, "assumptions.halvingFactors.840000=0.25");
        System.out.printf(Locale.ROOT, "end of 2024 without, with and with twice the halving: subsidy %.4f, %.4f, %.4f BTC; network %.0f, %.0f, %.0f EH/s; mines of North America %.0f, %.0f, %.0f MW%n",
            kept.mining.network.subsidyBtc, usual.mining.network.subsidyBtc, deeper.mining.network.subsidyBtc, kept.mining.network.networkHashrateEhs,
            usual.mining.network.networkHashrateEhs, deeper.mining.network.networkHashrateEhs, miningMw(kept), miningMw(usual), miningMw(deeper));
        assertThat(usual.mining.network.subsidyBtc).isEqualTo(3.125);
        assertThat(kept.mining.network.subsidyBtc).isEqualTo(6.25);
        assertThat(deeper.mining.network.subsidyBtc).isEqualTo(1.5625);
        assertThat(halvings(usual)).containsExactly("Halving at block 630,000", "Halving at block 840,000");
        assertThat(halvings(kept)).containsExactly("Halving at block 630,000");
        assertThat(halvings(deeper)).containsExactly("Halving at block 630,000", "Subsidy × 0.25 at block 840,000");
        assertThat(kept.mining.network.networkHashrateEhs).isGreaterThan(usual.mining.network.networkHashrateEhs);
        assertThat(usual.mining.network.networkHashrateEhs).isGreaterThan(deeper.mining.network.networkHashrateEhs);
    }

    /** The halving of May 2020 lies ahead of all three; that of 2024 is looked through from the first month on. */
    @Test
    void minersKnowYearsBeforeThatAHalvingWillNotCome() {
        ExpectedMining usual = MiningRun.model(SEED).world().mining.expectations.path;
        ExpectedMining kept = MiningRun.model(SEED, "assumptions.halvingFactors.840000=1").world().mining.expectations.path;
        assertThat(kept.hashpriceUsdPerPhDay(48)).isEqualTo(usual.hashpriceUsdPerPhDay(48));
        assertThat(kept.hashpriceUsdPerPhDay(60)).isGreaterThan(1.3 * usual.hashpriceUsdPerPhDay(60));
    }

    private static double miningMw(World w) {
        double mw = 0.0;
        for (double regionMw : w.regions.miningMw) {
            mw += regionMw;
        }
        return mw;
    }

    private static List<String> halvings(World w) {
        List<String> texts = new ArrayList<>();
        for (int e = 0; e < w.events.count(); e++) {
            if (w.events.kind(e) == EventKind.HALVING) {
                texts.add(EventTexts.text(w, e));
            }
        }
        return texts;
    }
}
