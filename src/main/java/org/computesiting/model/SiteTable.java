package org.computesiting.model;

import java.util.Arrays;

/**
 * One row a site, of miners and AI firms alike. A site is in exactly one {@link SiteStage}; its grid megawatts are split into mining,
 * AI and under-retrofit parts, whose sum never exceeds them. Rows are only added ({@link #add}); a closed site keeps its row.
 */
public final class SiteTable {
    public static final int NONE = -1;

    private int count;

    /** Stable identity ({@code StableId}). */
    public long[] id;
    public String[] name;
    /** {@link OwnerKind}. */
    public int[] ownerKind;
    /** Row of the owner in the table of its kind. */
    public int[] owner;
    public int[] region;
    /** Row in the utilities' table. */
    public int[] utility;
    /** Ordinal of {@link SiteStage}. */
    public int[] stage;
    /** Grid connection asked for or held, MW. */
    public double[] gridMw;
    /** Energised part used for mining, MW. */
    public double[] miningMw;
    /** Energised part used for AI and other data-centre load, MW of grid capacity. */
    public double[] aiMw;
    /** Part being rebuilt for AI, MW; draws nothing. */
    public double[] retrofitMw;
    /** Part of a data centre's connection that it holds, or will hold when finished, for tenants not yet found, MW; draws nothing. */
    public double[] vacantMw;
    /** Months since the horizon's start; {@link #NONE} when it has not happened. */
    public int[] requestedMonth;
    public int[] studiedMonth;
    public int[] contractedMonth;
    /** Month in which a site under construction is due (it can slip); at energised sites the month of energisation. */
    public int[] energisedMonth;
    /** Month of energisation agreed on contract; {@link #NONE} before. */
    public int[] agreedMonth;
    public int[] closedMonth;
    /** Month in which the running retrofit ends, or {@link #NONE}. */
    public int[] retrofitDoneMonth;
    /** Month of the last AI contract on a mine, or of the lease of a hall or purchase of a mine's part that it is, or {@link #NONE}. */
    public int[] contractMonth;
    /** Share of the site's megawatts that suits AI (fibre, size, location), 0 to 1. */
    public double[] convertibleShare;
    /** Contract price of power, or cost of a mine's own plant, 2025 USD/MWh; NaN = the tariff or hourly price of its class. */
    public double[] powerPriceUsdPerMwh;
    /** What a mine's place adds to its region's price of power or takes off it, share of that price; mines only. */
    public double[] powerPriceDeviationShare;
    /** Ordinal of {@link PowerSupply}; mines only. */
    public int[] powerSupply;
    /** First month in which a fixed price no longer holds, or {@link #NONE}. */
    public int[] supplyEndMonth;
    /** Megawatts of the owner's own generation behind the meter. */
    public double[] ownGenerationMw;
    /** Room in its utility's network that the site holds, MW. */
    public double[] roomMw;
    /** Lines and substations contracted for the site and not yet built, MW. */
    public double[] upgradeMw;
    /** Megawatts under a cap on large loads that it was admitted for. */
    public double[] capMw;
    /** Large-load deposit that the utility holds, 2025 USD. */
    public double[] depositUsd;
    /** Share of contracted demand that it signed to pay whether used or not, and for how many months from energisation; 0 = none. */
    public double[] minimumTakeShare;
    public int[] termMonths;
    /** AI firm that leases part of a miner's site, or {@link #NONE}. */
    public int[] tenant;
    /** AI firm in whose building a leased hall is, or {@link #NONE}. */
    public int[] landlord;
    /** What fitting out a hall or rebuilding a bought mine costs in place of a new building, 2025 USD per MW IT; NaN for a new building. */
    public double[] fitOutUsdPerMw;
    /** Rent of the lease, 2025 USD per MW of grid capacity and year. */
    public double[] rentUsdPerMwYear;
    public int[] leaseEndMonth;
    /** What is owed on the rebuilding under the lease, without recourse to the owner's other means, 2025 USD, and its yearly rate. */
    public double[] leaseDebtUsd;
    public double[] leaseRatePerYear;
    /** What a data centre, or the leased part of a mine, computes: ordinal of the kind of load. */
    public int[] loadKind;
    /** Project of the AI firms' table that the site belongs to, or {@link #NONE}. */
    public int[] project;
    /** Row of the decision ledger that chose this place, or {@link #NONE}. */
    public int[] decision;

    public SiteTable(int capacity) {
        allocate(Math.max(16, capacity));
    }

    /** Rows in use. */
    public int count() {
        return count;
    }

    /** Adds a site in stage {@link SiteStage#REQUESTED} with nothing energised. @return its row */
    public int add(long siteId, String siteName, int kind, int ownerRow, int regionRow, int utilityRow, double megawatts, int month) {
        if (count == id.length) {
            grow();
        }
        int s = count++;
        id[s] = siteId;
        name[s] = siteName;
        ownerKind[s] = kind;
        owner[s] = ownerRow;
        region[s] = regionRow;
        utility[s] = utilityRow;
        stage[s] = SiteStage.REQUESTED.ordinal();
        gridMw[s] = megawatts;
        requestedMonth[s] = month;
        studiedMonth[s] = NONE;
        contractedMonth[s] = NONE;
        energisedMonth[s] = NONE;
        agreedMonth[s] = NONE;
        closedMonth[s] = NONE;
        retrofitDoneMonth[s] = NONE;
        contractMonth[s] = NONE;
        convertibleShare[s] = 0.0;
        powerPriceUsdPerMwh[s] = Double.NaN;
        powerPriceDeviationShare[s] = 0.0;
        powerSupply[s] = PowerSupply.TARIFF.ordinal();
        supplyEndMonth[s] = NONE;
        tenant[s] = NONE;
        landlord[s] = NONE;
        fitOutUsdPerMw[s] = Double.NaN;
        leaseEndMonth[s] = NONE;
        leaseDebtUsd[s] = 0.0;
        loadKind[s] = 0;
        project[s] = NONE;
        decision[s] = NONE;
        return s;
    }

    /** Month in which a data centre's connection, or later the lease of its hall or of a mine's part, or the purchase of that part, was signed; {@link #NONE} before the horizon. */
    public int begunMonth(int site) {
        return Math.max(contractedMonth[site], contractMonth[site]);
    }

    public boolean isEnergised(int site) {
        return stage[site] == SiteStage.ENERGISED.ordinal();
    }

    /** An energised data centre that does not draw yet all that it has tenants for. */
    public boolean isRamping(int site) {
        return ownerKind[site] == OwnerKind.AI_FIRM && isEnergised(site) && aiMw[site] < letMw(site);
    }

    /** Connection of a data centre less what stands empty, MW. */
    public double letMw(int site) {
        return gridMw[site] - vacantMw[site];
    }

    /** An energised data centre with more connection than it draws: the rest stays promised to it. */
    public boolean isPartlyIdle(int site) {
        return ownerKind[site] == OwnerKind.AI_FIRM && isEnergised(site) && aiMw[site] < gridMw[site];
    }

    /** Requested, studied, contracted or building. */
    public boolean isPending(int site) {
        return stage[site] < SiteStage.ENERGISED.ordinal();
    }

    public SiteStage stageOf(int site) {
        return SiteStage.of(stage[site]);
    }

    /** Closes a site for good: nothing runs, nothing is pending. */
    public void close(int site, int month) {
        stage[site] = SiteStage.CLOSED.ordinal();
        closedMonth[site] = month;
        miningMw[site] = 0.0;
        aiMw[site] = 0.0;
        retrofitMw[site] = 0.0;
        vacantMw[site] = 0.0;
        retrofitDoneMonth[site] = NONE;
        tenant[site] = NONE;
        landlord[site] = NONE;
        leaseDebtUsd[site] = 0.0;
    }

    private void allocate(int n) {
        id = new long[n];
        name = new String[n];
        ownerKind = new int[n];
        owner = new int[n];
        region = new int[n];
        utility = new int[n];
        stage = new int[n];
        gridMw = new double[n];
        miningMw = new double[n];
        aiMw = new double[n];
        retrofitMw = new double[n];
        vacantMw = new double[n];
        requestedMonth = new int[n];
        studiedMonth = new int[n];
        contractedMonth = new int[n];
        energisedMonth = new int[n];
        agreedMonth = new int[n];
        closedMonth = new int[n];
        retrofitDoneMonth = new int[n];
        contractMonth = new int[n];
        convertibleShare = new double[n];
        powerPriceUsdPerMwh = new double[n];
        powerPriceDeviationShare = new double[n];
        powerSupply = new int[n];
        supplyEndMonth = new int[n];
        ownGenerationMw = new double[n];
        roomMw = new double[n];
        upgradeMw = new double[n];
        capMw = new double[n];
        depositUsd = new double[n];
        minimumTakeShare = new double[n];
        termMonths = new int[n];
        tenant = new int[n];
        landlord = new int[n];
        fitOutUsdPerMw = new double[n];
        rentUsdPerMwYear = new double[n];
        leaseEndMonth = new int[n];
        leaseDebtUsd = new double[n];
        leaseRatePerYear = new double[n];
        loadKind = new int[n];
        project = new int[n];
        decision = new int[n];
    }

    private void grow() {
        int n = id.length * 2;
        id = Arrays.copyOf(id, n);
        name = Arrays.copyOf(name, n);
        ownerKind = Arrays.copyOf(ownerKind, n);
        owner = Arrays.copyOf(owner, n);
        region = Arrays.copyOf(region, n);
        utility = Arrays.copyOf(utility, n);
        stage = Arrays.copyOf(stage, n);
        gridMw = Arrays.copyOf(gridMw, n);
        miningMw = Arrays.copyOf(miningMw, n);
        aiMw = Arrays.copyOf(aiMw, n);
        retrofitMw = Arrays.copyOf(retrofitMw, n);
        vacantMw = Arrays.copyOf(vacantMw, n);
        requestedMonth = Arrays.copyOf(requestedMonth, n);
        studiedMonth = Arrays.copyOf(studiedMonth, n);
        contractedMonth = Arrays.copyOf(contractedMonth, n);
        energisedMonth = Arrays.copyOf(energisedMonth, n);
        agreedMonth = Arrays.copyOf(agreedMonth, n);
        closedMonth = Arrays.copyOf(closedMonth, n);
        retrofitDoneMonth = Arrays.copyOf(retrofitDoneMonth, n);
        contractMonth = Arrays.copyOf(contractMonth, n);
        convertibleShare = Arrays.copyOf(convertibleShare, n);
        powerPriceUsdPerMwh = Arrays.copyOf(powerPriceUsdPerMwh, n);
        powerPriceDeviationShare = Arrays.copyOf(powerPriceDeviationShare, n);
        powerSupply = Arrays.copyOf(powerSupply, n);
        supplyEndMonth = Arrays.copyOf(supplyEndMonth, n);
        ownGenerationMw = Arrays.copyOf(ownGenerationMw, n);
        roomMw = Arrays.copyOf(roomMw, n);
        upgradeMw = Arrays.copyOf(upgradeMw, n);
        capMw = Arrays.copyOf(capMw, n);
        depositUsd = Arrays.copyOf(depositUsd, n);
        minimumTakeShare = Arrays.copyOf(minimumTakeShare, n);
        termMonths = Arrays.copyOf(termMonths, n);
        tenant = Arrays.copyOf(tenant, n);
        landlord = Arrays.copyOf(landlord, n);
        fitOutUsdPerMw = Arrays.copyOf(fitOutUsdPerMw, n);
        rentUsdPerMwYear = Arrays.copyOf(rentUsdPerMwYear, n);
        leaseEndMonth = Arrays.copyOf(leaseEndMonth, n);
        leaseDebtUsd = Arrays.copyOf(leaseDebtUsd, n);
        leaseRatePerYear = Arrays.copyOf(leaseRatePerYear, n);
        loadKind = Arrays.copyOf(loadKind, n);
        project = Arrays.copyOf(project, n);
        decision = Arrays.copyOf(decision, n);
    }
}
