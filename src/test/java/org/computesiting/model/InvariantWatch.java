package org.computesiting.model;

import org.computesiting.model.ai.AiFirmTable;
import org.computesiting.model.mining.MinerTable;

/** Largest violations of what must always hold, seen over a whole run. */
final class InvariantWatch implements PhaseListener {
    double minerCash;
    double aiCash;
    double worstMinerMoney;
    double worstAiMoney;
    double worstMiningSum;
    double worstAiSum;
    double worstOverfull;
    double worstNegative;
    double worstBalance;
    double unserved;
    int months;
    int notFinite;
    int leasesWithoutSite;
    double cashOfTheDead;
    double lowestAiCash;

    /** Starts from the cash that a world opens with. */
    InvariantWatch(World world) {
        minerCash = sum(world.mining.miners.cashUsd);
        aiCash = sum(world.ai.firms.cashUsd);
    }

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
        MinerTable table = world.mining.miners;
        for (int m = 0; m < table.count; m++) {
            if (!table.active[m] && table.failedMonth[m] >= 0) {
                cashOfTheDead = Math.max(cashOfTheDead, Math.abs(table.cashUsd[m]));
            }
        }
        for (double cash : world.ai.firms.cashUsd) {
            lowestAiCash = Math.min(lowestAiCash, cash);
        }
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

    static double sum(double[] values) {
        double sum = 0.0;
        for (double v : values) {
            sum += v;
        }
        return sum;
    }
}
