package org.computesiting.model.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.computesiting.model.policy.SmallContinent.A;
import static org.computesiting.model.policy.SmallContinent.B;
import static org.computesiting.model.policy.SmallContinent.C;
import static org.computesiting.model.policy.SmallContinent.D;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.computesiting.data.Instrument;
import org.junit.jupiter.api.Test;

class BillHazardTest {
    private final SmallContinent world = new SmallContinent(1);

    @Test
    void atTheReferenceARegionEnactsAtTheBaseRate() {
        assertThat(world.hazard.enactedPerYear(BillKind.LARGE_LOAD_TARIFF, A)).isCloseTo(0.06, within(1e-12));
        assertThat(world.hazard.introducedPerYear(BillKind.LARGE_LOAD_TARIFF, A)).isCloseTo(0.06 / (0.25 * 0.6), within(1e-12));
        // Repeal: revenue at its reference too.
        assertThat(world.hazard.enactedPerYear(BillKind.EXEMPTION_REPEAL, A)).isCloseTo(0.1, within(1e-12));
    }

    @Test
    void neighboursAdoptionRaisesTheHazardMoreWhereALegislatureCopies() {
        double before = world.hazard.introducedPerYear(BillKind.LARGE_LOAD_TARIFF, B);
        double beforeA = world.hazard.introducedPerYear(BillKind.LARGE_LOAD_TARIFF, A);
        world.adopt(C, Instrument.LARGE_LOAD_TARIFF);

        // B copies: weight 2 * (1 + 0.5), half of its neighbours have it.
        assertThat(world.hazard.introducedPerYear(BillKind.LARGE_LOAD_TARIFF, B)).isCloseTo(before * StrictMath.exp(2 * 1.5 * 0.5), within(1e-12));
        assertThat(world.hazard.introducedPerYear(BillKind.LARGE_LOAD_TARIFF, A)).isEqualTo(beforeA);
        world.adopt(A, Instrument.LARGE_LOAD_TARIFF);
        assertThat(world.hazard.introducedPerYear(BillKind.LARGE_LOAD_TARIFF, B)).isCloseTo(before * StrictMath.exp(2 * 1.5), within(1e-12));
    }

    @Test
    void eachConsiderationActsInItsDirectionByItsWeight() {
        double repeal = world.hazard.introducedPerYear(BillKind.EXEMPTION_REPEAL, A);
        world.mood.rateRise[A] = 0.15;
        assertThat(world.hazard.introducedPerYear(BillKind.EXEMPTION_REPEAL, A)).isCloseTo(repeal * StrictMath.exp(0.4), within(1e-12));
        world.atReference();
        world.mood.overrun[A] = StrictMath.log(16.0);
        assertThat(world.hazard.introducedPerYear(BillKind.EXEMPTION_REPEAL, A)).isCloseTo(repeal * 2.0, within(1e-12));
        world.atReference();
        world.mood.aiOpposition[A] = 0.6;
        assertThat(world.hazard.introducedPerYear(BillKind.EXEMPTION_REPEAL, A)).isCloseTo(repeal * StrictMath.exp(0.6), within(1e-12));
        world.atReference();
        world.mood.aiRatio[A] = 0.3;
        assertThat(world.hazard.introducedPerYear(BillKind.EXEMPTION_REPEAL, A)).isCloseTo(repeal * StrictMath.exp(-0.5 * StrictMath.log(2.0)), within(1e-12));
        world.atReference();
        world.mood.surprise[InstrumentTable.row(A, Instrument.DC_SALES_TAX_EXEMPTION)] = -0.1;
        assertThat(world.hazard.introducedPerYear(BillKind.EXEMPTION_REPEAL, A)).isCloseTo(repeal * StrictMath.exp(0.4), within(1e-12));
        world.atReference();
        double ban = world.hazard.introducedPerYear(BillKind.CRYPTO_MORATORIUM, C);
        assertThat(world.hazard.introducedPerYear(BillKind.CRYPTO_MORATORIUM, A)).as("the right is against").isCloseTo(ban * StrictMath.exp(-0.5), within(1e-12));
    }

    @Test
    void badExperienceNextDoorHoldsAnExemptionBack() {
        double before = world.hazard.introducedPerYear(BillKind.EXEMPTION, A);
        world.mood.neighbourOverrun[A] = StrictMath.log(4.0);
        assertThat(world.hazard.introducedPerYear(BillKind.EXEMPTION, A)).isCloseTo(before / 4.0, within(1e-12));
    }

    @Test
    void dividedControlPassesLess() {
        assertThat(world.hazard.passage(BillKind.EXEMPTION, A)).isCloseTo(0.4, within(1e-12));
        assertThat(world.hazard.passage(BillKind.EXEMPTION, C)).isCloseTo(0.2, within(1e-12));
    }

    @Test
    void oppositionCarriesRestrictionsAndStopsVetoes() {
        double passage = world.hazard.passage(BillKind.DC_MORATORIUM, A);
        double veto = world.hazard.veto(BillKind.DC_MORATORIUM, A);
        world.mood.aiOpposition[A] = 0.7;
        assertThat(world.hazard.passage(BillKind.DC_MORATORIUM, A)).isGreaterThan(passage);
        double odds = 4.0 * StrictMath.exp(-0.9);
        assertThat(veto).isCloseTo(0.8, within(1e-12));
        assertThat(world.hazard.veto(BillKind.DC_MORATORIUM, A)).isCloseTo(odds / (1 + odds), within(1e-12));
    }

    @Test
    void noProvinceVetoesItsOwnMajority() {
        assertThat(world.hazard.veto(BillKind.DC_MORATORIUM, D)).isZero();
        assertThat(world.hazard.enactedPerYear(BillKind.DC_MORATORIUM, D)).as("kept back instead").isCloseTo(0.02, within(1e-12));
    }

    @Test
    void theNormalDistributionIsCloseToItsTable() {
        assertThat(BillHazard.normal(0.0)).isEqualTo(0.5);
        assertThat(BillHazard.normal(1.0)).isCloseTo(0.84134, within(2e-4));
        assertThat(BillHazard.normal(-1.96)).isCloseTo(0.0250, within(2e-4));
    }

    @Property(tries = 300)
    void chancesStayBetweenZeroAndOne(@ForAll @IntRange(min = 0, max = 11) int kind, @ForAll @IntRange(min = 0, max = 3) int region,
            @ForAll @DoubleRange(min = 0, max = 1) double opposition, @ForAll @DoubleRange(min = 0, max = 5) double ratio,
            @ForAll @DoubleRange(min = -0.5, max = 1) double rise, @ForAll @DoubleRange(min = 0, max = 7) double overrun) {
        world.mood.aiOpposition[region] = opposition;
        world.mood.miningOpposition[region] = opposition;
        world.mood.aiRatio[region] = ratio;
        world.mood.miningRatio[region] = ratio;
        world.mood.rateRise[region] = rise;
        world.mood.overrun[region] = overrun;
        BillKind bill = BillHazard.kind(kind);

        assertThat(world.hazard.passage(bill, region)).isBetween(0.0, 1.0);
        assertThat(world.hazard.veto(bill, region)).isBetween(0.0, 1.0);
        assertThat(world.hazard.introducedPerYear(bill, region)).isBetween(0.0, world.terms.enactedPerYear[kind] / (0.25 * 0.2) * StrictMath.exp(3.0) * (1 + 1e-12));
        world.fear.write(0);
        assertThat(world.instruments.restrictionHazard[region]).isBetween(0.0, 1.0);
        assertThat(world.instruments.miningRestrictionHazard[region]).isBetween(0.0, world.instruments.restrictionHazard[region] + 1e-15);
        assertThat(world.instruments.dataCentreRestrictionHazard[region]).isBetween(0.0, world.instruments.restrictionHazard[region] + 1e-15);
    }
}
