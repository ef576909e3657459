package org.computesiting.model;

/** Settles the month: miners' and AI firms' revenues and costs, debt and taxes, then distress. */
final class AccountsPhase implements MonthlyPhase {
    @Override
    public void run(World world) {
        world.mining.settle(world);
        world.ai.settle(world);
        world.policy.settle(world);
        world.recount();
    }
}
