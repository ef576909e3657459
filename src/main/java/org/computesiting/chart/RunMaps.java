package org.computesiting.chart;

import java.awt.image.BufferedImage;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Maps of the last month of a run. */
final class RunMaps {
    /** More symbols than this hide the colours under them. */
    private static final int MOST_SITES = 150;

    private RunMaps() { }

    static BufferedImage capacity(RunSource source, String variable, String title, String legend, SiteUse use) {
        Map<String, Double> values = source.run().lastMonth(variable);
        List<SiteMark> all = SitePlaces.of(source.run().sites(), use);
        List<SiteMark> sites = all.stream().sorted(Comparator.comparingDouble(SiteMark::mw).reversed()).limit(MOST_SITES).toList();
        String note = sites.isEmpty() ? "" : " " + (sites.size() < all.size() ? "The " + sites.size() + " largest of " + all.size() + " sites, spread" : "Sites are spread")
            + " over their region, not at their address.";
        return ChoroplethFigure.of(title + ", " + FigureStyle.month(source.lastMonth()), legend, values)
            .subtitle(most(values))
            .source(source.foot() + note).sites(sites).build()
            .render(FigureStyle.WIDTH_PX, FigureStyle.HEIGHT_PX);
    }

    static BufferedImage industrialPrice(RunSource source) {
        Map<String, Double> values = source.run().lastMonth("industrial_price");
        return ChoroplethFigure.of("Price of electricity for large industry, " + FigureStyle.month(source.lastMonth()), "All-in price, USD of 2025 per MWh", values)
            .subtitle(range(values)).source(source.foot()).build()
            .render(FigureStyle.WIDTH_PX, FigureStyle.HEIGHT_PX);
    }

    private static String most(Map<String, Double> values) {
        List<Map.Entry<String, Double>> sorted = sorted(values);
        double sum = sorted.stream().mapToDouble(Map.Entry::getValue).sum();
        if (!(sum > 0)) {
            return "None anywhere.";
        }
        StringBuilder text = new StringBuilder("Most in ");
        for (int i = 0; i < Math.min(3, sorted.size()); i++) {
            text.append(i == 0 ? "" : ", ").append(FigureStyle.place(sorted.get(i).getKey())).append(" (").append(FigureStyle.megawatts(sorted.get(i).getValue())).append(')');
        }
        return text.append("; ").append(FigureStyle.megawatts(sum)).append(" in all.").toString();
    }

    private static String range(Map<String, Double> values) {
        List<Map.Entry<String, Double>> sorted = sorted(values);
        if (sorted.isEmpty()) {
            return "No prices.";
        }
        Map.Entry<String, Double> high = sorted.get(0);
        Map.Entry<String, Double> low = sorted.get(sorted.size() - 1);
        return "From " + FigureStyle.number(low.getValue()) + " in " + FigureStyle.place(low.getKey()) + " to " + FigureStyle.number(high.getValue()) + " in " + FigureStyle.place(high.getKey()) + ", USD of 2025 per MWh.";
    }

    private static List<Map.Entry<String, Double>> sorted(Map<String, Double> values) {
        return values.entrySet().stream().filter(e -> Double.isFinite(e.getValue()))
            .sorted(Map.Entry.<String, Double>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey())).toList();
    }
}
