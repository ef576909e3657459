package org.computesiting.model.ai;

import java.util.Arrays;

/**
 * One row a contract by which an AI firm gets energised megawatts of another: of a miner, who rebuilds part of a site and lets it or sells it as it is,
 * or of the owner of a vacant hall. Money in 2025 USD. Rows are only added.
 */
public final class ContractTable {
    private int count;

    /** Stable identity. */
    public long[] id;
    /** Site on which the project runs: the miner's own when it is let, a new one split off from the owner's otherwise. */
    public int[] site;
    /** Site of the owner from which the megawatts come. */
    public int[] from;
    /** Row of the owner: of the miner, or of the AI firm that lets a hall. */
    public int[] owner;
    /** Row of the AI firm whose project it serves; a firm that builds halls for others leaves its tenants to the owner of the hall. */
    public int[] firm;
    /** Row of the project that it serves. */
    public int[] project;
    /** Leased grid capacity, MW. */
    public double[] gridMw;
    public int[] month;
    /** Month in which the rebuilt part runs. */
    public int[] readyMonth;
    public int[] termMonths;
    /** All three per MW of grid capacity and year. */
    public double[] rentUsdPerMwYear;
    public double[] reservationUsdPerMwYear;
    public double[] ceilingUsdPerMwYear;
    /** Cost of rebuilding, USD per MW IT. */
    public double[] capexUsdPerMw;
    /** The part of it that the tenant pays, USD per MW IT. */
    public double[] tenantCapexUsdPerMw;
    public int[] decision;
    /** The part of the site was sold. */
    public boolean[] bought;
    /** Price of what was sold. */
    public double[] priceUsd;
    /** A hyperscaler stands behind the tenant. */
    public boolean[] backed;
    /** The rebuilding is over. */
    public boolean[] ready;

    public ContractTable(int capacity) {
        int n = Math.max(16, capacity);
        id = new long[n];
        site = new int[n];
        from = new int[n];
        owner = new int[n];
        firm = new int[n];
        project = new int[n];
        gridMw = new double[n];
        month = new int[n];
        readyMonth = new int[n];
        termMonths = new int[n];
        rentUsdPerMwYear = new double[n];
        reservationUsdPerMwYear = new double[n];
        ceilingUsdPerMwYear = new double[n];
        capexUsdPerMw = new double[n];
        tenantCapexUsdPerMw = new double[n];
        decision = new int[n];
        bought = new boolean[n];
        priceUsd = new double[n];
        backed = new boolean[n];
        ready = new boolean[n];
    }

    /** Rows in use. */
    public int count() {
        return count;
    }

    /** Adds an empty row for the caller to fill. @return its number */
    public int add(long contractId) {
        if (count == id.length) {
            grow();
        }
        int c = count++;
        id[c] = contractId;
        return c;
    }

    private void grow() {
        int n = id.length * 2;
        id = Arrays.copyOf(id, n);
        site = Arrays.copyOf(site, n);
        from = Arrays.copyOf(from, n);
        owner = Arrays.copyOf(owner, n);
        firm = Arrays.copyOf(firm, n);
        project = Arrays.copyOf(project, n);
        gridMw = Arrays.copyOf(gridMw, n);
        month = Arrays.copyOf(month, n);
        readyMonth = Arrays.copyOf(readyMonth, n);
        termMonths = Arrays.copyOf(termMonths, n);
        rentUsdPerMwYear = Arrays.copyOf(rentUsdPerMwYear, n);
        reservationUsdPerMwYear = Arrays.copyOf(reservationUsdPerMwYear, n);
        ceilingUsdPerMwYear = Arrays.copyOf(ceilingUsdPerMwYear, n);
        capexUsdPerMw = Arrays.copyOf(capexUsdPerMw, n);
        tenantCapexUsdPerMw = Arrays.copyOf(tenantCapexUsdPerMw, n);
        decision = Arrays.copyOf(decision, n);
        bought = Arrays.copyOf(bought, n);
        priceUsd = Arrays.copyOf(priceUsd, n);
        backed = Arrays.copyOf(backed, n);
        ready = Arrays.copyOf(ready, n);
    }
}
