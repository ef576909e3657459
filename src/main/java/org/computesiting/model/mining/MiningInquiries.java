package org.computesiting.model.mining;

import org.computesiting.data.Parameters;
import org.computesiting.model.OptionRanking;
import org.computesiting.model.World;

/**
 * What utilities are asked about mines without a request: an inquiry costs nothing and asks for nothing, but is counted by those who answer it. A miner who
 * weighs a site asks around in the next regions of his order, whether he has the money yet or not. What was asked fades.
 */
final class MiningInquiries {
    private final double leftPerMonth;
    private final OptionRanking order;

    MiningInquiries(World world) {
        Parameters p = world.parameters;
        leftPerMonth = 1.0 - 1.0 / p.get("mining_inquiry_memory_months");
        order = new OptionRanking(world.regions.count, Math.min(world.regions.count, 1 + (int) Math.round(p.get("mining_inquiries_per_request_count"))));
    }

    /** Begins a month: older inquiries count less. */
    void fade(World world) {
        double[] inquiries = world.regions.miningInquiriesMw;
        for (int r = 0; r < inquiries.length; r++) {
            inquiries[r] *= leftPerMonth;
        }
    }

    /**
     * A miner asks in the next regions of his order where a site of the size would pay, the one that he requests left out.
     *
     * @param terms terms of all regions, noise included, row-major {@code region * CostTerm.COUNT + term}
     * @param open regions that admit him
     */
    void ask(World world, MineSitingCost cost, double[] terms, boolean[] open, int requested, double megawatts, double hurdle) {
        order.rank(terms, open, open.length);
        for (int i = 0; i < order.kept(); i++) {
            int r = order.at(i);
            if (r != requested && cost.pays(world, r, megawatts, hurdle)) {
                world.regions.miningInquiriesMw[r] += megawatts;
            }
        }
    }
}
