package org.computesiting.model.power;

import java.util.Arrays;

/**
 * A block's market as a linear program in the form the simplex works on: variables whose costs are convex and piecewise linear, and one balance a node.
 *
 * <p>Variables are, in this order, what each node takes from its own supply curve; the flow of each directed arc as it is sent; and the total of each group of
 * arcs. Node r has the balance {@code supply + Σ gain × inflow − Σ outflow = demand}, group g the row {@code total − Σ flow = 0}. Every curve goes on at a
 * penalty below its first and above its last real break, so that any old basis is a point of the problem, however the inputs have changed; a solution never
 * stands on a penalty, because unserved load is cheaper.
 */
final class FlowProblem {
    final int nodes;
    final int arcs;
    final int groups;
    final int variables;
    /** First variable that is an arc, and first that is a group. */
    final int firstArc;
    final int firstGroup;

    final int[] tail;
    final int[] head;
    /** Part of what is sent that arrives. */
    final double[] gain;
    /** Group of the arc; {@link #groups}, a group without a limit, where it has none. */
    final int[] group;

    /** Breaks of variable j are {@code breakAt[firstBreak[j] ...]}, {@code breaks[j]} of them; its slopes, one more, begin at {@code slope[firstBreak[j] + j]}. */
    final int[] firstBreak;
    final int[] breaks;
    final double[] breakAt;
    final double[] slope;
    /** Load of each node. */
    final double[] demand;
    /** Slope of what is forbidden. */
    double penalty;

    /**
     * @param tail node each directed arc leaves
     * @param head node it enters
     * @param lossShare part of what is sent that is lost, 0 to below 1
     * @param group group of the arc, or -1
     * @param nodeBreaks breaks a node's curve has at most
     */
    FlowProblem(int nodes, int[] tail, int[] head, double[] lossShare, int[] group, int groups, int nodeBreaks) {
        this.nodes = nodes;
        this.arcs = tail.length;
        this.groups = groups;
        this.tail = tail.clone();
        this.head = head.clone();
        this.gain = new double[arcs];
        this.group = new int[arcs];
        for (int e = 0; e < arcs; e++) {
            gain[e] = 1.0 - lossShare[e];
            this.group[e] = group[e] < 0 ? groups : group[e];
        }
        firstArc = nodes;
        firstGroup = nodes + arcs;
        variables = nodes + arcs + groups;
        firstBreak = new int[variables + 1];
        breaks = new int[variables];
        for (int j = 0; j < variables; j++) {
            int room = j < firstArc ? nodeBreaks : j < firstGroup ? 2 : 1;
            firstBreak[j + 1] = firstBreak[j] + room;
        }
        breakAt = new double[firstBreak[variables]];
        slope = new double[firstBreak[variables] + variables];
        demand = new double[nodes];
        Arrays.fill(breaks, firstArc, firstGroup, 2);
        Arrays.fill(breaks, firstGroup, variables, 1);
    }

    /** Where variable j's k-th break lies. */
    double breakAt(int j, int k) {
        return breakAt[firstBreak[j] + k];
    }

    /** Slope of variable j in segment k, which ends at break k. */
    double slope(int j, int k) {
        return slope[firstBreak[j] + j + k];
    }

    /** Limits and cost of an arc's flow. */
    void arc(int e, double limitMw, double usdPerMwh) {
        int j = firstArc + e;
        breakAt[firstBreak[j]] = 0.0;
        breakAt[firstBreak[j] + 1] = limitMw;
        int s = firstBreak[j] + j;
        slope[s] = -penalty;
        slope[s + 1] = limitMw > 0.0 ? usdPerMwh : penalty;
        slope[s + 2] = penalty;
    }

    /** Limit of a group's total. */
    void group(int g, double limitMw) {
        int j = firstGroup + g;
        breakAt[firstBreak[j]] = limitMw;
        int s = firstBreak[j] + j;
        slope[s] = 0.0;
        slope[s + 1] = penalty;
    }
}
