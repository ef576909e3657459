package org.computesiting.model.ai;

import org.computesiting.model.MonthlyPhase;
import org.computesiting.model.World;

/** The AI side of the world. */
public final class AiIndustry {
    public final AiFirmTable firms;
    public final ForeignCapacity foreign;

    public AiIndustry(World world) {
        firms = new AiFirmTable(0);
        foreign = new ForeignCapacity();
    }

    /** Revenue, power, rent, debt of AI firms; part of the accounts' phase. */
    public void settle(World world) { }

    public MonthlyPhase firmsPhase() {
        return w -> { };
    }

    public MonthlyPhase hostingMarketPhase() {
        return w -> { };
    }
}
