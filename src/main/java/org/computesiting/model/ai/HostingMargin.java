package org.computesiting.model.ai;

import org.computesiting.model.World;

/** What a mining site earns if it goes on mining. */
@FunctionalInterface
interface HostingMargin {
    /** 2025 USD per MW of grid capacity and year. */
    double usdPerMwYear(World world, int site);
}
