package org.computesiting.model.ai;

/** One row a firm that builds or rents data centres, named or synthetic. Money in 2025 USD. */
public final class AiFirmTable {
    public final int count;
    public final long[] id;
    public final String[] name;
    public final boolean[] named;
    /** Ordinal of {@link AiFirmKind}. */
    public final int[] kind;
    public final boolean[] active;
    public final int[] entersMonth;
    /** Share of the continent's new demand that the firm serves, 0 to 1. */
    public final double[] demandShare;
    /** Energised capacity, own and leased, MW of grid capacity. */
    public final double[] energisedMw;
    /** Announced and not yet energised, MW. */
    public final double[] pipelineMw;
    /** Capacity placed outside North America, MW. */
    public final double[] abroadMw;
    public final double[] cashUsd;
    public final double[] debtUsd;
    public final double[] revenueUsd;
    public final double[] powerCostUsd;
    public final double[] rentPaidUsd;
    /** Rent of halls let to other firms. */
    public final double[] rentReceivedUsd;
    public final double[] debtRatePerYear;
    /** Debt up to which lenders go; infinite for hyperscalers. */
    public final double[] debtLimitUsd;
    /** Yearly revenue of what runs and of what is contracted and being built. */
    public final double[] contractedRevenueUsdPerYear;
    /** What owners have paid in since the start because lenders did not. */
    public final double[] equityPaidInUsd;

    public AiFirmTable(int count) {
        this.count = count;
        id = new long[count];
        name = new String[count];
        named = new boolean[count];
        kind = new int[count];
        active = new boolean[count];
        entersMonth = new int[count];
        demandShare = new double[count];
        energisedMw = new double[count];
        pipelineMw = new double[count];
        abroadMw = new double[count];
        cashUsd = new double[count];
        debtUsd = new double[count];
        revenueUsd = new double[count];
        powerCostUsd = new double[count];
        rentPaidUsd = new double[count];
        rentReceivedUsd = new double[count];
        debtRatePerYear = new double[count];
        debtLimitUsd = new double[count];
        contractedRevenueUsdPerYear = new double[count];
        equityPaidInUsd = new double[count];
    }
}
