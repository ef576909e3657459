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
import org.computesiting.model.EventKind;
import org.computesiting.model.EventLog;
import org.computesiting.scenario.Trade;

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
    private final double[] electricityShare;
    private final double[] electricityUsdPerMwh;
    private final double[] gasShare;
    private final News[] news;
    private int nextNews;

    private final List<TariffDuty> duties = new ArrayList<>();
    private final double[] originShare;

    /**
     * @param bundled     tariffs of history
     * @param trade       which of them count, and the scenario's own
     * @param origins     where buyers get each good from
     * @param borderShare share of a region in its country's trade across the US-Canada border, by region code, 0 to 1
     * @param deflator    nominal to 2025 dollars
     * @param start       first month of the horizon
     * @param months      length of the horizon
     */
    TariffBook(List<TariffComponent> bundled, Trade trade, List<ImportOriginShare> origins, ToDoubleFunction<String> borderShare, Deflator deflator,
            YearMonth start, int months) {
        for (TariffComponent component : bundled) {
            if (trade.dropImposedFrom() == null || component.start().isBefore(trade.dropImposedFrom().atDay(1))) {
                duties.add(TariffDuty.of(component, trade.historyFrom(), deflator, borderShare));
            }
        }
        trade.tariffs().forEach(rule -> duties.add(TariffDuty.of(rule, borderShare)));
        originShare = new double[CELLS * Origin.COUNT];
        for (ImportOriginShare row : origins) {
            int cell = Origin.ofCode(row.importer()).ordinal() * GOODS + row.good().ordinal();
            originShare[cell * Origin.COUNT + Origin.ofCode(row.origin()).ordinal()] += row.share();
        }
        importShare = new double[months * CELLS];
        electricityShare = new double[months * 4];
        electricityUsdPerMwh = new double[months * 4];
        gasShare = new double[months * 4];
        fill(start, months);

        news = news(start, months).toArray(new News[0]);
    }

    /** Puts the rates of a month into the table and forgets the duty collected in the month before. */
    void apply(int month, TradeTable table) {
        System.arraycopy(importShare, month * CELLS, table.importShare, 0, CELLS);
        System.arraycopy(electricityShare, month * 4, table.electricityShare, 0, 4);
        System.arraycopy(electricityUsdPerMwh, month * 4, table.electricityUsdPerMwh, 0, 4);
        System.arraycopy(gasShare, month * 4, table.gasShare, 0, 4);
        table.electricityShare[1] += table.leverElectricityShare;
        table.electricityShare[2] += table.leverElectricityShare;
        Arrays.fill(table.revenueUsd, 0.0);
    }

    /** Records what began or ended up to a month and was not recorded yet. */
    void report(int month, EventLog events) {
        while (nextNews < news.length && news[nextNews].month() <= month) {
            News item = news[nextNews++];
            events.record(month, item.starts() ? EventKind.TARIFF_STARTS : EventKind.TARIFF_ENDS, EventLog.NONE, item.good().ordinal(), item.rate());
        }
    }

    private void fill(YearMonth start, int months) {
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
            int m = (month.getYear() - start.getYear()) * 12 + month.getMonthValue() - start.getMonthValue();
            addSpell(m, from, (to - from) / (double) month.lengthOfMonth());
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
            electricityShare[flow] += weight * rate(importer, other, Good.ELECTRICITY, day, false);
            electricityUsdPerMwh[flow] += weight * rate(importer, other, Good.ELECTRICITY, day, true);
            gasShare[flow] += weight * rate(importer, other, Good.NATURAL_GAS, day, false);
            for (Good good : ALL_GOODS) {
                int cell = importer * GOODS + good.ordinal();
                double mean = 0.0;
                for (Origin origin : ALL_ORIGINS) {
                    double share = originShare[cell * Origin.COUNT + origin.ordinal()];
                    if (share > 0.0 && origin.ordinal() != importer) {
                        mean += share * rate(importer, origin, good, day, false);
                    }
                }
                importShare[month * CELLS + cell] += weight * mean;
            }
        }
    }

    /** Effective rate on one day: the higher of the two books, each with its named duties or else its general ones. */
    double rate(int importer, Origin origin, Good good, long day, boolean specific) {
        return Math.max(rate(false, importer, origin, good, day, specific), rate(true, importer, origin, good, day, specific));
    }

    private double rate(boolean scenarioOwn, int importer, Origin origin, Good good, long day, boolean specific) {
        double named = 0.0;
        double general = 0.0;
        boolean hasName = good == Good.ELECTRICITY || good == Good.NATURAL_GAS;
        for (TariffDuty duty : duties) {
            if (duty.scenarioOwn() != scenarioOwn || !duty.inForce(day) || !duty.reaches(importer, origin)) {
                continue;
            }
            if (duty.good() == good) {
                hasName = true;
                double rate = specific ? duty.usdPerMwh() : duty.share();
                named = scenarioOwn ? Math.max(named, rate) : named + rate;
            } else if (duty.good() == Good.GENERAL) {
                general = scenarioOwn ? Math.max(general, duty.share()) : general + duty.share();
            }
        }
        return hasName ? named : general;
    }

    private record News(int month, boolean starts, int importer, Good good, double rate) { }

    /** One line for all duties of an importer on a good that begin (or end) in the same month, with the highest rate among them. */
    private List<News> news(YearMonth start, int months) {
        List<News> all = new ArrayList<>();
        for (TariffDuty duty : duties) {
            if (duty.bites() && duty.endDay() > duty.firstDay()) {
                double rate = duty.share() != 0.0 ? duty.share() : duty.usdPerMwh();
                add(all, new News(monthOf(duty.firstDay(), start), true, duty.importer(), duty.good(), rate), months);
                if (duty.endDay() != Long.MAX_VALUE) {
                    add(all, new News(monthOf(duty.endDay(), start), false, duty.importer(), duty.good(), rate), months);
                }
            }
        }
        all.sort((a, b) -> a.month() != b.month() ? Integer.compare(a.month(), b.month()) : Boolean.compare(a.starts(), b.starts()));
        return all;
    }

    private static void add(List<News> all, News item, int months) {
        if (item.month() < 0 || item.month() >= months) {
            return;
        }
        for (int i = 0; i < all.size(); i++) {
            News old = all.get(i);
            if (old.month() == item.month() && old.starts() == item.starts() && old.importer() == item.importer() && old.good() == item.good()) {
                all.set(i, item.rate() > old.rate() ? item : old);
                return;
            }
        }
        all.add(item);
    }

    private static int monthOf(long day, YearMonth start) {
        YearMonth month = YearMonth.from(LocalDate.ofEpochDay(day));
        return (month.getYear() - start.getYear()) * 12 + month.getMonthValue() - start.getMonthValue();
    }
}
