package org.computesiting.model;

import java.util.Arrays;

/** The run's events in the order in which they happened: kind, where, who, how much. Texts are made by readers, never in a month. */
public final class EventLog {
    public static final int NONE = -1;

    private int count;
    private int[] month = new int[512];
    private int[] kind = new int[512];
    private int[] region = new int[512];
    private int[] subject = new int[512];
    private double[] value = new double[512];

    /**
     * @param regionRow region or {@link #NONE}
     * @param subjectRow meaning depends on the kind: site row for SITE_*, HOSTING_CONTRACT, RETROFIT_DONE; miner row for MINER_*; ordinal of the
     *     instrument for INSTRUMENT_* and BILL_*; ordinal of the good for TARIFF_*; ordinal of the technology for PLANT_ONLINE
     * @param amount MW, or the rate, or the height of the block, or the number of blocks for DUTY_NOT_SETTLED, or 2025 USD: raised for MINER_ENTERS and
     *     MINER_LISTS, debt for MINER_BREACHES, debt written off for MINER_REORGANISED
     */
    public void record(int atMonth, EventKind what, int regionRow, int subjectRow, double amount) {
        if (count == month.length) {
            int n = count * 2;
            month = Arrays.copyOf(month, n);
            kind = Arrays.copyOf(kind, n);
            region = Arrays.copyOf(region, n);
            subject = Arrays.copyOf(subject, n);
            value = Arrays.copyOf(value, n);
        }
        month[count] = atMonth;
        kind[count] = what.ordinal();
        region[count] = regionRow;
        subject[count] = subjectRow;
        value[count] = amount;
        count++;
    }

    public int count() {
        return count;
    }

    public int month(int event) {
        return month[event];
    }

    public EventKind kind(int event) {
        return EventKind.values()[kind[event]];
    }

    public int region(int event) {
        return region[event];
    }

    public int subject(int event) {
        return subject[event];
    }

    public double value(int event) {
        return value[event];
    }
}
