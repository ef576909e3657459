package org.computesiting.model;

import java.util.Arrays;

/**
 * The answer to "why here?": for every siting decision the chosen option and the three best rejected ones, each with all its terms, and what would
 * have come first had one of the terms been the same everywhere. An alternative's terms sum to its total; the alternative with the lowest total is
 * the chosen one, except in rows of kind {@link DecisionKind#RECORD}, where the first is what was done in fact.
 */
public final class DecisionLedger {
    /** Alternatives kept a decision: the chosen one and the three best rejected. */
    public static final int ALTERNATIVES = 4;
    public static final int NONE = -1;

    private int count;
    private int[] month = new int[256];
    private int[] kind = new int[256];
    private int[] load = filled(256);
    private int[] weighed = new int[256];
    private int[] standing = new int[256];
    private int[] site = filled(256);
    private double[] forgone = notANumber(256);
    private double[] probability = notANumber(256);
    private int[] rule = new int[256];
    private double[] reservation = notANumber(256);
    private double[] ceiling = notANumber(256);
    private int[] deciderKind = new int[256];
    private int[] decider = new int[256];
    private long[] subject = new long[256];
    private double[] megawatts = new double[256];
    private int[] option = filled(256 * ALTERNATIVES);
    private int[] region = filled(256 * ALTERNATIVES);
    private double[] monthsToPower = new double[256 * ALTERNATIVES];
    private double[] terms = new double[256 * ALTERNATIVES * CostTerm.COUNT];
    /** What comes first, second, … without a term, row-major {@code (decision * CostTerm.COUNT + term) * ALTERNATIVES + rank}. */
    private int[] withoutOption = filled(256 * ALTERNATIVES * CostTerm.COUNT);
    private int[] withoutRegion = filled(256 * ALTERNATIVES * CostTerm.COUNT);
    private double[] withoutTotal = new double[256 * ALTERNATIVES * CostTerm.COUNT];

    /** Decisions recorded. */
    public int count() {
        return count;
    }

    /**
     * Opens a decision; alternatives follow by {@link #setAlternative}.
     *
     * @param what what is decided
     * @param ownerKind {@link OwnerKind} of the decider
     * @param row row of the decider, or {@link #NONE} for a firm of the record that the run does not have
     * @param subjectId stable identity of the project or site
     * @return the decision's number
     */
    public int open(int atMonth, DecisionKind what, int ownerKind, int row, long subjectId, double mw) {
        if (count == month.length) {
            grow();
        }
        int d = count++;
        month[d] = atMonth;
        kind[d] = what.ordinal();
        deciderKind[d] = ownerKind;
        decider[d] = row;
        subject[d] = subjectId;
        megawatts[d] = mw;
        return d;
    }

    /**
     * Notes how the choice stood.
     *
     * @param loadKind ordinal of the kind of load of a data centre, or {@link #NONE}
     * @param options options that could be chosen
     * @param place place of the first alternative among them by total, from 1
     */
    public void setStanding(int decision, int loadKind, int options, int place) {
        load[decision] = loadKind;
        weighed[decision] = options;
        standing[decision] = place;
    }

    /** Notes which site was decided on: its row in the table of sites; of rows of kind {@link DecisionKind#RECORD} its row in table {@code ai_sites}. */
    public void setSite(int decision, int siteRow) {
        site[decision] = siteRow;
    }

    /** Notes what the owner of a leased or bought place gives up by it, a miner the margin of mining on; 2025 USD per MW of IT capacity and year. */
    public void setForgone(int decision, double usdPerMwYear) {
        forgone[decision] = usdPerMwYear;
    }

    /**
     * Notes how the model sees a real project.
     *
     * @param chance that it gives the real region, 0 to 1
     * @param forbidding rule that forbids the real place and way
     */
    public void setAppraisal(int decision, double chance, SitingRule forbidding) {
        probability[decision] = chance;
        rule[decision] = forbidding.ordinal();
    }

    /** Notes between what a rent was found, 2025 USD per MW of IT capacity and year. */
    public void setBargain(int decision, double reservationUsdPerMwYear, double ceilingUsdPerMwYear) {
        reservation[decision] = reservationUsdPerMwYear;
        ceiling[decision] = ceilingUsdPerMwYear;
    }

    /** Notes an option of the order without a term. */
    public void setWithout(int decision, CostTerm term, int rank, SitingOption how, int regionRow, double usdPerMwYear) {
        int a = (decision * CostTerm.COUNT + term.ordinal()) * ALTERNATIVES + rank;
        withoutOption[a] = how.ordinal();
        withoutRegion[a] = regionRow;
        withoutTotal[a] = usdPerMwYear;
    }

    /**
     * Writes an alternative.
     *
     * @param rank 0 = chosen, 1 to 3 = best rejected
     * @param regionRow region, or {@link #NONE} abroad
     * @param source terms in the order of {@link CostTerm}, read from {@code offset}
     */
    public void setAlternative(int decision, int rank, SitingOption how, int regionRow, double months, double[] source, int offset) {
        int a = decision * ALTERNATIVES + rank;
        option[a] = how.ordinal();
        region[a] = regionRow;
        monthsToPower[a] = months;
        System.arraycopy(source, offset, terms, a * CostTerm.COUNT, CostTerm.COUNT);
    }

    public int month(int decision) {
        return month[decision];
    }

    public DecisionKind kind(int decision) {
        return DecisionKind.of(kind[decision]);
    }

    /** Ordinal of the kind of load, or {@link #NONE} for a mine. */
    public int load(int decision) {
        return load[decision];
    }

    /** Options that could be chosen. */
    public int weighed(int decision) {
        return weighed[decision];
    }

    /** Place of the first alternative among all that could be chosen, by total, from 1. */
    public int standing(int decision) {
        return standing[decision];
    }

    /** Row of the site that was decided on, as in {@link #setSite}; {@link #NONE} abroad. */
    public int site(int decision) {
        return site[decision];
    }

    /** What the owner gives up, as in {@link #setForgone}; NaN where nothing is let or sold, or it is not known. */
    public double forgone(int decision) {
        return forgone[decision];
    }

    /** Chance that the model gives the region of a real project, 0 to 1; NaN of other decisions. */
    public double probability(int decision) {
        return probability[decision];
    }

    /** Rule that forbids a real project in the model. */
    public SitingRule rule(int decision) {
        return SitingRule.of(rule[decision]);
    }

    /** The rent below which the owner would not let, 2025 USD per MW of IT capacity and year; NaN where nothing is let or sold. */
    public double reservation(int decision) {
        return reservation[decision];
    }

    /** The rent above which the firm would not take it, same unit. */
    public double ceiling(int decision) {
        return ceiling[decision];
    }

    /** Ordinal of the {@link SitingOption} that comes at a rank once a term is the same everywhere; {@link #NONE} where that was not worked out. */
    public int optionWithout(int decision, CostTerm term, int rank) {
        return withoutOption[(decision * CostTerm.COUNT + term.ordinal()) * ALTERNATIVES + rank];
    }

    public int regionWithout(int decision, CostTerm term, int rank) {
        return withoutRegion[(decision * CostTerm.COUNT + term.ordinal()) * ALTERNATIVES + rank];
    }

    /** Its total less the term, 2025 USD per MW and year. */
    public double totalWithout(int decision, CostTerm term, int rank) {
        return withoutTotal[(decision * CostTerm.COUNT + term.ordinal()) * ALTERNATIVES + rank];
    }

    public int deciderKind(int decision) {
        return deciderKind[decision];
    }

    public int decider(int decision) {
        return decider[decision];
    }

    public long subject(int decision) {
        return subject[decision];
    }

    public double megawatts(int decision) {
        return megawatts[decision];
    }

    /** Ordinal of {@link SitingOption}, or {@link #NONE} when there was no such alternative. */
    public int option(int decision, int rank) {
        return option[decision * ALTERNATIVES + rank];
    }

    public int region(int decision, int rank) {
        return region[decision * ALTERNATIVES + rank];
    }

    public double monthsToPower(int decision, int rank) {
        return monthsToPower[decision * ALTERNATIVES + rank];
    }

    public double term(int decision, int rank, CostTerm term) {
        return terms[(decision * ALTERNATIVES + rank) * CostTerm.COUNT + term.ordinal()];
    }

    /** Sum of the alternative's terms in the order of {@link CostTerm}, 2025 USD per MW and year. */
    public double total(int decision, int rank) {
        return OptionRanking.total(terms, (decision * ALTERNATIVES + rank) * CostTerm.COUNT);
    }

    private static int[] filled(int n) {
        int[] a = new int[n];
        Arrays.fill(a, NONE);
        return a;
    }

    private static double[] notANumber(int n) {
        double[] a = new double[n];
        Arrays.fill(a, Double.NaN);
        return a;
    }

    private static int[] longer(int[] a) {
        int[] b = Arrays.copyOf(a, a.length * 2);
        Arrays.fill(b, a.length, b.length, NONE);
        return b;
    }

    private static double[] longer(double[] a, double fill) {
        double[] b = Arrays.copyOf(a, a.length * 2);
        Arrays.fill(b, a.length, b.length, fill);
        return b;
    }

    private void grow() {
        month = longer(month);
        kind = longer(kind);
        load = longer(load);
        weighed = longer(weighed);
        standing = longer(standing);
        site = longer(site);
        forgone = longer(forgone, Double.NaN);
        probability = longer(probability, Double.NaN);
        rule = Arrays.copyOf(rule, rule.length * 2);
        reservation = longer(reservation, Double.NaN);
        ceiling = longer(ceiling, Double.NaN);
        deciderKind = longer(deciderKind);
        decider = longer(decider);
        subject = Arrays.copyOf(subject, subject.length * 2);
        megawatts = longer(megawatts, 0.0);
        option = longer(option);
        region = longer(region);
        monthsToPower = longer(monthsToPower, 0.0);
        terms = longer(terms, 0.0);
        withoutOption = longer(withoutOption);
        withoutRegion = longer(withoutRegion);
        withoutTotal = longer(withoutTotal, 0.0);
    }
}
