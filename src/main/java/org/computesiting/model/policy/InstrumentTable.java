package org.computesiting.model.policy;

import java.util.Arrays;
import org.computesiting.data.Instrument;

/** Which policy instruments are in force where, and how strong. Row-major {@code region * INSTRUMENTS + instrument ordinal}. */
public final class InstrumentTable {
    public static final int INSTRUMENTS = Instrument.values().length;
    public static final int NEVER = Integer.MAX_VALUE;

    /** In force this month. */
    public final boolean[] active;
    /** Strength, in the instrument's own unit (see {@link Instrument}). */
    public final double[] value;
    /** Month since which it is in force; negative before the horizon; {@link #NEVER} when it is not. */
    public final int[] sinceMonth;
    /** First month in which it is no longer in force; {@link #NEVER} when open. */
    public final int[] untilMonth;
    /** Strength that projects keep which began before a repeal that spared them; 0 when none are spared. */
    public final double[] sparedValue;
    /** First month whose new projects are not spared. */
    public final int[] sparedBefore;
    /** Megawatts admitted under a cap since it began. */
    public final double[] admittedMw;
    /** Monthly probability that a restriction (moratorium, tax, cap) begins, as investors see it, by region. */
    public final double[] restrictionHazard;
    /** The same for restrictions that hit mining, and for those that hit data centres; a cap on large loads hits both. */
    public final double[] miningRestrictionHazard;
    public final double[] dataCentreRestrictionHazard;

    public InstrumentTable(int regions) {
        active = new boolean[regions * INSTRUMENTS];
        value = new double[regions * INSTRUMENTS];
        sinceMonth = new int[regions * INSTRUMENTS];
        untilMonth = new int[regions * INSTRUMENTS];
        sparedValue = new double[regions * INSTRUMENTS];
        sparedBefore = new int[regions * INSTRUMENTS];
        admittedMw = new double[regions * INSTRUMENTS];
        restrictionHazard = new double[regions];
        miningRestrictionHazard = new double[regions];
        dataCentreRestrictionHazard = new double[regions];
        Arrays.fill(sinceMonth, NEVER);
        Arrays.fill(untilMonth, NEVER);
    }

    public static int row(int region, Instrument instrument) {
        return region * INSTRUMENTS + instrument.ordinal();
    }

    public boolean isActive(int region, Instrument instrument) {
        return active[row(region, instrument)];
    }

    /** Strength when in force, else 0. */
    public double value(int region, Instrument instrument) {
        int i = row(region, instrument);
        return active[i] ? value[i] : 0.0;
    }

    /**
     * Strength for a project: what is in force for all, or what it keeps from before a repeal where that is more.
     *
     * @param begun month in which its connection or its lease was signed, negative before the horizon
     */
    public double value(int region, Instrument instrument, int begun) {
        int i = row(region, instrument);
        double kept = begun < sparedBefore[i] ? sparedValue[i] : 0.0;
        return active[i] ? Math.max(value[i], kept) : kept;
    }

    /** Regions in which the instrument is in force. */
    public int activeCount(Instrument instrument) {
        int n = 0;
        for (int i = instrument.ordinal(); i < active.length; i += INSTRUMENTS) {
            if (active[i]) {
                n++;
            }
        }
        return n;
    }
}
