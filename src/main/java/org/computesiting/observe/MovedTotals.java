package org.computesiting.observe;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.computesiting.model.CostTerm;
import org.computesiting.model.DecisionKind;
import org.computesiting.model.DecisionLedger;
import org.computesiting.model.World;

/**
 * What moved the sites that moved: for every term, how many decisions of a run would have gone to another place had the term been the same everywhere.
 * Every decision is asked by itself, with all else as it was; what others would then have done is not counted. Real projects of the record are no
 * decisions of the run and are left out.
 */
public final class MovedTotals {
    /** All kinds of decisions, or the whole run. */
    public static final String ALL = "all";
    private static final List<DecisionKind> KINDS = List.of(DecisionKind.PROJECT, DecisionKind.LEASE, DecisionKind.PURCHASE, DecisionKind.MINE);

    private final List<Row> rows = new ArrayList<>();
    private final List<RegionRow> regionRows = new ArrayList<>();

    /**
     * One term of one group of decisions; MW are grid capacity.
     *
     * @param kind kind of decision in small letters, or {@link #ALL}
     * @param period calendar year, or {@link #ALL}
     * @param decisions decisions of the group
     * @param movedDecisions those for which another place or way would have come first without the term
     * @param otherRegionMw of the moved MW those that would have gone to another region of North America
     * @param abroadMw those that would have gone abroad
     * @param backMw those that went abroad and would have stayed
     * @param otherWayMw those that would have been had in another way in the same region
     * @param meanDifferenceUsd the term at the chosen place less at the best of the others, mean weighted by MW, 2025 USD per MW and year; NaN without others
     */
    public record Row(String kind, String period, CostTerm term, int decisions, double mw, int movedDecisions, double movedMw, double otherRegionMw, double abroadMw,
                      double backMw, double otherWayMw, double meanDifferenceUsd) { }

    /**
     * One region of one term of one group.
     *
     * @param region ISO 3166-2, or {@link Place#ABROAD}
     * @param mwWon MW that are there and would have gone elsewhere without the term
     * @param mwLost MW that are elsewhere and would have come here without it
     */
    public record RegionRow(String kind, String period, CostTerm term, String region, int decisionsWon, double mwWon, int decisionsLost, double mwLost) { }

    private MovedTotals() { }

    /** Adds up a run's ledger. */
    public static MovedTotals of(World world) {
        MovedTotals totals = new MovedTotals();
        int firstYear = world.scenario.horizon().start().getYear();
        int lastYear = world.scenario.horizon().end().getYear();
        for (int k = 0; k <= KINDS.size(); k++) {
            DecisionKind kind = k == 0 ? null : KINDS.get(k - 1);
            for (int year = firstYear - 1; year <= lastYear; year++) {
                totals.group(world, kind, year < firstYear ? null : year);
            }
        }
        return totals;
    }

    public List<Row> rows() {
        return rows;
    }

    /** Rows of regions that won or lost something. */
    public List<RegionRow> regionRows() {
        return regionRows;
    }

    /** @param kind a kind, or null for all; @param year a year, or null for the whole run */
    private void group(World world, DecisionKind kind, Integer year) {
        List<Integer> members = new ArrayList<>();
        for (int d = 0; d < world.ledger.count(); d++) {
            DecisionKind its = world.ledger.kind(d);
            boolean ofKind = kind == null ? its != DecisionKind.RECORD : its == kind;
            if (ofKind && (year == null || world.clock.date(world.ledger.month(d)).getYear() == year)) {
                members.add(d);
            }
        }
        if (members.isEmpty()) {
            return;
        }
        String kindName = kind == null ? ALL : kind.name().toLowerCase(Locale.ROOT);
        for (CostTerm term : CostTerm.values()) {
            new Sum(world, kindName, year == null ? ALL : year.toString(), term).over(members);
        }
    }

    /** Adds up one term over one group. */
    private final class Sum {
        private final World world;
        private final DecisionLedger ledger;
        private final String kind;
        private final String period;
        private final CostTerm term;
        /** By region; the last place is for abroad. */
        private final int[] decisionsWon;
        private final int[] decisionsLost;
        private final double[] mwWon;
        private final double[] mwLost;
        private double mw;
        private int moved;
        private double otherRegionMw;
        private double abroadMw;
        private double backMw;
        private double otherWayMw;
        private double differenceUsd;
        private double comparedMw;

        Sum(World world, String kind, String period, CostTerm term) {
            this.world = world;
            ledger = world.ledger;
            this.kind = kind;
            this.period = period;
            this.term = term;
            int places = world.regions.count + 1;
            decisionsWon = new int[places];
            decisionsLost = new int[places];
            mwWon = new double[places];
            mwLost = new double[places];
        }

        void over(List<Integer> decisions) {
            decisions.forEach(this::add);
            double movedMw = otherRegionMw + abroadMw + backMw + otherWayMw;
            rows.add(new Row(kind, period, term, decisions.size(), mw, moved, movedMw, otherRegionMw, abroadMw, backMw, otherWayMw,
                comparedMw > 0.0 ? differenceUsd / comparedMw : Double.NaN));
            for (int r = 0; r < mwWon.length; r++) {
                if (decisionsWon[r] > 0 || decisionsLost[r] > 0) {
                    String region = r == world.regions.count ? Place.ABROAD : world.regions.code[r];
                    regionRows.add(new RegionRow(kind, period, term, region, decisionsWon[r], mwWon[r], decisionsLost[r], mwLost[r]));
                }
            }
        }

        private void add(int d) {
            double size = ledger.megawatts(d);
            mw += size;
            if (ledger.option(d, 1) != DecisionLedger.NONE) {
                differenceUsd += size * (ledger.term(d, 0, term) - ledger.term(d, 1, term));
                comparedMw += size;
            }
            int option = ledger.optionWithout(d, term, 0);
            int region = ledger.regionWithout(d, term, 0);
            int from = ledger.region(d, 0);
            boolean same = option == DecisionLedger.NONE || option == ledger.option(d, 0) && region == from;
            if (same) {
                return;
            }
            moved++;
            if (region == from) {
                otherWayMw += size;
                return;
            }
            if (region == DecisionLedger.NONE) {
                abroadMw += size;
            } else if (from == DecisionLedger.NONE) {
                backMw += size;
            } else {
                otherRegionMw += size;
            }
            int here = from == DecisionLedger.NONE ? world.regions.count : from;
            int there = region == DecisionLedger.NONE ? world.regions.count : region;
            decisionsWon[here]++;
            mwWon[here] += size;
            decisionsLost[there]++;
            mwLost[there] += size;
        }
    }
}
