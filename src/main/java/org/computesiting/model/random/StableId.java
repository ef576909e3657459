package org.computesiting.model.random;

/** 64-bit identities from stable names: the same name gives the same identity in every run, whatever its place in a table. */
public final class StableId {
    private static final long FNV_OFFSET = 0xCBF29CE484222325L;
    private static final long FNV_PRIME = 0x100000001B3L;

    private StableId() { }

    /** FNV-1a over the name's UTF-16 code units, then a finaliser that spreads every input bit (the one of SplitMix64). */
    public static long of(String name) {
        long hash = FNV_OFFSET;
        for (int i = 0; i < name.length(); i++) {
            hash = (hash ^ name.charAt(i)) * FNV_PRIME;
        }
        return spread(hash);
    }

    /** The identity of something that belongs to {@code parent} and is the {@code ordinal}-th of its kind there. */
    public static long child(long parent, long ordinal) {
        return spread(parent * FNV_PRIME ^ spread(ordinal + 0x9E3779B97F4A7C15L));
    }

    private static long spread(long value) {
        long z = value;
        z = (z ^ z >>> 30) * 0xBF58476D1CE4E5B9L;
        z = (z ^ z >>> 27) * 0x94D049BB133111EBL;
        return z ^ z >>> 31;
    }
}
