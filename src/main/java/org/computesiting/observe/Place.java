package org.computesiting.observe;

import org.computesiting.model.SitingOption;

/**
 * Where and in which way a project can have its megawatts.
 *
 * @param region ISO 3166-2; empty abroad
 * @param regionName its English name; empty abroad
 */
public record Place(SitingOption way, String region, String regionName) {
    /** What stands for the region of what goes outside North America, where a word is needed. */
    public static final String ABROAD = "abroad";

    public boolean isAbroad() {
        return way == SitingOption.ABROAD;
    }

    /** Region code, or {@link #ABROAD}. */
    public String regionOrAbroad() {
        return isAbroad() ? ABROAD : region;
    }
}
