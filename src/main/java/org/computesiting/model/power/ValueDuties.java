package org.computesiting.model.power;

import java.util.Arrays;

/**
 * Duties that are a share of the exporter's price. They make cost depend on price, so the outcome is an equilibrium and not the optimum of one program:
 * duty = share × exporter's price, where the prices are multipliers of the program with that duty as a cost.
 *
 * <p>Method: from the optimum with the duties of the last solve the simplex goes on, with prices that hold the condition exactly for the basis as it stands
 * (duties of flows in the basis and prices solve a small linear system together), and steps to the next break only. When nothing gains, basis, flows, prices
 * and duties fit one another, at the kinks of the supply curves too, where an iteration between duty and price would jump for ever. No potential falls along this
 * path, so that its end cannot be proved; should it not end, duties are iterated with ever shorter steps, and what does not settle is counted.
 */
final class ValueDuties {
    /** Largest gap between a duty and its share of the price at which the iteration stops, USD/MWh. */
    static final double TOLERANCE_USD_PER_MWH = 0.01;
    private static final int MOST_PIVOTS = 400;
    private static final int FULL_STEPS = 4;
    private static final int MOST_ROUNDS = 40;

    private final FlowProblem problem;
    private final FlowSimplex simplex;
    private final FlowBasis basis;
    /** Charge of each arc before the duty, duty as a share of the price where the arc begins, and limit. */
    final double[] chargeUsdPerMwh;
    final double[] share;
    final double[] limitMw;
    /** Outcome: duty of each arc, USD/MWh. */
    final double[] dutyUsdPerMwh;

    private final int[] inBasis;
    private final double[] system;
    private final double[] gap;
    private long equilibria;
    private long iterated;
    private long notSettled;

    ValueDuties(FlowProblem problem, FlowSimplex simplex) {
        this.problem = problem;
        this.simplex = simplex;
        basis = simplex.basis;
        int arcs = problem.arcs;
        chargeUsdPerMwh = new double[arcs];
        share = new double[arcs];
        limitMw = new double[arcs];
        dutyUsdPerMwh = new double[arcs];
        int most = Math.min(arcs, problem.nodes + problem.groups);
        inBasis = new int[arcs];
        system = new double[most * (most + 1)];
        gap = new double[most];
    }

    /** Solves the block with the duties in force. @return whether the duties fit the prices */
    boolean solve() {
        boolean any = false;
        for (int e = 0; e < problem.arcs; e++) {
            any |= share[e] > 0.0;
            if (share[e] <= 0.0) {
                dutyUsdPerMwh[e] = 0.0;
            }
            problem.arc(e, limitMw[e], chargeUsdPerMwh[e] + dutyUsdPerMwh[e]);
        }
        simplex.solve();
        if (!any) {
            return true;
        }
        equilibria++;
        if (follow()) {
            // The program with these duties as costs: solved already, but for a last check of the balances.
            simplex.solve();
            return true;
        }
        iterated++;
        return iterate();
    }

    /** Pivots with duties that fit the prices at every basis. @return whether it came to an end */
    private boolean follow() {
        for (int n = 0; n < MOST_PIVOTS; n++) {
            if (!fit()) {
                return false;
            }
            if (!simplex.step(false)) {
                return true;
            }
        }
        return false;
    }

    /** Makes duties and prices fit for the basis as it stands. @return false when they cannot */
    private boolean fit() {
        int m = 0;
        double largest = 0.0;
        for (int e = 0; e < problem.arcs; e++) {
            int j = problem.firstArc + e;
            if (share[e] > 0.0 && basis.slotOf(j) >= 0 && basis.at[j] == 1) {
                gap[m] = share[e] * basis.price[problem.tail[e]] - dutyUsdPerMwh[e];
                largest = Math.max(largest, Math.abs(gap[m]));
                inBasis[m++] = e;
            }
        }
        if (largest > 0.0) {
            int width = m + 1;
            for (int a = 0; a < m; a++) {
                for (int b = 0; b < m; b++) {
                    double response = basis.response(basis.slotOf(problem.firstArc + inBasis[b]), problem.tail[inBasis[a]]);
                    system[a * width + b] = (a == b ? 1.0 : 0.0) - share[inBasis[a]] * response;
                }
                system[a * width + m] = gap[a];
            }
            if (!eliminate(m)) {
                return false;
            }
            for (int a = 0; a < m; a++) {
                charge(inBasis[a], dutyUsdPerMwh[inBasis[a]] + system[a * width + m]);
            }
            basis.prices();
        }
        for (int e = 0; e < problem.arcs; e++) {
            if (share[e] > 0.0 && basis.isOutside(problem.firstArc + e)) {
                charge(e, share[e] * basis.price[problem.tail[e]]);
                basis.bounds(problem.firstArc + e);
            }
        }
        return true;
    }

    /** Prices are not below zero, and so are duties; what rounding leaves below is none. */
    private void charge(int e, double duty) {
        dutyUsdPerMwh[e] = Math.max(0.0, duty);
        problem.arc(e, limitMw[e], chargeUsdPerMwh[e] + dutyUsdPerMwh[e]);
    }

    /** Gauss-Jordan elimination of the system with its right side in the last column. @return false when it is singular */
    private boolean eliminate(int m) {
        int width = m + 1;
        for (int c = 0; c < m; c++) {
            int best = c;
            for (int r = c + 1; r < m; r++) {
                if (Math.abs(system[r * width + c]) > Math.abs(system[best * width + c])) {
                    best = r;
                }
            }
            double pivot = system[best * width + c];
            if (Math.abs(pivot) < 1e-9) {
                return false;
            }
            for (int q = c; q < width; q++) {
                double keep = system[c * width + q];
                system[c * width + q] = system[best * width + q] / pivot;
                if (best != c) {
                    system[best * width + q] = keep;
                }
            }
            for (int r = 0; r < m; r++) {
                double f = system[r * width + c];
                if (r != c && f != 0.0) {
                    for (int q = c; q < width; q++) {
                        system[r * width + q] -= f * system[c * width + q];
                    }
                }
            }
        }
        return true;
    }

    private boolean iterate() {
        Arrays.fill(dutyUsdPerMwh, 0.0);
        for (int e = 0; e < problem.arcs; e++) {
            problem.arc(e, limitMw[e], chargeUsdPerMwh[e]);
        }
        simplex.solve();
        for (int n = 0; n < MOST_ROUNDS; n++) {
            double step = n < FULL_STEPS ? 1.0 : Math.max(0.05, 2.0 / (2 + n - FULL_STEPS));
            double largest = 0.0;
            for (int e = 0; e < problem.arcs; e++) {
                if (share[e] > 0.0) {
                    double missing = share[e] * basis.price[problem.tail[e]] - dutyUsdPerMwh[e];
                    largest = Math.max(largest, Math.abs(missing));
                    charge(e, dutyUsdPerMwh[e] + step * missing);
                }
            }
            simplex.solve();
            if (largest <= TOLERANCE_USD_PER_MWH) {
                return true;
            }
        }
        notSettled++;
        return false;
    }

    /** Blocks in which a duty by value was in force. */
    long equilibria() {
        return equilibria;
    }

    /** Blocks among them for which the duties had to be iterated. */
    long iterated() {
        return iterated;
    }

    /** Blocks among these in which no duty within the tolerance was found. */
    long notSettled() {
        return notSettled;
    }
}
