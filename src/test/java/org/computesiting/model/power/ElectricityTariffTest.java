package org.computesiting.model.power;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.computesiting.model.policy.TradeTable;
import org.junit.jupiter.api.Test;

/** What a duty on Canadian electricity does to a year of the bundled market. */
class ElectricityTariffTest {
    private static final int SOUTHWARD = TradeTable.CANADA * 2 + TradeTable.US;
    private static final int NORTHWARD = TradeTable.US * 2 + TradeTable.CANADA;

    /** A year's prices by region, load-weighted, and Canadian exports net of imports. */
    private static final class Year {
        final PowerWorld power = new PowerWorld();
        final double[] price = new double[power.regions];
        double exportsTwh;
        double southwardMwh;
        double dutyUsd;

        Year(TradeTable trade) {
            double[] load = new double[power.regions];
            for (int month = 1; month <= 12; month++) {
                power.run(2023, month, trade);
                for (int r = 0; r < power.regions; r++) {
                    price[r] += power.market.loadCostUsd[r];
                    load[r] += power.market.loadMwh[r];
                    exportsTwh += power.world.regions.country[r] == TradeTable.CANADA ? power.market.borderExportsMwh[r] / 1e6 : 0.0;
                }
                for (int t = 0; t < power.ties.count; t++) {
                    if (power.ties.border[t]) {
                        boolean canadaFirst = power.world.regions.country[power.ties.from[t]] == TradeTable.CANADA;
                        southwardMwh += Math.max(0.0, canadaFirst ? power.ties.flowMwh[t] : -power.ties.flowMwh[t]);
                        dutyUsd += canadaFirst ? power.ties.forwardDutyUsd[t] : power.ties.reverseDutyUsd[t];
                    }
                }
            }
            for (int r = 0; r < power.regions; r++) {
                price[r] /= load[r];
            }
        }

        double price(String code) {
            return price[power.data.regionIndex(code)];
        }

        /** Regions of a country that have a tie across the border. */
        List<String> border(int country) {
            List<String> codes = new ArrayList<>();
            for (int r = 0; r < power.regions; r++) {
                boolean touches = false;
                for (int t = 0; t < power.ties.count; t++) {
                    touches |= power.ties.border[t] && (power.ties.from[t] == r || power.ties.to[t] == r);
                }
                if (touches && power.world.regions.country[r] == country) {
                    codes.add(power.world.regions.code[r]);
                }
            }
            return codes;
        }
    }

    private static TradeTable duty(double share) {
        TradeTable trade = new TradeTable();
        trade.electricityShare[SOUTHWARD] = share;
        return trade;
    }

    @Test
    void aTenthOnCanadianPowerLowersExportsAndMovesPricesAtTheBorderOnly() {
        Year free = new Year(duty(0.0));
        Year taxed = new Year(duty(0.1));
        System.out.printf("10 %% duty in 2023: Canadian net exports %.1f to %.1f TWh, duty %.0f M$%n", free.exportsTwh, taxed.exportsTwh, taxed.dutyUsd / 1e6);
        assertThat(taxed.exportsTwh).isLessThan(0.97 * free.exportsTwh);
        assertThat(taxed.dutyUsd).isPositive();
        double states = 0.0;
        for (String code : free.border(TradeTable.US)) {
            double change = taxed.price(code) - free.price(code);
            System.out.printf("%s %+.2f ", code, change);
            assertThat(change).as(code).isGreaterThan(-0.05);
            states += change / free.border(TradeTable.US).size();
        }
        double provinces = 0.0;
        for (String code : free.border(TradeTable.CANADA)) {
            double change = taxed.price(code) - free.price(code);
            System.out.printf("%s %+.2f ", code, change);
            provinces += change / free.border(TradeTable.CANADA).size();
        }
        System.out.printf("mean of states %+.2f, of provinces %+.2f USD/MWh%n", states, provinces);
        assertThat(states).isGreaterThan(0.05);
        assertThat(provinces).isLessThan(-0.1);
        for (String far : List.of("US-TX", "US-FL", "US-GA", "US-AL", "US-LA", "US-OK", "US-NM")) {
            assertThat(Math.abs(taxed.price(far) / free.price(far) - 1.0)).as(far).isLessThan(0.005);
        }
    }

    @Test
    void aDutyBeyondAnyPriceStopsAllFlow() {
        TradeTable closed = new TradeTable();
        closed.electricityUsdPerMwh[SOUTHWARD] = 20_000.0;
        Year year = new Year(closed);
        assertThat(year.southwardMwh).isZero();
        closed.electricityUsdPerMwh[NORTHWARD] = 20_000.0;
        Year both = new Year(closed);
        assertThat(both.southwardMwh).isZero();
        assertThat(both.exportsTwh).isZero();
    }

    @Test
    void aShareBeyondAnyPriceStopsWhatCostsAnything() {
        Year free = new Year(duty(0.0));
        Year year = new Year(duty(500.0));
        // Power that costs nothing bears no duty by value; what still flows was worth nothing where it came from.
        assertThat(year.southwardMwh).isLessThan(0.02 * free.southwardMwh);
        assertThat(year.power.market.dutyBlocksNotSettled()).isZero();
    }
}
