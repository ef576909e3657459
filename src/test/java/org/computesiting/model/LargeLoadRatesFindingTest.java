package org.computesiting.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.computesiting.Scenarios;
import org.computesiting.data.ReferenceData;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Five gigawatts of data centres added to one region of the bundled power system in 2020, nobody else reacting: what rates do. Where there is ample
 * firm capacity fixed cost is spread over more sales and households pay less (seen between states in 2019-24); where capacity is
 * short its price rises for everyone at once and households pay more (seen in PJM from 2025 on).
 */
class LargeLoadRatesFindingTest {
    private static final int MONTHS = 72;
    private static final ReferenceData DATA = ReferenceData.load();
    private static Prices without;

    /** Prices by month and region. */
    private record Prices(double[][] residential, double[][] industrial, double[][] wholesale, double[][] margin) {
        static double mean(double[][] column, int region, int year) {
            double sum = 0.0;
            for (int t = 12 * (year - 1); t < 12 * year; t++) {
                sum += column[t][region];
            }
            return sum / 12.0;
        }
    }

    @BeforeAll
    static void runWithout() {
        without = run(SiteTable.NONE);
    }

    /** The power system alone: no firm decides, so that the two runs differ in nothing but the load. */
    private static Prices run(int region) {
        return run(region, 5000.0, SiteTable.NONE, 0.0);
    }

    private static void add(World world, long id, int region, double mw) {
        if (region != SiteTable.NONE) {
            int s = world.sites.add(id, "load", OwnerKind.AI_FIRM, 0, region, world.power.utilities.firstOfRegion[region], mw, 0);
            world.sites.stage[s] = SiteStage.ENERGISED.ordinal();
            world.sites.energisedMonth[s] = 0;
            world.sites.aiMw[s] = mw;
            world.sites.roomMw[s] = mw;
            world.recount();
        }
    }

    private static Prices run(int region, double mw, int otherRegion, double otherMw) {
        World world = new World(Scenarios.shipped("reference"), DATA, 42L);
        add(world, 1L, region, mw);
        add(world, 2L, otherRegion, otherMw);
        MonthlyPhase[] phases = {world.driverPaths, world.policy.phase(), world.power.interconnectionPhase(), world.power.marketPhase(),
            world.power.utilitiesPhase()};
        Prices prices = new Prices(new double[MONTHS][], new double[MONTHS][], new double[MONTHS][], new double[MONTHS][]);
        for (int t = 0; t < MONTHS; t++) {
            world.clock.advanceTo(t);
            for (MonthlyPhase phase : phases) {
                phase.run(world);
            }
            prices.residential[t] = world.regions.residentialPriceUsdPerMwh.clone();
            prices.industrial[t] = world.regions.industrialPriceUsdPerMwh.clone();
            prices.wholesale[t] = world.regions.wholesalePriceUsdPerMwh.clone();
            prices.margin[t] = world.regions.reserveMargin.clone();
        }
        return prices;
    }

    private static double change(double[][] with, double[][] base, int region, int year) {
        return Prices.mean(with, region, year) - Prices.mean(base, region, year);
    }

    private static void print(String code, Prices with, Prices base) {
        int region = DATA.regionIndex(code);
        System.out.printf("5 GW in %s: margin of year 2 %.3f to %.3f; households year 2 %+.1f, year 5 %+.1f; industry %+.1f, %+.1f; wholesale year 1 %+.2f USD/MWh%n", code,
            Prices.mean(base.margin, region, 2), Prices.mean(with.margin, region, 2), change(with.residential, base.residential, region, 2),
            change(with.residential, base.residential, region, 5), change(with.industrial, base.industrial, region, 2),
            change(with.industrial, base.industrial, region, 5), change(with.wholesale, base.wholesale, region, 1));
    }

    @Test
    void whereSupplyIsSlackHouseholdsPayLess() {
        int region = DATA.regionIndex("US-OK");
        Prices with = run(region);
        print("US-OK", with, without);
        assertThat(Prices.mean(with.margin, region, 2)).isGreaterThan(0.2);
        assertThat(change(with.residential, without.residential, region, 2)).isNegative();
        assertThat(change(with.residential, without.residential, region, 5)).isLessThan(-3.0);
        assertThat(change(with.wholesale, without.wholesale, region, 1)).isPositive();
    }

    /** Texas as it was; Ohio after twelve gigawatts in Pennsylvania, in both runs, have made PJM as tight as it is since 2025. */
    @Test
    void whereSupplyIsTightHouseholdsAndIndustryPayMore() {
        int texas = DATA.regionIndex("US-TX");
        raises("US-TX", run(texas), without);
        int pennsylvania = DATA.regionIndex("US-PA");
        int ohio = DATA.regionIndex("US-OH");
        raises("US-OH", run(ohio, 5000.0, pennsylvania, 12_000.0), run(SiteTable.NONE, 0.0, pennsylvania, 12_000.0));
    }

    private static void raises(String code, Prices with, Prices base) {
        int region = DATA.regionIndex(code);
        print(code, with, base);
        assertThat(Prices.mean(base.margin, region, 2)).as(code).isLessThan(0.16);
        assertThat(Prices.mean(with.margin, region, 2)).as(code).isLessThan(Prices.mean(base.margin, region, 2) - 0.02);
        assertThat(change(with.residential, base.residential, region, 2)).as(code).isGreaterThan(2.0);
        assertThat(change(with.residential, base.residential, region, 5)).as(code).isGreaterThan(2.0);
        assertThat(change(with.industrial, base.industrial, region, 2)).as(code).isGreaterThan(1.0);
        assertThat(change(with.wholesale, base.wholesale, region, 1)).as(code).isGreaterThan(0.5);
    }
}
