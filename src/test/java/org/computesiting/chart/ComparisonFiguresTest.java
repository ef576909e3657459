package org.computesiting.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.computesiting.analysis.Comparison;
import org.computesiting.results.YearlyValues;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Figures of a comparison: they are all there, show both arms, and come out the same twice. */
class ComparisonFiguresTest {
    private static final List<String> NAMES = List.of("fan-ai-mw.png", "fan-mining-mw.png", "fan-hashrate-share.png", "fan-industrial-price.png",
        "map-difference-ai-mw.png", "dumbbell-ai-mw.png");

    @TempDir
    Path folder;

    @Test
    void everyFigureShowsBothArmsAndComesOutTheSameTwice() throws IOException {
        YearlyValues values = SyntheticPair.of(20, 2020, 2035, 1);
        List<Path> files = ComparisonFigures.write(Comparison.of(values), values, folder.resolve("a"));
        List<Path> again = ComparisonFigures.write(Comparison.of(values), values, folder.resolve("b"));
        assertThat(files).extracting(file -> file.getFileName().toString()).containsExactlyElementsOf(NAMES);
        for (int i = 0; i < files.size(); i++) {
            BufferedImage image = ImageIO.read(files.get(i).toFile());
            assertThat(image.getWidth()).isEqualTo(1600);
            assertThat(image.getHeight()).isEqualTo(900);
            if (!NAMES.get(i).startsWith("map")) {
                assertThat(Pixels.count(image, Palette.BASELINE)).as("baseline in %s", NAMES.get(i)).isGreaterThan(200);
                assertThat(Pixels.count(image, Palette.POLICY)).as("policy in %s", NAMES.get(i)).isGreaterThan(500);
            }
            assertThat(again.get(i)).hasSameBinaryContentAs(files.get(i));
        }
    }

    @ParameterizedTest(name = "{0} replicates, {1} to {2}, effect {3}")
    @CsvSource({"1, 2020, 2035, 1", "2, 2030, 2030, 1", "3, 2020, 2022, 0"})
    void fewPairsShortSpansAndIdenticalArmsAreDrawnToo(int replicates, int first, int last, double effect) throws IOException {
        YearlyValues values = SyntheticPair.of(replicates, first, last, effect);
        List<Path> files = ComparisonFigures.write(Comparison.of(values), values, folder);
        assertThat(files).hasSize(NAMES.size());
        for (Path file : files) {
            assertThat(Pixels.shareOtherThan(ImageIO.read(file.toFile()), Color.WHITE)).as("ink of %s", file.getFileName()).isGreaterThan(0.01);
        }
    }

    @Test
    void measuresThatWereNotRecordedHaveNoFigure() {
        YearlyValues values = new YearlyValues(List.of("a", "b"), List.of(1L), List.of(new YearlyValues.Cell("ai_mw", "MW", "NA", 2030)), new double[][][] {{{1}}, {{2}}});
        assertThat(ComparisonFigures.write(Comparison.of(values), values, folder)).extracting(file -> file.getFileName().toString()).containsExactly("fan-ai-mw.png");
    }

    @Test
    void regionsWithoutAClearDifferenceArePalerAndDotted() throws IOException {
        YearlyValues many = SyntheticPair.of(20, 2035, 2035, 1);
        YearlyValues one = SyntheticPair.of(1, 2035, 2035, 1);
        ComparisonFigures.write(Comparison.of(many), many, folder.resolve("many"));
        ComparisonFigures.write(Comparison.of(one), one, folder.resolve("one"));
        Color deepest = Palette.differences(7)[0];
        assertThat(Pixels.count(ImageIO.read(folder.resolve("many/map-difference-ai-mw.png").toFile()), deepest)).isGreaterThan(20_000);
        assertThat(Pixels.count(ImageIO.read(folder.resolve("one/map-difference-ai-mw.png").toFile()), deepest)).isLessThan(2_000);
    }

    @Test
    void quantilesLieBetweenOrderStatistics() {
        assertThat(ArmPair.quantile(new double[] {4, 1, Double.NaN, 3, 2}, 0.5)).isEqualTo(2.5);
        assertThat(ArmPair.quantile(new double[] {0, 10, 20, 30, 40}, 0.1)).isCloseTo(4, within(1e-12));
        assertThat(ArmPair.quantile(new double[] {7}, 0.9)).isEqualTo(7);
        assertThat(ArmPair.quantile(new double[] {Double.NaN}, 0.9)).isNaN();
    }
}
