package org.computesiting.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClassBreaksTest {
    /** Values and the labels of the classes, lowest first, as the legend prints them. */
    @ParameterizedTest(name = "{0} in at most {1} classes")
    @CsvSource(delimiter = '|', value = {
        "1 2 3 4 5 6 7 8 9 10           | 5 | 1 to 3; 3 to 4.5; 4.5 to 6.5; 6.5 to 8; 8 to 10",
        "0 0 0 5 12 40 90 300 1200 5000 | 5 | 0; under 30; 30 to 80; 80 to 800; 800 to 6,000",
        "0.12 0.15 0.31 0.47            | 2 | 0.1 to 0.25; 0.25 to 0.5",
        "50.1 50.2 50.5 50.9            | 2 | 50.1 to 50.4; 50.4 to 51",
        "-30 -10 -5 2 8 25              | 3 | \u221230 to \u22125; \u22125 to 5; 5 to 30",
        "7 7 7                          | 5 | 7",
        "0 0                            | 5 | 0",
        "0 3                            | 5 | 0; 3",
        "NaN NaN                        | 5 | ''",
        "NaN 4 Infinity 4               | 5 | 4",
    })
    void levelsGetRoundLimitsNearTheirQuantiles(String values, int maxClasses, String labels) {
        assertThat(labels(ClassBreaks.levels(numbers(values), maxClasses))).isEqualTo(labels);
    }

    @ParameterizedTest(name = "{0} in at most {1} classes")
    @CsvSource(delimiter = '|', value = {
        "-100 -20 -4 0 1 6 30 250 | 7 | \u2212250 to \u221260; \u221260 to \u221220; \u221220 to \u22124; \u22124 to +4; +4 to +20; +20 to +60; +60 to +250",
        "12 0 0                   | 7 | \u221212 to \u22126; \u22126 to +6; +6 to +12",
        "0 0                      | 7 | 0",
        "NaN                      | 7 | ''",
    })
    void differencesGetTheSameLimitsOnBothSidesOfZero(String values, int maxClasses, String labels) {
        assertThat(labels(ClassBreaks.differences(numbers(values), maxClasses))).isEqualTo(labels);
    }

    @Test
    void aLimitBelongsToTheClassAboveIt() {
        ClassBreaks breaks = ClassBreaks.levels(new double[] {1, 2, 3, 4, 5, 6, 7, 8, 9, 10}, 5);

        assertThat(breaks.classOf(2.99)).isZero();
        assertThat(breaks.classOf(3)).isEqualTo(1);
        assertThat(breaks.classOf(10)).isEqualTo(4);
    }

    @Test
    void noneDiffersFromFew() {
        ClassBreaks breaks = ClassBreaks.levels(new double[] {0, 0, 1, 50, 100}, 4);

        assertThat(breaks.label(0)).isEqualTo("0");
        assertThat(breaks.classOf(0)).isZero();
        assertThat(breaks.classOf(-0.0)).isZero();
        assertThat(breaks.classOf(0.001)).isEqualTo(1);
    }

    @Test
    void valuesThatAreNoNumbersHaveNoClass() {
        ClassBreaks breaks = ClassBreaks.levels(new double[] {1, 2, 3}, 3);

        assertThat(breaks.classOf(Double.NaN)).isEqualTo(-1);
        assertThat(breaks.classOf(Double.POSITIVE_INFINITY)).isEqualTo(-1);
        assertThat(ClassBreaks.levels(new double[0], 3).classOf(1)).isEqualTo(-1);
    }

    @Test
    void valuesBeyondTheLimitsFallIntoTheOutermostClasses() {
        ClassBreaks breaks = ClassBreaks.levels(new double[] {10, 20, 30, 40}, 4);

        assertThat(breaks.classOf(-5)).isZero();
        assertThat(breaks.classOf(1e9)).isEqualTo(breaks.count() - 1);
    }

    @Test
    void tooFewOrTooManyClassesAreRefused() {
        assertThatThrownBy(() -> ClassBreaks.levels(new double[] {1}, 1)).hasMessageContaining("2 to 9");
        assertThatThrownBy(() -> ClassBreaks.differences(new double[] {1}, 10)).hasMessageContaining("2 to 9");
    }

    @Property
    void levelClassesCoverAllValuesAndNoneIsEmpty(
            @ForAll @Size(min = 1, max = 70) List<@DoubleRange(min = -1e6, max = 1e6) Double> values,
            @ForAll @IntRange(min = 2, max = 9) int maxClasses) {
        double[] numbers = values.stream().mapToDouble(Double::doubleValue).toArray();

        ClassBreaks breaks = ClassBreaks.levels(numbers, maxClasses);

        assertThat(breaks.count()).isBetween(1, maxClasses);
        for (double value : numbers) {
            int index = breaks.classOf(value);
            assertThat(value).isBetween(breaks.lower(index), breaks.upper(index));
        }
        assertThat(Arrays.stream(numbers).mapToInt(breaks::classOf).distinct().count()).isEqualTo(breaks.count());
        assertThat(labels(breaks).split("; ")).doesNotHaveDuplicates();
    }

    @Property
    void differenceClassesMirrorEachOther(
            @ForAll @Size(min = 1, max = 70) List<@DoubleRange(min = -1e6, max = 1e6) Double> values,
            @ForAll @IntRange(min = 3, max = 9) int maxClasses) {
        double[] numbers = values.stream().mapToDouble(Double::doubleValue).toArray();

        ClassBreaks breaks = ClassBreaks.differences(numbers, maxClasses);

        assertThat(breaks.count()).isBetween(1, maxClasses).isOdd();
        for (double value : numbers) {
            assertThat(value).isBetween(breaks.lower(breaks.classOf(value)), breaks.upper(breaks.classOf(value)));
        }
        assertThat(breaks.classOf(0)).isEqualTo(breaks.count() / 2);
        for (int i = 0; i < breaks.count(); i++) {
            assertThat(breaks.lower(i)).isEqualTo(-breaks.upper(breaks.count() - 1 - i));
        }
    }

    private static double[] numbers(String values) {
        return Arrays.stream(values.strip().split(" +")).mapToDouble(Double::parseDouble).toArray();
    }

    private static String labels(ClassBreaks breaks) {
        return String.join("; ", IntStream.range(0, breaks.count()).mapToObj(breaks::label).toList());
    }
}
