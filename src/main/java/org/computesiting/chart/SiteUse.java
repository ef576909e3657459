package org.computesiting.chart;

import java.awt.Color;

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
}
