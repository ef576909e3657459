package org.computesiting.model.ai;

/** What the parties of a contract in the hosting market have agreed on; one object is filled for each in turn. Money in 2025 USD. */
final class HostingDeal {
    /** Row of the project that is served. */
    int project;
    /** A miner's site; else a vacant hall. */
    boolean mine;
    /** Sold and not let. */
    boolean bought;
    /** Row of the owner's site. */
    int site;
    /** Grid capacity that the owner offers, MW. */
    double offeredMw;
    /** Below it the owner, above it the firm would not sign; and what was agreed; per MW IT and year. */
    double reservation;
    double ceiling;
    double rent;
    /** What a miner gives up by not mining on, per MW IT and year; NaN for a hall, which earns nothing while it stands empty. */
    double forgone;
    /** Rebuilding or fitting out, USD per MW IT, and the part that the user pays. */
    double capexUsdPerMw;
    double userCapexUsdPerMw;
    /** Months of rebuilding or fitting out. */
    int months;
    int termMonths;
    /** Rate at which the miner borrows for his part. */
    double minerRatePerYear;
    /** A hyperscaler stands behind the tenant. */
    boolean backed;
    /** Yearly payment per unit of price at the buyer's rate over the term. */
    double priceAnnuity;
}
