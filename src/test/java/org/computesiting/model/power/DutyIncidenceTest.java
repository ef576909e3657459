package org.computesiting.model.power;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.computesiting.Scenarios;
import org.computesiting.data.Good;
import org.computesiting.data.ReferenceData;
import org.computesiting.model.Party;
import org.computesiting.model.SitingModel;
import org.computesiting.model.World;
import org.computesiting.model.policy.TradeTable;
import org.junit.jupiter.api.Test;

/** Who bears duties on electricity in the whole model: what is lost is what is collected and the deadweight. */
class DutyIncidenceTest {
    /** What is borne in all months of a run, USD: American buyers, Canadian plants, deadweight. */
    private static double[] run(String scenario, String end) {
        SitingModel model = new SitingModel(Scenarios.shipped(scenario, "horizon.end=" + end), ReferenceData.load(), 5L);
        model.start();
        double[] borneUsd = new double[3];
        while (model.stepMonth()) {
            DutyIncidence i = model.world().power.dutyIncidence();
            check(model.world(), i);
            borneUsd[0] += i.buyersUsd[TradeTable.US];
            borneUsd[1] += i.generatorsUsd[TradeTable.CANADA];
            borneUsd[2] += i.deadweightUsd;
        }
        return borneUsd;
    }

    private static void check(World w, DutyIncidence i) {
        double turnover = Math.abs(i.buyersUsd[0]) + Math.abs(i.buyersUsd[1]) + Math.abs(i.generatorsUsd[0]) + Math.abs(i.generatorsUsd[1]);
        assertThat(i.gapUsd()).isCloseTo(0.0, within(1e-6 * turnover + 1.0));
        for (int c = 0; c < 2; c++) {
            double goods = w.policy.trade.makersUsd[c];
            double collected = 0.0;
            for (Party buyer : Party.values()) {
                goods += w.policy.trade.buyersUsd(buyer, c);
            }
            for (Good good : Good.values()) {
                collected += w.policy.trade.revenueUsd(c, good);
            }
            assertThat(goods).isCloseTo(collected, within(1e-9 * collected + 1e-3));
            assertThat(i.dutyUsd[c]).isCloseTo(w.policy.trade.revenueUsd(c, Good.ELECTRICITY), within(1e-6 * turnover + 1.0));
        }
        assertThat(i.deadweightUsd).as("trade that duties stop was worth something").isGreaterThanOrEqualTo(-1e-6 * turnover - 1.0);
    }

    @Test
    void withoutADutyNobodyBearsAnything() {
        assertThat(run("no-tariff", "2025-06")).containsOnly(0.0);
    }

    @Test
    void inATariffWarAmericanBuyersAndCanadianPlantsLoseAndAllAddsUp() {
        double[] borneUsd = run("tariff-war", "2026-02");
        System.out.printf("tariff war, a year: American buyers lose %.0f M$, Canadian plants %.0f, deadweight %.0f%n", borneUsd[0] / 1e6, borneUsd[1] / 1e6, borneUsd[2] / 1e6);
        assertThat(borneUsd[0]).isPositive();
        assertThat(borneUsd[1]).isPositive();
        assertThat(borneUsd[2]).isPositive();
    }
}
