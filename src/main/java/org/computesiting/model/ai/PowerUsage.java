package org.computesiting.model.ai;

/** Power usage effectiveness: electricity of the whole building over that of its computers, as a mean of the year. */
public final class PowerUsage {
    /** Mean temperature to which the base value belongs, degrees Celsius. */
    public static final double REFERENCE_TEMPERATURE_C = 10.0;

    private PowerUsage() { }

    /**
     * Linear in the place's mean temperature, never below a floor. A straight line through the reported yearly means of cool and hot
     * campuses is all that the sources support.
     *
     * @param meanTempC mean temperature of the year, degrees Celsius
     * @param baseAt10C value at 10 degrees
     * @param slopePerC rise per degree
     * @param floor lowest value reached anywhere
     */
    public static double effectiveness(double meanTempC, double baseAt10C, double slopePerC, double floor) {
        return Math.max(floor, baseAt10C + slopePerC * (meanTempC - REFERENCE_TEMPERATURE_C));
    }
}
