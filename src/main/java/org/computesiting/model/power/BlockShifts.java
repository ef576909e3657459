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
     * Moves energy of storage within the day: it gives where net load is highest, cutting the peaks to one level, and charges where it is lowest, filling
     * the valleys to one level, as much as power and duration allow and not beyond the point where the two levels meet. Energy given is energy taken times
     * the round-trip efficiency.
     *
     * @param netLoadMw net load by block from {@code at} on; changed by what is moved
     * @param charge taken by block from {@code at} on, MW, added to
     * @param discharge given by block from {@code at} on, MW, added to
     */
    static void storage(double powerMw, double durationHours, double efficiency, double[] netLoadMw, double[] charge, double[] discharge, int at) {
        if (powerMw <= 0.0) {
            return;
        }
        double low = Double.MAX_VALUE;
        double high = -Double.MAX_VALUE;
        for (int b = 0; b < BLOCKS; b++) {
            low = Math.min(low, netLoadMw[at + b]);
            high = Math.max(high, netLoadMw[at + b]);
        }
        double floor = low;
        double ceiling = high;
        for (int i = 0; i < BISECTIONS; i++) {
            double level = 0.5 * (low + high);
            if (cut(level, powerMw, netLoadMw, at) > efficiency * filled(level, powerMw, netLoadMw, at)) {
                low = level;
            } else {
                high = level;
            }
        }
        double most = powerMw * durationHours / HOURS_PER_DAY;
        double peakLevel = high;
        double valleyLevel = low;
        if (cut(high, powerMw, netLoadMw, at) > most) {
            peakLevel = levelOfCut(most, high, ceiling, powerMw, netLoadMw, at);
            valleyLevel = levelOfFilling(cut(peakLevel, powerMw, netLoadMw, at) / efficiency, floor, low, powerMw, netLoadMw, at);
        }
        double given = cut(peakLevel, powerMw, netLoadMw, at);
        double taken = filled(valleyLevel, powerMw, netLoadMw, at);
        if (given <= 0.0 || taken <= 0.0) {
            return;
        }
        // The two bisections end a hair apart; charging is scaled to the energy given.
        double scale = given / efficiency / taken;
        for (int b = 0; b < BLOCKS; b++) {
            double net = netLoadMw[at + b];
            double out = Math.max(0.0, Math.min(powerMw, net - peakLevel));
            double in = scale * Math.max(0.0, Math.min(powerMw, valleyLevel - net));
            discharge[at + b] += out;
            charge[at + b] += in;
            netLoadMw[at + b] = net + in - out;
        }
    }

    private static double filled(double level, double room, double[] netLoadMw, int at) {
        double sum = 0.0;
        for (int b = 0; b < BLOCKS; b++) {
            sum += Math.max(0.0, Math.min(room, level - netLoadMw[at + b])) * BlockHours.share(b);
        }
        return sum;
    }

    private static double levelOfCut(double energy, double from, double to, double room, double[] netLoadMw, int at) {
        double low = from;
        double high = to;
        for (int i = 0; i < BISECTIONS; i++) {
            double level = 0.5 * (low + high);
            if (cut(level, room, netLoadMw, at) > energy) {
                low = level;
            } else {
                high = level;
            }
        }
        return high;
    }

    private static double levelOfFilling(double energy, double from, double to, double room, double[] netLoadMw, int at) {
        double low = from;
        double high = to;
        for (int i = 0; i < BISECTIONS; i++) {
            double level = 0.5 * (low + high);
            if (filled(level, room, netLoadMw, at) > energy) {
                high = level;
            } else {
                low = level;
            }
        }
        return high;
    }
}
