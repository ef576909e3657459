package org.computesiting.observe;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import org.computesiting.model.CostTerm;
import org.computesiting.model.DecisionKind;
import org.computesiting.model.SitingOption;
import org.junit.jupiter.api.Test;

/** Sentences about decisions made by hand. */
class ChoiceTextTest {
    private static final Place OHIO = new Place(SitingOption.GRID_GREENFIELD, "US-OH", "Ohio");
    private static final Place VIRGINIA = new Place(SitingOption.GRID_GREENFIELD, "US-VA", "Virginia");
    private static final Place TEXAS_OWN = new Place(SitingOption.OWN_GENERATION, "US-TX", "Texas");
    private static final Place ABROAD = new Place(SitingOption.ABROAD, "", "");

    private static Alternative option(Place place, double months, Object... terms) {
        double[] all = new double[CostTerm.COUNT];
        for (int i = 0; i < terms.length; i += 2) {
            all[((CostTerm) terms[i]).ordinal()] = (Double) terms[i + 1];
        }
        return new Alternative(place.way(), place.region(), place.regionName(), months, all);
    }

    private static Reordering without(CostTerm term, Place... order) {
        return new Reordering(term, List.of(order), Collections.nCopies(order.length, 1e6));
    }

    private static Choice choice(DecisionKind kind, int standing, Choice.Bargain bargain, Choice.Appraisal appraisal, List<Alternative> alternatives, Reordering... without) {
        return new Choice(1, YearMonth.of(2026, 3), kind, "Microsoft", false, "Microsoft, Ohio 1", "", "training", 320.0, 118, standing, bargain, appraisal, alternatives,
            List.of(without));
    }

    private static List<Alternative> three() {
        return List.of(option(OHIO, 36.0, CostTerm.POWER, 500_000.0, CostTerm.DELAY, 1_000_000.0, CostTerm.EQUIPMENT_TARIFF, 30_000.0),
            option(VIRGINIA, 67.0, CostTerm.POWER, 380_000.0, CostTerm.DELAY, 1_830_000.0, CostTerm.EQUIPMENT_TARIFF, 30_000.0),
            option(ABROAD, 36.0, CostTerm.POWER, 590_000.0, CostTerm.DELAY, 1_000_000.0, CostTerm.LATENCY, 2_300_000.0));
    }

    private static String withoutTariffs(Place... order) {
        return ChoiceText.withoutTariffs(choice(DecisionKind.PROJECT, 1, null, null, three(), without(CostTerm.EQUIPMENT_TARIFF, order)));
    }

    @Test
    void theLargestDifferencesComeFirstEachWithItsSign() {
        assertThat(ChoiceText.reasons(DecisionKind.PROJECT, three().get(0), three().get(1))).containsExactly(
            "+ Power comes 31 months sooner than in Virginia, worth 0.83 M$.",
            "\u2212 Electricity costs 0.12 M$ more.");
        assertThat(ChoiceText.reasons(DecisionKind.PROJECT, three().get(1), three().get(0))).containsExactly(
            "\u2212 Power comes 31 months later than in Ohio, which costs 0.83 M$.",
            "+ Electricity costs 0.12 M$ less.");
    }

    @Test
    void whatSpeaksAgainstGoingAbroadIsSaidInWords() {
        assertThat(ChoiceText.reasons(DecisionKind.PROJECT, three().get(0), three().get(2)).get(0))
            .isEqualTo("+ It is within North America, near its users and under their law, worth 2.30 M$.");
    }

    @Test
    void inOneRegionTheOtherOptionIsCalledByItsWay() {
        Alternative converted = option(new Place(SitingOption.CONVERSION, "US-OH", "Ohio"), 13.0, CostTerm.DELAY, 500_000.0);
        Alternative grid = option(OHIO, 60.0, CostTerm.DELAY, 2_500_000.0);
        assertThat(ChoiceText.reasons(DecisionKind.RECORD, grid, converted)).singleElement().asString().contains("than in the building that stands there");
        assertThat(ChoiceText.reasons(DecisionKind.RECORD, converted, grid)).singleElement().asString().contains("than on the grid there");
        Alternative mine = option(new Place(SitingOption.MINER_SITE, "US-OH", "Ohio"), 13.0, CostTerm.DELAY, 500_000.0);
        assertThat(ChoiceText.reasons(DecisionKind.LEASE, mine, grid)).singleElement().asString().contains("by waiting on");
        assertThat(ChoiceText.reasons(DecisionKind.LEASE, grid, mine)).singleElement().asString().contains("on a mining site there");
    }

    @Test
    void withoutTariffsTheOrderIsTheSameOrIsNamedAnew() {
        assertThat(withoutTariffs(OHIO, VIRGINIA, ABROAD)).isEqualTo("Without tariffs on equipment the order would have been the same: Ohio, Virginia and abroad.");
        assertThat(withoutTariffs(VIRGINIA, OHIO, TEXAS_OWN))
            .isEqualTo("Without tariffs on equipment Virginia (grid) would have come first, then Ohio (grid) and Texas (own generation).");
        assertThat(withoutTariffs(OHIO, ABROAD, VIRGINIA)).isEqualTo("Without tariffs on equipment Ohio would still have come first, then abroad and Virginia.");
        assertThat(ChoiceText.withoutTariffs(choice(DecisionKind.PROJECT, 1, null, null, three())))
            .isEqualTo("Tariffs on equipment weigh the same on all options, so the order would have been the same without them.");
    }

    @Test
    void termsThatAloneMadeTheDifferenceAreGatheredByWhatWouldHaveComeFirst() {
        Choice c = choice(DecisionKind.PROJECT, 1, null, null, three(), without(CostTerm.POWER, OHIO, VIRGINIA), without(CostTerm.DELAY, VIRGINIA, OHIO),
            without(CostTerm.LATENCY, ABROAD, OHIO), without(CostTerm.NOISE, VIRGINIA, OHIO), without(CostTerm.EQUIPMENT_TARIFF, VIRGINIA, OHIO));
        assertThat(ChoiceText.otherChanges(c)).containsExactly(
            "Virginia would have come first had any one of these been the same everywhere: the wait for power; what the model does not see.",
            "Abroad would have come first had the distance to users and other data centres been the same everywhere.");
    }

    @Test
    void aRentStandsBetweenWhatTheMinerWouldLoseAndWhatTheNextBestCosts() {
        Place mine = new Place(SitingOption.MINER_SITE, "US-TX", "Texas");
        List<Alternative> options = List.of(option(mine, 9.0, CostTerm.RENT, 1_500_000.0, CostTerm.POWER, 400_000.0), option(OHIO, 40.0, CostTerm.POWER, 2_200_000.0));
        List<String> said = ChoiceText.bargain(choice(DecisionKind.LEASE, 1, new Choice.Bargain(600_000.0, 1_200_000.0, 1_800_000.0), null, options));
        assertThat(said).hasSize(3);
        assertThat(said.get(0)).startsWith("For less than 1.20 M$ a MW and year the owner would not have let it: to go on mining would earn it 0.60 M$, and 0.60 M$ repay")
            .contains("falls with a halving");
        assertThat(said.get(1)).isEqualTo(
            "More than 1.80 M$ Microsoft would not have paid: so much more than this site without rent its next best choice costs, to wait on for the grid in Ohio.");
        assertThat(said.get(2)).isEqualTo("They agreed on 1.50 M$, which gives the owner 50 % of the difference.");
    }

    @Test
    void whereItIsNotKnownWhatTheOwnerGivesUpNothingIsSaidOfIt() {
        Place mine = new Place(SitingOption.MINER_SITE, "US-TX", "Texas");
        List<Alternative> options = List.of(option(mine, 1.0, CostTerm.RENT, 1_500_000.0));
        List<String> said = ChoiceText.bargain(choice(DecisionKind.LEASE, 1, new Choice.Bargain(Double.NaN, 1_500_000.0, 1_500_000.0), null, options));
        assertThat(said).containsExactly("For less than 1.50 M$ a MW and year the owner would not have let it.", "More than 1.50 M$ Microsoft would not have paid.",
            "They agreed on 1.50 M$.");
    }

    @Test
    void aRealProjectSaysWhereItStandsAndHowLikelyItsRegionIs() {
        Choice c = choice(DecisionKind.RECORD, 12, null, new Choice.Appraisal(0.034, "", true, true), three());
        assertThat(ChoiceText.standing(c, 61)).containsExactly(
            "A new site on the grid in Ohio, with power after 36 months, stands 12th of 118 in the model's order, which leaves out what the model does not see.",
            "The model gives Ohio a chance of 3.4 % for it; were all 61 regions as likely, it would be 1.6 %.");
        assertThat(c.order()).containsExactly(VIRGINIA, ABROAD);
        Choice second = choice(DecisionKind.RECORD, 2, null, new Choice.Appraisal(0.2, "", true, true), three());
        assertThat(second.order()).containsExactly(VIRGINIA, OHIO, ABROAD);
    }

    @Test
    void whatTheModelForbidsIsNamedWithItsRule() {
        Choice c = choice(DecisionKind.RECORD, 3, null, new Choice.Appraisal(0.0, "a moratorium is in force", true, true), three());
        assertThat(ChoiceText.standing(c, 61).get(0)).isEqualTo(
            "A new site on the grid in Ohio, with power after 36 months, could not be chosen in the model: a moratorium is in force. By cost alone it would stand 3rd of 119.");
        assertThat(c.order()).containsExactly(VIRGINIA, ABROAD);
    }

    @Test
    void amountsAreReadable() {
        assertThat(Amounts.money(832_100.0)).isEqualTo("0.83 M$");
        assertThat(Amounts.money(-45_400.0)).isEqualTo("45,000 $");
        assertThat(Amounts.money(99_960.0)).isEqualTo("0.10 M$");
        assertThat(Amounts.money(12.0)).isEqualTo("12 $");
        assertThat(Amounts.thousand(-1_542_400.0)).isEqualTo("\u22121,542");
        assertThat(Amounts.thousand(-400.0)).isEqualTo("0");
        assertThat(Amounts.months(1.2)).isEqualTo("1 month");
        assertThat(List.of(1, 2, 3, 4, 11, 12, 13, 21, 102, 111)).extracting(Amounts::ordinal).containsExactly("1st", "2nd", "3rd", "4th", "11th", "12th", "13th", "21st",
            "102nd", "111th");
        assertThat(Amounts.list(List.of("a", "b", "c"))).isEqualTo("a, b and c");
        assertThat(Amounts.percent(0.034)).isEqualTo("3.4 %");
        assertThat(Amounts.percent(0.5)).isEqualTo("50 %");
    }
}
