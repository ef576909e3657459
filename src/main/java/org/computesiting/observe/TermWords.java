package org.computesiting.observe;

import org.computesiting.model.CostTerm;
import org.computesiting.model.DecisionKind;
import org.computesiting.model.SitingOption;

/** Says in a sentence what a term does for one place beside another. */
final class TermWords {
    private TermWords() { }

    /** A term as a thing that can be the same everywhere. */
    static String noun(CostTerm term) {
        return switch (term) {
            case POWER -> "the cost of power";
            case CONSTRUCTION -> "the cost of building and equipment";
            case DELAY -> "the wait for power";
            case POLICY_RISK -> "the risk of new restrictions and duties";
            case CARBON -> "the cleanness of power";
            case LATENCY -> "the distance to users and other data centres";
            case DEMAND_RESPONSE -> "income from lowering its load";
            case RENT -> "rent";
            case AI_WORTH -> "what AI may pay for a mine";
            case CAPITAL -> "the cost of capital";
            case PLACES -> "the number of places to choose from";
            case EQUIPMENT_TARIFF, SALES_TAX, OPPOSITION, INCENTIVE, NOISE -> term.label();
        };
    }

    /**
     * One sentence without its full stop.
     *
     * @param here the place that the sentence speaks of
     * @param there the place it is set beside
     * @param thereName the latter in words, as after "than"
     */
    static String sentence(DecisionKind kind, CostTerm term, Alternative here, Alternative there, String thereName) {
        double gain = there.term(term) - here.term(term);
        String amount = Amounts.money(gain);
        boolean better = gain > 0.0;
        String lessOrMore = better ? " less" : " more";
        String worth = (better ? ", worth " : ", which costs ") + amount;
        return switch (term) {
            case POWER -> "electricity costs " + amount + lessOrMore;
            case CONSTRUCTION -> "building and equipment cost " + amount + lessOrMore + (!better ? "" : here.way() == SitingOption.COLOCATION ? ", since the hall stands" : ChoiceText.isRebuilt(here) ? ", since the site is only rebuilt" : "");
            case EQUIPMENT_TARIFF -> "tariffs on equipment cost " + amount + lessOrMore;
            case SALES_TAX -> "sales tax costs " + amount + lessOrMore;
            case DELAY -> delay(here, there, thereName, better, worth);
            case POLICY_RISK -> "new restrictions and duties are " + (better ? "less" : "more") + " to be feared" + worth;
            case CARBON -> "its electricity is " + (better ? "cleaner" : "dirtier") + worth + " to a firm that prefers clean power";
            case LATENCY -> distance(here, there, better, worth);
            case OPPOSITION -> "local opposition is " + (better ? "less" : "more") + " likely to stop it" + worth;
            case INCENTIVE -> "incentives bring " + amount + (better ? " more" : " less");
            case DEMAND_RESPONSE -> "lowering its load when the grid is short brings " + amount + (better ? " more" : " less");
            case RENT -> rent(kind, here, there, amount, lessOrMore);
            case AI_WORTH -> "AI firms may one day pay " + amount + (better ? " more" : " less") + " for the site";
            case CAPITAL -> "interest above that of the largest firms costs " + amount + lessOrMore;
            case PLACES -> places(here, there, better, worth);
            case NOISE -> "what the model does not see (the firm's taste, the very place) speaks " + (better ? "for" : "against") + " it with " + amount;
        };
    }

    private static String delay(Alternative here, Alternative there, String thereName, boolean better, String worth) {
        double months = Math.abs(there.monthsToPower() - here.monthsToPower());
        String sooner = better ? "sooner" : "later";
        return "power comes " + (months >= 0.5 ? Amounts.months(months) + " " + sooner : "a little " + sooner) + " than " + thereName + worth;
    }

    private static String places(Alternative here, Alternative there, boolean better, String worth) {
        if (ChoiceText.isRebuilt(here) != ChoiceText.isRebuilt(there)) {
            return (here.way() == SitingOption.COLOCATION ? "there are only so many vacant halls there, not many places of which to take the best"
                : ChoiceText.isRebuilt(here) ? "it is one given place, not the best of many" : "it is the best of many places, not one given place") + worth;
        }
        return "there are " + (better ? "more places to choose from, and the best of many is the better for it" : "fewer places to choose from, and the best of few is the worse for it") + worth;
    }

    private static String distance(Alternative here, Alternative there, boolean better, String worth) {
        if (here.place().isAbroad() != there.place().isAbroad()) {
            boolean home = there.place().isAbroad();
            return (home ? "it is within North America, near its users and under their law" : "it is outside North America, far from its users and under other law") + worth;
        }
        return "it is " + (better ? "nearer to" : "farther from") + " users and other data centres" + worth;
    }

    private static String rent(DecisionKind kind, Alternative here, Alternative there, String amount, String lessOrMore) {
        String what = kind == DecisionKind.PURCHASE ? "the price, as a yearly payment," : "the rent";
        if (there.term(CostTerm.RENT) == 0.0) {
            return what + " costs " + amount;
        }
        return here.term(CostTerm.RENT) == 0.0 ? "no rent is paid, which saves " + amount : what + " costs " + amount + lessOrMore;
    }
}
