package org.computesiting.model.random;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Known-answer vectors published with Random123 (file kat_vectors, philox 4x32, 10 rounds). */
class Philox4x32Test {
    @Test
    void zeros() {
        check(new int[] {0, 0, 0, 0}, 0, 0, 0x6627e8d5, 0xe169c58d, 0xbc57ac4c, 0x9b00dbd8);
    }

    @Test
    void ones() {
        check(new int[] {-1, -1, -1, -1}, -1, -1, 0x408f276d, 0x41c83b0e, 0xa20bc7c6, 0x6d5451fd);
    }

    @Test
    void digits_of_pi() {
        check(new int[] {0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344}, 0xa4093822, 0x299f31d0,
            0xd16cfe09, 0x94fdcceb, 0x5001e420, 0x24126ea1);
    }

    private static void check(int[] c, int k0, int k1, int... expected) {
        assertThat(Philox4x32.block(k0, k1, c[0], c[1], c[2], c[3])).containsExactly(expected);
        long words = Philox4x32.firstWords(k0, k1, c[0], c[1], c[2], c[3]);
        assertThat((int) words).isEqualTo(expected[0]);
        assertThat((int) (words >>> 32)).isEqualTo(expected[1]);
    }
}
