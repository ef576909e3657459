package org.computesiting.gui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.Container;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import javax.swing.JTabbedPane;
import org.computesiting.Scenarios;
import org.computesiting.model.SiteTable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Takes the two pictures of the window that the documentation shows, into {@code target/pictures}, and checks that they show something. */
@Tag("window")
class WindowPicturesTest {
    private static final Path FOLDER = Path.of("target", "pictures");
    private static final int MONTHS = 60;

    @Test
    void theWindowCanBeShownAtTheEndOf2024() throws IOException {
        try (OpenWindow open = new OpenWindow(Scenarios.shipped("reference"), 42)) {
            open.run(() -> open.console.setWhenShouldPause(MONTHS));
            open.run(open.console::pressPlay);
            OpenWindow.await("December 2024", () -> open.console.getPlayState() == sim.display.Console.PS_PAUSED);
            open.settle();
            assertThat(open.window.map().monthText()).isEqualTo("December 2024");
            take(open, "window.png");

            SiteTable sites = open.window.model().world().sites;
            int chosen = IntStream.range(0, sites.count()).filter(s -> sites.decision[s] >= 0 && sites.isEnergised(s)).boxed()
                .max(java.util.Comparator.comparingDouble(s -> sites.gridMw[s])).orElseThrow();
            open.run(() -> open.window.controls().measure.setSelectedItem(MapMeasure.all().get(4)));
            open.click(open.pixelOf(there -> there instanceof SiteView site && site.row() == chosen));
            open.run(() -> whyHere(open.console.getTabPane()));
            open.settle();
            take(open, "window-inspector.png");
        }
    }

    private static void whyHere(Container within) {
        for (Component child : within.getComponents()) {
            if (child instanceof JTabbedPane tabs && tabs.indexOfTab("Why here?") >= 0) {
                tabs.setSelectedIndex(tabs.indexOfTab("Why here?"));
            }
            if (child instanceof Container container) {
                whyHere(container);
            }
        }
    }

    private static void take(OpenWindow open, String name) throws IOException {
        BufferedImage picture = open.on(() -> {
            BufferedImage image = new BufferedImage(open.console.getWidth(), open.console.getHeight(), BufferedImage.TYPE_INT_RGB);
            Graphics2D g = image.createGraphics();
            open.console.paintAll(g);
            g.dispose();
            return image;
        });
        Files.createDirectories(FOLDER);
        File file = FOLDER.resolve(name).toFile();
        ImageIO.write(picture, "png", file);
        Set<Integer> colours = new HashSet<>();
        for (int x = 0; x < picture.getWidth(); x += 5) {
            for (int y = 0; y < picture.getHeight(); y += 5) {
                colours.add(picture.getRGB(x, y));
            }
        }
        assertThat(colours).as("a blank window has a few colours").hasSizeGreaterThan(300);
    }
}
