package org.computesiting.data;

/** The two countries that are modelled, by ISO 3166-1 code. */
public enum Country {
    /** United States of America. */
    US,
    /** Canada. */
    CA;

    /** The country of a region code such as {@code US-TX}. */
    public static Country ofRegion(String regionCode) {
        if (regionCode.startsWith("US-")) {
            return US;
        }
        if (regionCode.startsWith("CA-")) {
            return CA;
        }
        throw new IllegalArgumentException("region code of neither the US nor Canada: " + regionCode);
    }

    /** The other one. */
    public Country other() {
        return this == US ? CA : US;
    }
}
