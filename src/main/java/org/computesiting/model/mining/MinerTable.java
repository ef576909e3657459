package org.computesiting.model.mining;

/** One row a North American mining firm, named or synthetic. Money in 2025 USD. */
public final class MinerTable {
    public final int count;
    public final long[] id;
    public final String[] name;
    /** True for real firms named in the data. */
    public final boolean[] named;
    /** Name before {@link #renamedMonth}, or null; only texts use it, since {@link #name} is the firm's key throughout. */
    public final String[] formerName;
    /** First month of the present name, or -1. */
    public final int[] renamedMonth;
    /** Shares trade on a stock exchange, so that it finds more equity; true from {@link #listedMonth} on. */
    public final boolean[] listed;
    /** Month of the listing, negative before the start, or {@link Integer#MAX_VALUE} if there is none. */
    public final int[] listedMonth;
    /** What a firm that lists raises by it, 2025 USD at an even mood of the capital market; 0 if it is listed or never will be. */
    public final double[] offeringUsd;
    /** {@link #holdShare} of the firm once listed, 0 to 1. */
    public final double[] holdShareListed;
    /** Hosts machines of customers, who pay for them. */
    public final boolean[] hosts;
    /** In business: entered and neither failed nor merged away. */
    public final boolean[] active;
    public final int[] entersMonth;
    public final int[] failedMonth;
    public final double[] cashUsd;
    public final double[] bitcoin;
    public final double[] debtUsd;
    /** Owed on leased sites, without recourse to the firm, 2025 USD, and what the month's interest and repayment on it were. */
    public final double[] leaseDebtUsd;
    public final double[] leaseServiceUsd;
    /** How much of what lenders offer the firm takes, 0 to 2 times the mean firm. */
    public final double[] leverageRatio;
    /** Energised mining capacity of its sites, MW. */
    public final double[] miningMw;
    /** Energised AI capacity on its sites, leased out, MW. */
    public final double[] hostedAiMw;
    public final double[] hashrateEhs;
    /** Of the month. */
    public final double[] revenueUsd;
    public final double[] powerCostUsd;
    public final double[] hostingRevenueUsd;
    /** What load relief, escaped peak charges and power sold on brought in the month, 2025 USD; the power cost is net of it. */
    public final double[] powerCreditUsd;
    /** Yearly interest on debt, default margin included, share. */
    public final double[] debtRatePerYear;
    /** Share of mined bitcoin that it keeps as long as bills can be paid, 0 to 1. */
    public final double[] holdShare;
    /** Cash with which a firm starts when it enters, with what it raised by listing, 2025 USD at an even mood of the capital market. */
    public final double[] entryCapitalUsd;
    /** Month in which the firm merges into {@link #becomes}, or -1. */
    public final int[] mergesMonth;
    /** Row of the firm that takes it over, or -1. */
    public final int[] becomes;
    /** Region in which a firm without a site looks first, or -1, and what its own plant there burns (ordinal of OwnFuel). */
    public final int[] homeRegion;
    public final int[] homeFuel;
    /** Sites ever made, which numbers the next one. */
    public final int[] sitesMade;
    /** Sites asked for and not yet energised. */
    public final int[] pendingSites;
    /** Months in a row with debt beyond what creditors lend and income short of outgoings. */
    public final int[] distressMonths;
    /** Power, other cost, interest and repayment of the month, 2025 USD. */
    public final double[] outgoingsUsd;
    /** Running mean of monthly outgoings, 2025 USD. */
    public final double[] monthlyCostUsd;
    /** What lenders count: racks, machines, bitcoin, AI leases, 2025 USD. */
    public final double[] assetsUsd;
    /** Equity raised this month, 2025 USD. */
    public final double[] equityRaisedUsd;
    /** Interest and agreed repayment of the month, 2025 USD. */
    public final double[] debtServiceUsd;
    /** Cash earnings before debt service of the last {@link Covenants#MONTHS} months, a ring by calendar month a firm, 2025 USD. */
    public final double[] earningsByMonthUsd;
    /** Debt service of those months, 2025 USD. */
    public final double[] debtServiceByMonthUsd;
    /** Months in the books since the firm entered. */
    public final int[] monthsBooked;
    /** Earnings of the last twelve months cover less of their debt service than lenders ask; nobody lends. */
    public final boolean[] coverShort;
    /** Has debt and breaks a covenant. */
    public final boolean[] inBreach;
    /** Failed, as against merged away. */
    public final boolean[] insolvent;
    /** Month of the last reorganisation, or -1. */
    public final int[] reorganisedMonth;

    public MinerTable(int count) {
        this.count = count;
        id = new long[count];
        name = new String[count];
        named = new boolean[count];
        formerName = new String[count];
        renamedMonth = new int[count];
        listed = new boolean[count];
        listedMonth = new int[count];
        offeringUsd = new double[count];
        holdShareListed = new double[count];
        hosts = new boolean[count];
        active = new boolean[count];
        entersMonth = new int[count];
        failedMonth = new int[count];
        cashUsd = new double[count];
        bitcoin = new double[count];
        debtUsd = new double[count];
        leaseDebtUsd = new double[count];
        leaseServiceUsd = new double[count];
        leverageRatio = new double[count];
        miningMw = new double[count];
        hostedAiMw = new double[count];
        hashrateEhs = new double[count];
        revenueUsd = new double[count];
        powerCostUsd = new double[count];
        powerCreditUsd = new double[count];
        hostingRevenueUsd = new double[count];
        debtRatePerYear = new double[count];
        holdShare = new double[count];
        entryCapitalUsd = new double[count];
        mergesMonth = new int[count];
        becomes = new int[count];
        homeRegion = new int[count];
        java.util.Arrays.fill(homeRegion, -1);
        homeFuel = new int[count];
        sitesMade = new int[count];
        pendingSites = new int[count];
        distressMonths = new int[count];
        outgoingsUsd = new double[count];
        monthlyCostUsd = new double[count];
        assetsUsd = new double[count];
        equityRaisedUsd = new double[count];
        debtServiceUsd = new double[count];
        earningsByMonthUsd = new double[count * Covenants.MONTHS];
        debtServiceByMonthUsd = new double[count * Covenants.MONTHS];
        monthsBooked = new int[count];
        coverShort = new boolean[count];
        inBreach = new boolean[count];
        insolvent = new boolean[count];
        reorganisedMonth = new int[count];
        java.util.Arrays.fill(reorganisedMonth, -1);
    }
}
