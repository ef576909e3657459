package org.computesiting.model.ai;

import org.computesiting.model.World;

/** Lets tests elsewhere say what AI has paid for energised megawatts of mines. */
public final class PaidForMegawatts {
    private PaidForMegawatts() { }

    /** Makes a MW that suits AI worth so much above mining, 2025 USD, as after a thousand gigawatts of contracts. */
    public static void believe(World world, double usdPerMw) {
        world.ai.energisedWorth.observe(1e6, usdPerMw, 1.0);
    }
}
