package org.computesiting.scenario;

import java.time.YearMonth;
import java.util.List;

/**
 * Tariffs: a window on the bundled history, and rules of the scenario's own.
 *
 * @param historyFrom     bundled tariffs count from this month on; null = all of them
 * @param dropImposedFrom bundled tariffs (and components of one) imposed from this month on are left out; null = none
 * @param tariffs         further rules, in the order of the file
 * @param reaction        how the two countries answer each other
 */
public record Trade(YearMonth historyFrom, YearMonth dropImposedFrom, List<TariffRule> tariffs, TradeReaction reaction) {

    public Trade {
        tariffs = List.copyOf(tariffs);
    }

    /** Tariffs as written, to which nobody reacts. */
    public Trade(YearMonth historyFrom, YearMonth dropImposedFrom, List<TariffRule> tariffs) {
        this(historyFrom, dropImposedFrom, tariffs, TradeReaction.AS_WRITTEN);
    }
}
