package org.computesiting.model;

/** The terms of a siting decision, each in 2025 USD per MW of IT capacity and year; costs are positive, income is negative. */
public enum CostTerm {
    POWER("power"),
    CONSTRUCTION("construction and equipment"),
    EQUIPMENT_TARIFF("tariffs on equipment"),
    SALES_TAX("sales tax"),
    DELAY("waiting for power"),
    POLICY_RISK("policy risk"),
    CARBON("carbon preference"),
    LATENCY("distance to users"),
    OPPOSITION("local opposition"),
    INCENTIVE("incentives"),
    DEMAND_RESPONSE("demand-response income"),
    RENT("rent, or price by the year"),
    AI_WORTH("what AI may pay for the site"),
    CAPITAL("cost of capital"),
    PLACES("number of places to choose from"),
    NOISE("what the model does not see");

    public static final int COUNT = values().length;
    private static final CostTerm[] ALL = values();

    private final String label;

    CostTerm(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    public static CostTerm of(int ordinal) {
        return ALL[ordinal];
    }
}
