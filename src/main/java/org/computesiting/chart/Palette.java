package org.computesiting.chart;

import java.awt.Color;

/**
 * The colours of every figure. Lines and symbols use colours of Okabe and Ito (2008), which colour-blind readers can
 * tell apart; levels are shades of one blue; differences run from purple through near white to orange, never red
 * against green.
 */
public final class Palette {
    /** The baseline arm; drawn dashed. */
    public static final Color BASELINE = new Color(0x4D4D4D);
    /** The policy arm. */
    public static final Color POLICY = new Color(0x0072B2);
    /** Bitcoin mining, where uses are compared. */
    public static final Color MINING = new Color(0xE69F00);
    /** AI data centres, where uses are compared. */
    public static final Color AI = new Color(0x0072B2);

    /** Titles and labels. */
    public static final Color TEXT = new Color(0x22272E);
    /** Subtitles, sources and other words that stand back. */
    public static final Color MUTED_TEXT = new Color(0x5B6570);
    /** Frames and axes. */
    public static final Color RULE = new Color(0xB4BCC4);
    /** Borders between regions. */
    public static final Color BORDER = new Color(0x7C8894);
    /** The border between the two countries. */
    public static final Color INTERNATIONAL_BORDER = new Color(0x2F3A45);
    /** Behind the hatch of "no data or not modelled". */
    public static final Color HATCH_GROUND = new Color(0xF3F3F3);
    /** The lines of the hatch. */
    public static final Color HATCH_LINE = new Color(0xB9B9B9);
    /** Behind everything. */
    public static final Color BACKGROUND = Color.WHITE;

    private static final double[] PALE_BLUE = oklab(0xEDF3F9);
    private static final double[] MID_BLUE = oklab(0x5B9BCF);
    private static final double[] DEEP_BLUE = oklab(0x0B3263);
    private static final double[] DEEP_PURPLE = oklab(0x4A2A7F);
    private static final double[] MID_PURPLE = oklab(0xA994CF);
    private static final double[] NEAR_WHITE = oklab(0xF5F4F2);
    private static final double[] MID_ORANGE = oklab(0xF0AC62);
    private static final double[] DEEP_ORANGE = oklab(0x9C4A05);

    private Palette() { }

    /**
     * Shades of blue in even steps to the eye, palest first.
     *
     * @param classes at least 1; a single class gets the middle blue
     */
    public static Color[] levels(int classes) {
        Color[] colours = new Color[classes];
        for (int i = 0; i < classes; i++) {
            double at = classes == 1 ? 0.5 : (double) i / (classes - 1);
            colours[i] = at < 0.5 ? between(PALE_BLUE, MID_BLUE, 2 * at) : between(MID_BLUE, DEEP_BLUE, 2 * at - 1);
        }
        return colours;
    }

    /**
     * Purple for losses, near white around zero, orange for gains.
     *
     * @param classes an odd number; the middle one is for about zero
     */
    public static Color[] differences(int classes) {
        if (classes % 2 == 0) {
            throw new IllegalArgumentException(classes + " classes cannot be centred on zero; use an odd number");
        }
        Color[] colours = new Color[classes];
        for (int i = 0; i < classes; i++) {
            double at = classes == 1 ? 0 : 2.0 * i / (classes - 1) - 1;
            colours[i] = at < 0 ? shade(NEAR_WHITE, MID_PURPLE, DEEP_PURPLE, -at)
                    : shade(NEAR_WHITE, MID_ORANGE, DEEP_ORANGE, at);
        }
        return colours;
    }

    /** Black or white, whichever reads better on a fill. */
    public static Color readableOn(Color fill) {
        return oklab(fill.getRGB())[0] > 0.66 ? TEXT : Color.WHITE;
    }

    private static Color shade(double[] from, double[] middle, double[] to, double at) {
        return at < 0.5 ? between(from, middle, 2 * at) : between(middle, to, 2 * at - 1);
    }

    /** Mixes in the Oklab space of B. Ottosson (2020), in which equal steps look equal. */
    private static Color between(double[] from, double[] to, double at) {
        double lightness = from[0] + at * (to[0] - from[0]);
        double a = from[1] + at * (to[1] - from[1]);
        double b = from[2] + at * (to[2] - from[2]);
        double l = Math.pow(lightness + 0.3963377774 * a + 0.2158037573 * b, 3);
        double m = Math.pow(lightness - 0.1055613458 * a - 0.0638541728 * b, 3);
        double s = Math.pow(lightness - 0.0894841775 * a - 1.2914855480 * b, 3);
        return new Color(toByte(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
                toByte(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
                toByte(-0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s));
    }

    private static double[] oklab(int rgb) {
        double red = linear(rgb >> 16 & 255);
        double green = linear(rgb >> 8 & 255);
        double blue = linear(rgb & 255);
        double l = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
        double m = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
        double s = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
        return new double[] {
            0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s,
            1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s,
            0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s,
        };
    }

    private static double linear(int channel) {
        double value = channel / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }

    private static int toByte(double linear) {
        double value = linear <= 0.0031308 ? 12.92 * linear : 1.055 * Math.pow(linear, 1 / 2.4) - 0.055;
        return (int) Math.round(255 * Math.max(0, Math.min(1, value)));
    }
}
