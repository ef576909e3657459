package org.computesiting.model.ai;

import java.util.Arrays;

/**
 * One row a project of an AI firm: so many megawatts of one kind of load, filed in up to {@link #MAX_FILINGS} regions at once, of which at
 * most one is ever energised. Rows are only added.
 */
public final class ProjectTable {
    public static final int NONE = -1;
    /** Most requests for a project at once, developers' included. */
    public static final int MAX_FILINGS = 16;

    private int count;

    /** Stable identity. */
    public long[] id;
    /** Row of the firm. */
    public int[] firm;
    /** Ordinal of {@link LoadKind}. */
    public int[] kind;
    /** Wanted grid capacity, MW. */
    public double[] gridMw;
    /** Part of what is built for it that is meant for tenants not yet found, 0 to 1; comes on top of {@link #gridMw}. */
    public double[] vacantShare;
    public int[] startMonth;
    /** Ordinal of {@link ProjectState}. */
    public int[] state;
    /** Month in which the state became what it is; for a project abroad the month from which it runs there. */
    public int[] stateMonth;
    /** Month from which going abroad is weighed again. */
    public int[] reviewMonth;
    public int[] filings;
    /** Filings of the firm itself; they come first, those of developers who hope to serve it after them. */
    public int[] ownFilings;
    /** Site rows of the filings, row-major {@code project * MAX_FILINGS + n}. */
    public int[] site;
    /** Months to power expected when the filing was made, same layout. */
    public double[] expectedMonths;
    /** Row of the decision ledger, or {@link #NONE}. */
    public int[] decision;

    public ProjectTable(int capacity) {
        int n = Math.max(16, capacity);
        id = new long[n];
        firm = new int[n];
        kind = new int[n];
        gridMw = new double[n];
        vacantShare = new double[n];
        startMonth = new int[n];
        state = new int[n];
        stateMonth = new int[n];
        reviewMonth = new int[n];
        filings = new int[n];
        ownFilings = new int[n];
        site = new int[n * MAX_FILINGS];
        expectedMonths = new double[n * MAX_FILINGS];
        decision = new int[n];
    }

    /** Rows in use. */
    public int count() {
        return count;
    }

    /** Adds a waiting project without filings. @return its row */
    public int add(long projectId, int firmRow, LoadKind load, double mw, int month, int review, int decisionRow) {
        if (count == id.length) {
            grow();
        }
        int p = count++;
        id[p] = projectId;
        firm[p] = firmRow;
        kind[p] = load.ordinal();
        gridMw[p] = mw;
        startMonth[p] = month;
        state[p] = ProjectState.WAITING.ordinal();
        stateMonth[p] = month;
        reviewMonth[p] = review;
        vacantShare[p] = 0.0;
        filings[p] = 0;
        ownFilings[p] = 0;
        decision[p] = decisionRow;
        return p;
    }

    /** Notes that a project is filed with a site. */
    public void file(int project, int siteRow, double months) {
        int n = filings[project]++;
        site[project * MAX_FILINGS + n] = siteRow;
        expectedMonths[project * MAX_FILINGS + n] = months;
    }

    /** Grid capacity that is asked for in one place, MW. */
    public double siteMw(int project) {
        return gridMw[project] / (1.0 - vacantShare[project]);
    }

    public int site(int project, int n) {
        return site[project * MAX_FILINGS + n];
    }

    public double expectedMonths(int project, int n) {
        return expectedMonths[project * MAX_FILINGS + n];
    }

    public ProjectState state(int project) {
        return ProjectState.of(state[project]);
    }

    public LoadKind kind(int project) {
        return LoadKind.of(kind[project]);
    }

    public boolean isWaiting(int project) {
        return state[project] == ProjectState.WAITING.ordinal();
    }

    /** Changes the state. */
    public void become(int project, ProjectState next, int month) {
        state[project] = next.ordinal();
        stateMonth[project] = month;
    }

    private void grow() {
        int n = id.length * 2;
        id = Arrays.copyOf(id, n);
        firm = Arrays.copyOf(firm, n);
        kind = Arrays.copyOf(kind, n);
        gridMw = Arrays.copyOf(gridMw, n);
        vacantShare = Arrays.copyOf(vacantShare, n);
        startMonth = Arrays.copyOf(startMonth, n);
        state = Arrays.copyOf(state, n);
        stateMonth = Arrays.copyOf(stateMonth, n);
        reviewMonth = Arrays.copyOf(reviewMonth, n);
        filings = Arrays.copyOf(filings, n);
        ownFilings = Arrays.copyOf(ownFilings, n);
        site = Arrays.copyOf(site, n * MAX_FILINGS);
        expectedMonths = Arrays.copyOf(expectedMonths, n * MAX_FILINGS);
        decision = Arrays.copyOf(decision, n);
    }
}
