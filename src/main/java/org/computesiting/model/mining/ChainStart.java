package org.computesiting.model.mining;

import java.time.YearMonth;
import org.computesiting.data.BitcoinMonth;
import org.computesiting.model.World;
import org.computesiting.scenario.Assumptions;

/**
 * The chain at the start of a run. The height of the first block of January 2020 is a parameter, derived from the published block counts and
 * coins issued: May 2020 issued 36,481.25 BTC in 4,192 blocks, so 1,645 of them came before height 630,000, and the four months before it held
 * 17,659; the same counts run on give the halving of April 2024 at height 839,999.99. Another start month adds or takes away the blocks of the
 * months between. Difficulty is the published mean of the month before, and the epoch under way is taken to have run at that month's pace.
 */
final class ChainStart {
    private static final YearMonth ANCHOR = YearMonth.of(2020, 1);

    private ChainStart() { }

    static Chain of(World world) {
        YearMonth start = world.clock.date(0);
        double height = world.parameters.get("chain_height_2020_01_blocks");
        BitcoinMonth before = null;
        for (BitcoinMonth row : world.data.bitcoin()) {
            if (row.month().isBefore(start) && row.difficulty() > 0.0) {
                before = row;
            }
            if (row.blockCount() > 0.0 && !row.month().isBefore(ANCHOR) && row.month().isBefore(start)) {
                height += row.blockCount();
            } else if (row.blockCount() > 0.0 && row.month().isBefore(ANCHOR) && !row.month().isBefore(start)) {
                height -= row.blockCount();
            }
        }
        double secondsPerBlock = before.month().lengthOfMonth() * 86400.0 / before.blockCount();
        double epochSeconds = height % Chain.BLOCKS_PER_EPOCH * secondsPerBlock;
        return new Chain(height, before.difficulty(), epochSeconds, schedule(world, height));
    }

    private static SubsidySchedule schedule(World world, double height) {
        Assumptions assumptions = world.scenario.assumptions();
        return assumptions.halvings() ? new SubsidySchedule(assumptions.halvingFactors()) : SubsidySchedule.fixedAt(height);
    }

    /** Growth of the logarithm of difficulty over the year before the start, per year. */
    static double pastGrowthPerYear(World world) {
        YearMonth last = world.clock.date(0).minusMonths(1);
        return StrictMath.log(difficulty(world, last) / difficulty(world, last.minusMonths(12)));
    }

    /** Hashrate of the start month, EH/s. */
    static double hashrateEhs(World world) {
        return startRow(world).hashrateEhs();
    }

    /** Bitcoin price of the start month, 2025 USD. */
    static double priceUsd2025(World world) {
        return world.deflator.toUsd2025(startRow(world).priceUsd(), world.clock.date(0));
    }

    /** Fees of the start month, BTC per block. */
    static double feesBtcPerBlock(World world) {
        return startRow(world).feesBtc() / startRow(world).blockCount();
    }

    private static BitcoinMonth startRow(World world) {
        for (BitcoinMonth row : world.data.bitcoin()) {
            if (row.month().equals(world.clock.date(0)) && row.hashrateEhs() > 0.0) {
                return row;
            }
        }
        throw new IllegalArgumentException("no network hashrate is known for " + world.clock.date(0) + "; a run starts between 2013-01 and 2025-06");
    }

    private static double difficulty(World world, YearMonth month) {
        for (BitcoinMonth row : world.data.bitcoin()) {
            if (row.month().equals(month)) {
                return row.difficulty();
            }
        }
        throw new IllegalArgumentException("no difficulty is known for " + month);
    }
}
