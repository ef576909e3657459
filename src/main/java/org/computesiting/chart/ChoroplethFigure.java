package org.computesiting.chart;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.imageio.ImageIO;
import org.computesiting.data.map.MapLayout;
import org.computesiting.data.map.RegionGeometry;

/**
 * A map of the regions coloured by a value, with title, classes and their limits, and the source of the numbers;
 * optionally with sites on top. It knows values and words only, so the report, the figures of a run and the window
 * draw the same map.
 *
 * <p>Regions without a value, and the three territories, are hatched.
 */
public final class ChoroplethFigure {
    private static final int DEFAULT_LEVEL_CLASSES = 6;
    private static final int DEFAULT_DIFFERENCE_CLASSES = 7;

    private final String title;
    private final String unit;
    private final Map<String, Double> values;
    private final String subtitle;
    private final String source;
    private final ClassBreaks breaks;
    private final List<SiteMark> sites;
    private final boolean fullExtent;
    private final boolean labels;
    private final Set<String> dotted;
    private final String dotsMeaning;

    private ChoroplethFigure(Builder from) {
        this.title = from.title;
        this.unit = from.unit;
        this.values = Collections.unmodifiableMap(new TreeMap<>(from.values));
        this.subtitle = from.subtitle;
        this.source = from.source;
        this.breaks = from.breaks != null ? from.breaks : breaks(values, from.differences);
        this.sites = List.copyOf(from.sites);
        this.fullExtent = from.fullExtent;
        this.labels = from.labels;
        this.dotted = Collections.unmodifiableSet(new TreeSet<>(from.dotted));
        this.dotsMeaning = from.dotsMeaning;
    }

    /**
     * Starts a figure.
     *
     * @param title  what the map shows
     * @param unit   heading of the legend, such as {@code AI capacity, MW}
     * @param values by region code; NaN and missing codes are hatched
     * @throws IllegalArgumentException for codes that are no regions of the map
     */
    public static Builder of(String title, String unit, Map<String, Double> values) {
        return new Builder(title, unit, values);
    }

    /** The classes in use; hand them to other figures that are to be compared with this one. */
    public ClassBreaks breaks() {
        return breaks;
    }

    /** Where the map itself is drawn within a canvas, for hit tests and for drawing more on top. */
    public MapLayout mapLayout(Rectangle2D canvas) {
        Rectangle2D area = page(canvas).map();
        return fullExtent ? MapLayout.fullExtent(area) : MapLayout.cropped(area);
    }

    /** Draws the figure, background included, into a rectangle. */
    public void draw(Graphics2D target, Rectangle2D canvas) {
        Graphics2D g = (Graphics2D) target.create();
        try {
            g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
            g.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
            g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            g.setColor(Palette.BACKGROUND);
            g.fill(canvas);
            FigurePage page = page(canvas);
            page.drawWords(g);
            MapLayout layout = mapLayout(canvas);
            RegionFills fills = new RegionFills(values, breaks, dotted);
            MapPainter painter = new MapPainter(g, layout, fills);
            painter.drawRegions();
            if (labels) {
                new RegionLabels(layout, fills, painter.siteBounds(sites)).draw(g);
            }
            painter.drawSites(sites);
            MapLegend legend = new MapLegend(g, page.legend(), page.em());
            legend.drawClasses(unit, fills, dotsMeaning);
            legend.drawSites(MapPainter.symbols(layout, sites), sites);
        } finally {
            g.dispose();
        }
    }

    /** Draws the figure into a new picture. */
    public BufferedImage render(int widthPx, int heightPx) {
        BufferedImage image = new BufferedImage(widthPx, heightPx, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        draw(g, new Rectangle2D.Double(0, 0, widthPx, heightPx));
        g.dispose();
        return image;
    }

    /** Writes the figure as PNG; folders are made as needed. */
    public void writePng(Path file, int widthPx, int heightPx) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        Files.createDirectories(folder);
        if (!ImageIO.write(render(widthPx, heightPx), "png", file.toFile())) {
            throw new IOException("this Java has no writer for PNG files");
        }
    }

    private FigurePage page(Rectangle2D canvas) {
        return new FigurePage(canvas, title, subtitle, source);
    }

    private static ClassBreaks breaks(Map<String, Double> values, boolean differences) {
        double[] numbers = values.values().stream().filter(Objects::nonNull).mapToDouble(Double::doubleValue).toArray();
        return differences ? ClassBreaks.differences(numbers, DEFAULT_DIFFERENCE_CLASSES)
                : ClassBreaks.levels(numbers, DEFAULT_LEVEL_CLASSES);
    }

    /** What a figure shows, put together step by step. */
    public static final class Builder {
        private final String title;
        private final String unit;
        private final Map<String, Double> values;
        private String subtitle = "";
        private String source = "";
        private boolean differences;
        private ClassBreaks breaks;
        private List<SiteMark> sites = List.of();
        private boolean fullExtent;
        private boolean labels = true;
        private Set<String> dotted = Set.of();
        private String dotsMeaning = "";

        private Builder(String title, String unit, Map<String, Double> values) {
            this.title = title;
            this.unit = unit;
            this.values = values;
            HashSet<String> unknown = new HashSet<>(values.keySet());
            RegionGeometry.get().modelledCodes().forEach(unknown::remove);
            if (!unknown.isEmpty()) {
                throw new IllegalArgumentException("values for codes that are no regions: "
                        + String.join(", ", unknown.stream().sorted().toList()) + "; a region is named like US-TX or CA-QC");
            }
        }

        /** A line under the title: scenario, month, how many runs. */
        public Builder subtitle(String text) {
            this.subtitle = text;
            return this;
        }

        /** The line at the bottom: where the numbers come from. */
        public Builder source(String text) {
            this.source = text;
            return this;
        }

        /** The values are differences: purple below zero, orange above. */
        public Builder differences() {
            this.differences = true;
            return this;
        }

        /** Given classes instead of classes made from the values. */
        public Builder breaks(ClassBreaks shared) {
            this.breaks = shared;
            return this;
        }

        /** Regions whose values are not to be leaned on, and why; drawn paler and with dots. */
        public Builder dotted(Set<String> codes, String meaning) {
            this.dotted = codes;
            this.dotsMeaning = meaning;
            return this;
        }

        /** Sites to draw on top. */
        public Builder sites(List<SiteMark> marks) {
            this.sites = marks;
            return this;
        }

        /** Shows the Arctic at the scale of the rest instead of insets. */
        public Builder fullExtent(boolean whole) {
            this.fullExtent = whole;
            return this;
        }

        /** Whether regions carry their two letters; they do unless told otherwise. */
        public Builder labels(boolean shown) {
            this.labels = shown;
            return this;
        }

        /** The finished figure. */
        public ChoroplethFigure build() {
            return new ChoroplethFigure(this);
        }
    }
}
