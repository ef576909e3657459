package org.computesiting.model.policy;

/** Where a traded good is from, as far as tariffs tell origins apart. The first two are also the importers, in the order of the regions' table. */
enum Origin {
    US, CA, CN, MY, TH, ID, OTHER;

    static final int COUNT = values().length;

    private static final Origin[] ALL = values();

    /** The origin a table or a scenario names; null for {@code all}. A region code stands for its country. */
    static Origin ofCode(String code) {
        if (code.equals("all")) {
            return null;
        }
        String country = code.length() > 3 && code.charAt(2) == '-' ? code.substring(0, 2) : code;
        for (Origin origin : ALL) {
            if (origin.name().equalsIgnoreCase(country)) {
                return origin;
            }
        }
        throw new IllegalArgumentException("no origin of goods is called " + code);
    }

    /** Whether a code names a state or a province rather than a country. */
    static boolean isRegion(String code) {
        return code.length() > 3 && code.charAt(2) == '-';
    }
}
