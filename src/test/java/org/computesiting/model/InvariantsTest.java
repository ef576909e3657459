package org.computesiting.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.computesiting.Scenarios;
import org.computesiting.data.ReferenceData;
import org.computesiting.model.ai.AiFirmTable;
import org.computesiting.model.mining.MinerTable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What must hold at the end of every month of a run, whatever happens in it. */
class InvariantsTest {
    private static final double ROUNDING_MW = 1e-6;
    private static Record record;

    /** Largest violations seen over a whole run. */
    private static final class Record implements PhaseListener {
        private double minerCash;
        private double aiCash;
        private double worstMinerMoney;
        private double worstAiMoney;
        private double worstMiningSum;
        private double worstAiSum;
        private double worstOverfull;
        private double worstNegative;
        private double worstBalance;
        private double unserved;
        private int months;
        private int notFinite;
        private int leasesWithoutSite;

        @Override
        public void observe(World world) {
            money(world);
            sums(world);
            sites(world);
            energy(world);
            months++;
        }

        private void money(World world) {
            double miners = sum(world.mining.miners.cashUsd);
            double firms = sum(world.ai.firms.cashUsd);
            double scaleM = 1.0 + Math.abs(miners) + turnover(world, Party.MINERS);
            double scaleA = 1.0 + Math.abs(firms) + turnover(world, Party.AI_FIRMS);
            worstMinerMoney = Math.max(worstMinerMoney, Math.abs(miners - minerCash - world.money.net(Party.MINERS)) / scaleM);
            worstAiMoney = Math.max(worstAiMoney, Math.abs(firms - aiCash - world.money.net(Party.AI_FIRMS)) / scaleA);
            minerCash = miners;
            aiCash = firms;
        }

        private static double turnover(World world, Party party) {
            double sum = 0.0;
            for (Party other : Party.values()) {
                sum += Math.abs(world.money.paid(party, other)) + Math.abs(world.money.paid(other, party));
            }
            return sum;
        }

        private void sums(World world) {
            MinerTable miners = world.mining.miners;
            AiFirmTable firms = world.ai.firms;
            worstMiningSum = Math.max(worstMiningSum, Math.abs(sum(world.regions.miningMw) - sum(miners.miningMw)));
            worstAiSum = Math.max(worstAiSum, Math.abs(sum(world.regions.aiMw) - sum(firms.energisedMw)));
        }

        private void sites(World world) {
            SiteTable s = world.sites;
            for (int i = 0; i < s.count(); i++) {
                double used = s.miningMw[i] + s.aiMw[i] + s.retrofitMw[i];
                worstNegative = Math.min(worstNegative, Math.min(s.gridMw[i], Math.min(s.miningMw[i], Math.min(s.aiMw[i], s.retrofitMw[i]))));
                if (s.isEnergised(i)) {
                    worstOverfull = Math.max(worstOverfull, used - s.gridMw[i]);
                } else {
                    worstOverfull = Math.max(worstOverfull, used);
                }
                boolean leased = s.ownerKind[i] == OwnerKind.MINER && s.aiMw[i] + s.retrofitMw[i] > 0.0;
                if (leased && (s.tenant[i] == SiteTable.NONE || !s.isEnergised(i))) {
                    leasesWithoutSite++;
                }
                if (!Double.isFinite(used) || !Double.isFinite(s.gridMw[i])) {
                    notFinite++;
                }
            }
        }

        private void energy(World world) {
            RegionTable r = world.regions;
            double hours = world.clock.hours(world.clock.now());
            for (int i = 0; i < r.count; i++) {
                double used = (r.baseLoadMw[i] + r.dataCentreLoadMw[i] + r.miningLoadMw[i]) * hours - r.unservedMwh[i];
                double gap = r.generationMwh[i] - r.netExportsMwh[i] - used;
                worstBalance = Math.max(worstBalance, Math.abs(gap) / Math.max(1.0, used));
                unserved = Math.max(unserved, r.unservedMwh[i] / Math.max(1.0, used));
                if (!Double.isFinite(r.wholesalePriceUsdPerMwh[i]) || !Double.isFinite(r.industrialPriceUsdPerMwh[i]) || !Double.isFinite(r.residentialPriceUsdPerMwh[i])) {
                    notFinite++;
                }
            }
        }

        private static double sum(double[] values) {
            double sum = 0.0;
            for (double v : values) {
                sum += v;
            }
            return sum;
        }
    }

    @BeforeAll
    static void runTheTariffWar() {
        SitingModel model = new SitingModel(Scenarios.shipped("tariff-war"), ReferenceData.load(), 7L);
        record = new Record();
        record.minerCash = Record.sum(model.world().mining.miners.cashUsd);
        record.aiCash = Record.sum(model.world().ai.firms.cashUsd);
        model.setListener(record);
        model.start();
        while (model.stepMonth()) {
            assertThat(model.monthsDone()).isPositive();
        }
    }

    @Test
    void every_month_was_seen() {
        assertThat(record.months).isEqualTo(192);
    }

    @Test
    void miners_cash_changes_only_by_what_is_booked() {
        assertThat(record.worstMinerMoney).isLessThan(1e-9);
    }

    @Test
    void ai_firms_cash_changes_only_by_what_is_booked() {
        assertThat(record.worstAiMoney).isLessThan(1e-9);
    }

    @Test
    void regions_and_firms_hold_the_same_megawatts() {
        assertThat(record.worstMiningSum).isCloseTo(0.0, within(ROUNDING_MW));
        assertThat(record.worstAiSum).isCloseTo(0.0, within(ROUNDING_MW));
    }

    @Test
    void megawatts_are_never_negative_and_a_site_is_never_overfull_and_only_energised_sites_hold_any() {
        assertThat(record.worstNegative).isGreaterThanOrEqualTo(0.0);
        assertThat(record.worstOverfull).isLessThanOrEqualTo(ROUNDING_MW);
    }

    @Test
    void no_lease_without_an_energised_site_and_a_tenant() {
        assertThat(record.leasesWithoutSite).isZero();
    }

    @Test
    void energy_balances_in_every_region() {
        assertThat(record.worstBalance).isLessThan(1e-6);
    }

    @Test
    void nothing_is_infinite_or_undefined() {
        assertThat(record.notFinite).isZero();
    }
}
