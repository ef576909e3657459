package org.computesiting.model.power;

/**
 * How hydro with a monthly energy budget and daily storage are spread over the blocks before the market: by the region's own net load (load less wind
 * and sun).
 */
final class BlockShifts {
    private static final int BLOCKS = BlockHours.BLOCKS;
    private static final int BISECTIONS = 40;
    private static final double HOURS_PER_DAY = 24.0;

    private BlockShifts() { }

    /**
     * Spreads hydro energy: a share runs evenly through the month (river flow, minimum releases); the rest goes where net load is highest, cutting the
     * peaks to one level, within capacity. What does not fit within capacity is left over.
     *
     * @param averageMw energy of the month over its hours
     * @param evenShare share of the energy that runs evenly, 0 to 1
     * @param netLoadMw net load by block from {@code at} on
     * @param into output by block from {@code at} on, MW
     * @return output averaged over the month, MW; less than {@code averageMw} when capacity binds in all blocks
     */
    static double hydro(double averageMw, double capacityMw, double evenShare, double[] netLoadMw, double[] into, int at) {
        double even = Math.min(capacityMw, averageMw * evenShare);
        double rest = Math.min(averageMw, capacityMw) - even;
        double room = capacityMw - even;
        double low = Double.MAX_VALUE;
        double high = -Double.MAX_VALUE;
        for (int b = 0; b < BLOCKS; b++) {
            low = Math.min(low, netLoadMw[at + b]);
            high = Math.max(high, netLoadMw[at + b]);
        }
        low -= room;
        for (int i = 0; i < BISECTIONS; i++) {
            double level = 0.5 * (low + high);
            if (cut(level, room, netLoadMw, at) > rest) {
                low = level;
            } else {
                high = level;
            }
        }
        double sum = 0.0;
        for (int b = 0; b < BLOCKS; b++) {
            into[at + b] = even + Math.max(0.0, Math.min(room, netLoadMw[at + b] - high));
            sum += into[at + b] * BlockHours.share(b);
        }
        return sum;
    }

    private static double cut(double level, double room, double[] netLoadMw, int at) {
        double sum = 0.0;
        for (int b = 0; b < BLOCKS; b++) {
            sum += Math.max(0.0, Math.min(room, netLoadMw[at + b] - level)) * BlockHours.share(b);
        }
        return sum;
    }

    /**
     * Moves energy of storage within the day: it charges in the day-part with the lowest net load and discharges in scarcity and in the highest
     * day-part, as much as power and duration allow and not beyond the point where the two levels meet. Energy given is energy taken times the
     * round-trip efficiency.
     *
     * @param netLoadMw net load by block from {@code at} on; changed by what is moved
     * @param charge taken by block from {@code at} on, MW, added to
     * @param discharge given by block from {@code at} on, MW, added to
     */
    static void storage(double powerMw, double durationHours, double efficiency, double[] netLoadMw, double[] charge, double[] discharge, int at) {
        if (powerMw <= 0.0) {
            return;
        }
        int low = 0;
        int high = 0;
        for (int b = 1; b < BlockHours.DAY_PARTS; b++) {
            low = netLoadMw[at + b] < netLoadMw[at + low] ? b : low;
            high = netLoadMw[at + b] > netLoadMw[at + high] ? b : high;
        }
        if (low == high) {
            return;
        }
        double partHours = HOURS_PER_DAY * BlockHours.share(high);
        double scarceHours = HOURS_PER_DAY * BlockHours.share(BlockHours.SCARCITY);
        double perDay = Math.min(powerMw * durationHours, powerMw * partHours * efficiency);
        double scarceMw = Math.min(powerMw, perDay / scarceHours);
        double left = perDay - scarceMw * scarceHours;
        double already = scarceMw * scarceHours / efficiency / partHours;
        double gap = netLoadMw[at + high] - netLoadMw[at + low] - already;
        double partMw = Math.max(0.0, Math.min(Math.min(powerMw, left / partHours), gap / (1.0 + 1.0 / efficiency)));
        double chargeMw = already + partMw / efficiency;
        charge[at + low] += chargeMw;
        discharge[at + high] += partMw;
        discharge[at + BlockHours.SCARCITY] += scarceMw;
        netLoadMw[at + low] += chargeMw;
        netLoadMw[at + high] -= partMw;
        netLoadMw[at + BlockHours.SCARCITY] -= scarceMw;
    }
}
