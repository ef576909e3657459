package org.computesiting.model.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.computesiting.Scenarios;
import org.computesiting.data.Instrument;
import org.computesiting.data.ReferenceData;
import org.computesiting.model.SitingModel;
import org.computesiting.model.World;
import org.computesiting.model.ai.DataCentreFigures;
import org.computesiting.model.mining.MineFigures;
import org.computesiting.model.power.LargeLoadFigures;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every instrument moves what it should by what one reckons by hand, and moves nothing where it is not in force: in another region, or with a
 * strength in the table but out of force, or once it has ended, to the last bit.
 */
class InstrumentEffectsTest {
    private static final ReferenceData DATA = ReferenceData.load();
    private static final double INFINITE = Double.POSITIVE_INFINITY;

    /** A constant that is added to the instruments does not compile here until it has an effect. */
    private static List<InstrumentEffect> effects(Instrument instrument) {
        return switch (instrument) {
            case DC_SALES_TAX_EXEMPTION -> List.of(
                // 0.08 x (0.45 x 11.77 M x 0.0878937 + 26.11 M x 0.2194615) = 495,654 USD a MW and year, of which three quarters are left
                effect("sales tax in the cost of a new site", "US-CA", 0.25, DataCentreFigures::salesTaxUsdPerMwYear, 495_654, 371_740, 495_654, 5),
                effect("tax paid on servers", "US-CA", 0.25, DataCentreFigures::taxOnServersShare, 0.08, 0.06, 0.08, 1e-12));
            case CRYPTO_MORATORIUM -> List.of(
                // a quarter of 10,000 is refused; three standard deviations are 130
                effect("firms that may ask for a mine", "US-NY", 0.25, MineFigures::admittedFirms, 10_000, 7_500, 10_000, 130),
                effect("firms that may ask for a mine", "US-NY", 1.0, MineFigures::admittedFirms, 10_000, 0, 10_000, 0),
                effect("a studied mine is held, by a part as by the whole", "US-NY", 0.25, LargeLoadFigures::mineHeld, 0, 1, 0, 0));
            case CRYPTO_RIGHT_TO_MINE -> List.of(
                // (1 - 0.99^12) x 400,000 x 0.5 = 22,723.03, of which half of a half is relieved
                effect("policy risk of a mine", "US-TX", 0.5, MineFigures::policyRiskUsdPerMwYear, 22_723.03, 17_042.27, 22_723.03, 0.01));
            case CRYPTO_ENERGY_DISCOUNT -> List.of(
                // 50 less a fifth; 10 x 8,766 hours
                effect("price of a mine's power", "CA-QC", 0.2, MineFigures::deliveredUsdPerMwh, 50, 40, 50, 1e-9),
                effect("discount in the cost of a mine", "CA-QC", 0.2, MineFigures::incentiveUsdPerMwYear, 0, -87_660, 0, 1e-6),
                effect("price of a mine's power, all of it let off", "CA-QC", 1.0, MineFigures::deliveredUsdPerMwh, 50, 0, 50, 1e-9));
            case CRYPTO_TAX -> List.of(
                effect("price of a mine's power", "CA-QC", 20, MineFigures::deliveredUsdPerMwh, 50, 70, 50, 1e-9));
            case LARGE_LOAD_TARIFF -> List.of(
                // 75 of 100 MW signed for, 30 drawn
                effect("megawatts paid for in vain", "US-OR", 0.75, LargeLoadFigures::unusedMwPaid, 0, 45, 0, 1e-9),
                // 5,500 USD a MW, whatever the minimum take
                effect("deposit", "US-OR", 0.75, LargeLoadFigures::depositUsd, 0, 550_000, 550_000, 1e-6));
            case LARGE_LOAD_CAP -> List.of(
                effect("room under the cap, 60 MW taken", "US-OH", 100, DataCentreFigures::capLeftMw, INFINITE, 40, 0, 0),
                effect("a studied data centre of 50 MW is held by 40 MW of room", "US-OH", 100, LargeLoadFigures::dataCentreHeld, 0, 1, 1, 0),
                effect("and not by 50", "US-OH", 110, LargeLoadFigures::dataCentreHeld, 0, 0, 1, 0));
            case DC_MORATORIUM -> List.of(
                effect("largest project that may come", "US-VA", 20, DataCentreFigures::admissibleMw, INFINITE, 20, 0, 0),
                effect("a studied data centre of 50 MW is held", "US-VA", 49.9, LargeLoadFigures::dataCentreHeld, 0, 1, 1, 0),
                effect("and not where as much is admitted", "US-VA", 50, LargeLoadFigures::dataCentreHeld, 0, 0, 1, 0));
            case BYO_GENERATION -> List.of(
                // the share that a law demands is not used: one that demands nothing allows too
                effect("own generation where a utility has the monopoly", "US-GA", 1, DataCentreFigures::ownGenerationAllowed, 0, 1, 1, 0),
                effect("own generation where the market is open anyway", "US-TX", 1, DataCentreFigures::ownGenerationAllowed, 1, 1, 1, 0));
            case PUBLIC_POWER_ALLOCATION -> List.of(
                // 180 MW left of 500, enough for 100 MW at 30 in place of 60 USD/MWh; 80 left of 400 are not
                effect("saving by public power", "US-NY", 500, DataCentreFigures::publicPowerSavingUsdPerMwh, 0, 30, 0, 1e-9),
                effect("saving by too little of it", "US-NY", 400, DataCentreFigures::publicPowerSavingUsdPerMwh, 0, 0, 0, 0),
                effect("saving where no utility has any", "US-TX", 500, DataCentreFigures::publicPowerSavingUsdPerMwh, 0, 0, 0, 0));
            case RESIDENTIAL_RATE_PROTECTION -> List.of(
                // network for large loads adds a quarter to the fixed cost that all share; half of it is kept off them
                effect("households' rate over that before", "US-GA", 0.5, LargeLoadFigures::residentialRateRise, 1.25, 1.125, 1.25, 1e-9),
                effect("households' rate, all kept off", "US-GA", 1.0, LargeLoadFigures::residentialRateRise, 1.25, 1.0, 1.25, 1e-9));
            case ADMINISTERED_RATE -> List.of(
                effect("price of a data centre that signs now", "CA-BC", 94, LargeLoadFigures::priceUsdPerMwh, 60, 94, 0, 0),
                // price x 8,766 x 0.65 x 1.18
                effect("power in the cost of a new site", "CA-BC", 94, DataCentreFigures::powerUsdPerMwYear, 403_411.3, 632_011.0, 0, 0.1));
        };
    }

    private static InstrumentEffect effect(String what, String region, double strength, InstrumentEffect.Figure figure, double without, double with,
            double atZero, double within) {
        return new InstrumentEffect(what, region, strength, figure, without, with, atZero, within);
    }

    @TestFactory
    Stream<DynamicTest> eachInstrumentDoesWhatOneReckonsByHandAndNothingWhereItIsNotInForce() {
        return Arrays.stream(Instrument.values()).flatMap(instrument -> effects(instrument).stream()
            .map(effect -> dynamicTest(instrument + " of " + effect.strength() + ": " + effect.what(), () -> check(instrument, effect))));
    }

    @TestFactory
    Stream<DynamicTest> eachInstrumentMovesSomething() {
        return Arrays.stream(Instrument.values()).map(instrument -> dynamicTest(instrument.code(),
            () -> assertThat(effects(instrument)).anySatisfy(effect -> assertThat(effect.with()).isNotEqualTo(effect.without()))));
    }

    private static void check(Instrument instrument, InstrumentEffect effect) {
        World world = new SitingModel(Scenarios.shipped("reference", "assumptions.parameters.mining_site_capex_new_usd_per_mw=400000",
            "assumptions.parameters.mining_policy_loss_share=0.5", "assumptions.parameters.right_to_mine_risk_relief_share=0.5"), DATA, 1).world();
        InstrumentTable table = world.policy.instruments;
        Arrays.fill(table.active, false);
        int region = DATA.regionIndex(effect.region());
        int row = InstrumentTable.row(region, instrument);
        double without = effect.figure().of(world, region);
        near(without, effect.without(), effect.within());

        put(table, row, false, effect.strength());
        assertThat(effect.figure().of(world, region)).as("out of force").isEqualTo(without);
        put(table, row, true, effect.strength());
        near(effect.figure().of(world, region), effect.with(), effect.within());
        put(table, row, true, 0.0);
        double atZero = effect.figure().of(world, region);
        near(atZero, effect.atZero(), effect.within());
        if (effect.atZero() == effect.without()) {
            assertThat(atZero).as("of strength 0").isEqualTo(without);
        }
        put(table, row, false, 0.0);
        for (int r = 0; r < world.regions.count; r++) {
            put(table, InstrumentTable.row(r, instrument), r != region, effect.strength());
        }
        assertThat(effect.figure().of(world, region)).as("in force everywhere else").isEqualTo(without);
    }

    private static void put(InstrumentTable table, int row, boolean inForce, double strength) {
        table.active[row] = inForce;
        table.value[row] = strength;
        table.sinceMonth[row] = inForce ? 0 : InstrumentTable.NEVER;
    }

    private static void near(double figure, double reckoned, double within) {
        if (Double.isInfinite(reckoned)) {
            assertThat(figure).isEqualTo(reckoned);
        } else {
            assertThat(figure).isCloseTo(reckoned, within(within));
        }
    }
}
