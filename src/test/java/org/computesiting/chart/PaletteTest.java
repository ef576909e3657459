package org.computesiting.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PaletteTest {
    @ParameterizedTest
    @ValueSource(ints = {2, 5, 6, 7, 9})
    void levelsAreBlueAndDarkenStepByStep(int classes) {
        Color[] colours = Palette.levels(classes);

        assertThat(colours).hasSize(classes).doesNotHaveDuplicates();
        for (int i = 0; i < classes; i++) {
            assertThat(colours[i].getBlue()).isGreaterThan(colours[i].getRed());
            if (i > 0) {
                assertThat(luminance(colours[i])).isLessThan(luminance(colours[i - 1]));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 5, 7, 9})
    void differencesGoFromPurpleThroughNearWhiteToOrange(int classes) {
        Color[] colours = Palette.differences(classes);
        int middle = classes / 2;

        assertThat(luminance(colours[middle])).isGreaterThan(0.85);
        for (int i = 0; i < middle; i++) {
            assertThat(colours[i].getBlue()).as("purple side").isGreaterThan(colours[i].getGreen());
            assertThat(colours[classes - 1 - i].getRed()).as("orange side")
                    .isGreaterThan(colours[classes - 1 - i].getBlue());
            assertThat(luminance(colours[i])).isLessThan(luminance(colours[i + 1]));
            assertThat(luminance(colours[classes - 1 - i])).isLessThan(luminance(colours[classes - 2 - i]));
        }
    }

    @Test
    void anEvenNumberOfDifferencesHasNoMiddleAndIsRefused() {
        assertThatThrownBy(() -> Palette.differences(6)).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("6");
    }

    @Test
    void lettersStandOutFromEveryFill() {
        for (Color[] fills : new Color[][] {Palette.levels(7), Palette.differences(7)}) {
            for (Color fill : fills) {
                assertThat(contrast(fill, Palette.readableOn(fill))).as(fill.toString()).isGreaterThan(3.5);
            }
        }
    }

    /** Contrast ratio of the Web Content Accessibility Guidelines 2.1. */
    private static double contrast(Color one, Color other) {
        double a = luminance(one) + 0.05;
        double b = luminance(other) + 0.05;
        return Math.max(a, b) / Math.min(a, b);
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed()) + 0.7152 * linear(colour.getGreen()) + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(int channel) {
        double value = channel / 255.0;
        return value <= 0.03928 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
