package org.computesiting.model.power;

import java.util.ArrayList;
import java.util.List;
import org.computesiting.model.policy.TradeTable;

/**
 * Inputs of all blocks of some years on the bundled network, as the market wrote them: plants, water, fuel and loads of those months, losses, joint limits, and
 * the mines of the time bidding in every class of machine.
 */
public final class DispatchInstances {
    /** Inputs of one block. */
    public record Inputs(double[] stepMw, double[] stepUsdPerMwh, double[] firmLoadMw, double[] bidMw, double[] bidUsdPerMwh, double[] forwardLimitMw,
            double[] reverseLimitMw, double[] forwardUsdPerMwh, double[] reverseUsdPerMwh, double[] forwardDutyShare, double[] reverseDutyShare,
            double[] groupLimitMw) {
        static Inputs of(Dispatch d) {
            return new Inputs(d.stepMw.clone(), d.stepUsdPerMwh.clone(), d.firmLoadMw.clone(), d.bidMw.clone(), d.bidUsdPerMwh.clone(),
                d.forwardLimitMw.clone(), d.reverseLimitMw.clone(), d.forwardUsdPerMwh.clone(), d.reverseUsdPerMwh.clone(), d.forwardDutyShare.clone(),
                d.reverseDutyShare.clone(), d.groupLimitMw.clone());
        }

        /** Writes the inputs into a dispatch. */
        public void into(Dispatch d) {
            copy(stepMw, d.stepMw);
            copy(stepUsdPerMwh, d.stepUsdPerMwh);
            copy(firmLoadMw, d.firmLoadMw);
            copy(bidMw, d.bidMw);
            copy(bidUsdPerMwh, d.bidUsdPerMwh);
            copy(forwardLimitMw, d.forwardLimitMw);
            copy(reverseLimitMw, d.reverseLimitMw);
            copy(forwardUsdPerMwh, d.forwardUsdPerMwh);
            copy(reverseUsdPerMwh, d.reverseUsdPerMwh);
            copy(forwardDutyShare, d.forwardDutyShare);
            copy(reverseDutyShare, d.reverseDutyShare);
            copy(groupLimitMw, d.groupLimitMw);
        }

        private static void copy(double[] from, double[] to) {
            System.arraycopy(from, 0, to, 0, to.length);
        }
    }

    /** Blocks of a month. */
    public static final int BLOCKS = BlockHours.BLOCKS;

    /** Inputs in the order of months, within a month of blocks. */
    public final List<Inputs> inputs = new ArrayList<>();
    /** The ties of all instances. */
    public final int[] from;
    public final int[] to;
    public final int[] forwardGroup;
    public final int[] reverseGroup;
    private final PowerWorld power = new PowerWorld();

    /** @param dutyShare duty by value on Canadian power, as a share */
    public DispatchInstances(int firstYear, int lastYear, double dutyShare) {
        TradeTable trade = new TradeTable();
        trade.electricityShare[TradeTable.CANADA * 2 + TradeTable.US] = dutyShare;
        from = power.ties.from;
        to = power.ties.to;
        forwardGroup = power.ties.forwardGroup;
        reverseGroup = power.ties.reverseGroup;
        for (int year = firstYear; year <= lastYear; year++) {
            for (int month = 1; month <= 12; month++) {
                power.bidAsMinesOf(year, month);
                power.run(year, month, trade);
                for (int b = 0; b < BLOCKS; b++) {
                    inputs.add(Inputs.of(power.market.dispatch(b)));
                }
            }
        }
    }

    /** A dispatch of the network that has solved nothing yet. */
    public Dispatch dispatch() {
        Dispatch d = power.ties.dispatch(power.regions, SupplySteps.COUNT, power.bids.classes);
        d.unservedUsdPerMwh = power.market.dispatch(0).unservedUsdPerMwh;
        return d;
    }
}
