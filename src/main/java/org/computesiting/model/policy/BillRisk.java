package org.computesiting.model.policy;

import org.computesiting.data.Instrument;
import org.computesiting.data.Parameters;

/** Whether a region could enact a bill at all, how strong the instrument would be, and how long it would run. */
final class BillRisk {
    private final PolicyBook book;
    private final double[] salesTaxShare;
    private final double[] publicPowerMw;
    private final double[] headroomMw;
    private final double[] peakMw;
    private final DefaultStrength usual;
    private final double capFloorShareOfPeak;
    private final int dataCentrePauseMonths;
    private final int miningPauseMonths;

    /**
     * @param salesTaxShare sales tax by region; a region without one has nothing to exempt
     * @param publicPowerMw cheap public power that utilities of the region may allocate
     * @param headroomMw    megawatts that could be connected now
     * @param peakMw        highest load of a year
     */
    BillRisk(PolicyBook book, double[] salesTaxShare, double[] publicPowerMw, double[] headroomMw, double[] peakMw, Parameters p) {
        this.book = book;
        this.salesTaxShare = salesTaxShare;
        this.publicPowerMw = publicPowerMw;
        this.headroomMw = headroomMw;
        this.peakMw = peakMw;
        usual = new DefaultStrength(p);
        capFloorShareOfPeak = p.get("large_load_cap_floor_share_of_peak");
        dataCentrePauseMonths = (int) p.get("dc_moratorium_duration_months");
        miningPauseMonths = (int) p.get("crypto_moratorium_duration_months");
    }

    boolean canEnact(BillKind kind, int region, int month) {
        int row = InstrumentTable.row(region, kind.instrument);
        if (book.isPending(row) || book.isDecided(row) != kind.repeals || book.isOverridden(row, month)) {
            return false;
        }
        return switch (kind) {
            case EXEMPTION -> salesTaxShare[region] > 0.0;
            case PUBLIC_POWER -> publicPowerMw[region] > 0.0;
            // A ban and the right to mine exclude each other: the one in force must go first.
            case CRYPTO_MORATORIUM -> !book.isInForce(InstrumentTable.row(region, Instrument.CRYPTO_RIGHT_TO_MINE), month);
            case RIGHT_TO_MINE -> !book.isInForce(InstrumentTable.row(region, Instrument.CRYPTO_MORATORIUM), month);
            default -> true;
        };
    }

    /** Strength of the instrument if it were enacted now, in its own unit. */
    double strength(BillKind kind, int region) {
        return switch (kind) {
            case LARGE_LOAD_CAP -> capMw(region);
            case PUBLIC_POWER -> Math.min(publicPowerMw[region], usual.of(kind.instrument));
            default -> usual.of(kind.instrument);
        };
    }

    /** A cap as large as what could be connected now, and never below a small share of the system. */
    double capMw(int region) {
        return Math.max(headroomMw[region], capFloorShareOfPeak * peakMw[region]);
    }

    double usual(Instrument instrument) {
        return usual.of(instrument);
    }

    int durationMonths(BillKind kind, int region) {
        return switch (kind) {
            case DC_MORATORIUM -> dataCentrePauseMonths;
            case CRYPTO_MORATORIUM -> miningPauseMonths;
            default -> 0;
        };
    }
}
