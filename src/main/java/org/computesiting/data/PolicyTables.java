package org.computesiting.data;

import static org.computesiting.data.Column.choice;
import static org.computesiting.data.Column.date;
import static org.computesiting.data.Column.flag;
import static org.computesiting.data.Column.integer;
import static org.computesiting.data.Column.month;
import static org.computesiting.data.Column.number;
import static org.computesiting.data.Column.region;
import static org.computesiting.data.Column.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Tables of policy, trade and the model's own parameters. */
final class PolicyTables {

    private static final String NO_INSTRUMENT = "other";

    static final Table<PolicyEvent> POLICY_EVENTS = new Table<>(new TableSpec("policy_events",
            "What governments, regulators and utilities did or tried, to June 2025, and what was announced for later.",
            List.of("month", "region", "instrument", "description"), List.of(
                    month("month", "month"),
                    choice("precision", List.of("day", "month", "quarter", "year"), "precision of the month"),
                    region("region", "region"),
                    choice("instrument", instruments(), "instrument"),
                    text("status", "what became of it"),
                    choice("action", List.of("start", "end", "amend", "none"), "what it does to the instrument in force"),
                    number("value", 0, 1e5, "strength").mayBeEmpty(),
                    text("unit", "unit of value").mayBeEmpty(),
                    integer("duration_months", 0, 600, "how long it runs; 0 = open"),
                    text("description", "what it was"))),
            row -> new PolicyEvent(row.month("month"), row.text("precision"), row.text("region"),
                    Instrument.ofCode(row.text("instrument")).orElse(null), row.text("status"),
                    PolicyEvent.Action.valueOf(row.text("action").toUpperCase(Locale.ROOT)), row.number("value"),
                    row.text("unit"), row.integer("duration_months"), row.text("description"), row.provenance()));

    static final Table<LargeLoadTermRow> LARGE_LOAD_TERMS = new Table<>(new TableSpec("large_load_terms",
            "Terms of service for large loads, which bind while a large-load tariff is in force.",
            List.of("region", "utility", "effective_month", "term"), List.of(
                    region("region", "region"),
                    text("utility", "name in table utilities; empty = every utility of the region").mayBeEmpty(),
                    month("effective_month", "first month in which it holds"),
                    choice("term", List.of("threshold_mw", "deposit_usd_per_mw", "term_years", "interruptible_discount_share"),
                            "what is set"),
                    number("value", 0, 1e6, "its value"))),
            row -> new LargeLoadTermRow(row.text("region"), row.text("utility"), row.month("effective_month"),
                    LargeLoadTermRow.Term.valueOf(row.text("term").toUpperCase(Locale.ROOT)), row.number("value"), row.provenance()));

    static final Table<Legislature> LEGISLATURES = new Table<>(new TableSpec("legislatures",
            "When legislatures sit and who decides there, as of 2025-26.", List.of("region"), List.of(
                    region("region", "region"),
                    flag("biennial", "whether it meets in odd years only"),
                    integer("session_start_month", 1, 12, "first month of the session"),
                    integer("session_end_month", 1, 12, "last month of the session"),
                    choice("control", List.of("R", "D", "split", "other"), "party in control"),
                    choice("executive_party", List.of("R", "D", "other"), "party of governor, mayor or premier"),
                    number("professionalism_1_to_5", 1, 5, "part-time (1) to full-time with staff (5)"),
                    flag("ballot_initiative", "whether citizens can put laws to a vote"))),
            row -> new Legislature(row.text("region"), row.flag("biennial"), row.integer("session_start_month"),
                    row.integer("session_end_month"), row.text("control"), row.text("executive_party"),
                    row.number("professionalism_1_to_5"), row.flag("ballot_initiative"), row.provenance()));

    static final Table<TariffComponent> TARIFFS = new Table<>(new TableSpec("tariffs",
            "Parts of tariffs; those in force on a day add up; target all = every origin but the US and Canada.",
            List.of("imposer", "target", "good", "legal_basis", "start"), List.of(
                    choice("imposer", List.of("US", "CA", "CA-ON"), "who collects it"),
                    choice("target", List.of("US", "CA", "CN", "MY", "TH", "ID", "all"), "whose goods"),
                    choice("good", goods(), "class of goods"),
                    number("rate_pct", 0, 300, "ad valorem rate"),
                    number("usd_per_mwh", 0, 200, "specific rate on electricity, nominal"),
                    date("start", "first day in force"),
                    date("end", "last day in force; empty = open").mayBeEmpty(),
                    number("exempt_share", 0, 1, "share of the trade that is exempt"),
                    number("pass_through", 0, 1, "share of the duty that reaches the buyer's price"),
                    text("legal_basis", "law or order it rests on"))),
            row -> new TariffComponent(row.text("imposer"), row.text("target"), Good.ofCode(row.text("good")).orElseThrow(),
                    row.number("rate_pct"), row.number("usd_per_mwh"), row.date("start"), row.date("end"),
                    row.number("exempt_share"), row.number("pass_through"), row.text("legal_basis"), row.provenance()));

    static final Table<ImportOriginShare> IMPORT_ORIGINS = new Table<>(new TableSpec("import_origins",
            "Where the buyers of each country get goods from.", List.of("importer", "good", "origin"), List.of(
                    choice("importer", List.of("US", "CA"), "country of the buyers"),
                    choice("good", goods(), "class of goods"),
                    choice("origin", List.of("US", "CA", "CN", "MY", "TH", "ID", "other"),
                            "country of origin; the importer itself = made at home"),
                    number("share", 0, 1, "share of the value bought"))),
            row -> new ImportOriginShare(row.text("importer"), Good.ofCode(row.text("good")).orElseThrow(),
                    row.text("origin"), row.number("share"), row.provenance()));

    /** Parameters, one table a section. */
    static final List<Table<Parameter>> PARAMETERS = List.of(parameters("power", "electricity"),
            parameters("mining", "bitcoin mining"), parameters("ai", "AI firms and hosting"),
            parameters("policy", "policy, trade and jobs"));

    private PolicyTables() {
    }

    private static Table<Parameter> parameters(String section, String about) {
        return new Table<>(new TableSpec("parameters_" + section, "Parameters of the model: " + about + ".", List.of("name"),
                List.of(text("name", "lower snake case, with the unit"),
                        number("value", -1e12, 1e12, "value used unless a scenario overrides it"),
                        text("unit", "unit of value, low and high"),
                        number("low", -1e12, 1e12, "smallest plausible value"),
                        number("high", -1e12, 1e12, "largest plausible value"),
                        text("used_for", "what the model does with it"))),
                row -> new Parameter(row.text("name"), row.number("value"), row.text("unit"), row.number("low"),
                        row.number("high"), row.text("used_for"), section, row.provenance()));
    }

    private static List<String> goods() {
        return Arrays.stream(Good.values()).map(Good::code).toList();
    }

    private static List<String> instruments() {
        List<String> codes = new ArrayList<>();
        for (Instrument instrument : Instrument.values()) {
            codes.add(instrument.code());
        }
        codes.add(NO_INSTRUMENT);
        return codes;
    }
}
