package org.computesiting.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.computesiting.model.SitingOption;
import org.computesiting.observe.Alternative;
import org.computesiting.observe.Amounts;
import org.computesiting.observe.Choice;
import org.computesiting.results.ChoiceRow;
import org.computesiting.results.DecisionReader;
import org.computesiting.results.SiteHistory;

/** Answers to questions about sites and decisions of one run, gathered as text and as JSON alike. */
final class Explanations {
    /** Matches that are all told without asking which is meant; those that are listed; names that are offered for a misspelt one. */
    private static final int FEW = 2;
    private static final int MOST_LISTED = 20;
    private static final int NEAR = 3;
    private static final String RECORD = "record";

    private final DecisionReader reader;
    private final StoredChoices stored;
    private final List<ChoiceRow> choices;
    private final List<SiteHistory> sites;
    private final SiteFate fate;
    private final Page page = new Page();
    private final ObjectNode root;
    private final ArrayNode answers;

    Explanations(DecisionReader reader, StoredChoices stored) {
        this.reader = reader;
        this.stored = stored;
        choices = reader.choices();
        sites = reader.sites();
        fate = new SiteFate(reader.run(), stored);
        root = ExplainJson.answer(reader.run());
        answers = root.putArray("answers");
    }

    String text() {
        return page.toString();
    }

    ObjectNode json() {
        return root;
    }

    /** One decision by its number. */
    void decision(int number) {
        if (number < 0 || number >= choices.size()) {
            throw new UserError("--decision: there is no decision " + number + "; the run has 0 to " + (choices.size() - 1));
        }
        tell(choices.get(number));
    }

    /** All decisions of a firm in a month. */
    void firm(String wanted, YearMonth month) {
        DecisionReader.RunRow run = reader.run();
        if (month.isBefore(run.first()) || month.isAfter(run.last())) {
            throw new UserError("--month: the run goes from " + run.first() + " to " + run.last() + ", so it has no " + month);
        }
        SiteSearch firms = new SiteSearch();
        new TreeSet<>(choices.stream().map(ChoiceRow::firm).toList()).forEach(name -> firms.add(name, ""));
        String firm = one(firms, wanted, "firm");
        List<ChoiceRow> its = choices.stream().filter(c -> c.firm().equals(firm) && !c.kind().equals(RECORD)).toList();
        List<ChoiceRow> then = its.stream().filter(c -> c.month().equals(month)).toList();
        if (then.isEmpty()) {
            page.say(firm + " made no siting decision in " + Amounts.month(month) + "." + (its.isEmpty() ? "" : " It made some in "
                + Amounts.list(its.stream().map(ChoiceRow::month).distinct().sorted(java.util.Comparator.comparingInt(m -> Math.abs(monthsBetween(m, month)))).limit(4).sorted()
                    .map(Amounts::month).toList()) + "."));
        }
        then.forEach(this::tell);
    }

    private static int monthsBetween(YearMonth a, YearMonth b) {
        return 12 * (a.getYear() - b.getYear()) + a.getMonthValue() - b.getMonthValue();
    }

    /** A name that must be one. */
    private static String one(SiteSearch search, String wanted, String what) {
        List<String> found = search.find(wanted);
        if (found.size() == 1) {
            return found.get(0);
        }
        throw new UserError(found.isEmpty() ? "there is no " + what + " \"" + wanted + "\"; did you mean " + String.join(", ", search.nearest(wanted, 1)) + "?"
            : found.size() + " " + what + "s match \"" + wanted + "\": " + String.join(", ", found.subList(0, Math.min(MOST_LISTED, found.size())))
                + (found.size() > MOST_LISTED ? " \u2026" : ""));
    }

    /** All sites and real projects that a name stands for. */
    void site(String wanted, boolean all, Integer pick) {
        SiteSearch search = new SiteSearch();
        choices.stream().filter(c -> c.kind().equals(RECORD)).forEach(c -> search.add(c.subject(), c.locality()));
        sites.forEach(s -> search.add(s.site(), ""));
        List<String> found = search.find(wanted);
        if (found.isEmpty()) {
            throw new UserError("no site or real project of this run has \"" + wanted + "\" in its name; did you mean " + String.join("; ", search.nearest(wanted, NEAR)) + "?");
        }
        if (pick != null) {
            if (pick < 1 || pick > found.size()) {
                throw new UserError("--pick: " + pick + " is out of range; " + found.size() + (found.size() == 1 ? " site matches" : " sites match") + " \"" + wanted + "\"");
            }
            name(found.get(pick - 1));
        } else if (all || found.size() <= FEW) {
            found.forEach(this::name);
        } else {
            listed(wanted, found);
        }
    }

    private void listed(String wanted, List<String> found) {
        page.say(found.size() + " sites and real projects match \"" + wanted + "\". Give a name in full, --pick with a number of this list, or --all:");
        ArrayNode matches = root.putArray("matches");
        for (int i = 0; i < found.size(); i++) {
            String name = found.get(i);
            matches.add(name);
            if (i < MOST_LISTED) {
                page.line(String.format(Locale.ROOT, "%4d  %s", i + 1, name + sites.stream().filter(s -> s.site().equals(name)).findFirst()
                    .map(s -> ": " + Amounts.megawatts(s.gridMw()) + ", " + fate.brief(s)).orElse(": a real project")));
            }
        }
        if (found.size() > MOST_LISTED) {
            page.line("      and " + (found.size() - MOST_LISTED) + " more");
        }
    }

    private void name(String name) {
        choices.stream().filter(c -> c.kind().equals(RECORD) && c.subject().equals(name)).forEach(this::tell);
        sites.stream().filter(s -> s.site().equals(name)).forEach(this::tell);
    }

    /** A decision, and what became of what it decided. */
    private void tell(ChoiceRow row) {
        Choice choice = stored.of(row);
        page.gap().heading(choice.subject().isEmpty() ? choice.firm() + ", abroad" : choice.subject());
        ChoicePage.write(page, choice, stored.regions(), 0);
        ObjectNode answer = answers.addObject();
        answer.set("decision", ExplainJson.decision(choice));
        if (!row.kind().equals(RECORD)) {
            sites.stream().filter(s -> s.site().equals(row.subject())).forEach(s -> after(s, answer));
        }
    }

    /** A site with every decision about it. */
    private void tell(SiteHistory site) {
        page.gap().heading(site.site());
        List<ChoiceRow> its = new ArrayList<>(choices.stream().filter(c -> c.subject().equals(site.site()) && !c.kind().equals(RECORD)).toList());
        boolean chosen = its.stream().anyMatch(c -> c.decision() == site.decision());
        if (site.decision() >= 0 && !chosen) {
            its.add(0, choices.get(site.decision()));
        }
        // A leased hall and the part of a mine that was bought are sites since their contract; a mine that leases was one before.
        boolean sited = its.stream().anyMatch(c -> c.kind().equals("project") || c.kind().equals("mine") || site.ownerKind().equals("ai firm"));
        if (!sited) {
            page.say(fate.atStart(site));
        }
        ObjectNode answer = answers.addObject();
        ArrayNode decisions = answer.putArray("decisions");
        for (ChoiceRow row : its) {
            Choice choice = stored.of(row);
            if (row != its.get(0) || !sited) {
                page.gap();
            }
            int here = 0;
            if (!row.subject().equals(site.site())) {
                here = stem(choice, site);
                page.say(sister(choice, site, here));
            }
            ChoicePage.write(page, choice, stored.regions(), here);
            decisions.add(ExplainJson.decision(choice));
        }
        after(site, answer);
    }

    private void after(SiteHistory site, ObjectNode answer) {
        page.gap().say(fate.fate(site));
        fate.sisters(page, site, sites);
        answer.set("site", ExplainJson.site(site));
        if (site.decision() >= 0 && site.ownerKind().equals("ai firm")) {
            ArrayNode sisters = answer.putArray("sister_requests");
            sites.stream().filter(s -> s.decision() == site.decision() && s.ownerKind().equals("ai firm") && !s.site().equals(site.site())).forEach(s -> sisters.add(ExplainJson.site(s)));
        }
    }

    /** The option from which a request stems, told apart by its own generation; −1 when it is none of those kept. */
    private static int stem(Choice choice, SiteHistory site) {
        int there = -1;
        for (int rank = choice.alternatives().size() - 1; rank >= 0; rank--) {
            Alternative a = choice.alternatives().get(rank);
            if (a.region().equals(site.region())) {
                boolean sameKind = (a.way() == SitingOption.OWN_GENERATION) == site.ownGenerationMw() > 0.0;
                there = sameKind || there < 0 ? rank : there;
            }
        }
        return there;
    }

    private String sister(Choice choice, SiteHistory site, int here) {
        if (site.filedBy().equals("developer")) {
            return "This is the request of a developer who hopes to serve " + choice.firm() + " in " + stored.regionName(site.region()) + ", one of the places where "
                + choice.firm() + " itself asked for power after this decision:";
        }
        return choice.firm() + " asked for power in several places at once, to build where it comes first. This site is its request in " + stored.regionName(site.region())
            + (here > 0 ? ", its choice number " + (here + 1) : ", which is not among its four best") + ". The decision it came from:";
    }
}
