package org.computesiting.scenario;

import static org.computesiting.scenario.Field.optional;
import static org.computesiting.scenario.Field.required;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import org.computesiting.data.Good;
import org.computesiting.data.Instrument;
import org.computesiting.scenario.Shape.Choice;
import org.computesiting.scenario.Shape.Flag;
import org.computesiting.scenario.Shape.Group;
import org.computesiting.scenario.Shape.HeightSeries;
import org.computesiting.scenario.Shape.ListOf;
import org.computesiting.scenario.Shape.Month;
import org.computesiting.scenario.Shape.Num;
import org.computesiting.scenario.Shape.ParameterValues;
import org.computesiting.scenario.Shape.Place;
import org.computesiting.scenario.Shape.Series;
import org.computesiting.scenario.Shape.Text;

/**
 * The one description of every key of a scenario file. Checks, suggestions, explanations and the JSON Schema all read it.
 */
final class ScenarioFields {

    /** The only month for which initial conditions are bundled. */
    static final YearMonth FIRST_MONTH = YearMonth.of(2020, 1);
    /** The last month that a run may reach. */
    static final YearMonth LAST_MONTH = YearMonth.of(2050, 12);

    private static final Num SHARE = number(0, 1, "share");
    private static final Month ANY_MONTH = new Month(FIRST_MONTH, LAST_MONTH);
    /** Bundled tariffs begin in 2018, two years before the runs. */
    private static final Month TARIFF_MONTH = new Month(YearMonth.of(2018, 1), LAST_MONTH);
    private static final Place REGION = new Place(List.of());

    private static final Group HORIZON = new Group(List.of(
            required("start", new Month(FIRST_MONTH, FIRST_MONTH),
                    "First simulated month. Initial conditions are bundled for this month only."),
            required("end", ANY_MONTH, "Last simulated month, itself simulated.")));

    private static final Group POPULATION = new Group(List.of(
            required("scale", number(0.01, 100_000, ""), "Multiplies the number of synthetic agents."),
            required("syntheticMiners", count(1_000_000),
                    "Synthetic mining firms beside the real ones, at scale 1."),
            required("syntheticAiFirms", count(1_000_000),
                    "Synthetic AI firms beside the real ones, at scale 1.")));

    private static final Group BITCOIN_PRICE = new Group(List.of(
            required("mode", choice(BitcoinPrice.Mode.values()),
                    "What follows history: geometric Brownian motion, two regimes fitted to history, or the support points of pathUsd."),
            required("historyUntil", ANY_MONTH, "Last month taken from the bundled history."),
            required("driftPerYear", number(-2, 2, "1/year"), "Drift of the log price after history."),
            required("volatilityPerYear", number(0, 3, "1/sqrt(year)"),
                    "Standard deviation of the yearly log return after history; not used by HISTORY_THEN_REGIMES, which has its own."),
            required("multiplier", number(0.01, 100, ""), "Multiplies the price after history."),
            required("pathUsd", new Series(ANY_MONTH, number(1, 100_000_000, "2025 USD/BTC")),
                    "Support points for mode PATH: the price in a month. Between them the logarithm is linear.")));

    private static final Group GAS = new Group(List.of(
            required("historyUntil", ANY_MONTH, "Last month taken from the bundled history."),
            required("multiplier", number(0.1, 10, ""), "Multiplies the price after history."),
            required("longRunUsdPerMmbtu", number(0.5, 50, "2025 USD/MMBtu"),
                    "Level that the benchmark price returns to."),
            required("reversionPerYear", number(0, 20, "1/year"), "Speed of the return."),
            required("volatilityPerYear", number(0, 3, "1/sqrt(year)"),
                    "Standard deviation of the yearly log shock.")));

    private static final Group AI_DEMAND = new Group(List.of(
            required("path", choice(AiDemand.Path.values()), "Path of the compute wanted by users of AI."),
            required("multiplier", number(0, 10, ""), "Multiplies the path.")));

    private static final Group ASSUMPTIONS = new Group(List.of(
            required("bitcoinPrice", BITCOIN_PRICE, "Path of the bitcoin price."),
            required("gas", GAS, "Path of the benchmark gas price."),
            required("aiDemand", AI_DEMAND, "Demand for AI compute."),
            required("chinaBan", new Flag(), "Whether China bans mining in mid 2021, as it did."),
            required("chinaBuildOutMultiplier", number(0, 10, ""), "Multiplies China's build-out of AI capacity."),
            required("halvings", new Flag(),
                    "Whether the block subsidy halves every 210000 blocks; if not, the first subsidy stays for ever."),
            required("halvingFactors", new HeightSeries(new Num(0, 1, "", false, true)),
                    "What the block subsidy is multiplied by at a height: 0.5 where none is named, 1 takes the halving away."),
            required("parameters", new ParameterValues(), "Overrides of the bundled parameters, by name.")));

    private static final Group POLICY_OVERRIDE = new Group(List.of(
            required("region", REGION, "Where."),
            required("instrument", new Choice(Arrays.stream(Instrument.values()).map(Instrument::code).toList()),
                    "Which instrument."),
            required("start", ANY_MONTH, "First month."),
            optional("end", ANY_MONTH, "Last month; none = to the horizon."),
            optional("value", number(0, 100_000, "unit of the instrument"),
                    "Strength, in the unit and range of the instrument. Not needed when removing."),
            required("remove", new Flag(),
                    "true keeps the instrument out of force in these months; false puts it in force.")));

    private static final Group POLICIES = new Group(List.of(
            required("scriptedUntil", ANY_MONTH, "Last month in which policy follows the bundled events."),
            required("endogenous", new Flag(),
                    "Whether legislatures and regulators decide for themselves after that month."),
            required("overrides", new ListOf(POLICY_OVERRIDE), "Instruments added or kept out.")));

    private static final Group TARIFF_RULE = new Group(List.of(
            required("imposer", new Place(List.of("US", "CA")), "Who collects the duty."),
            required("target", new Place(List.of("US", "CA", "CN", "MY", "TH", "ID", "all")), "Whose goods."),
            required("good", new Choice(Arrays.stream(Good.values()).map(Good::code).toList()), "Which goods."),
            required("ratePct", number(0, 500, "% of value"), "Ad valorem rate, all-in."),
            required("usdPerMwh", number(0, 1000, "2025 USD/MWh"), "Specific rate; electricity only."),
            required("start", ANY_MONTH, "First month."),
            optional("end", ANY_MONTH, "Last month; none = to the horizon."),
            required("exemptShare", SHARE, "Share of the trade that is exempt."),
            required("passThrough", SHARE, "Share of the duty that reaches the buyer's price.")));

    private static final Group REACTION = new Group(List.of(
            required("rule", choice(TradeReaction.Rule.values()),
                    "SCRIPTED: tariffs as written. NONE: Canada does not answer. TIT_FOR_TAT: Canada charges what it is charged. ESCALATION: both go beyond "
                            + "each other in turn. SETTLEMENT: all duties between the two end."),
            optional("from", ANY_MONTH, "First month of the rule; none only with SCRIPTED."),
            required("lagMonths", new Num(1, 60, "months", true), "Time from a move to the answer."),
            required("stepPct", number(0, 100, "% of value"), "By how much a move goes beyond the other side; ESCALATION only."),
            required("limitPct", number(0, 500, "% of value"), "Rate that no move goes beyond; ESCALATION only."),
            required("settlementPerYear", number(0, 12, "1/year"),
                    "Settlements a year while the two answer each other: then all duties between them end.")));

    private static final Group TRADE = new Group(List.of(
            optional("historyFrom", TARIFF_MONTH, "Bundled tariffs count from this month on; none = all of them."),
            optional("dropImposedFrom", TARIFF_MONTH,
                    "Bundled tariffs imposed from this month on are left out; none = all are kept."),
            required("tariffs", new ListOf(TARIFF_RULE), "Tariffs beside the bundled ones."),
            required("reaction", REACTION, "How the United States and Canada answer each other.")));

    private static final Group EVENT = new Group(List.of(
            required("month", ANY_MONTH, "First month of the shock."),
            required("kind", choice(ShockEvent.Kind.values()), "What it multiplies."),
            optional("region", REGION, "Where; none = everywhere."),
            required("value", number(0.01, 100, ""), "The factor."),
            required("durationMonths", new Num(1, 372, "months", true), "How long it lasts."),
            required("note", text(500), "Why.")));

    private static final Group OBSERVE = new Group(List.of(
            required("measures", new ListOf(text(100)), "Names of measures; \"*\" = all."),
            required("regions", new ListOf(new Place(List.of("*"))), "Region codes; \"*\" = all."),
            required("decisions", new Flag(), "Whether the ledger of siting decisions is kept.")));

    /** A whole scenario. */
    static final Group SCENARIO = new Group(List.of(
            optional("name", new Text("[A-Za-z0-9][A-Za-z0-9._-]{0,63}", 64,
                            "letters, digits, dot, hyphen and underscore, at most 64"),
                    "Short identifier, also the name of result folders. Taken from the name of the file if absent."),
            optional("title", text(200), "One line for people. The name if absent. Not inherited."),
            optional("description", text(5000), "What is assumed and why, for people. Not inherited."),
            required("horizon", HORIZON, "The simulated time."),
            required("population", POPULATION, "How many synthetic agents join the real ones."),
            required("assumptions", ASSUMPTIONS, "The world outside the agents' control."),
            required("policies", POLICIES, "Policy of states, provinces, regulators and utilities."),
            required("trade", TRADE, "Tariffs."),
            required("events", new ListOf(EVENT), "Shocks."),
            required("observe", OBSERVE, "What a run records.")));

    private ScenarioFields() {
    }

    private static Num number(double low, double high, String unit) {
        return new Num(low, high, unit, false);
    }

    private static Num count(int high) {
        return new Num(0, high, "count", true);
    }

    private static Text text(int maxLength) {
        return new Text("(?s).*", maxLength, "text of at most " + maxLength + " characters");
    }

    private static Choice choice(Enum<?>[] constants) {
        return new Choice(Arrays.stream(constants).map(Enum::name).toList());
    }
}
