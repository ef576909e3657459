package org.computesiting.model.policy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;
import org.computesiting.data.Deflator;
import org.computesiting.data.Good;
import org.computesiting.data.ImportOriginShare;
import org.computesiting.data.TariffComponent;
import org.computesiting.model.EventLog;
import org.computesiting.model.random.KeyedRandom;
import org.computesiting.scenario.Trade;
import org.computesiting.scenario.TradeReaction;

/**
 * Every tariff of the horizon, worked out once: effective rates by month, importer and good, and what begins and ends when.
 *
 * <p>A rate of a month is the mean over its days. Bundled components on the same importer, origin and good add up. A duty on general goods reaches
 * every good that has no duty of its own from that origin on that day, except electricity and gas, which must be named; a named duty of 0 is
 * therefore an exclusion. Bundled history and the scenario's rules are two books: within a book a named duty displaces the general one, and
 * the higher of the two rates holds: a scenario's rule is an all-in level, of several on one flow the largest. A rule with rate 0 thus changes
 * nothing to the last bit unless a general rule of the scenario covers its good.
 * {@code all} means every other country in a rule of the scenario, and every one but the United States and Canada in bundled
 * history, where those two have rows of their own.
 *
 * <p>What buyers bear on a good is the mean over the origins they buy from; goods made at home bear nothing. That mix is fixed: buyers do not
 * turn to other origins when one is taxed.
 */
final class TariffBook {
    private static final int GOODS = Good.values().length;
    private static final Good[] ALL_GOODS = Good.values();
    private static final Origin[] ALL_ORIGINS = Origin.values();
    private static final int CELLS = 2 * GOODS;

    private final double[] importShare;
    private final double[] absorbedShare;
    private final double[] electricityShare;
    private final double[] electricityUsdPerMwh;
    private final double[] gasShare;
    private final TariffNews news;

    private final List<TariffDuty> duties = new ArrayList<>();
    private final TradeConflict conflict;
    private final double[] originShare;

    /**
     * @param bundled     tariffs of history
     * @param trade       which of them count, and the scenario's own
     * @param origins     where buyers get each good from
     * @param borderShare share of a region in its country's trade across the US-Canada border, by region code, 0 to 1
     * @param deflator    nominal to 2025 dollars
     * @param start       first month of the horizon
     * @param months      length of the horizon
     * @param random      luck of negotiations
     */
    TariffBook(List<TariffComponent> bundled, Trade trade, List<ImportOriginShare> origins, ToDoubleFunction<String> borderShare, Deflator deflator,
            YearMonth start, int months, KeyedRandom random) {
        for (TariffComponent component : bundled) {
            if (trade.dropImposedFrom() == null || component.start().isBefore(trade.dropImposedFrom().atDay(1))) {
                duties.add(TariffDuty.of(component, trade.historyFrom(), deflator, borderShare));
            }
        }
        trade.tariffs().forEach(rule -> duties.add(TariffDuty.of(rule, borderShare)));
        TradeReaction reaction = trade.reaction();
        if (reaction.rule() == TradeReaction.Rule.NONE) {
            long day = reaction.from().atDay(1).toEpochDay();
            duties.removeIf(duty -> duty.canadian() && duty.origin() != null && duty.origin().ordinal() <= Origin.CA.ordinal() && duty.firstDay() >= day);
        }
        originShare = new double[CELLS * Origin.COUNT];
        for (ImportOriginShare row : origins) {
            int cell = Origin.ofCode(row.importer()).ordinal() * GOODS + row.good().ordinal();
            originShare[cell * Origin.COUNT + Origin.ofCode(row.origin()).ordinal()] += row.share();
        }
        importShare = new double[months * CELLS];
        absorbedShare = new double[months * CELLS];
        electricityShare = new double[months * 4];
        electricityUsdPerMwh = new double[months * 4];
        gasShare = new double[months * 4];
        int first = reaction.from() == null ? months : monthsBetween(start, reaction.from());
        double[] written = written(start, months);
        conflict = new TradeConflict(reaction, first, months, written, random);
        fill(start, months, this::addSpell);
        news = new TariffNews(duties, conflict, written, start, months);
    }

    /** Puts the rates of a month into the table and forgets the duty collected in the month before. */
    void apply(int month, TradeTable table) {
        System.arraycopy(importShare, month * CELLS, table.importShare, 0, CELLS);
        System.arraycopy(absorbedShare, month * CELLS, table.absorbedShare, 0, CELLS);
        System.arraycopy(electricityShare, month * 4, table.electricityShare, 0, 4);
        System.arraycopy(electricityUsdPerMwh, month * 4, table.electricityUsdPerMwh, 0, 4);
        System.arraycopy(gasShare, month * 4, table.gasShare, 0, 4);
        table.electricityShare[1] += table.leverElectricityShare;
        table.electricityShare[2] += table.leverElectricityShare;
        table.clear();
    }

    /** Records what began or ended up to a month and was not recorded yet. */
    void report(int month, EventLog events) {
        news.report(month, events);
    }

    /** What each of the two countries charges on the other's goods as written, month means. */
    private double[] written(YearMonth start, int months) {
        double[] written = new double[months * CELLS];
        fill(start, months, (month, day, weight) -> {
            for (int importer = 0; importer < 2; importer++) {
                for (Good good : ALL_GOODS) {
                    written[month * CELLS + importer * GOODS + good.ordinal()] += weight * rate(importer, ALL_ORIGINS[1 - importer], good, day, false);
                }
            }
        });
        return written;
    }

    /** A spell of days within a month in which no duty begins or ends, with its share of the month's days. */
    private interface Spell {
        void add(int month, long day, double weight);
    }

    private void fill(YearMonth start, int months, Spell spell) {
        long firstDay = start.atDay(1).toEpochDay();
        long lastDay = start.plusMonths(months).atDay(1).toEpochDay();
        TreeSet<Long> turns = new TreeSet<>();
        for (int m = 0; m <= months; m++) {
            turns.add(start.plusMonths(m).atDay(1).toEpochDay());
        }
        for (TariffDuty duty : duties) {
            addIfInside(turns, duty.firstDay(), firstDay, lastDay);
            addIfInside(turns, duty.endDay(), firstDay, lastDay);
        }
        // Between two turns nothing changes; a month is the mean of its spells, each with its share of the month's days.
        long from = firstDay;
        for (long to : turns.tailSet(firstDay, false)) {
            YearMonth month = YearMonth.from(LocalDate.ofEpochDay(from));
            spell.add(monthsBetween(start, month), from, (to - from) / (double) month.lengthOfMonth());
            from = to;
        }
    }

    private static void addIfInside(TreeSet<Long> turns, long day, long first, long last) {
        if (day > first && day < last) {
            turns.add(day);
        }
    }

    private void addSpell(int month, long day, double weight) {
        for (int importer = 0; importer < 2; importer++) {
            Origin other = ALL_ORIGINS[1 - importer];
            int flow = month * 4 + (1 - importer) * 2 + importer;
            electricityShare[flow] += weight * reacted(month, importer, other, Good.ELECTRICITY, day);
            electricityUsdPerMwh[flow] += month < conflict.settledMonth() ? weight * rate(importer, other, Good.ELECTRICITY, day, true) : 0.0;
            gasShare[flow] += weight * reacted(month, importer, other, Good.NATURAL_GAS, day);
            for (Good good : ALL_GOODS) {
                int cell = importer * GOODS + good.ordinal();
                double mean = 0.0;
                double absorbed = 0.0;
                for (Origin origin : ALL_ORIGINS) {
                    double share = originShare[cell * Origin.COUNT + origin.ordinal()];
                    if (share > 0.0 && origin.ordinal() != importer) {
                        mean += share * reacted(month, importer, origin, good, day);
                        absorbed += share * absorbed(month, importer, origin, good, day);
                    }
                }
                importShare[month * CELLS + cell] += weight * mean;
                absorbedShare[month * CELLS + cell] += weight * absorbed;
            }
        }
    }

    /** What is charged on one day after the two countries have reacted to each other. */
    private double reacted(int month, int importer, Origin origin, Good good, long day) {
        if (origin.ordinal() != 1 - importer) {
            return rate(importer, origin, good, day, false);
        }
        return month < conflict.settledMonth() ? Math.max(rate(importer, origin, good, day, false), conflict.share(month, importer, good)) : 0.0;
    }

    /** What makers absorb of what is written, of the book whose rate holds. */
    private double absorbed(int month, int importer, Origin origin, Good good, long day) {
        if (origin.ordinal() == 1 - importer && month >= conflict.settledMonth()) {
            return 0.0;
        }
        boolean own = rate(true, importer, origin, good, day, TariffDuty::share) >= rate(false, importer, origin, good, day, TariffDuty::share);
        return rate(own, importer, origin, good, day, TariffDuty::absorbed);
    }

    /** Effective rate on one day as written: the higher of the two books, each with its named duties or else its general ones. */
    double rate(int importer, Origin origin, Good good, long day, boolean specific) {
        ToDoubleFunction<TariffDuty> part = specific ? TariffDuty::usdPerMwh : TariffDuty::share;
        return Math.max(rate(false, importer, origin, good, day, part), rate(true, importer, origin, good, day, part));
    }

    private double rate(boolean scenarioOwn, int importer, Origin origin, Good good, long day, ToDoubleFunction<TariffDuty> part) {
        double named = 0.0;
        double general = 0.0;
        boolean hasName = good == Good.ELECTRICITY || good == Good.NATURAL_GAS;
        for (TariffDuty duty : duties) {
            if (duty.scenarioOwn() != scenarioOwn || !duty.inForce(day) || !duty.reaches(importer, origin)) {
                continue;
            }
            if (duty.good() == good) {
                hasName = true;
                double rate = part.applyAsDouble(duty);
                named = scenarioOwn ? Math.max(named, rate) : named + rate;
            } else if (duty.good() == Good.GENERAL) {
                double rate = part.applyAsDouble(duty);
                general = scenarioOwn ? Math.max(general, rate) : general + rate;
            }
        }
        return hasName ? named : general;
    }

    static int monthOf(long day, YearMonth start) {
        return monthsBetween(start, YearMonth.from(LocalDate.ofEpochDay(day)));
    }

    private static int monthsBetween(YearMonth start, YearMonth month) {
        return (month.getYear() - start.getYear()) * 12 + month.getMonthValue() - start.getMonthValue();
    }
}
