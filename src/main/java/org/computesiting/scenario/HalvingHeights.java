package org.computesiting.scenario;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The block heights at which a scenario can change the subsidy, as keys: those that a run can reach or its miners look ahead to. */
final class HalvingHeights {
    private static final int STEP = 210_000;
    /** The first height after the one first month, which begins at 610,696. */
    private static final int LOW = 630_000;
    /** Miners of the last possible month, 2050-12, look some nine years ahead; blocks of ten minutes are at 2,240,000 then and at 2,710,000 in nine years. */
    private static final int HIGH = 2_730_000;
    private static final List<String> ALL = list();

    /** In words. */
    static final String ALLOWED = "a multiple of " + STEP + " from " + LOW + " to " + HIGH;

    private HalvingHeights() {
    }

    private static List<String> list() {
        List<String> keys = new ArrayList<>();
        for (int height = LOW; height <= HIGH; height += STEP) {
            keys.add(Integer.toString(height));
        }
        return Collections.unmodifiableList(keys);
    }

    /** In ascending order. */
    static List<String> all() {
        return ALL;
    }

    static boolean contains(String key) {
        return ALL.contains(key);
    }

    /** What is wrong with a key that is none of the heights. */
    static String wrong(String key) {
        int height = heightOf(key);
        if (height < 0) {
            return "the key is not a block height";
        }
        if (height % STEP != 0) {
            return "the key is not a multiple of " + STEP;
        }
        return height < LOW ? "the key lies before the run, which starts between heights " + (LOW - STEP) + " and " + LOW
                : "the key lies after all that a run can reach";
    }

    /** The height that was probably meant; null if none is near. */
    static String nearest(String key) {
        int height = heightOf(key);
        if (height >= 0 && height < LOW && height % STEP == 0) {
            return ALL.get(0);
        }
        if (height >= LOW && height <= HIGH) {
            return Integer.toString(Math.round((float) height / STEP) * STEP);
        }
        String near = Nearest.of(key, ALL);
        return near != null || height < 0 ? near : ALL.get(height < LOW ? 0 : ALL.size() - 1);
    }

    /** The height that a key names in digits without leading zeros; -1 if it is written in another way. */
    private static int heightOf(String key) {
        return key.matches("0|[1-9][0-9]{0,8}") ? Integer.parseInt(key) : -1;
    }
}
