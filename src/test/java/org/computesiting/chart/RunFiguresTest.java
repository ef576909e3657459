package org.computesiting.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.computesiting.chart.SyntheticRun.Content;
import org.computesiting.results.TableFormat;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Figures of a run: they are all there, hold what they are to show, and come out the same twice. */
class RunFiguresTest {
    private static final List<String> NAMES = List.of("hashrate-hashprice", "mining-cost", "mw-by-use", "mw-by-region", "prices", "jobs", "share", "map-ai-mw", "map-mining-mw",
        "map-industrial-price");

    @TempDir
    static Path folder;

    private static List<Path> written;

    @BeforeAll
    static void drawOnce() {
        SyntheticRun.write(folder.resolve("run"), TableFormat.PARQUET, 192, Content.LIFELIKE);
        written = RunFigures.write(folder.resolve("run"), folder.resolve("figures"));
    }

    @Test
    void everyFigureIsWrittenInFullSize() throws IOException {
        assertThat(written).extracting(file -> file.getFileName().toString()).containsExactlyElementsOf(NAMES.stream().map(name -> name + ".png").toList());
        for (Path file : written) {
            BufferedImage image = ImageIO.read(file.toFile());
            assertThat(image.getWidth()).isEqualTo(1600);
            assertThat(image.getHeight()).isEqualTo(900);
            assertThat(Pixels.shareOtherThan(image, Color.WHITE)).as("ink of %s", file.getFileName()).isGreaterThan(0.02);
        }
    }

    @Test
    void usesAreShownInTheirOwnColours() throws IOException {
        BufferedImage byUse = read("mw-by-use");
        assertThat(Pixels.count(byUse, Palette.MINING)).isGreaterThan(20_000);
        assertThat(Pixels.count(byUse, Palette.AI)).isGreaterThan(20_000);
        BufferedImage byRegion = read("mw-by-region");
        assertThat(Pixels.count(byRegion, Palette.MINING)).isGreaterThan(1_000);
        assertThat(Pixels.count(byRegion, Palette.AI)).isGreaterThan(1_000);
    }

    @Test
    void monthsAfterTheRecordStandOnATintedGround() throws IOException {
        BufferedImage image = read("hashrate-hashprice");
        assertThat(Pixels.mostFrequent(image, 110, 640, 140, 250)).isEqualTo(Color.WHITE);
        assertThat(Pixels.mostFrequent(image, 1000, 1400, 140, 250)).isNotEqualTo(Color.WHITE);
    }

    @Test
    void theSameTablesGiveTheSameBytes() throws IOException {
        List<Path> again = RunFigures.write(folder.resolve("run"), folder.resolve("again"));
        for (int i = 0; i < again.size(); i++) {
            assertThat(again.get(i)).hasSameBinaryContentAs(written.get(i));
        }
    }

    @ParameterizedTest(name = "{0} months, {1}")
    @CsvSource({"1, LIFELIKE", "2, LIFELIKE", "30, LIFELIKE", "24, ALL_ZERO", "24, WITH_GAPS", "24, ALL_NAN", "1, ALL_NAN"})
    void shortEmptyAndBrokenSeriesAreDrawnToo(int months, Content content) throws IOException {
        Path run = folder.resolve(months + "-" + content);
        SyntheticRun.write(run, TableFormat.CSV, months, content);
        List<Path> files = RunFigures.write(run, run.resolve("figures"));
        assertThat(files).hasSize(NAMES.size());
        for (Path file : files) {
            assertThat(Pixels.shareOtherThan(ImageIO.read(file.toFile()), Color.WHITE)).as("ink of %s", file.getFileName()).isGreaterThan(0.001);
        }
    }

    @Test
    void aSeriesOfOneMonthLeavesADot() throws IOException {
        Path run = folder.resolve("one-month");
        SyntheticRun.write(run, TableFormat.CSV, 1, Content.LIFELIKE);
        RunFigures.write(run, run.resolve("figures"));
        assertThat(Pixels.count(ImageIO.read(run.resolve("figures/mw-by-region.png").toFile()), Palette.AI)).isGreaterThan(100);
        assertThat(Pixels.count(ImageIO.read(run.resolve("figures/mw-by-use.png").toFile()), Palette.AI)).isGreaterThan(1_000);
    }

    private static BufferedImage read(String name) throws IOException {
        Path file = folder.resolve("figures").resolve(name + ".png");
        assertThat(Files.isRegularFile(file)).isTrue();
        return ImageIO.read(file.toFile());
    }
}
