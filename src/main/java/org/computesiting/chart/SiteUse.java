package org.computesiting.chart;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;

/** What a site is used for, as maps and charts show it: by colour and by shape, so that either is enough. */
public enum SiteUse {
    /** Bitcoin mining; a circle. */
    MINING("Bitcoin mining", Palette.MINING),
    /** AI data centre; a square on its corner. */
    AI("AI data centre", Palette.AI);

    private final String label;
    private final Color colour;

    SiteUse(String label, Color colour) {
        this.label = label;
        this.colour = colour;
    }

    /** What the legend calls it. */
    public String label() {
        return label;
    }

    /** Its colour in every figure. */
    public Color colour() {
        return colour;
    }

    /**
     * The symbol of a site: a circle for mining, a square on its corner for AI, both of the area of a circle with this radius.
     *
     * @param radius in the units of x and y
     */
    public Shape shape(double x, double y, double radius) {
        if (this == MINING) {
            return new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
        }
        double half = radius * Math.sqrt(Math.PI / 2);
        Path2D diamond = new Path2D.Double();
        diamond.moveTo(x, y - half);
        diamond.lineTo(x + half, y);
        diamond.lineTo(x, y + half);
        diamond.lineTo(x - half, y);
        diamond.closePath();
        return diamond;
    }
}
