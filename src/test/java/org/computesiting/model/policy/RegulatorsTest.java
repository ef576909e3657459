package org.computesiting.model.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.computesiting.model.policy.SmallContinent.A;
import static org.computesiting.model.policy.SmallContinent.D;
import static org.computesiting.model.policy.SmallContinent.MONTHS;

import org.computesiting.data.Instrument;
import org.computesiting.model.random.KeyedRandom;
import org.junit.jupiter.api.Test;

class RegulatorsTest {
    private final SmallContinent world = new SmallContinent(5);
    private final double[] queueMw = new double[4];
    private final double[] miningQueueMw = new double[4];

    @Test
    void aCrownUtilityRefusesMinesSomeMonthsAfterTheyFloodItsQueue() {
        queueMw[D] = 1.2 * world.peakMw[D];
        miningQueueMw[D] = 0.8 * queueMw[D];
        run(Instrument.CRYPTO_MORATORIUM, D, 1);
        assertThat(world.regulators.ordersPerMonth(D, 0, true)).as("feared by miners").isBetween(0.19, 0.34);
        assertThat(world.regulators.ordersPerMonth(D, 0, false)).as("and by nobody else").isZero();
        int ordered = run(Instrument.CRYPTO_MORATORIUM, D, 20);

        assertThat(ordered).isBetween(3, 5);
        assertThat(world.instruments.untilMonth[InstrumentTable.row(D, Instrument.CRYPTO_MORATORIUM)]).isEqualTo(ordered + 18);
    }

    @Test
    void minesAreRefusedAtALowerShareOfThePeakThanOtherLoadsAreCapped() {
        queueMw[D] = 0.6 * world.peakMw[D];
        assertThat(run(Instrument.LARGE_LOAD_CAP, D, 12)).as("0.6 of peak, no mines").isEqualTo(-1);
        miningQueueMw[D] = 0.49 * world.peakMw[D];
        assertThat(run(Instrument.CRYPTO_MORATORIUM, D, 24)).as("mines of 0.49").isEqualTo(-1);
        miningQueueMw[D] = 0.51 * world.peakMw[D];
        assertThat(run(Instrument.CRYPTO_MORATORIUM, D, 36)).as("mines of 0.51").isBetween(26, 29);
    }

    @Test
    void everyCrownUtilityThatRefusesMinesLowersTheThresholdOfTheOthers() {
        Regulators three = new Regulators(world.book, world.risk, new KeyedRandom(5), new String[] {"CA-XX", "CA-YY", "US-ZZ"}, new int[] {1, 1, 0},
            new boolean[] {true, true, false}, world.parameters);
        assertThat(three.miningThreshold(1)).isEqualTo(0.5);
        world.book.start(InstrumentTable.row(2, Instrument.CRYPTO_MORATORIUM), 0, 1, 18);
        assertThat(three.miningThreshold(1)).as("a state is no peer").isEqualTo(0.5);
        world.book.start(InstrumentTable.row(0, Instrument.CRYPTO_MORATORIUM), 0, 1, 18);
        assertThat(three.miningThreshold(1)).isEqualTo(0.25);
        assertThat(three.miningThreshold(0)).as("its own does not count").isEqualTo(0.5);
    }

    @Test
    void aCrownUtilityCapsLargeLoadsByItsHeadroomWhenOthersFloodItsQueue() {
        queueMw[D] = 1.2 * world.peakMw[D];
        run(Instrument.LARGE_LOAD_CAP, D, 24);

        assertThat(world.instruments.value(D, Instrument.LARGE_LOAD_CAP)).isEqualTo(0.05 * 8000);
        assertThat(world.instruments.isActive(D, Instrument.CRYPTO_MORATORIUM)).isFalse();
    }

    @Test
    void aRegulatorOrdersATariffAfterMostOfAYearAndACapOnlyAtTwiceTheThreshold() {
        queueMw[A] = 1.5 * world.peakMw[A];
        assertThat(run(Instrument.LARGE_LOAD_TARIFF, A, 48)).isBetween(7, 13);
        assertThat(world.instruments.isActive(A, Instrument.LARGE_LOAD_CAP)).isFalse();

        queueMw[A] = 2.5 * world.peakMw[A];
        int ordered = run(Instrument.LARGE_LOAD_CAP, A, 96);
        assertThat(ordered).isBetween(48 + 7, 48 + 14);
        assertThat(world.instruments.value(A, Instrument.LARGE_LOAD_CAP)).isEqualTo(500.0);
    }

    @Test
    void aQueueBelowTheThresholdOpensNoDocket() {
        queueMw[A] = 0.99 * world.peakMw[A];
        run(Instrument.LARGE_LOAD_TARIFF, A, MONTHS);

        assertThat(world.events.count()).isZero();
        assertThat(world.regulators.orderMonth(A)).isEqualTo(InstrumentTable.NEVER);
    }

    @Test
    void aDocketIsClosedWithoutAnOrderWhenTheQueueMeltsAway() {
        queueMw[A] = 1.5 * world.peakMw[A];
        run(Instrument.LARGE_LOAD_TARIFF, A, 3);
        queueMw[A] = 0.1 * world.peakMw[A];
        assertThat(run(Instrument.LARGE_LOAD_TARIFF, A, MONTHS)).isEqualTo(-1);
    }

    @Test
    void canadaRenewsItsPausesAndTheStatesLetThemLapse() {
        world.book.start(InstrumentTable.row(D, Instrument.CRYPTO_MORATORIUM), 0, 1, 18);
        world.book.start(InstrumentTable.row(A, Instrument.CRYPTO_MORATORIUM), 0, 1, 18);
        run(Instrument.CRYPTO_MORATORIUM, A, 60);

        assertThat(world.instruments.isActive(D, Instrument.CRYPTO_MORATORIUM)).isTrue();
        assertThat(world.instruments.isActive(A, Instrument.CRYPTO_MORATORIUM)).isFalse();
        assertThat(world.events.count()).as("begins of both, end of one").isEqualTo(3);
    }

    @Test
    void aCapIsRenewedWhileTheQueueIsLong() {
        world.book.start(InstrumentTable.row(A, Instrument.LARGE_LOAD_CAP), 0, 700, 36);
        world.book.start(InstrumentTable.row(A, Instrument.LARGE_LOAD_TARIFF), 0, 1, 0);
        queueMw[A] = 1.5 * world.peakMw[A];
        run(Instrument.LARGE_LOAD_CAP, A, 40);
        assertThat(world.instruments.value(A, Instrument.LARGE_LOAD_CAP)).isEqualTo(700.0);
        queueMw[A] = 0.5 * world.peakMw[A];
        run(Instrument.LARGE_LOAD_CAP, A, 80);
        assertThat(world.instruments.isActive(A, Instrument.LARGE_LOAD_CAP)).isFalse();
    }

    @Test
    void thresholdsSpreadAroundTheMedianAndBelongToTheRegion() {
        SmallContinent spread = new SmallContinent(5, "restriction_trigger_spread_log 0.85");
        double first = spread.regulators.threshold(A);
        assertThat(first).isNotEqualTo(spread.regulators.threshold(D)).isPositive();
        Regulators alone = new Regulators(spread.book, spread.risk, new KeyedRandom(5), new String[] {"US-AA"}, new int[1], new boolean[1], spread.parameters);
        assertThat(alone.threshold(0)).isEqualTo(first);
        assertThat(world.regulators.threshold(A)).isEqualTo(1.0);
    }

    private int started;

    /** Runs from where the last run ended. @return month in which the instrument is first in force; -1 if never */
    private int run(Instrument instrument, int region, int until) {
        int ordered = -1;
        for (; started < until; started++) {
            world.regulators.renew(started, queueMw, world.peakMw);
            world.book.expire(started);
            world.regulators.act(started, queueMw, miningQueueMw, world.peakMw);
            world.book.publish(started, world.instruments, world.events);
            if (ordered < 0 && world.instruments.isActive(region, instrument)) {
                ordered = started;
            }
        }
        return ordered;
    }
}
