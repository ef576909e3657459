package org.computesiting.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.math.BigDecimal;
import java.math.MathContext;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import org.computesiting.data.ReferenceData;
import org.computesiting.data.Region;

/** What all charts have in common: size, fonts, colours, strokes, and how numbers and months are written. */
final class FigureStyle {
    /** Size of every figure of a run, pixels. */
    static final int WIDTH_PX = 1600;
    static final int HEIGHT_PX = 900;
    /** Size of the text on axes, pixels; all other sizes are in proportion. */
    static final double EM = 17;

    /** Lines of a grid: there, but behind everything. */
    static final Color GRID = new Color(0xE3E7EB);
    /** Ground of the months after the record ends. */
    static final Color PROJECTION_GROUND = new Color(0x2F, 0x4A, 0x66, 12);
    /** Words about mining: its orange is too pale to be read as text. */
    static final Color MINING_TEXT = new Color(0xA86F00);
    /** Lines that only give the company of others. */
    static final Color CONTEXT = new Color(0xD5DADF);
    /** Colours of lines that compare regions: P. Tol's muted scheme (2021), apart from the colours of uses and arms. */
    static final List<Color> LINES = List.of(new Color(0x332288), new Color(0xCC6677), new Color(0x117733), new Color(0xAA4499),
        new Color(0x999933), new Color(0x44AA99), new Color(0x882255), new Color(0x88CCEE));

    static final BasicStroke SOLID = new BasicStroke(2.6f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND);
    static final BasicStroke THICK = new BasicStroke(3.6f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND);
    static final BasicStroke THIN = new BasicStroke(1.2f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND);
    static final BasicStroke HAIR = new BasicStroke(0.9f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND);
    static final BasicStroke THIN_DASHED = new BasicStroke(0.9f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1f, new float[] {6f, 4f}, 0f);
    static final BasicStroke DOTTED = new BasicStroke(1.2f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1f, new float[] {2f, 3f}, 0f);
    static final BasicStroke DASHED = new BasicStroke(2.6f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1f, new float[] {9f, 5f}, 0f);

    private FigureStyle() { }

    static Font plain(double em) {
        return TextBlock.sans(Font.PLAIN, em);
    }

    static Font bold(double em) {
        return TextBlock.sans(Font.BOLD, em);
    }

    /** The same colour, mixed with white: what a translucent fill looks like, without depending on what lies under it. */
    static Color paler(Color colour, double share) {
        return new Color(mix(colour.getRed(), share), mix(colour.getGreen(), share), mix(colour.getBlue(), share));
    }

    private static int mix(int channel, double share) {
        return (int) Math.round(255 + share * (channel - 255));
    }

    static Color translucent(Color colour, int alpha) {
        return new Color(colour.getRed(), colour.getGreen(), colour.getBlue(), alpha);
    }

    static void smooth(Graphics2D g) {
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    }

    /** Numbers on axes: thousands apart, no more decimals than there are. */
    static DecimalFormat axisNumbers() {
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
        symbols.setMinusSign('\u2212');
        return new DecimalFormat("#,##0.######", symbols);
    }

    /** A number in a sentence: three digits that count, thousands apart, a true minus sign. */
    static String number(double value) {
        if (!Double.isFinite(value)) {
            return "no value";
        }
        double size = value == 0 ? 0 : new BigDecimal(Math.abs(value)).round(new MathContext(3)).doubleValue();
        int decimals = size >= 100 || size == 0 ? 0 : size >= 10 ? 1 : size >= 1 ? 2 : 3;
        String digits = String.format(Locale.ROOT, "%,." + decimals + "f", size);
        return value < 0 && !digits.matches("[0.]*") ? "\u2212" + digits : digits;
    }

    /** Capacity in a sentence. */
    static String megawatts(double mw) {
        return Math.abs(mw) >= 1000 ? number(mw / 1000) + " GW" : number(mw) + " MW";
    }

    /** A number that says its sign. */
    static String signed(double value) {
        String text = number(value);
        return value > 0 && !text.matches("[0.]*") ? "+" + text : text;
    }

    static String percent(double share) {
        return Double.isFinite(share) ? number(100 * share) + " %" : "no value";
    }

    static String month(YearMonth month) {
        return month.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " " + month.getYear();
    }

    static String shortMonth(YearMonth month) {
        return month.getMonth().getDisplayName(TextStyle.SHORT, Locale.ENGLISH) + " " + month.getYear();
    }

    static String span(List<YearMonth> months) {
        YearMonth first = months.get(0);
        YearMonth last = months.get(months.size() - 1);
        return first.equals(last) ? month(first) : month(first) + " to " + month(last);
    }

    /** How a place is named in words; a code that names no region stays as it is. */
    static String place(String code) {
        return switch (code) {
            case "NA" -> "North America";
            case "US" -> "United States";
            case "CA" -> "Canada";
            default -> ReferenceData.load().regions().stream().filter(region -> region.code().equals(code)).map(Region::name).findFirst().orElse(code);
        };
    }
}
