package org.computesiting.model;

/** The ways in which a project can get its megawatts. */
public enum SitingOption {
    GRID_GREENFIELD("new site on the grid"),
    OWN_GENERATION("new site with its own generation"),
    MINER_SITE("rebuilt mining site, leased"),
    MINER_SITE_BOUGHT("rebuilt mining site, bought"),
    COLOCATION("vacant hall, leased"),
    ABROAD("outside North America"),
    MINE_NEW_SITE("new mining site"),
    /** Only of real projects. */
    CONVERSION("existing building, converted");

    public static final int COUNT = values().length;
    private static final SitingOption[] ALL = values();

    private final String label;

    SitingOption(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    public static SitingOption of(int ordinal) {
        return ALL[ordinal];
    }
}
