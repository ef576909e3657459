package org.computesiting.chart;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.computesiting.analysis.PairedDifference;

/** Both arms' medians and bands over the years, and below them the paired difference with its interval. */
final class FanFigure {
    private static final Color BASELINE_BAND = FigureStyle.translucent(Palette.BASELINE, 48);
    private static final Color POLICY_BAND = FigureStyle.translucent(Palette.POLICY, 48);
    private static final Color INTERVAL = FigureStyle.paler(Palette.POLICY, 0.3);

    private final ArmPair pair;
    private final FanMeasure measure;

    FanFigure(ArmPair pair, FanMeasure measure) {
        this.pair = pair;
        this.measure = measure;
    }

    BufferedImage draw() {
        List<PairedDifference> differences = pair.differences(measure.name(), RunSource.CONTINENT);
        PairedDifference last = differences.get(differences.size() - 1);
        String subtitle = last == null ? "" : "Difference in " + pair.lastYear() + ", " + pair.policy() + " \u2212 " + pair.baseline() + ": "
            + ArmPair.sentence(last, measure.factor(), measure.differenceUnit()) + ".";
        ChartPage page = new ChartPage(measure.title() + ": " + pair.against(), subtitle, pair.foot())
            .keyBand(pair.baseline() + " (baseline): median, 10\u201390 % of runs", BASELINE_BAND, Palette.BASELINE, FigureStyle.DASHED)
            .keyBand(pair.policy() + " (policy): median, 10\u201390 % of runs", POLICY_BAND, Palette.POLICY, FigureStyle.SOLID);
        if (pair.pairs() > 1) {
            page.keyBand("mean difference of pairs, 95 % interval", INTERVAL, Palette.POLICY, FigureStyle.SOLID);
        }
        TimeScale time = TimeScale.years(pair.years());
        double[] policy = quantile(1, 0.5);
        double[] baseline = quantile(0, 0.5);
        double room = Math.min(14, Math.max(EndLabel.widest(List.of(new EndLabel(0, pair.policy(), Palette.POLICY), new EndLabel(0, pair.baseline(), Palette.BASELINE)),
            FigureStyle.EM) / FigureStyle.EM + 0.8, 3));
        return page.render((g, area) -> {
            double split = 0.58 * area.getHeight();
            PlotPanel fan = new PlotPanel(measure.heading(), measure.unit(), time)
                .band(quantile(0, 0.1), quantile(0, 0.9), BASELINE_BAND)
                .band(quantile(1, 0.1), quantile(1, 0.9), POLICY_BAND)
                .line(quantile(0, 0.1), Palette.BASELINE, FigureStyle.THIN_DASHED).line(quantile(0, 0.9), Palette.BASELINE, FigureStyle.THIN_DASHED)
                .line(quantile(1, 0.1), Palette.POLICY, FigureStyle.HAIR).line(quantile(1, 0.9), Palette.POLICY, FigureStyle.HAIR)
                .line(policy, Palette.POLICY, FigureStyle.SOLID)
                .line(baseline, Palette.BASELINE, FigureStyle.DASHED)
                .label(RunSource.last(baseline), pair.baseline(), Palette.BASELINE)
                .label(RunSource.last(policy), pair.policy(), Palette.POLICY)
                .labelRoom(room).withoutTimeLabels();
            (measure.fromZero() ? fan : fan.notFromZero()).draw(g, new Rectangle2D.Double(area.getX(), area.getY(), area.getWidth(), split));
            double top = area.getY() + split + FigureStyle.EM;
            new PlotPanel("Difference, " + pair.policy() + " \u2212 " + pair.baseline(), measure.differenceUnit() + (pair.pairs() > 1 ? ", mean of pairs and 95 % interval" : ", one pair of runs"), time)
                .band(of(differences, PairedDifference::low95), of(differences, PairedDifference::high95), INTERVAL)
                .line(of(differences, PairedDifference::meanDifference), Palette.POLICY, FigureStyle.SOLID)
                .zeroLine().labelRoom(room)
                .draw(g, new Rectangle2D.Double(area.getX(), top, area.getWidth(), area.getMaxY() - top));
        });
    }

    private double[] quantile(int arm, double share) {
        return RunSource.times(measure.factor(), pair.quantile(arm, measure.name(), RunSource.CONTINENT, share));
    }

    private double[] of(List<PairedDifference> differences, ToDoubleFunction<PairedDifference> part) {
        double[] values = new double[differences.size()];
        Arrays.setAll(values, i -> differences.get(i) == null ? Double.NaN : measure.factor() * part.applyAsDouble(differences.get(i)));
        return values;
    }
}
