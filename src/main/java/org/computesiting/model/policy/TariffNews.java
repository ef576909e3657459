package org.computesiting.model.policy;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.computesiting.data.Good;
import org.computesiting.model.EventKind;
import org.computesiting.model.EventLog;

/** What is reported of tariffs: which begin and which end in a month, as written and as the two countries react to each other. */
final class TariffNews {
    private static final Good[] GOODS = Good.values();
    /** A rate that moves less is no news, share of value. */
    private static final double LEAST = 1e-9;

    private record Item(int month, boolean starts, int importer, Good good, double rate) { }

    private final int months;
    private final List<Item> items = new ArrayList<>();
    private int next;

    /** @param written what each country charges on the other's goods as written, as {@link TradeConflict} takes it */
    TariffNews(List<TariffDuty> duties, TradeConflict conflict, double[] written, YearMonth start, int months) {
        this.months = months;
        for (TariffDuty duty : duties) {
            if (duty.bites() && duty.endDay() > duty.firstDay()) {
                boolean between = duty.origin() != null && duty.origin().ordinal() <= Origin.CA.ordinal();
                int last = between ? conflict.settledMonth() : Integer.MAX_VALUE;
                double rate = duty.share() != 0.0 ? duty.share() : duty.usdPerMwh();
                add(new Item(TariffBook.monthOf(duty.firstDay(), start), true, duty.importer(), duty.good(), rate), last);
                if (duty.endDay() != Long.MAX_VALUE) {
                    add(new Item(TariffBook.monthOf(duty.endDay(), start), false, duty.importer(), duty.good(), rate), last);
                }
            }
        }
        for (int t = 1; t < months && t <= conflict.settledMonth(); t++) {
            reactions(conflict, written, t);
        }
        items.sort((a, b) -> a.month() != b.month() ? Integer.compare(a.month(), b.month()) : Boolean.compare(a.starts(), b.starts()));
    }

    private void reactions(TradeConflict conflict, double[] written, int month) {
        for (int importer = 0; importer < 2; importer++) {
            for (Good good : GOODS) {
                double before = Math.max(written[at(month - 1, importer, good)], conflict.share(month - 1, importer, good));
                if (month == conflict.settledMonth()) {
                    if (before > 0.0) {
                        add(new Item(month, false, importer, good, before), Integer.MAX_VALUE);
                    }
                } else if (conflict.share(month, importer, good) > Math.max(before, written[at(month, importer, good)]) + LEAST) {
                    add(new Item(month, true, importer, good, conflict.share(month, importer, good)), Integer.MAX_VALUE);
                }
            }
        }
    }

    private static int at(int month, int importer, Good good) {
        return (month * 2 + importer) * GOODS.length + good.ordinal();
    }

    /** One line for all duties of an importer on a good that begin (or end) in the same month, with the highest rate among them. */
    private void add(Item item, int before) {
        if (item.month() < 0 || item.month() >= Math.min(months, before)) {
            return;
        }
        for (int i = 0; i < items.size(); i++) {
            Item old = items.get(i);
            if (old.month() == item.month() && old.starts() == item.starts() && old.importer() == item.importer() && old.good() == item.good()) {
                items.set(i, item.rate() > old.rate() ? item : old);
                return;
            }
        }
        items.add(item);
    }

    /** Records what began or ended up to a month and was not recorded yet. */
    void report(int month, EventLog events) {
        while (next < items.size() && items.get(next).month() <= month) {
            Item item = items.get(next++);
            events.record(month, item.starts() ? EventKind.TARIFF_STARTS : EventKind.TARIFF_ENDS, EventLog.NONE, item.good().ordinal(), item.rate());
        }
    }
}
