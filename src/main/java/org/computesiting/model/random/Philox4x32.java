package org.computesiting.model.random;

/**
 * The counter-based generator Philox4x32 with ten rounds: a bijection of 128-bit counters for each 64-bit key.
 *
 * <p>Source: J. K. Salmon, M. A. Moraes, R. O. Dror, D. E. Shaw, "Parallel random numbers: as easy as 1, 2, 3", SC 2011; constants and
 * known-answer vectors as published there and with the Random123 library.
 */
public final class Philox4x32 {
    private static final int MULTIPLIER_0 = 0xD2511F53;
    private static final int MULTIPLIER_1 = 0xCD9E8D57;
    private static final int WEYL_0 = 0x9E3779B9;
    private static final int WEYL_1 = 0xBB67AE85;
    private static final int ROUNDS = 10;
    private static final long MASK = 0xFFFFFFFFL;

    private Philox4x32() { }

    /**
     * The first two output words of the block at a counter, packed as {@code word1 << 32 | word0}.
     *
     * @param key0 low key word
     * @param key1 high key word
     * @param c0 counter word 0, and so on
     */
    public static long firstWords(int key0, int key1, int c0, int c1, int c2, int c3) {
        int k0 = key0;
        int k1 = key1;
        int x0 = c0;
        int x1 = c1;
        int x2 = c2;
        int x3 = c3;
        for (int round = 0; round < ROUNDS; round++) {
            long product0 = (MULTIPLIER_0 & MASK) * (x0 & MASK);
            long product1 = (MULTIPLIER_1 & MASK) * (x2 & MASK);
            int y0 = (int) (product1 >>> 32) ^ x1 ^ k0;
            int y2 = (int) (product0 >>> 32) ^ x3 ^ k1;
            x0 = y0;
            x1 = (int) product1;
            x2 = y2;
            x3 = (int) product0;
            k0 += WEYL_0;
            k1 += WEYL_1;
        }
        return (x1 & MASK) << 32 | (x0 & MASK);
    }

    /** All four output words of the block at a counter; for tests and for uses outside the monthly loop. */
    public static int[] block(int key0, int key1, int c0, int c1, int c2, int c3) {
        int[] x = {c0, c1, c2, c3};
        int k0 = key0;
        int k1 = key1;
        for (int round = 0; round < ROUNDS; round++) {
            long product0 = (MULTIPLIER_0 & MASK) * (x[0] & MASK);
            long product1 = (MULTIPLIER_1 & MASK) * (x[2] & MASK);
            int y0 = (int) (product1 >>> 32) ^ x[1] ^ k0;
            int y2 = (int) (product0 >>> 32) ^ x[3] ^ k1;
            x[0] = y0;
            x[1] = (int) product1;
            x[2] = y2;
            x[3] = (int) product0;
            k0 += WEYL_0;
            k1 += WEYL_1;
        }
        return x;
    }
}
