package org.computesiting.model.ai;

/** Data-centre capacity outside North America, average MW of load. */
public final class ForeignCapacity {
    public double chinaMw;
    public double restOfWorldMw;
    /** Load that North American firms placed abroad, part of {@link #restOfWorldMw}. */
    public double leakedMw;
    /** North America's share of the world's data-centre load, 0 to 1. */
    public double northAmericaShare;
}
