package org.computesiting.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.imageio.ImageIO;
import org.computesiting.data.map.Callout;
import org.computesiting.data.map.MapLayout;
import org.computesiting.data.map.RegionGeometry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChoroplethFigureTest {
    private static final int WIDTH = 1200;
    private static final int HEIGHT = 800;
    private static final Rectangle2D CANVAS = new Rectangle2D.Double(0, 0, WIDTH, HEIGHT);

    @Test
    void everyRegionIsFilledWithTheColourOfItsClass() {
        Map<String, Double> values = rising();
        ChoroplethFigure figure = ChoroplethFigure.of("Levels", "MW", values).labels(false).build();

        BufferedImage image = figure.render(WIDTH, HEIGHT);

        Color[] colours = Palette.levels(figure.breaks().count());
        MapLayout layout = figure.mapLayout(CANVAS);
        List<String> small = layout.callouts().stream().map(Callout::code).toList();
        for (String code : values.keySet()) {
            if (!small.contains(code)) {
                Color expected = colours[figure.breaks().classOf(values.get(code))];
                assertThat(pixel(image, layout.labelPixel(code))).as(code).isEqualTo(expected);
            }
        }
        for (Callout callout : layout.callouts()) {
            Color expected = colours[figure.breaks().classOf(values.get(callout.code()))];
            Point2D inBox = new Point2D.Double(callout.box().getX() + 4, callout.box().getCenterY());
            assertThat(pixel(image, inBox)).as(callout.code()).isEqualTo(expected);
        }
    }

    @Test
    void theLegendShowsEveryClassAndTheHatch() {
        ChoroplethFigure figure = ChoroplethFigure.of("Levels", "MW", rising()).build();

        BufferedImage image = figure.render(WIDTH, HEIGHT);

        assertThat(figure.breaks().count()).isBetween(5, 7);
        for (Color colour : Palette.levels(figure.breaks().count())) {
            assertThat(legendPixels(image, colour)).as(colour.toString()).isGreaterThan(200);
        }
        assertThat(legendPixels(image, Palette.HATCH_GROUND)).isGreaterThan(50);
    }

    @Test
    void differencesAreShownInPurpleAndOrange() {
        Map<String, Double> values = rising();
        values.replaceAll((code, value) -> value - 30);
        ChoroplethFigure figure = ChoroplethFigure.of("Change", "MW", values).differences().labels(false).build();

        BufferedImage image = figure.render(WIDTH, HEIGHT);

        Color[] colours = Palette.differences(7);
        MapLayout layout = figure.mapLayout(CANVAS);
        assertThat(figure.breaks().count()).isEqualTo(7);
        assertThat(pixel(image, layout.labelPixel("CA-AB"))).isEqualTo(colours[0]);
        assertThat(pixel(image, layout.labelPixel("US-WY"))).isEqualTo(colours[6]);
    }

    @Test
    void regionsWithoutAValueAndTheTerritoriesAreHatched() {
        Map<String, Double> values = rising();
        values.remove("US-TX");
        values.put("US-KS", Double.NaN);
        ChoroplethFigure figure = ChoroplethFigure.of("Gaps", "MW", values).labels(false).build();

        BufferedImage image = figure.render(WIDTH, HEIGHT);

        MapLayout layout = figure.mapLayout(CANVAS);
        for (String code : List.of("US-TX", "US-KS", "CA-NT")) {
            Point2D at = layout.labelPixel(code);
            assertThat(hasBoth(image, at, Palette.HATCH_GROUND)).as(code).isTrue();
        }
    }

    @Test
    void sitesAppearInTheColourOfTheirUseOnTheMapAndInTheLegend() {
        Map<String, Double> values = new TreeMap<>(Map.of("US-TX", 10.0, "US-AK", 5.0));
        List<SiteMark> sites = List.of(new SiteMark("US-TX", -102, 32, 900, SiteUse.MINING),
                new SiteMark("US-AK", -149.9, 64, 400, SiteUse.AI));
        ChoroplethFigure figure = ChoroplethFigure.of("Sites", "MW", values).sites(sites).build();

        BufferedImage image = figure.render(WIDTH, HEIGHT);

        MapLayout layout = figure.mapLayout(CANVAS);
        Color mining = pixel(image, layout.toPixel("US-TX", -102, 32));
        Color ai = pixel(image, layout.toPixel("US-AK", -149.9, 64));
        assertThat(mining.getRed()).isGreaterThan(mining.getBlue() + 50);
        assertThat(ai.getBlue()).isGreaterThan(ai.getRed() + 50);
        assertThat(legendPixels(image, Palette.MINING)).isGreaterThan(50);
        assertThat(legendPixels(image, Palette.AI)).isGreaterThan(50);
    }

    @Test
    void areasOfSymbolsAreInProportionToMegawatts() {
        SiteSymbols symbols = new SiteSymbols(List.of(new SiteMark("US-TX", 0, 0, 1600, SiteUse.AI)), 20);

        assertThat(symbols.radiusPx(1600)).isEqualTo(20);
        assertThat(symbols.radiusPx(400)).isEqualTo(10);
        assertThat(symbols.legendSizesMw()).containsExactly(1000.0, 200.0, 40.0);
    }

    @Test
    void aFigureWithoutAnyValueIsAllHatch() {
        ChoroplethFigure figure = ChoroplethFigure.of("Empty", "MW", Map.of()).labels(false).build();

        BufferedImage image = figure.render(900, 600);

        assertThat(figure.breaks().count()).isZero();
        Point2D texas = figure.mapLayout(new Rectangle2D.Double(0, 0, 900, 600)).labelPixel("US-TX");
        assertThat(hasBoth(image, texas, Palette.HATCH_GROUND)).isTrue();
    }

    @Test
    void mapAndLegendKeepOutOfEachOther() {
        ChoroplethFigure figure = ChoroplethFigure.of("Levels", "MW", rising()).build();
        for (Rectangle2D canvas : List.of(CANVAS, new Rectangle2D.Double(0, 0, 900, 600))) {
            FigurePage page = new FigurePage(canvas, "Levels", "", "");

            assertThat(page.map().intersects(page.legend())).isFalse();
            assertThat(figure.mapLayout(canvas).callouts()).isNotEmpty()
                    .allMatch(callout -> page.map().contains(callout.box()));
        }
    }

    @Test
    void sameInputDrawsTheSamePicture() {
        ChoroplethFigure figure = ChoroplethFigure.of("Levels", "MW", rising()).build();

        int[] first = figure.render(600, 400).getRGB(0, 0, 600, 400, null, 0, 600);
        int[] second = figure.render(600, 400).getRGB(0, 0, 600, 400, null, 0, 600);

        assertThat(second).isEqualTo(first);
    }

    @Test
    void thePictureIsWrittenAsPng(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("figures/levels.png");
        ChoroplethFigure figure = ChoroplethFigure.of("Levels", "MW", rising()).build();

        figure.writePng(file, 600, 400);

        BufferedImage read = ImageIO.read(file.toFile());
        assertThat(read.getRGB(0, 0, 600, 400, null, 0, 600))
                .isEqualTo(figure.render(600, 400).getRGB(0, 0, 600, 400, null, 0, 600));
    }

    @Test
    void codesThatAreNoRegionsAreNamed() {
        assertThatThrownBy(() -> ChoroplethFigure.of("Wrong", "MW", Map.of("US-TX", 1.0, "CA-YT", 1.0, "TX", 2.0)))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("CA-YT, TX");
    }

    /** 1, 2, 3 … 61 in the order of the codes. */
    private static Map<String, Double> rising() {
        Map<String, Double> values = new TreeMap<>();
        for (String code : RegionGeometry.get().modelledCodes()) {
            values.put(code, (double) values.size() + 1);
        }
        return values;
    }

    private static Color pixel(BufferedImage image, Point2D at) {
        return new Color(image.getRGB((int) at.getX(), (int) at.getY()));
    }

    /** Whether a small square holds a ground colour and something darker. */
    private static boolean hasBoth(BufferedImage image, Point2D at, Color ground) {
        boolean hasGround = false;
        boolean hasLine = false;
        for (int dx = -4; dx <= 4; dx++) {
            for (int dy = -4; dy <= 4; dy++) {
                Color found = pixel(image, new Point2D.Double(at.getX() + dx, at.getY() + dy));
                hasGround |= found.equals(ground);
                hasLine |= found.getRed() < 215 && Math.abs(found.getRed() - found.getBlue()) < 4;
            }
        }
        return hasGround && hasLine;
    }

    private static long legendPixels(BufferedImage image, Color colour) {
        long count = 0;
        for (int x = WIDTH * 82 / 100; x < WIDTH; x++) {
            for (int y = 60; y < HEIGHT; y++) {
                count += image.getRGB(x, y) == colour.getRGB() ? 1 : 0;
            }
        }
        return count;
    }
}
