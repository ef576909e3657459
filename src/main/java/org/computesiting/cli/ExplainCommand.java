package org.computesiting.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.computesiting.data.ReferenceData;
import org.computesiting.observe.MovedTotals;
import org.computesiting.results.DecisionReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code siting explain RUN [SITE]}: why a site went where it went, and what moved the sites of a run in all. */
@Command(name = "explain", mixinStandardHelpOptions = true, versionProvider = SitingCommand.Version.class,
    description = {"Say why a site of a run is where it is: what was weighed, what decided, and what the order would have been without tariffs.",
        "Without SITE: what moved the sites of the run in all, term by term."},
    footer = {"", "Examples:", "  siting explain results/reference", "  siting explain results/reference --kind project --year 2026", "  siting explain results/reference \"Microsoft, Texas 3\"",
        "  siting explain results/reference \"data-centre firm 7, virg\" --all", "  siting explain results/reference Memphis",
        "  siting explain results/reference --firm Meta --month 2026-03", "  siting explain results/reference --decision 120 --json"})
final class ExplainCommand implements Callable<Integer> {
    private static final List<String> KINDS = List.of("project", "lease", "purchase", "mine");

    @Parameters(index = "0", paramLabel = "RUN", description = "Folder that siting run has written.")
    private Path folder;

    @Parameters(index = "1", arity = "0..1", paramLabel = "SITE", description = "Name of a site or of a real project, or a part of it, in small or capital letters; real projects are found by their town, too.")
    private String site;

    @Option(names = "--pick", paramLabel = "N", description = "Where several sites match, the N-th of the list.")
    private Integer pick;

    @Option(names = "--all", description = "Where several sites match, all of them.")
    private boolean all;

    @Option(names = "--decision", paramLabel = "N", description = "A decision by its number, as in table choices.")
    private Integer decision;

    @Option(names = "--firm", paramLabel = "NAME", description = "All decisions of a firm in the month given with --month.")
    private String firm;

    @Option(names = "--month", paramLabel = "YYYY-MM", description = "Month of --firm, such as 2026-03.")
    private String month;

    @Option(names = "--kind", paramLabel = "KIND", description = "Totals of one kind of decision: project, lease, purchase or mine.")
    private String kind;

    @Option(names = "--year", paramLabel = "YYYY", description = "Totals of one calendar year.")
    private Integer year;

    @Option(names = "--json", description = "Print everything as one JSON object, units in the names.")
    private boolean json;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        YearMonth when = month();
        check();
        PrintWriter out = spec.commandLine().getOut();
        try (DecisionReader reader = DecisionReader.open(folder)) {
            StoredChoices stored = new StoredChoices(reader, ReferenceData.load());
            if (site == null && decision == null && firm == null) {
                totals(reader, stored, out);
                return Main.OK;
            }
            Explanations explanations = new Explanations(reader, stored);
            if (decision != null) {
                explanations.decision(decision);
            } else if (firm != null) {
                explanations.firm(firm, when);
            } else {
                explanations.site(site, all, pick);
            }
            if (json) {
                out.println(explanations.json().toPrettyString());
            } else {
                out.print(explanations.text());
            }
        }
        out.flush();
        return Main.OK;
    }

    private void totals(DecisionReader reader, StoredChoices stored, PrintWriter out) {
        String group = kind == null ? MovedTotals.ALL : kind.toLowerCase(Locale.ROOT);
        String period = year == null ? MovedTotals.ALL : year.toString();
        DecisionReader.RunRow run = reader.run();
        if (year != null && (year < run.first().getYear() || year > run.last().getYear())) {
            throw new UserError("--year: the run goes from " + run.first() + " to " + run.last() + ", so it has no year " + year);
        }
        if (json) {
            ObjectNode root = ExplainJson.answer(run);
            ExplainJson.moved(root, group, period, reader.moved(group, period), reader.movedRegions(group, period));
            out.println(root.toPrettyString());
        } else {
            out.print(new MovedPage(reader, stored).text(group, period));
        }
        out.flush();
    }

    private YearMonth month() {
        try {
            return month == null ? null : YearMonth.parse(month);
        } catch (DateTimeParseException e) {
            throw new UserError("--month: \"" + month + "\" is no month; write it as year and month, such as 2026-03");
        }
    }

    /** What may be asked for together. */
    private void check() {
        List<String> asked = new ArrayList<>();
        add(asked, site != null, "SITE");
        add(asked, decision != null, "--decision");
        add(asked, firm != null, "--firm");
        add(asked, kind != null || year != null, "--kind and --year");
        if (asked.size() > 1) {
            throw new UserError(String.join(" and ", asked) + " do not go together: give one of them");
        }
        if ((firm == null) != (month == null)) {
            throw new UserError(firm == null ? "--month needs --firm, whose decisions of that month are explained" : "--firm needs --month, such as --month 2026-03");
        }
        if (kind != null && !KINDS.contains(kind.toLowerCase(Locale.ROOT))) {
            throw new UserError("--kind: \"" + kind + "\" is no kind of decision; allowed: " + String.join(", ", KINDS));
        }
        if (site != null && site.isBlank()) {
            throw new UserError("SITE is empty; give the name of a site or a part of it");
        }
        if ((all || pick != null) && site == null) {
            throw new UserError((all ? "--all" : "--pick") + " needs SITE, to choose among the sites that match it");
        }
    }

    private static void add(List<String> list, boolean given, String name) {
        if (given) {
            list.add(name);
        }
    }
}
