package org.computesiting.observe;

import java.util.Locale;
import org.computesiting.data.Good;
import org.computesiting.data.Instrument;
import org.computesiting.data.Technology;
import org.computesiting.model.EventKind;
import org.computesiting.model.EventLog;
import org.computesiting.model.OwnerKind;
import org.computesiting.model.World;
import org.computesiting.scenario.ShockEvent;

/** One sentence an event, as a person would say it. */
public final class EventTexts {
    private EventTexts() { }

    /** Sentence of the {@code event}-th event. */
    public static String text(World world, int event) {
        EventLog log = world.events;
        EventKind kind = log.kind(event);
        int subject = log.subject(event);
        double value = log.value(event);
        String where = log.region(event) == EventLog.NONE ? "North America" : world.regions.name[log.region(event)];
        return switch (kind) {
            case HALVING -> halving(world.mining.subsidyFactorAt(value), value);
            case SHOCK -> ShockEvent.Kind.values()[subject].name().toLowerCase(Locale.ROOT).replace('_', ' ') + " × " + number(value) + " in " + where;
            case TARIFF_STARTS -> "Tariff on " + good(subject) + " starts: " + number(100 * value) + " %";
            case TARIFF_ENDS -> "Tariff on " + good(subject) + " ends: " + number(100 * value) + " %";
            case INSTRUMENT_STARTS -> where + ": " + instrument(subject) + " takes effect";
            case INSTRUMENT_ENDS -> where + ": " + instrument(subject) + " ends";
            case REPEAL_SPARES -> where + ": projects begun before keep their " + instrument(subject);
            case BILL_FAILED -> where + ": bill fails (" + instrument(subject) + ")";
            case BILL_VETOED -> where + ": bill is vetoed (" + instrument(subject) + ")";
            case MINER_ENTERS -> miner(world, subject) + " enters";
            case MINER_BREACHES -> miner(world, subject) + " breaks a loan covenant: debt of " + number(value / 1e6) + " million USD";
            case MINER_REORGANISED -> miner(world, subject) + " is reorganised: " + number(value / 1e6) + " million USD of debt written off";
            case MINER_FAILS -> miner(world, subject) + " fails";
            case MINER_ACQUIRED -> acquired(world, subject, log.month(event));
            case MINER_LISTS -> String.format(Locale.ROOT, "%s lists on a stock exchange and raises %,.0f million USD", miner(world, subject), value / 1e6);
            case MINER_RENAMED -> (subject < 0 ? "A miner" : world.mining.miners.formerName[subject]) + " is now " + miner(world, subject);
            case SITE_ENERGISED -> site(world, subject) + " is energised" + in(world, subject, where) + ": " + megawatts(value);
            case SITE_WITHDRAWN -> site(world, subject) + in(world, subject, where) + " is withdrawn: " + megawatts(value);
            case SITE_CLOSED -> site(world, subject) + in(world, subject, where) + " closes: " + megawatts(value);
            case HOSTING_CONTRACT -> site(world, subject) + in(world, subject, where) + " is leased for AI: " + megawatts(value);
            case SITE_BOUGHT -> world.ai.firms.name[world.sites.owner[subject]] + " buys part of a mine for AI" + in(world, subject, where) + ": " + megawatts(value);
            case RETROFIT_DONE -> site(world, subject) + in(world, subject, where) + " has been rebuilt for AI: " + megawatts(value);
            case PLANT_ONLINE -> where + ": new " + Technology.values()[subject].name().toLowerCase(Locale.ROOT).replace('_', ' ') + ", " + megawatts(value);
            case CHINA_BAN -> "China bans bitcoin mining";
            case DUTY_NOT_SETTLED -> String.format(Locale.ROOT, "Duty on electricity and its price do not settle in %.0f of the month's blocks", value);
        };
    }

    /** Name of the owner of a site. */
    public static String owner(World world, int site) {
        int row = world.sites.owner[site];
        return world.sites.ownerKind[site] == OwnerKind.MINER ? world.mining.miners.name[row] : world.ai.firms.name[row];
    }

    /** A scenario may have the subsidy fall to another part than a half. */
    private static String halving(double factor, double height) {
        String what = factor == 0.5 ? "Halving" : "Subsidy × " + number(factor);
        return String.format(Locale.ROOT, "%s at block %,.0f", what, height);
    }

    private static String miner(World world, int row) {
        return row < 0 ? "A miner" : world.mining.miners.name[row];
    }

    /** A firm that its heir took over, or that went on as a new firm: one that begins no earlier than the old one ends. */
    private static String acquired(World world, int row, int month) {
        int heir = row < 0 ? -1 : world.mining.miners.becomes[row];
        if (heir < 0) {
            return miner(world, row) + " is taken over";
        }
        boolean spunOff = world.mining.miners.entersMonth[heir] >= month;
        return miner(world, row) + (spunOff ? " goes on as " : " is taken over by ") + miner(world, heir);
    }

    private static String site(World world, int row) {
        if (row < 0) {
            return "A site";
        }
        String name = world.sites.name[row];
        String owner = owner(world, row);
        return name.contains(owner) ? name : name + " (" + owner + ")";
    }

    /** Where a site is, unless its name says so. */
    private static String in(World world, int row, String where) {
        return row >= 0 && world.sites.name[row].contains(where) ? "" : " in " + where;
    }

    private static String good(int ordinal) {
        return Good.values()[ordinal].code().replace('_', ' ');
    }

    private static String instrument(int ordinal) {
        return Instrument.values()[ordinal].code().replace('_', ' ');
    }

    private static String megawatts(double value) {
        return String.format(Locale.ROOT, value < 10 ? "%.1f MW" : "%,.0f MW", value);
    }

    private static String number(double value) {
        String text = String.format(Locale.ROOT, "%.2f", value);
        return text.contains(".") ? text.replaceAll("0+$", "").replaceAll("\\.$", "") : text;
    }
}
