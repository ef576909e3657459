package org.computesiting.model;

import org.computesiting.model.ai.LoadKind;

/**
 * One row a region (50 states, DC, ten provinces) in code order. Static columns are facts; the others are outcomes of the month, each
 * written by one phase (named beside it) and read by later ones.
 */
public final class RegionTable {
    public final int count;

    // Facts.
    public final String[] code;
    public final String[] name;
    public final long[] id;
    /** 0 United States, 1 Canada. */
    public final int[] country;
    public final double[] populationMillion;
    public final double[] areaKm2;
    public final double[] latDeg;
    public final double[] lonDeg;
    public final double[] meanTempC;
    /** State and average local sales tax, share of price. */
    public final double[] salesTaxShare;
    /** Ordinal of {@code MarketStructure}. */
    public final int[] marketStructure;
    /** Neighbouring regions over land or water, as row numbers. */
    public final int[][] neighbours;

    // Drivers.
    /** Delivered gas price to power plants and large users, 2025 USD/MMBtu, tariffs included. */
    public final double[] gasPriceUsdPerMmbtu;

    // Power market.
    /** Load-weighted wholesale price of the month, 2025 USD/MWh. */
    public final double[] wholesalePriceUsdPerMwh;
    /** Nodal price by block, row-major {@code region * 5 + block}. */
    public final double[] blockPriceUsdPerMwh;
    /** What mines earned in the month by load relief, escaped peak charges and power sold on, 2025 USD. */
    public final double[] demandResponseUsd;
    /** Average load of everything except mining and data centres, MW. */
    public final double[] baseLoadMw;
    /** Average data-centre load served, MW. */
    public final double[] dataCentreLoadMw;
    /** Average mining load served, MW. */
    public final double[] miningLoadMw;
    /** Mining energy offered by running sites and not served, MWh in the month. */
    public final double[] curtailedMiningMwh;
    public final double[] unservedMwh;
    /** Wind and sun that could have run and found no buyer, MWh of the month. */
    public final double[] curtailedWindSolarMwh;
    public final double[] generationMwh;
    /** Exports less imports to all neighbours, MWh in the month. */
    public final double[] netExportsMwh;
    /** Exports less imports across the US-Canada border, MWh in the month. */
    public final double[] crossBorderExportsMwh;
    public final double[] emissionsTonne;

    // Interconnection and utilities.
    /** Price a large industrial customer pays, all in, 2025 USD/MWh. */
    public final double[] industrialPriceUsdPerMwh;
    /** Price a data centre without a contract of its own pays, all in, 2025 USD/MWh. */
    public final double[] largeLoadPriceUsdPerMwh;
    /** Price a household pays, all in, 2025 USD/MWh. */
    public final double[] residentialPriceUsdPerMwh;
    public final double[] capacityPriceUsdPerKwYear;
    /** Firm capacity over forecast peak, less one. */
    public final double[] reserveMargin;
    /** Megawatts asked for and not yet energised or withdrawn. */
    public final double[] queueMw;
    /** Megawatts of mines that miners ask utilities about besides the site they request: each inquiry counts for a time and fades. */
    public final double[] miningInquiriesMw;
    /** Months from filing to energisation that an applicant of today should expect. */
    public final double[] expectedMonthsToPower;
    /** The same for a load too large for an existing substation. */
    public final double[] expectedMonthsToPowerLarge;
    /** Megawatts that could be connected now. */
    public final double[] headroomMw;

    // Compute.
    /** Grid megawatts of energised mining capacity. */
    public final double[] miningMw;
    /** Grid megawatts of energised data-centre capacity. */
    public final double[] aiMw;
    /** Part of it that runs on the owners' own generation behind the meter. */
    public final double[] ownGenerationMw;
    /** Megawatts under retrofit from mining to AI. */
    public final double[] retrofitMw;
    /** Megawatts announced (requested or further, not yet energised) for AI. */
    public final double[] announcedAiMw;
    /** Part of {@link #announcedAiMw} that is connected: promised to energised data centres and not drawn yet, MW. */
    public final double[] rampingAiMw;
    /** {@link #aiMw} by kind of load, row-major {@code region * LoadKind.COUNT + kind}, MW. */
    public final double[] aiMwByKind;
    /** Finished halls that stand empty, MW of grid capacity. */
    public final double[] vacantMw;
    /** Hashrate that ran, EH/s, month mean. */
    public final double[] hashrateEhs;

    // Public side.
    public final double[] operationJobs;
    public final double[] constructionJobs;
    /** Sales tax not collected in the month because of exemptions, 2025 USD. */
    public final double[] forgoneTaxUsd;
    /** Sales, property and special taxes collected from compute in the month, 2025 USD. */
    public final double[] computeTaxUsd;

    public RegionTable(int count) {
        this.count = count;
        code = new String[count];
        name = new String[count];
        id = new long[count];
        country = new int[count];
        populationMillion = new double[count];
        areaKm2 = new double[count];
        latDeg = new double[count];
        lonDeg = new double[count];
        meanTempC = new double[count];
        salesTaxShare = new double[count];
        marketStructure = new int[count];
        neighbours = new int[count][];
        gasPriceUsdPerMmbtu = new double[count];
        wholesalePriceUsdPerMwh = new double[count];
        demandResponseUsd = new double[count];
        blockPriceUsdPerMwh = new double[count * 5];
        baseLoadMw = new double[count];
        dataCentreLoadMw = new double[count];
        miningLoadMw = new double[count];
        curtailedMiningMwh = new double[count];
        unservedMwh = new double[count];
        curtailedWindSolarMwh = new double[count];
        generationMwh = new double[count];
        netExportsMwh = new double[count];
        crossBorderExportsMwh = new double[count];
        emissionsTonne = new double[count];
        industrialPriceUsdPerMwh = new double[count];
        largeLoadPriceUsdPerMwh = new double[count];
        residentialPriceUsdPerMwh = new double[count];
        capacityPriceUsdPerKwYear = new double[count];
        reserveMargin = new double[count];
        queueMw = new double[count];
        miningInquiriesMw = new double[count];
        expectedMonthsToPower = new double[count];
        expectedMonthsToPowerLarge = new double[count];
        headroomMw = new double[count];
        miningMw = new double[count];
        aiMw = new double[count];
        ownGenerationMw = new double[count];
        retrofitMw = new double[count];
        announcedAiMw = new double[count];
        rampingAiMw = new double[count];
        aiMwByKind = new double[count * LoadKind.COUNT];
        vacantMw = new double[count];
        hashrateEhs = new double[count];
        operationJobs = new double[count];
        constructionJobs = new double[count];
        forgoneTaxUsd = new double[count];
        computeTaxUsd = new double[count];
    }
}
