package org.computesiting.model.power;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.computesiting.data.Instrument;
import org.computesiting.data.LargeLoadTermRow;
import org.computesiting.data.Parameters;
import org.computesiting.model.World;
import org.computesiting.model.policy.InstrumentTable;

/**
 * Terms of service for large loads, by row of the utilities' table. They bind while a large-load tariff is in force in the region, whose strength is
 * the minimum take; what the bundled table says of a region or utility holds from its month on, elsewhere the usual terms do.
 */
public final class LargeLoadTerms {
    private static final int TERMS = LargeLoadTermRow.Term.values().length;

    private final UtilityTable utilities;
    private final double[] usual = new double[TERMS];
    /** Terms of the month, row-major {@code utility * TERMS + term}. */
    private final double[] value;
    private final boolean[] inForce;
    private final int[] givenUtility;
    private final int[] givenTerm;
    private final int[] givenMonth;
    private final double[] givenValue;

    LargeLoadTerms(World world, UtilityTable utilities) {
        this.utilities = utilities;
        Parameters p = world.parameters;
        usual[LargeLoadTermRow.Term.THRESHOLD_MW.ordinal()] = p.get("large_load_threshold_mw");
        usual[LargeLoadTermRow.Term.DEPOSIT_USD_PER_MW.ordinal()] = p.get("queue_deposit_usd_per_mw");
        usual[LargeLoadTermRow.Term.TERM_YEARS.ordinal()] = p.get("large_load_term_years");
        usual[LargeLoadTermRow.Term.INTERRUPTIBLE_DISCOUNT_SHARE.ordinal()] = p.get("interruptible_discount_share");
        value = new double[utilities.count * TERMS];
        inForce = new boolean[utilities.count];
        // What names a utility goes before what holds for its region, the later before the earlier: applied last.
        List<LargeLoadTermRow> rows = new ArrayList<>(world.data.largeLoadTerms());
        rows.sort(Comparator.comparing((LargeLoadTermRow row) -> !row.utility().isEmpty()).thenComparing(LargeLoadTermRow::effective));
        int most = rows.size() * utilities.count;
        int[] utility = new int[most];
        int[] term = new int[most];
        int[] month = new int[most];
        double[] given = new double[most];
        int n = 0;
        for (LargeLoadTermRow row : rows) {
            int r = world.data.regionIndex(row.region());
            for (int u = utilities.firstOfRegion[r]; u < utilities.firstOfRegion[r + 1]; u++) {
                if (row.utility().isEmpty() || row.utility().equals(utilities.name[u])) {
                    utility[n] = u;
                    term[n] = row.term().ordinal();
                    month[n] = world.clock.indexOf(row.effective());
                    given[n++] = row.value();
                }
            }
        }
        givenUtility = Arrays.copyOf(utility, n);
        givenTerm = Arrays.copyOf(term, n);
        givenMonth = Arrays.copyOf(month, n);
        givenValue = Arrays.copyOf(given, n);
        refresh(world);
    }

    /** Takes over the month's instruments; deposit and minimum take of the utilities' table are 0 without a tariff. */
    void refresh(World world) {
        InstrumentTable instruments = world.policy.instruments;
        for (int u = 0; u < utilities.count; u++) {
            System.arraycopy(usual, 0, value, u * TERMS, TERMS);
            inForce[u] = instruments.isActive(utilities.region[u], Instrument.LARGE_LOAD_TARIFF);
            utilities.minimumTakeShare[u] = instruments.value(utilities.region[u], Instrument.LARGE_LOAD_TARIFF);
        }
        for (int i = 0; i < givenValue.length; i++) {
            if (givenMonth[i] <= world.clock.now()) {
                value[givenUtility[i] * TERMS + givenTerm[i]] = givenValue[i];
            }
        }
        for (int u = 0; u < utilities.count; u++) {
            utilities.depositUsdPerMw[u] = inForce[u] ? value(u, LargeLoadTermRow.Term.DEPOSIT_USD_PER_MW) : 0.0;
        }
    }

    private double value(int utility, LargeLoadTermRow.Term term) {
        return value[utility * TERMS + term.ordinal()];
    }

    /** Whether a large-load tariff is in force at the utility. */
    public boolean inForce(int utility) {
        return inForce[utility];
    }

    /** Whether a load of this size that files or signs now comes under the terms. */
    public boolean bind(int utility, double gridMw) {
        return inForce[utility] && gridMw >= thresholdMw(utility);
    }

    /** Size from which terms bind, MW; also that from which a region's administered rate does. */
    public double thresholdMw(int utility) {
        return value(utility, LargeLoadTermRow.Term.THRESHOLD_MW);
    }

    /** Deposit on filing, 2025 USD/MW; 0 without a tariff. */
    public double depositUsdPerMw(int utility) {
        return utilities.depositUsdPerMw[utility];
    }

    /** Share of contracted demand that is paid whether used or not, 0 to 1; 0 without a tariff. */
    public double minimumTakeShare(int utility) {
        return utilities.minimumTakeShare[utility];
    }

    /** Deposit that a load of this size pays on filing now, 2025 USD/MW; 0 below the threshold and without a tariff. */
    public double depositUsdPerMw(int utility, double gridMw) {
        return bind(utility, gridMw) ? depositUsdPerMw(utility) : 0.0;
    }

    /** Minimum take that a load of this size signs for now; 0 below the threshold and without a tariff. */
    public double minimumTakeShare(int utility, double gridMw) {
        return bind(utility, gridMw) ? minimumTakeShare(utility) : 0.0;
    }

    /** Years from energisation for which a load signs. */
    public double termYears(int utility) {
        return value(utility, LargeLoadTermRow.Term.TERM_YEARS);
    }

    /** Part of the demand charge that an interruptible load, a mine, is let off. */
    public double interruptibleDiscountShare(int utility) {
        return value(utility, LargeLoadTermRow.Term.INTERRUPTIBLE_DISCOUNT_SHARE);
    }
}
