package org.computesiting.model;

import org.computesiting.data.Parameters;

/**
 * How an energised data centre comes to draw its connection. A large campus is built block by block behind its first substation: the draw
 * rises in equal monthly steps, over as many months as its size asks for (in proportion to megawatts up to a stated size, the same for all
 * larger ones). What is not drawn yet stays promised to it.
 */
public final class LoadRamp {
    private final double largeMonths;
    private final double largeMw;

    public LoadRamp(Parameters p) {
        this(p.get("load_ramp_large_months"), p.get("load_ramp_large_mw"));
    }

    /** @param largeMonths months from energisation to the full draw of a campus of {@code largeMw} MW or more */
    public LoadRamp(double largeMonths, double largeMw) {
        this.largeMonths = largeMonths;
        this.largeMw = largeMw;
    }

    /** Months from energisation to full draw. */
    public int months(double gridMw) {
        return (int) Math.rint(largeMonths * Math.min(1.0, gridMw / largeMw));
    }

    /** Grid capacity in use so many months after energisation, MW; a first block at once, nothing before. */
    public double drawnMw(double gridMw, int monthsSince) {
        int months = months(gridMw);
        if (monthsSince >= months) {
            return gridMw;
        }
        return monthsSince < 0 ? 0.0 : gridMw * (monthsSince + 1.0) / (months + 1.0);
    }
}
