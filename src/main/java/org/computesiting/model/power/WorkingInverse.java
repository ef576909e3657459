package org.computesiting.model.power;

import java.util.Arrays;

/**
 * Inverse of the basis matrix over the rows that count: all balances, and those group rows whose total stands at its limit. A group whose limit does not bind
 * is left out altogether, which keeps the matrix near the number of nodes.
 *
 * <p>Entry (slot p, row i) is {@code entry[p * lead + i]}: slot by slot. A column's image touches few slots in a network, so that a pivot changes few of these
 * long runs. Source of the method: revised simplex with an explicit inverse and bordering for added rows, e.g. G. B. Dantzig, M. N. Thapa,
 * "Linear Programming 2" (2003), chapters 3 and 6.
 */
final class WorkingInverse {
    private static final double SINGULAR = 1e-9;

    final int lead;
    final double[] entry;
    int size;
    private final double[] column;
    private final double[] matrix;

    WorkingInverse(int most) {
        lead = most;
        entry = new double[most * most];
        column = new double[most];
        matrix = new double[most * most];
    }

    /** The identity of some size. */
    void reset(int newSize) {
        size = newSize;
        Arrays.fill(entry, 0.0);
        for (int i = 0; i < size; i++) {
            entry[i * lead + i] = 1.0;
        }
    }

    /** {@code into += factor × slot p's run}. */
    void addRun(int p, double factor, double[] into) {
        double[] e = entry;
        int from = p * lead;
        int n = size;
        for (int i = 0; i < n; i++) {
            into[i] += factor * e[from + i];
        }
    }

    private void addRun(int p, double factor, int q) {
        double[] e = entry;
        int from = p * lead;
        int to = q * lead;
        int n = size;
        for (int i = 0; i < n; i++) {
            e[to + i] += factor * e[from + i];
        }
    }

    /** Exchange in one slot: the column with image {@code alpha} replaces what stands in slot p. */
    void pivot(double[] alpha, int[] touched, int count, int p) {
        double inverse = 1.0 / alpha[p];
        int from = p * lead;
        for (int i = 0; i < size; i++) {
            entry[from + i] *= inverse;
        }
        for (int n = 0; n < count; n++) {
            int q = touched[n];
            if (q != p) {
                addRun(p, -alpha[q], q);
            }
        }
    }

    /**
     * Adds a row and a slot for the column with image {@code alpha}.
     *
     * @param rho product of the new row with the inverse
     * @param pivot Schur complement: the column's own entry in the new row less the row's product with {@code alpha}
     */
    void border(double[] alpha, int[] touched, int count, double[] rho, double pivot) {
        double inverse = 1.0 / pivot;
        int k = size;
        int last = k * lead;
        for (int i = 0; i < k; i++) {
            entry[last + i] = -rho[i] * inverse;
            entry[i * lead + k] = 0.0;
        }
        for (int n = 0; n < count; n++) {
            int q = touched[n];
            addRun(k, -alpha[q], q);
            entry[q * lead + k] = -alpha[q] * inverse;
        }
        entry[last + k] = inverse;
        size++;
    }

    /** Takes out the row r and the slot p; the last row and the last slot move into the gaps. */
    void drop(int r, int p) {
        int last = size - 1;
        double inverse = 1.0 / entry[p * lead + r];
        for (int q = 0; q < size; q++) {
            double factor = entry[q * lead + r];
            if (q != p && factor != 0.0) {
                addRun(p, -factor * inverse, q);
            }
        }
        for (int q = 0; q < size; q++) {
            entry[q * lead + r] = entry[q * lead + last];
        }
        if (p != last) {
            System.arraycopy(entry, last * lead, entry, p * lead, last);
        }
        size--;
    }

    /** Puts another row in the place of row r. @param rho product of the new row with the inverse; changed */
    void replaceRow(int r, double[] rho) {
        double inverse = 1.0 / rho[r];
        rho[r] -= 1.0;
        for (int q = 0; q < size; q++) {
            double factor = entry[q * lead + r] * inverse;
            if (factor != 0.0) {
                int to = q * lead;
                for (int i = 0; i < size; i++) {
                    entry[to + i] -= factor * rho[i];
                }
            }
        }
    }

    /** {@code into[p] = Σ entry × rhs}: values of the slots for a right side. Four partial sums in a fixed order. */
    void values(double[] rhs, double[] into) {
        int whole = size & ~3;
        for (int p = 0; p < size; p++) {
            int at = p * lead;
            double a = 0.0;
            double b = 0.0;
            double c = 0.0;
            double d = 0.0;
            for (int i = 0; i < whole; i += 4) {
                a += rhs[i] * entry[at + i];
                b += rhs[i + 1] * entry[at + i + 1];
                c += rhs[i + 2] * entry[at + i + 2];
                d += rhs[i + 3] * entry[at + i + 3];
            }
            for (int i = whole; i < size; i++) {
                a += rhs[i] * entry[at + i];
            }
            into[p] = a + b + (c + d);
        }
    }

    /** {@code into[i] = Σ cost × entry}: multipliers of the rows for costs of the slots. */
    void multipliers(double[] cost, double[] into) {
        Arrays.fill(into, 0, size, 0.0);
        for (int p = 0; p < size; p++) {
            if (cost[p] != 0.0) {
                addRun(p, cost[p], into);
            }
        }
    }

    /** The matrix to invert, row by row of length {@link #lead}, to be filled before {@link #invert}. */
    double[] matrix(int newSize) {
        size = newSize;
        for (int i = 0; i < size; i++) {
            Arrays.fill(matrix, i * lead, i * lead + size, 0.0);
        }
        return matrix;
    }

    /** Inverts {@link #matrix} afresh (Gauss-Jordan with partial pivoting), which ends the drift of many pivots. @return false when it is singular */
    boolean invert() {
        int n = size;
        double[] a = matrix;
        for (int i = 0; i < n; i++) {
            Arrays.fill(entry, i * lead, i * lead + n, 0.0);
            entry[i * lead + i] = 1.0;
        }
        for (int c = 0; c < n; c++) {
            int best = c;
            for (int r = c + 1; r < n; r++) {
                if (Math.abs(a[r * lead + c]) > Math.abs(a[best * lead + c])) {
                    best = r;
                }
            }
            double pivot = a[best * lead + c];
            if (Math.abs(pivot) < SINGULAR) {
                return false;
            }
            if (best != c) {
                swap(a, best, c, n);
                swap(entry, best, c, n);
            }
            for (int q = 0; q < n; q++) {
                a[c * lead + q] /= pivot;
                entry[c * lead + q] /= pivot;
            }
            for (int r = 0; r < n; r++) {
                double factor = a[r * lead + c];
                if (r != c && factor != 0.0) {
                    for (int q = 0; q < n; q++) {
                        a[r * lead + q] -= factor * a[c * lead + q];
                        entry[r * lead + q] -= factor * entry[c * lead + q];
                    }
                }
            }
        }
        return true;
    }

    private void swap(double[] of, int one, int other, int n) {
        System.arraycopy(of, one * lead, column, 0, n);
        System.arraycopy(of, other * lead, of, one * lead, n);
        System.arraycopy(column, 0, of, other * lead, n);
    }
}
