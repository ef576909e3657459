package org.computesiting.chart;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.computesiting.analysis.Comparison;
import org.computesiting.results.YearlyValues;

/** All figures of a comparison of two arms, as PNG files. The same values give the same bytes on the same Java. */
public final class ComparisonFigures {
    private static final List<FanMeasure> FANS = List.of(
        FanMeasure.capacity("ai_mw", "AI capacity"),
        FanMeasure.capacity("mining_mw", "Bitcoin mining capacity"),
        new FanMeasure("hashrate_share", "North America's share of the world's hashrate", "Share of the network's hashrate", "%, mean of the year", "percentage points", 100, false),
        new FanMeasure("industrial_price", "Electricity price for large industry, North America", "All-in price", "USD of 2025 per MWh, mean of the year",
            "USD of 2025 per MWh", 1, false));

    private ComparisonFigures() { }

    /**
     * Draws the figures of a comparison; those whose measures were not recorded are left out.
     *
     * @param comparison paired differences of the second arm against the first
     * @param values yearly values they were computed from
     * @param figuresFolder where the PNG files go; made if needed
     * @return the files written
     * @throws java.io.UncheckedIOException when a file cannot be written
     */
    public static List<Path> write(Comparison comparison, YearlyValues values, Path figuresFolder) {
        ArmPair pair = new ArmPair(comparison, values);
        List<Path> written = new ArrayList<>();
        for (FanMeasure fan : FANS) {
            if (pair.has(fan.name(), RunSource.CONTINENT)) {
                written.add(figuresFolder.resolve("fan-" + fan.name().replace('_', '-') + ".png"));
                ChartPage.write(written.get(written.size() - 1), new FanFigure(pair, fan).draw());
            }
        }
        if (pair.hasRegions("ai_mw")) {
            written.add(figuresFolder.resolve("map-difference-ai-mw.png"));
            ChartPage.write(written.get(written.size() - 1), DifferenceMap.draw(pair));
            written.add(figuresFolder.resolve("dumbbell-ai-mw.png"));
            ChartPage.write(written.get(written.size() - 1), new DumbbellFigure(pair).draw());
        }
        return List.copyOf(written);
    }
}
