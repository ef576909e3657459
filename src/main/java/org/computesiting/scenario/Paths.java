package org.computesiting.scenario;

/** Paths of values in a scenario: {@code trade.tariffs[0].ratePct}. */
final class Paths {

    private Paths() {
    }

    static String child(String parent, String key) {
        return parent.isEmpty() ? key : parent + "." + key;
    }

    static String element(String parent, int index) {
        return parent + "[" + index + "]";
    }
}
