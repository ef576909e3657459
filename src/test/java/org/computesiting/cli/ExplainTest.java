package org.computesiting.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.computesiting.model.CostTerm;
import org.computesiting.results.ChoiceRow;
import org.computesiting.results.DecisionReader;
import org.computesiting.results.SiteHistory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code siting explain} answers: about every kind of site, and about what is not there. */
class ExplainTest {
    @TempDir
    private static Path folder;
    private static List<ChoiceRow> choices;
    private static List<SiteHistory> sites;

    /** What a command line printed and returned. */
    private record Outcome(int code, String out, String err) { }

    private static Outcome siting(String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Main.run(new PrintWriter(out, true), new PrintWriter(err, true), args);
        return new Outcome(code, out.toString(), err.toString());
    }

    private static Outcome explain(String... args) {
        List<String> all = new ArrayList<>(List.of("explain", folder.resolve("run").toString()));
        all.addAll(List.of(args));
        return siting(all.toArray(String[]::new));
    }

    private static String text(String... args) {
        Outcome outcome = explain(args);
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.code()).isZero();
        return outcome.out().replace("\n    ", " ").replaceAll("(?<=[a-z,.])\n(?=[A-Za-z])", " ");
    }

    private static void refused(Outcome outcome, String... said) {
        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).contains(said).doesNotContain("Exception").doesNotContain("\tat ");
        assertThat(outcome.err().lines()).hasSize(1);
    }

    @BeforeAll
    static void run() {
        Outcome outcome = siting("run", "scenarios/reference.json", "--seed", "11", "--set", "horizon.end=2023-06", "--set", "assumptions.parameters.hosting_premium_usd_per_mw_year=0",
            "--set", "assumptions.parameters.mining_site_convertible_share=0.4", "--set", "assumptions.parameters.retrofit_fixed_capex_usd=10000000", "--out", folder.resolve("run").toString(), "--no-figures", "--quiet");
        assertThat(outcome.err()).isEmpty();
        try (DecisionReader reader = DecisionReader.open(folder.resolve("run"))) {
            choices = reader.choices();
            sites = reader.sites();
        }
    }

    private static ChoiceRow first(String kind) {
        return choices.stream().filter(c -> c.kind().equals(kind) && !c.subject().isEmpty()).findFirst().orElseThrow();
    }

    @Test
    void withoutASiteTheTermsAreAddedUp() {
        String page = text();
        assertThat(page).contains("What moved the sites that moved", "reference, seed 11, January 2020 to June 2023", "waiting for power", "tariffs on equipment",
            "leaves all else as it was", "lines must not be added up");
        assertThat(text("--kind", "mine", "--year", "2021")).contains("choices of a place for a mine in 2021");
        boolean bought = choices.stream().anyMatch(c -> c.kind().equals("purchase"));
        assertThat(text("--kind", "purchase")).contains(bought ? " of a mining site for " : "has no purchases of a mining site");
    }

    @Test
    void aProjectIsToldFromItsDecisionToWhatBecameOfIt() {
        ChoiceRow choice = first("project");
        String page = text(choice.subject());
        assertThat(page).contains(choice.subject(), choice.firm() + " chose a place for a data centre of ", " options it took the cheapest", "Why not", "months to power", "total",
            "Without tariffs on equipment", "siting compare", "same load");
    }

    @Test
    void namesAreFoundInSmallLettersAndInPart() {
        ChoiceRow choice = first("mine");
        assertThat(text(choice.subject().toUpperCase(Locale.ROOT))).contains("a bitcoin mine of ", "per MW of grid capacity and year");
        Outcome many = explain("texas");
        assertThat(many.code()).isZero();
        assertThat(many.out()).contains("match \"texas\"", "--pick", "   1  ", "  20  ", " more");
        assertThat(text("texas", "--pick", "2")).contains("Texas");
        refused(explain("texas", "--pick", "0"), "--pick: 0 is out of range");
    }

    @Test
    void allMatchesAreToldWhereThatIsAskedFor() {
        ChoiceRow choice = first("mine");
        String part = choice.firm() + ", ";
        long matching = sites.stream().filter(s -> s.site().startsWith(part)).count();
        long headings = text(part, "--all").lines().filter(line -> line.startsWith("\u2500\u2500\u2500")).count();
        assertThat(headings).isEqualTo(matching);
    }

    @Test
    void aLeaseSaysBetweenWhatItsRentWasFound() {
        String page = text("--decision", String.valueOf(leaseOf("miner_site").decision()));
        assertThat(page).contains(" leased part of a mining site in ", "the owner would not have let it", "to go on mining would earn it", "They agreed on", "of the difference", "rent");
    }

    @Test
    void aLeasedHallIsToldAtTheRentThatIsAsked() {
        ChoiceRow hall = leaseOf("colocation");
        String page = text(hall.subject());
        assertThat(page).contains(" leased a vacant hall in ", "are let at the rent that their owners ask", "would not have paid").doesNotContain("when the run began", "request of a developer");
    }

    private static ChoiceRow leaseOf(String way) {
        return choices.stream().filter(c -> c.kind().equals("lease") && c.way().equals(way)).findFirst().orElseThrow();
    }

    @Test
    void aSiteOfTheStartSaysSo() {
        SiteHistory stood = sites.stream().filter(s -> s.decision() < 0 && s.energised().startsWith("before") && s.ownerKind().equals("ai firm")).findFirst().orElseThrow();
        assertThat(text(stood.site())).contains("stood in ", "when the run began in January 2020", "no choice of its place is on record");
        SiteHistory building = sites.stream().filter(s -> s.decision() < 0 && s.energised().startsWith("20")).findFirst().orElseThrow();
        assertThat(text(building.site())).contains("had been asked for or was under construction when the run began");
    }

    @Test
    void aRequestBesideTheFirstChoiceSaysWhichChoiceItWas() {
        SiteHistory sister = sites.stream().filter(s -> s.decision() >= 0 && s.ownerKind().equals("ai firm") && s.filedBy().equals("owner")
            && !choices.get(s.decision()).subject().equals(s.site())).findFirst().orElseThrow();
        assertThat(text(sister.site())).contains("asked for power in several places at once", "The decision it came from:");
        SiteHistory developer = sites.stream().filter(s -> s.filedBy().equals("developer")).findFirst().orElseThrow();
        assertThat(text(developer.site())).contains("the request of a developer who hopes to serve " + developer.owner());
    }

    @Test
    void decisionsAreFoundByNumberAndByFirmAndMonth() {
        ChoiceRow choice = first("project");
        assertThat(text("--decision", String.valueOf(choice.decision()))).contains(choice.subject());
        String month = choice.month().toString();
        assertThat(text("--firm", choice.firm().toUpperCase(Locale.ROOT), "--month", month)).contains(choice.subject());
        assertThat(text("--firm", choice.firm(), "--month", "2020-01")).containsAnyOf("made no siting decision in January 2020", "In January 2020 " + choice.firm());
    }

    @Test
    void aRealProjectIsFoundByItsTownAndStandsInTheModelsOrder() throws IOException {
        String page = text("san antonio");
        assertThat(page).contains("Microsoft SAT14 is a real project. In February 2022 Microsoft began to build it in San Antonio, Texas", "in the model's order", "The model gives Texas a chance of ",
            "were all 61 regions as likely, it would be 1.6 %", "builds nothing for it");
        JsonNode root = new ObjectMapper().readTree(explain("san antonio", "--json").out());
        assertThat(root.at("/answers/0/decision/probability").asDouble()).isBetween(0.0, 1.0);
        assertThat(root.at("/answers/0/decision/dated_by").asText()).isEqualTo("start of work");
        assertThat(text("--firm", "Microsoft", "--month", "2022-02")).as("a real project is no decision of the run").doesNotContain("SAT14");
    }

    @Test
    void jsonHoldsWhatTheTextTellsWithUnitsInTheNames() throws IOException {
        ChoiceRow choice = first("project");
        JsonNode root = new ObjectMapper().readTree(explain(choice.subject(), "--json").out());
        JsonNode decision = root.at("/answers/0/decisions/0");
        assertThat(root.at("/run/seed").asLong()).isEqualTo(11);
        assertThat(decision.get("firm").asText()).isEqualTo(choice.firm());
        JsonNode chosen = decision.at("/alternatives/0");
        double sum = 0.0;
        for (JsonNode term : chosen.get("terms_usd2025_per_mw_year")) {
            sum += term.asDouble();
        }
        assertThat(sum).isEqualTo(chosen.get("total_usd2025_per_mw_year").asDouble()).isEqualTo(choice.total());
        assertThat(decision.at("/counterfactuals/0/order/0/total_without_usd2025_per_mw_year").isNumber()).isTrue();
        assertThat(root.at("/answers/0/site/grid_mw").asDouble()).isPositive();
        JsonNode totals = new ObjectMapper().readTree(explain("--json").out());
        assertThat(totals.get("terms")).hasSize(CostTerm.COUNT);
        assertThat(totals.at("/terms/0/moved_mw").isNumber()).isTrue();
    }

    @Test
    void whatIsNotThereIsNamedWithWhatIsNear() throws IOException {
        refused(siting("explain", folder.resolve("nowhere").toString()), "there is no folder", "nowhere");
        refused(siting("explain", Files.createDirectories(folder.resolve("empty")).toString()), "there is no run in", "siting run");
        Files.writeString(Files.createDirectories(folder.resolve("pairs")).resolve("delta.csv"), "");
        refused(siting("explain", folder.resolve("pairs").toString()), "comparison");
        Files.writeString(Files.createDirectories(folder.resolve("bare")).resolve("sites.csv"), "");
        refused(siting("explain", folder.resolve("bare").toString()), "without its decisions", "observe.decisions");
        refused(explain("Micorsoft, Texas 1"), "did you mean Microsoft, Texas 1");
        refused(explain("--firm", "Micorsoft", "--month", "2021-01"), "did you mean Microsoft?");
        refused(explain("--firm", "Data-centre firm", "--month", "2021-01"), "firms match");
        refused(explain("--firm", "Microsoft", "--month", "2021-13"), "--month", "2021-13", "2026-03");
        refused(explain("--firm", "Microsoft", "--month", "2031-01"), "2020-01 to 2023-06");
        refused(explain("--firm", "Microsoft"), "--firm needs --month");
        refused(explain("--month", "2021-01"), "--month needs --firm");
        refused(explain("--decision", "99999"), "there is no decision 99999; the run has 0 to " + (choices.size() - 1));
        refused(explain("--kind", "record"), "--kind", "project, lease, purchase, mine");
        refused(explain("--year", "2040"), "--year", "2023-06");
        refused(explain("Texas", "--decision", "1"), "do not go together");
        refused(explain("--all"), "--all needs SITE");
        refused(explain(" "), "SITE is empty");
    }

    @Test
    void helpShowsExamples() {
        assertThat(siting("explain", "--help").out()).contains("Examples:", "--firm", "--pick", "siting explain results/reference");
    }
}
