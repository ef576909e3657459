package org.computesiting.observe;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.computesiting.model.CostTerm;
import org.computesiting.model.DecisionKind;
import org.computesiting.model.SitingOption;

/** A decision in sentences, the same for the command line and the window. */
public final class ChoiceText {
    /** Said wherever an order without a term is shown. */
    public static final String ONE_AT_A_TIME = "An order without a term takes that term out of one decision and leaves all else as it was.";
    /** Said beside what tariffs on equipment do to an order. */
    public static final String POWER_TARIFFS = "Tariffs on electricity are no term of their own: they work through the price of power. "
        + "What they do, a run without tariffs shows (siting compare).";
    /** Differences below this are not worth a sentence, 2025 USD per MW and year. */
    private static final double SMALL_USD = 10_000.0;
    private static final double SMALL_SHARE = 0.03;
    private static final int MOST_REASONS = 6;

    private ChoiceText() { }

    /** Unit of all amounts of a decision, in words. */
    public static String unit(Choice choice) {
        return "2025 US dollars per MW of " + (choice.kind() == DecisionKind.MINE ? "grid capacity" : "IT capacity") + " and year";
    }

    /** What is to stand there, with its size. */
    public static String purpose(Choice choice) {
        String of = " of " + Amounts.megawatts(choice.megawatts());
        return switch (choice.load()) {
            case "training" -> "a data centre" + of + " that trains AI models";
            case "inference" -> "a data centre" + of + " that answers the users of AI models";
            case "other" -> "a data centre" + of + " for cloud, colocation or business computing";
            default -> "a bitcoin mine" + of;
        };
    }

    /** A place in few words, as in a list. @param waysToo whether new sites on the grid are called so, too */
    public static String label(Place place, boolean waysToo) {
        return switch (place.way()) {
            case ABROAD -> Place.ABROAD;
            case GRID_GREENFIELD -> place.regionName() + (waysToo ? " (grid)" : "");
            case OWN_GENERATION -> place.regionName() + " (own generation)";
            case MINER_SITE -> place.regionName() + " (leased mining site)";
            case MINER_SITE_BOUGHT -> place.regionName() + " (bought mining site)";
            case COLOCATION -> place.regionName() + " (leased hall)";
            case MINE_NEW_SITE -> place.regionName();
            case CONVERSION -> place.regionName() + " (conversion)";
        };
    }

    /** Places in few words, each once. */
    public static List<String> labels(List<Place> places) {
        boolean mixed = places.stream().map(Place::way).anyMatch(way -> switch (way) {
            case GRID_GREENFIELD, ABROAD, MINE_NEW_SITE -> false;
            case OWN_GENERATION, MINER_SITE, MINER_SITE_BOUGHT, COLOCATION, CONVERSION -> true;
        });
        return places.stream().map(place -> label(place, mixed)).distinct().toList();
    }

    /** The terms that set one place apart from another, the largest first: at most six, none that is small beside the largest. */
    public static List<CostTerm> deciding(Alternative here, Alternative there) {
        List<CostTerm> terms = new ArrayList<>(List.of(CostTerm.values()));
        terms.sort(Comparator.comparingDouble(term -> -Math.abs(there.term(term) - here.term(term))));
        double largest = Math.abs(there.term(terms.get(0)) - here.term(terms.get(0)));
        double least = Math.max(SMALL_USD, SMALL_SHARE * largest);
        return terms.stream().filter(term -> Math.abs(there.term(term) - here.term(term)) >= least).limit(MOST_REASONS).toList();
    }

    /** Sentences on what speaks for one place beside another, the largest first, each with its sign before it. */
    public static List<String> reasons(DecisionKind kind, Alternative here, Alternative there) {
        String name = there.place().isAbroad() ? Place.ABROAD : !there.region().equals(here.region()) ? "in " + there.regionName() : inSameRegion(here, there);
        List<String> sentences = new ArrayList<>();
        for (CostTerm term : deciding(here, there)) {
            boolean better = there.term(term) > here.term(term);
            sentences.add((better ? "+ " : "\u2212 ") + Amounts.capital(TermWords.sentence(kind, term, here, there, name)) + ".");
        }
        return sentences;
    }

    private static String inSameRegion(Alternative here, Alternative there) {
        return switch (there.way()) {
            case CONVERSION -> "in the building that stands there";
            case MINER_SITE, MINER_SITE_BOUGHT -> "on a mining site there";
            case COLOCATION -> "in a hall there";
            case GRID_GREENFIELD, OWN_GENERATION, ABROAD, MINE_NEW_SITE -> isRebuilt(here) && here.way() != SitingOption.CONVERSION ? "by waiting on"
                : there.way() == SitingOption.OWN_GENERATION ? "with generation of its own there" : "on the grid there";
        };
    }

    /**
     * Where a real project stands in the model's order, and how likely the model finds its region.
     *
     * @param regions regions that the model has
     */
    public static List<String> standing(Choice choice, int regions) {
        Alternative real = choice.chosen();
        List<String> sentences = new ArrayList<>();
        String what = Amounts.capital(alternative(choice, real)) + ", with power after " + Amounts.months(real.monthsToPower()) + ",";
        if (!choice.appraisal().forbidden().isEmpty()) {
            sentences.add(what + " could not be chosen in the model: " + choice.appraisal().forbidden() + ". By cost alone it would stand " + Amounts.ordinal(choice.standing()) + " of "
                + (choice.weighed() + 1) + ".");
        } else if (choice.standing() == 1) {
            sentences.add(what + " stands first of " + choice.weighed() + " in the model's order, which leaves out what the model does not see: it would have gone there, too.");
        } else {
            sentences.add(what + " stands " + Amounts.ordinal(choice.standing()) + " of " + choice.weighed() + " in the model's order, which leaves out what the model does not see.");
        }
        if (real.way() == SitingOption.CONVERSION) {
            sentences.add("What stands there is taken to be converted at the mean cost and in the mean time of rebuilding a mining site, without rent.");
        }
        if (!choice.appraisal().wayKnown()) {
            sentences.add("How it gets its power is not known; the way that costs less in " + real.regionName() + " is taken.");
        }
        sentences.add("The model gives " + real.regionName() + (real.way() == SitingOption.CONVERSION ? ", that building not counted," : "") + " a chance of " + Amounts.percent(choice.appraisal().probability()) + " for it; were all " + regions
            + " regions as likely, it would be " + Amounts.percent(1.0 / regions) + ".");
        return sentences;
    }

    /** What the order would have been without tariffs on equipment. */
    public static String withoutTariffs(Choice choice) {
        return choice.without(CostTerm.EQUIPMENT_TARIFF).map(r -> "Without tariffs on equipment " + order(choice, r))
            .orElse("Tariffs on equipment weigh the same on all options, so the order would have been the same without them.");
    }

    /** What the order would have been, after "without …" or "had … been the same everywhere,". */
    private static String order(Choice choice, Reordering without) {
        List<String> places = labels(without.order());
        if (places.equals(labels(choice.order()))) {
            return "the order would have been the same: " + Amounts.list(places) + ".";
        }
        String first = places.get(0) + (choice.changes(without) ? " would have come first" : " would still have come first");
        return first + (places.size() > 1 ? ", then " + Amounts.list(places.subList(1, places.size())) : "") + ".";
    }

    /** Which other terms alone made the difference: without each of them another place would have come first; empty where there are none. */
    public static List<String> otherChanges(Choice choice) {
        Map<String, List<String>> termsByFirst = new TreeMap<>();
        for (Reordering without : choice.reorderings()) {
            if (without.term() != CostTerm.EQUIPMENT_TARIFF && choice.changes(without)) {
                termsByFirst.computeIfAbsent(labels(without.order()).get(0), place -> new ArrayList<>()).add(TermWords.noun(without.term()));
            }
        }
        List<String> sentences = new ArrayList<>();
        termsByFirst.forEach((place, terms) -> sentences.add(Amounts.capital(place) + " would have come first had "
            + (terms.size() == 1 ? terms.get(0) + " been the same everywhere." : "any one of these been the same everywhere: " + String.join("; ", terms) + ".")));
        return sentences;
    }

    /** A mining site or hall that is there, rather than a new site. */
    static boolean isRebuilt(Alternative place) {
        return switch (place.way()) {
            case MINER_SITE, MINER_SITE_BOUGHT, COLOCATION, CONVERSION -> true;
            case GRID_GREENFIELD, OWN_GENERATION, ABROAD, MINE_NEW_SITE -> false;
        };
    }

    /** An option as the subject of a sentence beside another: its region, or where both are in one region its way. */
    public static String subject(Alternative here, Alternative there) {
        if (here.place().isAbroad()) {
            return "going abroad";
        }
        return switch (here.way()) {
            case MINER_SITE, MINER_SITE_BOUGHT, COLOCATION, CONVERSION -> "this site";
            case GRID_GREENFIELD -> there.region().equals(here.region()) ? "the grid in " + here.regionName() : here.regionName();
            case OWN_GENERATION -> there.region().equals(here.region()) ? "own generation in " + here.regionName() : here.regionName();
            case ABROAD, MINE_NEW_SITE -> here.regionName();
        };
    }

    /** Between what a rent or price was found and why; empty where nothing was let or sold. */
    public static List<String> bargain(Choice choice) {
        Choice.Bargain bargain = choice.bargain();
        if (bargain == null) {
            return List.of();
        }
        boolean hall = choice.chosen().way() == SitingOption.COLOCATION;
        boolean sale = choice.kind() == DecisionKind.PURCHASE;
        List<String> sentences = new ArrayList<>();
        if (hall) {
            sentences.add("Halls in " + choice.chosen().regionName() + " are let at the rent that their owners ask, which rises as fewer stand empty: " + Amounts.money(bargain.reservation())
                + " a MW and year, without what the owner spends on running the hall.");
        } else {
            sentences.add("For less than " + Amounts.money(bargain.reservation()) + " a MW and year the owner would not have " + (sale ? "sold" : "let") + " it"
                + forgone(bargain, sale) + ".");
        }
        Alternative next = choice.nextBest().orElse(null);
        sentences.add("More than " + Amounts.money(bargain.ceiling()) + " " + choice.firm() + " would not have paid"
            + (next == null ? "." : ": so much more than this " + (hall ? "hall" : "site") + " without " + (sale ? "its price" : "rent") + " its next best choice costs, "
                + alternative(choice, next) + "."));
        double rent = choice.chosen().term(CostTerm.RENT);
        double room = bargain.ceiling() - bargain.reservation();
        if (!hall) {
            sentences.add("They agreed on " + Amounts.money(rent) + (sale ? ", as a yearly payment on the price" : "")
                + (room > 0.0 ? ", which gives the owner " + Amounts.percent((rent - bargain.reservation()) / room) + " of the difference." : "."));
        }
        return sentences;
    }

    private static String forgone(Choice.Bargain bargain, boolean sale) {
        if (Double.isNaN(bargain.forgone())) {
            return "";
        }
        double rest = bargain.reservation() - bargain.forgone();
        String why = sale ? " cover what a purchase costs beyond a lease" : " repay its part of the rebuilding and the risk";
        return ": to go on mining would earn it " + Amounts.money(bargain.forgone()) + (rest > 0.0 ? ", and " + Amounts.money(rest) + why : "")
            + ". What mining earns falls with a halving and with the price of bitcoin, and with it falls what a miner asks";
    }

    /** An option that was not taken, in a sentence. */
    public static String alternative(Choice choice, Alternative other) {
        boolean waits = choice.kind() == DecisionKind.LEASE || choice.kind() == DecisionKind.PURCHASE;
        return switch (other.way()) {
            case ABROAD -> "to go abroad";
            case GRID_GREENFIELD -> (waits ? "to wait on for the grid in " : "a new site on the grid in ") + other.regionName();
            case OWN_GENERATION -> (waits ? "to wait on for generation of its own in " : "a new site with its own generation in ") + other.regionName();
            case MINER_SITE, MINER_SITE_BOUGHT, COLOCATION, MINE_NEW_SITE -> "a " + other.way().label() + " in " + other.regionName();
            case CONVERSION -> "an " + other.way().label() + ", in " + other.regionName();
        };
    }
}
