package org.computesiting.model.power;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.apache.commons.math3.stat.correlation.PearsonsCorrelation;
import org.apache.commons.math3.stat.correlation.SpearmansCorrelation;
import org.computesiting.data.PriceHistory;
import org.computesiting.data.Region;
import org.computesiting.data.Technology;
import org.computesiting.model.policy.TradeTable;
import org.junit.jupiter.api.Test;

/** The market on the bundled tables, against what happened. */
class PowerMarketTest {
    private static final TradeTable FREE = new TradeTable();
    private final PowerWorld power = new PowerWorld();

    private int region(String code) {
        return power.data.regionIndex(code);
    }

    @Test
    void everyRegionsEnergyAddsUpInEveryMonth() {
        for (int month = 1; month <= 12; month++) {
            power.run(2021, month, FREE);
            PowerMarket m = power.market;
            double traded = 0.0;
            for (int r = 0; r < power.regions; r++) {
                assertThat(m.generationMwh[r] + m.unservedMwh[r] - m.netExportsMwh[r]).as(power.world.regions.code[r])
                    .isCloseTo(m.loadMwh[r], within(1e-6 * Math.max(1.0, m.loadMwh[r])));
                traded += m.netExportsMwh[r];
            }
            assertThat(traded).as("what is sent and does not arrive").isBetween(0.0, 0.1 * 350e6);
        }
    }

    @Test
    void yearOf2022LooksLikeTheRecord() {
        double[] exports = new double[power.regions];
        double[] generation = new double[power.regions];
        double[] cost = new double[power.regions];
        double[] load = new double[power.regions];
        double unserved = 0.0;
        double[] byTechnology = new double[GenerationTable.TECHNOLOGIES];
        for (int month = 1; month <= 12; month++) {
            power.run(2022, month, FREE);
            for (int r = 0; r < power.regions; r++) {
                exports[r] += power.market.netExportsMwh[r] / 1e6;
                generation[r] += power.market.generationMwh[r] / 1e6;
                cost[r] += power.market.loadCostUsd[r];
                load[r] += power.market.loadMwh[r];
                unserved += power.market.unservedMwh[r];
                for (int k = 0; k < byTechnology.length && power.world.regions.country[r] == 0; k++) {
                    byTechnology[k] += power.plants.generationMwh[r * GenerationTable.TECHNOLOGIES + k] / 1e6;
                }
            }
        }
        double[] exportsKnown = new double[power.regions];
        double[] generationKnown = new double[power.regions];
        for (int r = 0; r < power.regions; r++) {
            Region row = power.data.regions().get(r);
            exportsKnown[r] = row.netExportsTwh();
            generationKnown[r] = row.generationTwh();
            assertThat(cost[r] / load[r]).as("wholesale price of %s", row.code()).isBetween(15.0, 220.0);
        }
        assertThat(unserved).isZero();
        assertThat(new SpearmansCorrelation().correlation(exports, exportsKnown)).isGreaterThan(0.85);
        assertThat(new PearsonsCorrelation().correlation(generation, generationKnown)).isGreaterThan(0.97);
        assertThat(exports[region("US-CA")]).isLessThan(-40.0);
        assertThat(exports[region("US-VA")]).isLessThan(-20.0);
        assertThat(exports[region("US-PA")]).isGreaterThan(50.0);
        assertThat(Math.abs(exports[region("US-TX")])).as("Texas is nearly an island: 820 MW all year").isLessThan(0.82 * 8.76);
        // Energy Information Administration, 2022, TWh: nuclear 772, wind 434, coal 832, gas 1687 (recalled).
        assertThat(byTechnology[Technology.NUCLEAR.ordinal()]).isBetween(700.0, 820.0);
        assertThat(byTechnology[Technology.WIND.ordinal()]).isBetween(380.0, 480.0);
        assertThat(byTechnology[Technology.COAL.ordinal()]).isBetween(600.0, 1100.0);
        assertThat(byTechnology[Technology.GAS_CC.ordinal()] + byTechnology[Technology.GAS_CT.ordinal()]).isBetween(1350.0, 1950.0);
    }

    @Test
    void dutyOnCanadianPowerRaisesBorderPricesAndLowersExports() {
        power.run(2023, 7, FREE);
        int quebec = region("CA-QC");
        int vermont = region("US-VT");
        int newYork = region("US-NY");
        double before = power.market.borderExportsMwh[quebec];
        double priceVermont = power.market.loadCostUsd[vermont] / power.market.loadMwh[vermont];
        double priceNewYork = power.market.loadCostUsd[newYork] / power.market.loadMwh[newYork];
        double canadaBefore = canadianExports();
        power.market.emptyReservoirs();
        TradeTable duty = new TradeTable();
        duty.electricityShare[TradeTable.CANADA * 2 + TradeTable.US] = 0.25;
        power.run(2023, 7, duty);
        assertThat(before).isPositive();
        assertThat(canadianExports()).isLessThan(canadaBefore);
        assertThat(power.market.loadCostUsd[vermont] / power.market.loadMwh[vermont]).isGreaterThanOrEqualTo(priceVermont);
        assertThat(power.market.loadCostUsd[newYork] / power.market.loadMwh[newYork]).isGreaterThanOrEqualTo(priceNewYork);
        double collected = 0.0;
        for (int t = 0; t < power.ties.count; t++) {
            collected += power.ties.forwardDutyUsd[t] + power.ties.reverseDutyUsd[t];
        }
        assertThat(collected).isPositive();
    }

    private double canadianExports() {
        double sum = 0.0;
        for (int r = 0; r < power.regions; r++) {
            sum += power.world.regions.country[r] == TradeTable.CANADA ? power.market.borderExportsMwh[r] : 0.0;
        }
        return sum;
    }

    @Test
    void moreLoadInTexasIsFeltInTexasAlone() {
        int texas = region("US-TX");
        int oklahoma = region("US-OK");
        power.run(2023, 8, FREE);
        double priceTexas = power.market.loadCostUsd[texas] / power.market.loadMwh[texas];
        double priceOklahoma = power.market.loadCostUsd[oklahoma] / power.market.loadMwh[oklahoma];
        PowerWorld more = new PowerWorld();
        more.extraMw[texas] = 5000.0;
        more.run(2023, 8, FREE);
        assertThat(more.market.loadCostUsd[texas] / more.market.loadMwh[texas]).isGreaterThan(1.02 * priceTexas);
        assertThat(more.market.loadCostUsd[oklahoma] / more.market.loadMwh[oklahoma]).isBetween(0.99 * priceOklahoma, 1.03 * priceOklahoma);
        double mostMwh = 820.0 * PowerWorld.hours(2023, 8);
        assertThat(Math.abs(more.market.netExportsMwh[texas])).isLessThanOrEqualTo(mostMwh);
    }

    @Test
    void dryYearsCutQuebecsExports() {
        double wet = quebecsExportsTwh(2022);
        double dry = quebecsExportsTwh(2024);
        System.out.printf("exports of Quebec to the United States: 2022 %.1f, 2024 %.1f TWh%n", wet, dry);
        assertThat(dry).isLessThan(0.7 * wet);
    }

    private double quebecsExportsTwh(int year) {
        PowerWorld world = new PowerWorld();
        double sum = 0.0;
        for (int month = 1; month <= 12; month++) {
            world.run(year, month, FREE);
            sum += world.market.borderExportsMwh[region("CA-QC")] / 1e6;
        }
        return sum;
    }

    @Test
    void dutyOfZeroChangesNothingToTheLastBit() {
        PowerWorld other = new PowerWorld();
        TradeTable zero = new TradeTable();
        zero.electricityShare[TradeTable.CANADA * 2 + TradeTable.US] = 0.0;
        for (int month = 1; month <= 3; month++) {
            power.run(2024, month, FREE);
            other.run(2024, month, zero);
            assertThat(other.market.blockPrice).isEqualTo(power.market.blockPrice);
            assertThat(other.plants.generationMwh).isEqualTo(power.plants.generationMwh);
            assertThat(other.ties.flowMwh).isEqualTo(power.ties.flowMwh);
        }
        assertThat(other.market.dutyBlocks()).isZero();
    }

    @Test
    void openingBooksMeetThePublishedPricesAndLeaveNoTrace() {
        for (PriceHistory row : power.data.priceHistory()) {
            if (row.year() == 2020) {
                int r = region(row.region());
                assertThat(power.world.regions.industrialPriceUsdPerMwh[r])
                    .isCloseTo(row.industrialUsdPerMwh() * power.world.deflator.factor(2020), within(1e-9));
                assertThat(power.world.regions.residentialPriceUsdPerMwh[r])
                    .isCloseTo(row.residentialUsdPerMwh() * power.world.deflator.factor(2020), within(1e-9));
            }
        }
        assertThat(power.world.power.generation.generationMwh).containsOnly(0.0);
        assertThat(power.world.power.ties.flowMwh).containsOnly(0.0);
        assertThat(power.world.regions.wholesalePriceUsdPerMwh).doesNotContain(0.0);
    }
}
