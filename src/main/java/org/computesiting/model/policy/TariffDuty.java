package org.computesiting.model.policy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.function.ToDoubleFunction;
import org.computesiting.data.Deflator;
import org.computesiting.data.Good;
import org.computesiting.data.TariffComponent;
import org.computesiting.scenario.TariffRule;

/**
 * A tariff as the model uses it: whose buyers bear it, on goods from where, how much after exemptions and pass-through, on which days.
 *
 * @param scenarioOwn    true = a rule of the scenario, false = a bundled component
 * @param canadian       imposed by Canada or a province
 * @param importer       row of the country whose buyers bear it
 * @param origin         where the goods are from; null = everywhere else, in bundled components everywhere but the United States and Canada,
 *                       which have rows of their own there
 * @param good           class of goods
 * @param share          share of the price borne: rate times the share not exempt times pass-through times the weight of a region
 * @param absorbed       share of the price that foreign makers bear instead: the part of the duty that is not passed on
 * @param usdPerMwh      the same for a specific rate on electricity, 2025 USD/MWh
 * @param firstDay       first day in force, epoch day
 * @param endDay         first day no longer in force, epoch day; {@link Long#MAX_VALUE} = open
 */
record TariffDuty(boolean scenarioOwn, boolean canadian, int importer, Origin origin, Good good, double share, double absorbed, double usdPerMwh, long firstDay, long endDay) {

    /** A bundled component from {@code historyFrom} on; its specific rate is nominal and is deflated at its start. */
    static TariffDuty of(TariffComponent c, YearMonth historyFrom, Deflator deflator, ToDoubleFunction<String> borderShare) {
        double due = (1.0 - c.exemptShare()) * weight(c.imposer(), c.target(), borderShare);
        double borne = due * c.passThrough();
        long from = c.start().toEpochDay();
        if (historyFrom != null) {
            from = Math.max(from, historyFrom.atDay(1).toEpochDay());
        }
        return new TariffDuty(false, isCanadian(c.imposer()), importer(c.imposer(), c.target()), origin(c.imposer(), c.target()), c.good(), c.ratePct() / 100.0 * borne,
            c.ratePct() / 100.0 * due * (1.0 - c.passThrough()),
            c.usdPerMwh() * borne * deflator.factor(YearMonth.from(c.start())), from, dayAfter(c.end()));
    }

    /** A rule of the scenario, whole months, specific rate in 2025 dollars. */
    static TariffDuty of(TariffRule rule, ToDoubleFunction<String> borderShare) {
        double due = (1.0 - rule.exemptShare()) * weight(rule.imposer(), rule.target(), borderShare);
        double borne = due * rule.passThrough();
        Good good = Good.ofCode(rule.good()).orElseThrow(() -> new IllegalArgumentException("no good is called " + rule.good()));
        return new TariffDuty(true, isCanadian(rule.imposer()), importer(rule.imposer(), rule.target()), origin(rule.imposer(), rule.target()), good, rule.ratePct() / 100.0 * borne,
            rule.ratePct() / 100.0 * due * (1.0 - rule.passThrough()),
            rule.usdPerMwh() * borne, rule.start().atDay(1).toEpochDay(), dayAfter(rule.end() == null ? null : rule.end().atEndOfMonth()));
    }

    private static boolean isCanadian(String imposer) {
        return Origin.ofCode(imposer) == Origin.CA;
    }

    boolean inForce(long day) {
        return day >= firstDay && day < endDay;
    }

    /** Whether goods from {@code from} bear it when {@code buyer} imports them. */
    boolean reaches(int buyer, Origin from) {
        if (importer != buyer || from.ordinal() == buyer) {
            return false;
        }
        return origin == null ? scenarioOwn || from.ordinal() > Origin.CA.ordinal() : origin == from;
    }

    boolean bites() {
        return share != 0.0 || usdPerMwh != 0.0;
    }

    private static long dayAfter(LocalDate lastDay) {
        return lastDay == null ? Long.MAX_VALUE : lastDay.toEpochDay() + 1;
    }

    /** A country taxes what its own buyers import; a region can only surcharge what leaves it. */
    private static int importer(String imposer, String target) {
        if (!Origin.isRegion(imposer)) {
            return Origin.ofCode(imposer).ordinal();
        }
        int exporter = Origin.ofCode(imposer).ordinal();
        Origin buyer = Origin.ofCode(target);
        if (buyer != null && (buyer.ordinal() > 1 || buyer.ordinal() == exporter)) {
            throw new IllegalArgumentException(imposer + " can put a surcharge only on what it sells to the other country, not to " + target);
        }
        return 1 - exporter;
    }

    private static Origin origin(String imposer, String target) {
        return Origin.ofCode(Origin.isRegion(imposer) ? imposer : target);
    }

    private static double weight(String imposer, String target, ToDoubleFunction<String> borderShare) {
        double weight = Origin.isRegion(imposer) ? borderShare.applyAsDouble(imposer) : 1.0;
        return Origin.isRegion(target) ? weight * borderShare.applyAsDouble(target) : weight;
    }
}
