package org.computesiting.observe;

/** What a measure is a measure of. */
public enum Scope {
    /** A value a region, and from these one a country and one for the continent. */
    REGION,
    /** A value a country, and their sum for the continent. */
    COUNTRY,
    /** One value. */
    CONTINENT
}
