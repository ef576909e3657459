package org.computesiting.model.policy;

import java.util.Arrays;
import org.computesiting.data.Instrument;
import org.computesiting.data.Parameters;

/**
 * What regions expect of each instrument, learned from what happened elsewhere. Once a year every region compares the growth of the industry
 * in regions that had the instrument all year with the growth in regions that did not, its own neighbours counting several times, and moves
 * its belief towards what it saw; the past is forgotten exponentially. Observers do not correct for why a region had adopted: a boom that
 * would have come anyway counts for the instrument, as it does in hearings.
 *
 * <p>Growth is logarithmic, on megawatts plus a floor, so that the first small site of an empty region is no explosion.
 */
final class PolicyLearning {
    private static final Instrument[] INSTRUMENTS = Instrument.values();

    private final int regions;
    private final int[][] neighbours;
    private final double forgetting;
    private final double neighbourWeight;
    private final double floorMw;
    private final double[] prior;
    private final double[] belief;
    private final double[] growth;
    private final double[] lastAiMw;
    private final double[] lastMiningMw;
    private boolean seen;

    PolicyLearning(int regions, int[][] neighbours, Parameters p) {
        this.regions = regions;
        this.neighbours = neighbours;
        forgetting = p.get("learning_forgetting_per_year");
        neighbourWeight = p.get("learning_neighbour_weight_ratio");
        floorMw = p.get("learning_floor_mw");
        prior = new double[InstrumentTable.INSTRUMENTS];
        for (Instrument instrument : INSTRUMENTS) {
            prior[instrument.ordinal()] = switch (instrument) {
                case DC_SALES_TAX_EXEMPTION, CRYPTO_RIGHT_TO_MINE, CRYPTO_ENERGY_DISCOUNT, BYO_GENERATION, PUBLIC_POWER_ALLOCATION ->
                    p.get("expected_promotion_effect_growth_per_year");
                case CRYPTO_MORATORIUM, DC_MORATORIUM, LARGE_LOAD_CAP, CRYPTO_TAX -> p.get("expected_restriction_effect_growth_per_year");
                case LARGE_LOAD_TARIFF, RESIDENTIAL_RATE_PROTECTION, ADMINISTERED_RATE -> 0.0;
            };
        }
        belief = new double[regions * InstrumentTable.INSTRUMENTS];
        for (int row = 0; row < belief.length; row++) {
            belief[row] = prior[row % InstrumentTable.INSTRUMENTS];
        }
        growth = new double[regions];
        lastAiMw = new double[regions];
        lastMiningMw = new double[regions];
    }

    /**
     * A year has passed: look at growth, move beliefs.
     *
     * @param month    months since the horizon's start
     * @param aiMw     data-centre megawatts by region
     * @param miningMw mining megawatts by region
     */
    void yearPassed(int month, double[] aiMw, double[] miningMw, InstrumentTable instruments) {
        if (seen) {
            grow(lastAiMw, aiMw);
            for (Instrument instrument : INSTRUMENTS) {
                if (!concernsMining(instrument)) {
                    observe(instrument, month, instruments);
                }
            }
            grow(lastMiningMw, miningMw);
            for (Instrument instrument : INSTRUMENTS) {
                if (concernsMining(instrument)) {
                    observe(instrument, month, instruments);
                }
            }
        }
        System.arraycopy(aiMw, 0, lastAiMw, 0, regions);
        System.arraycopy(miningMw, 0, lastMiningMw, 0, regions);
        seen = true;
    }

    static boolean concernsMining(Instrument instrument) {
        return switch (instrument) {
            case CRYPTO_MORATORIUM, CRYPTO_RIGHT_TO_MINE, CRYPTO_ENERGY_DISCOUNT, CRYPTO_TAX -> true;
            default -> false;
        };
    }

    private void grow(double[] before, double[] after) {
        for (int r = 0; r < regions; r++) {
            growth[r] = StrictMath.log((after[r] + floorMw) / (before[r] + floorMw));
        }
    }

    private void observe(Instrument instrument, int month, InstrumentTable instruments) {
        double growthWith = 0.0;
        double growthWithout = 0.0;
        int with = 0;
        int without = 0;
        for (int q = 0; q < regions; q++) {
            if (hadItAllYear(q, instrument, month, instruments)) {
                growthWith += growth[q];
                with++;
            } else if (!instruments.isActive(q, instrument)) {
                growthWithout += growth[q];
                without++;
            }
        }
        for (int r = 0; r < regions; r++) {
            double sumWith = growthWith;
            double sumWithout = growthWithout;
            double weightWith = with;
            double weightWithout = without;
            for (int q : neighbours[r]) {
                if (hadItAllYear(q, instrument, month, instruments)) {
                    sumWith += (neighbourWeight - 1.0) * growth[q];
                    weightWith += neighbourWeight - 1.0;
                } else if (!instruments.isActive(q, instrument)) {
                    sumWithout += (neighbourWeight - 1.0) * growth[q];
                    weightWithout += neighbourWeight - 1.0;
                }
            }
            if (weightWith > 0.0 && weightWithout > 0.0) {
                int row = InstrumentTable.row(r, instrument);
                belief[row] += forgetting * (sumWith / weightWith - sumWithout / weightWithout - belief[row]);
            }
        }
    }

    private static boolean hadItAllYear(int region, Instrument instrument, int month, InstrumentTable instruments) {
        int row = InstrumentTable.row(region, instrument);
        return instruments.active[row] && instruments.sinceMonth[row] <= month - 12;
    }

    /** Growth a year that a region expects from an instrument. */
    double belief(int region, Instrument instrument) {
        return belief[InstrumentTable.row(region, instrument)];
    }

    /** Beliefs less the prior, held within half a unit either way: what experience added. */
    void writeSurprise(double[] surprise) {
        Arrays.fill(surprise, 0.0);
        for (int row = 0; row < belief.length; row++) {
            surprise[row] = Math.max(-0.5, Math.min(0.5, belief[row] - prior[row % InstrumentTable.INSTRUMENTS]));
        }
    }
}
