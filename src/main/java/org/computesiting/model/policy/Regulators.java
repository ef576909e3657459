package org.computesiting.model.policy;

import java.util.Arrays;
import org.computesiting.data.Country;
import org.computesiting.data.Instrument;
import org.computesiting.data.Parameters;
import org.computesiting.model.random.KeyedRandom;
import org.computesiting.model.random.StableId;
import org.computesiting.model.random.Stream;

/**
 * Regulators and Crown utilities, who act by order when requests for power reach about the size of the system.
 *
 * <p>A region opens a docket when megawatts requested over its peak exceed its own threshold (log-normal around the published median, drawn
 * once a region); a Crown utility, who counts inquiries too, does so for mines alone at a lower one, the lower the more of its peers refuse
 * mines. The order comes after a lag: months for a Crown utility, most of a year for a regulator. If requests have meanwhile fallen
 * below half the threshold, the docket is closed without one. What is ordered: a Crown utility refuses new mines when these are too many,
 * and caps large loads when others are; a regulator first orders a large-load tariff, and a cap when requests exceed twice the threshold in spite
 * of the tariff.
 */
final class Regulators {
    private static final int NO_DOCKET = InstrumentTable.NEVER;
    /** Lags of regulators lie evenly between these multiples of their mean: of ten months, seven to thirteen, the range of the published cases. */
    private static final double LAG_LOW = 0.7;
    private static final double LAG_HIGH = 1.3;
    /** A docket is closed without an order when less than this part of its threshold is left. */
    private static final double STILL_CROWDED = 0.5;

    private final int regions;
    private final PolicyBook book;
    private final BillRisk risk;
    private final KeyedRandom random;
    private final long[] id;
    private final int[] country;
    private final boolean[] crown;
    private final double[] threshold;
    /** The same for mines alone, where a Crown utility refuses them and no other does. */
    private final double[] miningThreshold;
    private final double thresholdPerPeer;
    private final int[] orderMonth;
    /** What an open docket is about; the order itself is decided on the queue of its month. */
    private final Instrument[] docket;

    private final double crownLagMonths;
    /** Lags of Crown utilities lie between the mean over this and the mean times this, their logarithms evenly. */
    private final double crownLagSpread;
    private final double regulatorLagMonths;
    private final int miningPauseMonths;
    private final int dataCentrePauseMonths;
    private final int capMonths;
    private final double miningRenewalCanada;
    private final double miningRenewalUs;
    private final double dataCentrePauseRenewal;

    /** @param crown whether a Crown utility serves most of the region */
    Regulators(PolicyBook book, BillRisk risk, KeyedRandom random, String[] code, int[] country, boolean[] crown, Parameters p) {
        this.regions = code.length;
        this.book = book;
        this.risk = risk;
        this.random = random;
        this.country = country;
        this.crown = crown;
        id = new long[regions];
        threshold = new double[regions];
        miningThreshold = new double[regions];
        orderMonth = new int[regions];
        docket = new Instrument[regions];
        Arrays.fill(orderMonth, NO_DOCKET);
        for (int r = 0; r < regions; r++) {
            id[r] = StableId.of("regulator/" + code[r]);
            threshold[r] = random.logNormal(Stream.REGULATOR_ORDER, id[r], 0, 2, p.get("restriction_trigger_ratio"), p.get("restriction_trigger_spread_log"));
            miningThreshold[r] = threshold[r] * p.get("crown_mining_trigger_ratio") / p.get("restriction_trigger_ratio");
        }
        thresholdPerPeer = p.get("crown_mining_trigger_per_peer_ratio");
        crownLagMonths = p.get("reaction_lag_crown_months");
        crownLagSpread = p.get("reaction_lag_crown_spread_ratio");
        regulatorLagMonths = p.get("reaction_lag_regulator_months");
        miningPauseMonths = (int) p.get("crypto_moratorium_duration_months");
        dataCentrePauseMonths = (int) p.get("dc_moratorium_duration_months");
        capMonths = (int) p.get("large_load_cap_duration_months");
        miningRenewalCanada = p.get("crypto_moratorium_renewal_canada_share");
        miningRenewalUs = p.get("crypto_moratorium_renewal_us_share");
        dataCentrePauseRenewal = p.get("dc_moratorium_renewal_probability");
    }

    /** Requests over peak at which a region opens a docket. */
    double threshold(int region) {
        return threshold[region];
    }

    /** Month of the order of an open docket; {@link InstrumentTable#NEVER} when there is none. */
    int orderMonth(int region) {
        return orderMonth[region];
    }

    /**
     * Opens dockets and issues orders.
     *
     * @param comingMw requested, and for a Crown utility asked about
     * @param comingMiningMw the part of it that is mines
     */
    void act(int now, double[] comingMw, double[] comingMiningMw, double[] peakMw) {
        for (int r = 0; r < regions; r++) {
            double ratio = peakMw[r] > 0.0 ? comingMw[r] / peakMw[r] : 0.0;
            double miningRatio = peakMw[r] > 0.0 ? comingMiningMw[r] / peakMw[r] : 0.0;
            if (orderMonth[r] == NO_DOCKET) {
                docket[r] = next(r, now, ratio, miningRatio, 1.0);
                orderMonth[r] = docket[r] == null ? NO_DOCKET : now + lagMonths(r, now);
            } else if (orderMonth[r] <= now) {
                orderMonth[r] = NO_DOCKET;
                order(r, now, next(r, now, ratio, miningRatio, STILL_CROWDED));
            }
        }
    }

    private int lagMonths(int r, int now) {
        double u = random.uniform(Stream.REGULATOR_ORDER, id[r], now, 0);
        double months = crown[r] ? crownLagMonths * StrictMath.pow(crownLagSpread, 2.0 * u - 1.0) : regulatorLagMonths * (LAG_LOW + u * (LAG_HIGH - LAG_LOW));
        return (int) Math.max(1.0, Math.rint(months));
    }

    /**
     * The instrument that an order would bring now; null when too little is coming, the region has what it can order, or the scenario decides it.
     *
     * @param part of the thresholds above which it is crowded
     */
    private Instrument next(int r, int now, double ratio, double miningRatio, double part) {
        boolean crowded = ratio > part * threshold[r];
        if (crown[r]) {
            if (miningRatio > part * miningThreshold(r) && free(r, Instrument.CRYPTO_MORATORIUM, now)) {
                return Instrument.CRYPTO_MORATORIUM;
            }
            // Refused mines are no reason to cap others.
            boolean others = crowded && miningRatio <= 0.5 * ratio;
            return others && free(r, Instrument.LARGE_LOAD_CAP, now) ? Instrument.LARGE_LOAD_CAP : null;
        }
        if (crowded && free(r, Instrument.LARGE_LOAD_TARIFF, now)) {
            return Instrument.LARGE_LOAD_TARIFF;
        }
        return ratio > Math.max(part, 2.0) * threshold[r] && free(r, Instrument.LARGE_LOAD_CAP, now) ? Instrument.LARGE_LOAD_CAP : null;
    }

    /** Mines coming over peak at which a Crown utility refuses new ones: less with every other Crown utility that refuses them. */
    double miningThreshold(int region) {
        double ratio = miningThreshold[region];
        for (int r = 0; r < regions; r++) {
            boolean peer = r != region && crown[r] && book.isDecided(InstrumentTable.row(r, Instrument.CRYPTO_MORATORIUM));
            ratio *= peer ? thresholdPerPeer : 1.0;
        }
        return ratio;
    }

    private boolean free(int r, Instrument instrument, int now) {
        int row = InstrumentTable.row(r, instrument);
        return !book.isDecided(row) && !book.isPending(row) && !book.isOverridden(row, now);
    }

    private void order(int r, int now, Instrument instrument) {
        if (instrument == null) {
            return;
        }
        int row = InstrumentTable.row(r, instrument);
        switch (instrument) {
            case CRYPTO_MORATORIUM -> book.start(row, now, risk.usual(instrument), miningPauseMonths);
            case LARGE_LOAD_CAP -> book.start(row, now, risk.capMw(r), capMonths);
            default -> book.start(row, now, risk.usual(instrument), 0);
        }
    }

    /**
     * Renews pauses and caps that would run out this month: a pause on mining by the chance seen in its country, a pause on data centres by
     * its own, a cap when requests still exceed the threshold.
     */
    void renew(int now, double[] queueMw, double[] peakMw) {
        for (int r = 0; r < regions; r++) {
            boolean crowded = queueMw[r] > threshold[r] * peakMw[r];
            renew(r, Instrument.CRYPTO_MORATORIUM, now, country[r] == Country.CA.ordinal() ? miningRenewalCanada : miningRenewalUs, miningPauseMonths);
            renew(r, Instrument.DC_MORATORIUM, now, dataCentrePauseRenewal, dataCentrePauseMonths);
            renew(r, Instrument.LARGE_LOAD_CAP, now, crowded ? 1.0 : 0.0, capMonths);
        }
    }

    private void renew(int r, Instrument instrument, int now, double probability, int months) {
        int row = InstrumentTable.row(r, instrument);
        boolean runsOut = book.isDecided(row) && book.untilMonth(row) <= now;
        if (runsOut && random.chance(Stream.REGULATOR_ORDER, StableId.child(id[r], instrument.ordinal()), now, 1, probability)) {
            book.start(row, now, book.value(row), months);
        }
    }

    /**
     * Orders of pauses and caps a month that investors expect: one over the months left when a docket for one is open.
     *
     * @param forMining whether a pause on mining counts; a cap counts for everyone
     */
    double ordersPerMonth(int r, int now, boolean forMining) {
        if (orderMonth[r] == NO_DOCKET) {
            return 0.0;
        }
        boolean bites = docket[r] == Instrument.LARGE_LOAD_CAP || docket[r] == Instrument.CRYPTO_MORATORIUM && forMining;
        return bites ? 1.0 / Math.max(1, orderMonth[r] - now) : 0.0;
    }
}
