package org.computesiting.observe;

import java.util.ArrayList;
import java.util.List;
import org.computesiting.model.PhaseListener;
import org.computesiting.model.World;
import org.computesiting.model.ai.AiFirmTable;
import org.computesiting.model.mining.MinerTable;

/** Keeps what named firms hold, month by month; synthetic firms of a kind are kept as one sum. */
public final class FirmSeries implements PhaseListener {
    /** Name under which synthetic miners and synthetic AI firms are added up. */
    public static final String OTHER_MINERS = "other miners";
    public static final String OTHER_AI_FIRMS = "other AI firms";
    public static final List<String> MINER_VARIABLES = List.of("mining_mw", "hosted_ai_mw", "hashrate", "cash", "bitcoin", "debt", "hosting_revenue", "mining_revenue",
        "power_cost", "power_credits");
    public static final List<String> MINER_UNITS = List.of("MW", "MW", "EH/s", "USD2025", "BTC", "USD2025", "USD2025", "USD2025", "USD2025", "USD2025");
    public static final List<String> AI_VARIABLES = List.of("ai_mw", "pipeline_mw", "abroad_mw", "cash", "debt");
    public static final List<String> AI_UNITS = List.of("MW", "MW", "MW", "USD2025", "USD2025");

    private final List<String> miners = new ArrayList<>();
    private final List<String> aiFirms = new ArrayList<>();
    private final int[] minerSlot;
    private final int[] aiSlot;
    private final List<double[]> months = new ArrayList<>();

    public FirmSeries(World world) {
        MinerTable m = world.mining.miners;
        minerSlot = slots(m.name, m.named, m.count, miners, OTHER_MINERS);
        AiFirmTable a = world.ai.firms;
        aiSlot = slots(a.name, a.named, a.count, aiFirms, OTHER_AI_FIRMS);
    }

    private static int[] slots(String[] name, boolean[] named, int count, List<String> names, String other) {
        int[] slot = new int[count];
        for (int i = 0; i < count; i++) {
            if (named[i]) {
                slot[i] = names.size();
                names.add(name[i]);
            }
        }
        names.add(other);
        for (int i = 0; i < count; i++) {
            if (!named[i]) {
                slot[i] = names.size() - 1;
            }
        }
        return slot;
    }

    @Override
    public void observe(World world) {
        int perMiner = MINER_VARIABLES.size();
        int perAi = AI_VARIABLES.size();
        double[] row = new double[miners.size() * perMiner + aiFirms.size() * perAi];
        MinerTable m = world.mining.miners;
        for (int i = 0; i < m.count; i++) {
            int at = minerSlot[i] * perMiner;
            row[at] += m.miningMw[i];
            row[at + 1] += m.hostedAiMw[i];
            row[at + 2] += m.hashrateEhs[i];
            row[at + 3] += m.cashUsd[i];
            row[at + 4] += m.bitcoin[i];
            row[at + 5] += m.debtUsd[i] + m.leaseDebtUsd[i];
            row[at + 6] += m.hostingRevenueUsd[i];
            row[at + 7] += m.revenueUsd[i];
            row[at + 8] += m.powerCostUsd[i];
            row[at + 9] += m.powerCreditUsd[i];
        }
        int from = miners.size() * perMiner;
        AiFirmTable a = world.ai.firms;
        for (int i = 0; i < a.count; i++) {
            int at = from + aiSlot[i] * perAi;
            row[at] += a.energisedMw[i];
            row[at + 1] += a.pipelineMw[i];
            row[at + 2] += a.abroadMw[i];
            row[at + 3] += a.cashUsd[i];
            row[at + 4] += a.debtUsd[i];
        }
        months.add(row);
    }

    public int months() {
        return months.size();
    }

    /** Miners' names, named ones in table order, then {@link #OTHER_MINERS}. */
    public List<String> miners() {
        return List.copyOf(miners);
    }

    public List<String> aiFirms() {
        return List.copyOf(aiFirms);
    }

    public double minerValue(int month, int miner, int variable) {
        return months.get(month)[miner * MINER_VARIABLES.size() + variable];
    }

    public double aiFirmValue(int month, int firm, int variable) {
        return months.get(month)[miners.size() * MINER_VARIABLES.size() + firm * AI_VARIABLES.size() + variable];
    }
}
