package org.computesiting.cli;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.computesiting.observe.Amounts;
import org.computesiting.results.DecisionReader;
import org.computesiting.results.SiteHistory;

/** What became of a site by the end of its run, in sentences. */
final class SiteFate {
    /** Sister requests that are named one by one. */
    private static final int MOST_SISTERS = 8;

    private final DecisionReader.RunRow run;
    private final StoredChoices stored;

    SiteFate(DecisionReader.RunRow run, StoredChoices stored) {
        this.run = run;
        this.stored = stored;
    }

    /** A site that no decision of the run chose. */
    String atStart(SiteHistory site) {
        String start = Amounts.month(run.first());
        boolean stood = site.energised().startsWith("before") || site.energised().isEmpty() && site.stage().equals("closed");
        return site.site() + (stood ? " stood in " + stored.regionName(site.region()) + " when the run began in " + start
            : " in " + stored.regionName(site.region()) + " had been asked for or was under construction when the run began in " + start)
            + ", so no choice of its place is on record.";
    }

    /** What became of it. */
    String fate(SiteHistory site) {
        String mw = Amounts.megawatts(site.gridMw());
        return switch (site.stage()) {
            case "energised" -> "It has had power" + since(site.energised()) + ": " + mw + " of grid connection" + uses(site) + "."
                + (site.site().contains(site.owner()) || site.ownerKind().equals("miner") && !site.site().contains(", ") ? "" : " It now belongs to " + site.owner() + ".");
            case "closed" -> "It had power" + since(site.energised()) + " and was closed in " + month(site.closed()) + ".";
            case "withdrawn" -> "The request for " + mw + " was withdrawn in " + month(site.closed()) + ", before power came: announced is not built.";
            default -> "At the end of the run, in " + Amounts.month(run.last()) + ", it is " + stage(site.stage()) + " and has no power yet: announced is not built.";
        };
    }

    private static String since(String energised) {
        return energised.isEmpty() ? "" : energised.startsWith("before") ? " since " + "before " + month(energised.substring("before ".length())) : " since " + month(energised);
    }

    private static String uses(SiteHistory site) {
        double whole = site.gridMw() - 0.05;
        if (site.aiMw() >= whole || site.miningMw() >= whole) {
            return ", all in use for " + (site.aiMw() >= whole ? "AI and other data-centre load" : "mining");
        }
        List<String> uses = new ArrayList<>();
        add(uses, site.aiMw(), "in use for AI and other data-centre load");
        add(uses, site.miningMw(), "in use for mining");
        add(uses, site.retrofitMw(), "being rebuilt for AI");
        return (uses.isEmpty() ? "" : ", of which " + Amounts.list(uses)) + (site.tenant().isEmpty() ? "" : "; its tenant is " + site.tenant());
    }

    private static void add(List<String> uses, double mw, String use) {
        if (mw > 0.0) {
            uses.add(Amounts.megawatts(mw) + " " + use);
        }
    }

    private static String stage(String stage) {
        return switch (stage) {
            case "requested" -> "asked for";
            case "studied" -> "studied, without a contract";
            case "contracted" -> "under contract, and not being built yet";
            case "building" -> "being built";
            default -> stage;
        };
    }

    private static String month(String month) {
        return Amounts.month(YearMonth.parse(month));
    }

    /** The other requests that came out of the same decision. */
    void sisters(Page page, SiteHistory site, List<SiteHistory> all) {
        if (site.decision() < 0 || !site.ownerKind().equals("ai firm")) {
            return;
        }
        List<SiteHistory> sisters = all.stream().filter(s -> s.decision() == site.decision() && s.ownerKind().equals("ai firm") && !s.site().equals(site.site()))
            .sorted(Comparator.comparing((SiteHistory s) -> !s.stage().equals("energised"))).toList();
        if (sisters.isEmpty()) {
            page.say("No other request was made for the same load.");
            return;
        }
        page.say(sisters.size() == 1 ? "One more request was made for the same load, of which at most one is built:"
            : sisters.size() + " more requests were made for the same load, of which at most one is built:");
        for (SiteHistory sister : sisters.subList(0, Math.min(MOST_SISTERS, sisters.size()))) {
            page.point(sister.site() + (sister.filedBy().equals("developer") ? ", by a developer: " : ": ") + brief(sister));
        }
        if (sisters.size() > MOST_SISTERS) {
            page.point("and " + (sisters.size() - MOST_SISTERS) + " more.");
        }
    }

    /** Stage and month in a few words. */
    String brief(SiteHistory site) {
        return switch (site.stage()) {
            case "energised" -> "power" + since(site.energised());
            case "closed" -> "closed in " + month(site.closed());
            case "withdrawn" -> "withdrawn in " + month(site.closed());
            default -> stage(site.stage());
        };
    }
}
