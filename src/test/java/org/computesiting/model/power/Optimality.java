package org.computesiting.model.power;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** What every optimal dispatch fulfils: balance, limits, and complementary slackness between prices and quantities. */
final class Optimality {
    private Optimality() { }

    static void check(Dispatch d, int[] from, int[] to, int[] forwardGroup, int[] reverseGroup, double mw, double usd) {
        double[] net = new double[d.regions];
        double[] used = new double[d.groups];
        for (int t = 0; t < d.ties; t++) {
            double flow = d.flowMw[t];
            boolean forth = flow >= 0.0;
            net[from[t]] -= forth ? flow : flow * d.arrivingShare(t);
            net[to[t]] += forth ? flow * d.arrivingShare(t) : flow;
            assertThat(flow).as("flow of tie %d", t).isBetween(-d.reverseLimitMw[t] - mw, d.forwardLimitMw[t] + mw);
            if (flow > 0.0 && forwardGroup[t] >= 0) {
                used[forwardGroup[t]] += flow;
            }
            if (flow < 0.0 && reverseGroup[t] >= 0) {
                used[reverseGroup[t]] -= flow;
            }
        }
        for (int g = 0; g < d.groups; g++) {
            assertThat(used[g]).as("use of group %d", g).isLessThanOrEqualTo(d.groupLimitMw[g] + mw * d.ties);
        }
        for (int t = 0; t < d.ties; t++) {
            arc(d, d.flowMw[t], d.forwardLimitMw[t], d.forwardUsdPerMwh[t] + d.forwardDutyUsdPerMwh[t], from[t], to[t], t, forwardGroup[t], used, mw, usd);
            arc(d, -d.flowMw[t], d.reverseLimitMw[t], d.reverseUsdPerMwh[t] + d.reverseDutyUsdPerMwh[t], to[t], from[t], t, reverseGroup[t], used, mw, usd);
        }
        for (int r = 0; r < d.regions; r++) {
            for (int s = 0; s < d.steps; s++) {
                int i = r * d.steps + s;
                net[r] += d.stepOutputMw[i];
                assertThat(d.stepOutputMw[i]).isBetween(0.0, d.stepMw[i] + mw);
                if (d.stepOutputMw[i] < d.stepMw[i] - 10 * mw) {
                    assertThat(d.stepUsdPerMwh[i]).as("a step not fully used").isGreaterThanOrEqualTo(d.priceUsdPerMwh[r] - usd);
                }
            }
            for (int k = 0; k < d.bids; k++) {
                int i = r * d.bids + k;
                net[r] -= d.bidServedMw[i];
                if (d.bidServedMw[i] > 10 * mw) {
                    assertThat(d.bidUsdPerMwh[i]).as("a bid that is served").isGreaterThanOrEqualTo(d.priceUsdPerMwh[r] - usd);
                }
            }
            assertThat(d.priceUsdPerMwh[r]).isBetween(0.0, d.unservedUsdPerMwh + usd);
            if (d.unservedMw[r] > 0.0) {
                assertThat(d.priceUsdPerMwh[r]).as("price with unserved load").isCloseTo(d.unservedUsdPerMwh, within(usd));
            }
            assertThat(net[r] + d.unservedMw[r]).as("balance of region %d", r).isCloseTo(d.firmLoadMw[r], within(mw * 100));
        }
    }

    /** A way with room, in a group with room, leaves no price gap that it would pay to use. */
    private static void arc(Dispatch d, double flow, double limit, double cost, int tail, int head, int t, int group, double[] used, double mw, double usd) {
        boolean room = flow < limit - 10 * mw && (group < 0 || used[group] < d.groupLimitMw[group] - 10 * mw * d.ties);
        if (room) {
            double gain = d.arrivingShare(t) * d.priceUsdPerMwh[head] - d.priceUsdPerMwh[tail];
            assertThat(gain).as("tie %d with room", t).isLessThanOrEqualTo(cost + usd);
        }
    }
}
