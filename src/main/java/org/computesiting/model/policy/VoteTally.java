package org.computesiting.model.policy;

/** What became of bills since the start, by kind: filed, put to a floor vote, passed, vetoed, and the shares of votes in favour. */
public final class VoteTally {
    private final int[] filed = new int[BillKind.COUNT];
    private final int[] onTheFloor = new int[BillKind.COUNT];
    private final int[] passed = new int[BillKind.COUNT];
    private final int[] vetoed = new int[BillKind.COUNT];
    private final double[] yesShareSum = new double[BillKind.COUNT];
    private final double[] yesSharePassedSum = new double[BillKind.COUNT];

    void file(BillKind kind) {
        filed[kind.ordinal()]++;
    }

    void vote(BillKind kind, double yesShare) {
        onTheFloor[kind.ordinal()]++;
        yesShareSum[kind.ordinal()] += yesShare;
    }

    void pass(BillKind kind, double yesShare) {
        passed[kind.ordinal()]++;
        yesSharePassedSum[kind.ordinal()] += yesShare;
    }

    void veto(BillKind kind) {
        vetoed[kind.ordinal()]++;
    }

    /** Bills filed that narrow what can be built (or, with false, that promote it). */
    public int filed(boolean restricting) {
        return sum(filed, restricting);
    }

    /** Bills that came to a floor vote. */
    public int onTheFloor(boolean restricting) {
        return sum(onTheFloor, restricting);
    }

    /** Bills that passed. */
    public int passed(boolean restricting) {
        return sum(passed, restricting);
    }

    /** Passed bills that the executive vetoed. */
    public int vetoed(boolean restricting) {
        return sum(vetoed, restricting);
    }

    /** Mean share of votes in favour of bills that came to a floor vote, 0 to 1; NaN where none did. */
    public double meanYesShare(boolean restricting) {
        return sum(yesShareSum, restricting) / onTheFloor(restricting);
    }

    /** The same of bills that passed, as published roll calls mostly are. */
    public double meanYesShareOfPassed(boolean restricting) {
        return sum(yesSharePassedSum, restricting) / passed(restricting);
    }

    private static double sum(double[] shares, boolean restricting) {
        double sum = 0.0;
        for (BillKind kind : BillKind.values()) {
            sum += kind.restricts == restricting ? shares[kind.ordinal()] : 0.0;
        }
        return sum;
    }

    private static int sum(int[] counts, boolean restricting) {
        int sum = 0;
        for (BillKind kind : BillKind.values()) {
            sum += kind.restricts == restricting ? counts[kind.ordinal()] : 0;
        }
        return sum;
    }
}
