package org.computesiting.gui;

import org.computesiting.model.CostTerm;
import org.computesiting.model.DecisionLedger;
import org.computesiting.model.SitingOption;
import org.computesiting.model.World;
import org.computesiting.observe.Choice;
import org.computesiting.observe.ChoiceText;
import org.computesiting.observe.Choices;

/** Says why a site is where it is: the chosen place and the three best rejected ones, term by term. */
final class WhyHere {
    private WhyHere() { }

    /** A small HTML page. */
    static String html(SiteView site) {
        World world = site.world();
        if (!site.exists()) {
            return "<html>This site has not been asked for in this run yet.</html>";
        }
        int decision = world.sites.decision[site.row()];
        if (decision < 0) {
            return "<html>No choice was recorded: this site stood, or had been asked for, when the run began.</html>";
        }
        return page(world, decision, site.row());
    }

    private static String page(World world, int decision, int site) {
        int region = world.sites.region[site];
        int here = rankOf(world.ledger, decision, region, world.sites.ownGenerationMw[site] > 0.0);
        DecisionLedger ledger = world.ledger;
        Choice choice = Choices.of(world, decision);
        StringBuilder html = new StringBuilder("<html><p>In <b>").append(Words.month(choice.month())).append("</b> <b>").append(escape(choice.firm())).append("</b> ")
            .append(choice.bargain() == null ? "chose a place for " : "took this site, in place of waiting on, for ").append(ChoiceText.purpose(choice))
            .append(". The first choice is the place with the lowest total; next to it stand the best of the others.")
            .append(filedElsewhere(world, decision, region, here)).append("</p>")
            .append("<p>Thousand ").append(ChoiceText.unit(choice)).append("; income is negative.</p><table cellpadding=2 cellspacing=0><tr><td></td>");
        for (int rank = 0; rank < DecisionLedger.ALTERNATIVES; rank++) {
            cell(html, rank == here, exists(ledger, decision, rank) ? place(world, decision, rank, rank == here) : "");
        }
        html.append("</tr>");
        for (int k = 0; k < CostTerm.COUNT; k++) {
            term(html, ledger, decision, CostTerm.of(k), here);
        }
        html.append("<tr><td><b>total</b></td>");
        for (int rank = 0; rank < DecisionLedger.ALTERNATIVES; rank++) {
            cell(html, rank == here, exists(ledger, decision, rank) ? "<b>" + Words.number(ledger.total(decision, rank) / 1000.0, 0) + "</b>" : "");
        }
        html.append("</tr><tr><td>months to power</td>");
        for (int rank = 0; rank < DecisionLedger.ALTERNATIVES; rank++) {
            cell(html, rank == here, exists(ledger, decision, rank) ? Words.number(ledger.monthsToPower(decision, rank), 0) : "");
        }
        return html.append("</tr></table><p>").append(options(world, decision)).append("</p>").append(sentences(choice)).append("</html>").toString();
    }

    /** Between what a rent was found, and what the order would have been without tariffs or another term. */
    private static String sentences(Choice choice) {
        StringBuilder html = new StringBuilder();
        if (choice.bargain() != null) {
            html.append("<p>").append(escape(String.join(" ", ChoiceText.bargain(choice)))).append("</p>");
        }
        if (choice.weighed() > 1) {
            html.append("<p>").append(ChoiceText.withoutTariffs(choice));
            ChoiceText.otherChanges(choice).forEach(sentence -> html.append("<br>").append(sentence));
            html.append("</p><p>").append(ChoiceText.ONE_AT_A_TIME).append(' ').append(ChoiceText.POWER_TARIFFS).append("</p>");
        }
        return html.toString();
    }

    /** The alternative that a site in a region stems from, told apart by its own generation; −1 when none of those kept is there. */
    private static int rankOf(DecisionLedger ledger, int decision, int region, boolean ownGeneration) {
        int there = -1;
        for (int rank = DecisionLedger.ALTERNATIVES - 1; rank >= 0; rank--) {
            if (exists(ledger, decision, rank) && ledger.region(decision, rank) == region) {
                boolean sameKind = (ledger.option(decision, rank) == SitingOption.OWN_GENERATION.ordinal()) == ownGeneration;
                there = sameKind || there < 0 ? rank : there;
            }
        }
        return there;
    }

    /** Firms ask for power in several places at once; a site may stem from a request that was not the first choice. */
    private static String filedElsewhere(World world, int decision, int region, int here) {
        if (here == 0) {
            return "";
        }
        return " It asked for power in several places at once; this site stems from its request in " + world.regions.name[region]
            + (here > 0 ? ", its choice number " + (here + 1) + "." : ", which is not among the four best.");
    }

    /** A row of the table; left out where the term rounds to zero for all. */
    private static void term(StringBuilder html, DecisionLedger ledger, int decision, CostTerm term, int here) {
        boolean any = false;
        for (int rank = 0; rank < DecisionLedger.ALTERNATIVES; rank++) {
            any |= exists(ledger, decision, rank) && Math.abs(ledger.term(decision, rank, term)) >= 500.0;
        }
        if (!any) {
            return;
        }
        html.append("<tr><td>").append(term.label()).append("</td>");
        for (int rank = 0; rank < DecisionLedger.ALTERNATIVES; rank++) {
            cell(html, rank == here, exists(ledger, decision, rank) ? Words.number(ledger.term(decision, rank, term) / 1000.0, 0) : "");
        }
        html.append("</tr>");
    }

    private static void cell(StringBuilder html, boolean here, String text) {
        html.append(here ? "<td align=right nowrap bgcolor=#EDF3F9>" : "<td align=right nowrap>").append(text).append("</td>");
    }

    private static String place(World world, int decision, int rank, boolean here) {
        int region = world.ledger.region(decision, rank);
        String code = region == DecisionLedger.NONE ? "abroad" : world.regions.code[region];
        return here ? "<b>" + code + "</b>" : code;
    }

    /** How each place would have got its power, in words. */
    private static String options(World world, int decision) {
        StringBuilder words = new StringBuilder();
        for (int rank = 0; rank < DecisionLedger.ALTERNATIVES; rank++) {
            if (exists(world.ledger, decision, rank)) {
                int region = world.ledger.region(decision, rank);
                words.append(rank == 0 ? "First choice: " : "<br>Next best: ").append(SitingOption.of(world.ledger.option(decision, rank)).label());
                words.append(region == DecisionLedger.NONE ? "" : " in " + world.regions.name[region]);
            }
        }
        return words.toString();
    }

    private static boolean exists(DecisionLedger ledger, int decision, int rank) {
        return ledger.option(decision, rank) != DecisionLedger.NONE;
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }
}
