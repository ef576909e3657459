package org.computesiting.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.computesiting.model.CostTerm;
import org.computesiting.model.DecisionKind;
import org.computesiting.model.SitingOption;
import org.computesiting.observe.Alternative;
import org.computesiting.observe.Amounts;
import org.computesiting.observe.Choice;
import org.computesiting.observe.ChoiceText;
import org.computesiting.observe.Place;

/** A decision as a page of text: what was decided, what decided it, all terms, and the order without one of them. */
final class ChoicePage {
    private static final String ROW = "%-34s";
    private static final String CELL = "%18s";
    private static final String UNIT = "M$ are million US dollars of 2025.";

    private final Page page;
    private final Choice choice;
    private final int regions;

    /** @param regions regions that the model has */
    private ChoicePage(Page page, Choice choice, int regions) {
        this.page = page;
        this.choice = choice;
        this.regions = regions;
    }

    /**
     * Writes the page of a decision.
     *
     * @param here the option that a site in question stems from; −1 where that is none of those kept, 0 where it is the chosen one
     */
    static void write(Page page, Choice choice, int regions, int here) {
        ChoicePage text = new ChoicePage(page, choice, regions);
        if (choice.kind() == DecisionKind.RECORD) {
            text.record();
        } else {
            text.decision();
        }
        if (here > 0) {
            text.beside(choice.alternatives().get(here), choice.chosen(), "How does this site stand beside the first choice");
        }
        page.gap();
        text.table(here);
        page.gap();
        text.orders();
    }

    private void decision() {
        Alternative chosen = choice.chosen();
        String when = "In " + Amounts.month(choice.month()) + " " + choice.firm();
        String what = ChoiceText.purpose(choice);
        String total = Amounts.money(chosen.total()) + " a MW and year";
        page.say(switch (choice.kind()) {
            case LEASE -> when + " leased " + (chosen.way() == SitingOption.COLOCATION ? "a vacant hall" : "part of a mining site") + " in " + chosen.regionName() + " for " + what
                + ", in place of waiting on. It is ready after " + Amounts.months(chosen.monthsToPower()) + " and costs " + total + ", rent included.";
            case PURCHASE -> when + " bought a mining site in " + chosen.regionName() + " for " + what + ", in place of waiting on. It is ready after "
                + Amounts.months(chosen.monthsToPower()) + " and costs " + total + ", with its price as a yearly payment.";
            default -> when + " chose a place for " + what + ". " + (choice.weighed() == 1 ? "It weighed one option only" : "Of " + choice.weighed() + " options it took the cheapest")
                + (chosen.place().isAbroad() ? ": to go outside North America" : ": " + ChoiceText.alternative(choice, chosen)) + ", with power after "
                + Amounts.months(chosen.monthsToPower()) + ", at " + total + ".";
        });
        page.say(UNIT);
        choice.nextBest().ifPresent(next -> beside(chosen, next, "Why not " + ChoiceText.alternative(choice, next) + ", the next best"));
        if (choice.bargain() != null) {
            page.gap().points(ChoiceText.bargain(choice));
        }
    }

    private void record() {
        Alternative real = choice.chosen();
        page.say(choice.subject() + " is a real project. In " + Amounts.month(choice.month()) + " " + choice.firm()
            + (choice.appraisal().announced() ? " announced it in " : " began to build it in ") + (choice.locality().isEmpty() ? "" : choice.locality() + ", ")
            + real.regionName() + ": " + ChoiceText.purpose(choice)
            + ". The run weighs it as it weighs its own projects, with the prices, waits and rules that it has in that month, and builds nothing for it.");
        page.gap().points(ChoiceText.standing(choice, regions));
        page.say(UNIT);
        choice.nextBest().ifPresent(best -> {
            if (choice.standing() > 1 || !choice.appraisal().forbidden().isEmpty()) {
                beside(best, real, "Why does " + ChoiceText.alternative(choice, best) + " come before it");
            } else {
                beside(real, best, "Why does it come before " + ChoiceText.alternative(choice, best) + ", the next best");
            }
        });
    }

    /** What sets one option apart from another. */
    private void beside(Alternative here, Alternative there, String question) {
        double gain = there.total() - here.total();
        page.gap().say(question + "? In sum " + ChoiceText.subject(here, there) + " costs " + Amounts.money(gain) + (gain >= 0.0 ? " less" : " more") + " a MW and year:");
        page.points(ChoiceText.reasons(choice.kind(), here, there));
    }

    /** All terms of the options; the total is the sum of the exact terms. Requests in one region that cost the same share a column. */
    private void table(int here) {
        List<Alternative> all = choice.alternatives();
        List<Integer> columns = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            Alternative option = all.get(i);
            if (i == here || columns.stream().noneMatch(c -> sameColumn(all.get(c), option))) {
                columns.add(i);
            }
        }
        List<Alternative> options = columns.stream().map(all::get).toList();
        page.line("Thousand " + ChoiceText.unit(choice) + "; income is negative");
        page.line(row("", options.stream().map(a -> shortened(a.place().isAbroad() ? Place.ABROAD : a.regionName())).toList()));
        page.line(row("", options.stream().map(a -> way(a.place())).toList()));
        if (here > 0) {
            page.line(row("", columns.stream().map(i -> i == here ? "(this site)" : "").toList()));
        }
        for (CostTerm term : CostTerm.values()) {
            if (options.stream().anyMatch(a -> Math.abs(a.term(term)) >= 500.0)) {
                page.line(row(term.label(), options.stream().map(a -> Amounts.thousand(a.term(term))).toList()));
            }
        }
        page.line(row("total", options.stream().map(a -> Amounts.thousand(a.total())).toList()));
        page.line(row("months to power", options.stream().map(a -> String.format(Locale.ROOT, "%.0f", a.monthsToPower())).toList()));
        page.line("Rows are rounded, and what rounds to nothing is left out; the total is the sum of the exact terms.");
    }

    private static boolean sameColumn(Alternative one, Alternative other) {
        return one.place().equals(other.place()) && one.monthsToPower() == other.monthsToPower() && Arrays.equals(one.terms(), other.terms());
    }

    private static String way(Place place) {
        return switch (place.way()) {
            case GRID_GREENFIELD -> "grid";
            case OWN_GENERATION -> "own generation";
            case MINER_SITE -> "leased mining site";
            case MINER_SITE_BOUGHT -> "bought mining site";
            case COLOCATION -> "leased hall";
            case ABROAD -> "";
            case MINE_NEW_SITE -> "new mine";
            case CONVERSION -> "conversion";
        };
    }

    private static String shortened(String name) {
        return name.replace("Newfoundland and Labrador", "Newfoundland").replace("District of Columbia", "D. of Columbia").replace("Prince Edward Island", "P. E. Island");
    }

    private static String row(String label, List<String> cells) {
        StringBuilder line = new StringBuilder(String.format(Locale.ROOT, ROW, label));
        cells.forEach(cell -> line.append(String.format(Locale.ROOT, CELL, cell)));
        return line.toString();
    }

    private void orders() {
        if (choice.weighed() < 2) {
            return;
        }
        page.say(ChoiceText.withoutTariffs(choice));
        page.points(ChoiceText.otherChanges(choice));
        page.say(ChoiceText.ONE_AT_A_TIME + " " + ChoiceText.POWER_TARIFFS);
    }
}
