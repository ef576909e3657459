package org.computesiting.model.power;

import java.util.Arrays;

/**
 * Inverse of the basis matrix over the rows that count: all balances, and those group rows whose total stands at its limit. A group whose limit does not bind
 * is left out altogether, which keeps the matrix near the number of nodes.
 *
 * <p>Entry (slot p, row i) is {@code entry[i * lead + p]}: column by column. Basis matrices of networks have sparse inverses, so that a pivot touches few entries;
 * only those are computed. Source of the method: revised simplex with an explicit inverse and bordering for added rows, e.g. G. B. Dantzig, M. N. Thapa,
 * "Linear Programming 2" (2003), chapters 3 and 6.
 */
final class WorkingInverse {
    /** Entries below this are rounding errors. */
    static final double ZERO = 1e-11;

    final int lead;
    final double[] entry;
    int size;
    private final double[] row;
    private final double[] matrix;

    WorkingInverse(int most) {
        lead = most;
        entry = new double[most * most];
        row = new double[most];
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

    /** Exchange in one slot: the column with image {@code alpha} replaces what stands in slot p. */
    void pivot(double[] alpha, int[] touched, int count, int p) {
        double inverse = 1.0 / alpha[p];
        for (int i = 0; i < size; i++) {
            int at = i * lead;
            double r = entry[at + p];
            if (r == 0.0) {
                continue;
            }
            r *= inverse;
            for (int n = 0; n < count; n++) {
                int q = touched[n];
                double v = entry[at + q] - alpha[q] * r;
                entry[at + q] = Math.abs(v) < ZERO ? 0.0 : v;
            }
            entry[at + p] = r;
        }
    }

    /**
     * Adds a row and a slot: the column with image {@code alpha} enters, a row joins that holds {@code memberRow} (its product with the inverse, negated member
     * rows) and {@code pivot}, the Schur complement.
     *
     * @param rho product of the new row with the inverse
     */
    void border(double[] alpha, int[] touched, int count, double[] rho, double pivot) {
        double inverse = 1.0 / pivot;
        int k = size;
        for (int i = 0; i < k; i++) {
            int at = i * lead;
            double r = rho[i] * inverse;
            if (r != 0.0) {
                for (int n = 0; n < count; n++) {
                    int q = touched[n];
                    double v = entry[at + q] + alpha[q] * r;
                    entry[at + q] = Math.abs(v) < ZERO ? 0.0 : v;
                }
            }
            entry[at + k] = -r;
        }
        Arrays.fill(entry, k * lead, k * lead + k, 0.0);
        for (int n = 0; n < count; n++) {
            entry[k * lead + touched[n]] = -alpha[touched[n]] * inverse;
        }
        entry[k * lead + k] = inverse;
        size++;
    }

    /** Takes out the row r and the slot p; the last row and the last slot move into the gaps. */
    void drop(int r, int p) {
        int last = size - 1;
        double inverse = 1.0 / entry[r * lead + p];
        for (int q = 0; q < size; q++) {
            row[q] = entry[r * lead + q];
        }
        for (int i = 0; i < size; i++) {
            int at = i * lead;
            double f = entry[at + p] * inverse;
            if (i != r && f != 0.0) {
                for (int q = 0; q < size; q++) {
                    double v = entry[at + q] - row[q] * f;
                    entry[at + q] = Math.abs(v) < ZERO ? 0.0 : v;
                }
            }
            entry[at + p] = entry[at + last];
        }
        if (r != last) {
            System.arraycopy(entry, last * lead, entry, r * lead, size);
        }
        size--;
    }

    /** Puts another row in the place of row r. @param rho product of the new row with the inverse */
    void replaceRow(int r, double[] rho) {
        double inverse = 1.0 / rho[r];
        for (int q = 0; q < size; q++) {
            row[q] = entry[r * lead + q];
        }
        for (int i = 0; i < size; i++) {
            double f = (i == r ? rho[i] - 1.0 : rho[i]) * inverse;
            if (f != 0.0) {
                int at = i * lead;
                for (int q = 0; q < size; q++) {
                    double v = entry[at + q] - row[q] * f;
                    entry[at + q] = Math.abs(v) < ZERO ? 0.0 : v;
                }
            }
        }
    }

    /** {@code into[p] = Σ entry × rhs}: values of the slots for a right side. */
    void values(double[] rhs, double[] into) {
        Arrays.fill(into, 0, size, 0.0);
        for (int i = 0; i < size; i++) {
            double b = rhs[i];
            int at = i * lead;
            if (b != 0.0) {
                for (int p = 0; p < size; p++) {
                    into[p] += entry[at + p] * b;
                }
            }
        }
    }

    /** {@code into[i] = Σ cost × entry}: multipliers of the rows for costs of the slots. Four partial sums in a fixed order. */
    void multipliers(double[] cost, double[] into) {
        int whole = size & ~3;
        for (int i = 0; i < size; i++) {
            int at = i * lead;
            double a = 0.0;
            double b = 0.0;
            double c = 0.0;
            double d = 0.0;
            for (int p = 0; p < whole; p += 4) {
                a += cost[p] * entry[at + p];
                b += cost[p + 1] * entry[at + p + 1];
                c += cost[p + 2] * entry[at + p + 2];
                d += cost[p + 3] * entry[at + p + 3];
            }
            for (int p = whole; p < size; p++) {
                a += cost[p] * entry[at + p];
            }
            into[i] = a + b + (c + d);
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
        // Rows of the inverse are slots; build it transposed in entry: entry[i * lead + p] = inverse[p][i].
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
            if (Math.abs(pivot) < 1e-9) {
                return false;
            }
            if (best != c) {
                for (int q = 0; q < n; q++) {
                    double keep = a[c * lead + q];
                    a[c * lead + q] = a[best * lead + q];
                    a[best * lead + q] = keep;
                    keep = entry[q * lead + c];
                    entry[q * lead + c] = entry[q * lead + best];
                    entry[q * lead + best] = keep;
                }
            }
            double inverse = 1.0 / pivot;
            for (int q = 0; q < n; q++) {
                a[c * lead + q] *= inverse;
                entry[q * lead + c] *= inverse;
            }
            for (int r = 0; r < n; r++) {
                double f = a[r * lead + c];
                if (r != c && f != 0.0) {
                    for (int q = 0; q < n; q++) {
                        a[r * lead + q] -= f * a[c * lead + q];
                        entry[q * lead + r] -= f * entry[q * lead + c];
                    }
                }
            }
        }
        return true;
    }
}
