package org.computesiting.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** How an energised data centre comes to draw its connection. */
class LoadRampTest {
    private final LoadRamp ramp = new LoadRamp(36.0, 1000.0);

    @Test
    void a_campus_of_a_third_of_a_gigawatt_takes_a_year() {
        assertThat(ramp.months(335.0)).isEqualTo(12);
        assertThat(ramp.drawnMw(335.0, 0)).isCloseTo(335.0 / 13.0, within(1e-9));
        assertThat(ramp.drawnMw(335.0, 5)).isCloseTo(335.0 * 6.0 / 13.0, within(1e-9));
        assertThat(ramp.drawnMw(335.0, 12)).isEqualTo(335.0);
    }

    @Test
    void nothing_larger_takes_longer_than_the_longest() {
        assertThat(ramp.months(1000.0)).isEqualTo(36);
        assertThat(ramp.months(2000.0)).isEqualTo(36);
    }

    @Test
    void a_small_hall_draws_all_at_once() {
        assertThat(ramp.drawnMw(10.0, 0)).isEqualTo(10.0);
    }

    @Test
    void nothing_is_drawn_before_energisation() {
        assertThat(ramp.drawnMw(335.0, -1)).isZero();
    }

    @Property(tries = 200)
    void the_draw_rises_from_month_to_month_and_ends_at_the_connection(@ForAll @DoubleRange(min = 5.0, max = 3000.0) double gridMw,
            @ForAll @IntRange(max = 40) int month) {
        assertThat(ramp.drawnMw(gridMw, month)).isBetween(ramp.drawnMw(gridMw, month - 1), gridMw);
        assertThat(ramp.drawnMw(gridMw, 36)).isEqualTo(gridMw);
    }
}
