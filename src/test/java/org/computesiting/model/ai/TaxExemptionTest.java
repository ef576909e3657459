package org.computesiting.model.ai;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import org.computesiting.analysis.PairedDifference;
import org.computesiting.data.ReferenceData;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** An exemption of data centres from sales tax in eight states, one at a time. {@code scripts/reproduce siting-experiments tax} prints 20 seeds. */
class TaxExemptionTest {
    private static TaxExemption study;

    @BeforeAll
    static void run() {
        study = TaxExemption.run(ReferenceData.load(), PairedArms.seeds(2), YearMonth.of(2028, 12), TaxExemption.WITHOUT, TaxExemption.WITH, List.of());
    }

    @Test
    void anExemptionDrawsDataCentresByAFactorOfTheOrderPublished() {
        PairedDifference chosen = study.average(study.states(), study::chosenGw);
        PairedDifference built = study.average(study.states(), study::energisedGw);
        System.out.printf(Locale.ROOT, "with an exemption from sales tax, mean of 8 states and 2 seeds, 2022 to 2028: chosen %.2f GW instead of %.2f, × %.2f; energised %.2f instead of %.2f, × %.2f%n",
            chosen.meanPolicy(), chosen.meanBaseline(), chosen.meanPolicy() / chosen.meanBaseline(), built.meanPolicy(), built.meanBaseline(), built.meanPolicy() / built.meanBaseline());
        assertThat(chosen.meanPolicy() / chosen.meanBaseline()).isBetween(1.02, 2.5);
        assertThat(built.meanPolicy() / built.meanBaseline()).isBetween(1.02, 2.5);
        assertThat(study.states()).allSatisfy(state -> assertThat(study.difference(state, study::chosenGw).meanDifference()).as(state).isPositive());
    }

    @Test
    void whatAStateGainsOthersOfTheContinentLoseMoreThanPlacesAbroad() {
        double neighbours = study.moved(study.states(), TaxExemption.Place.NEIGHBOURS).meanDifference();
        double rest = study.moved(study.states(), TaxExemption.Place.CONTINENT).meanDifference();
        double abroad = study.moved(study.states(), TaxExemption.Place.ABROAD).meanDifference();
        System.out.printf(Locale.ROOT, "of the gain, GW: %.2f from neighbours by land, %.2f from the rest of the continent, %.2f from abroad; neighbours' part %.0f %%%n", neighbours, rest, abroad,
            100.0 * neighbours / (neighbours + rest + abroad));
        assertThat(neighbours).isPositive();
        assertThat(neighbours + rest).isGreaterThan(2.0 * abroad);
        assertThat(neighbours).isLessThan(rest);
    }
}
