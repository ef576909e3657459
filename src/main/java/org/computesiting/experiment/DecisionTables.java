package org.computesiting.experiment;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.computesiting.model.CostTerm;
import org.computesiting.model.World;
import org.computesiting.observe.Alternative;
import org.computesiting.observe.Choice;
import org.computesiting.observe.Choices;
import org.computesiting.observe.MovedTotals;
import org.computesiting.observe.Place;
import org.computesiting.observe.Reordering;
import org.computesiting.results.TableFormat;
import org.computesiting.results.TableStore;
import org.duckdb.DuckDBAppender;

/** Writes the ledger of siting decisions as tables: the decisions, their options term by term, their orders without a term, and what moved sites in all. */
final class DecisionTables {
    private final World world;
    private final RunRows run;
    private final TableStore store;
    private final Path folder;
    private final TableFormat format;
    private final List<Choice> all = new ArrayList<>();

    DecisionTables(World world, RunRows run, TableStore store, Path folder, TableFormat format) {
        this.world = world;
        this.run = run;
        this.store = store;
        this.folder = folder;
        this.format = format;
        for (int d = 0; d < world.ledger.count(); d++) {
            all.add(Choices.of(world, d));
        }
    }

    void writeAll() {
        choices();
        decisions();
        counterfactuals();
        moved();
    }

    private void choices() {
        store.write(folder, "choices", format,
            RunRows.columns("month VARCHAR", "decision INTEGER", "kind VARCHAR", "firm VARCHAR", "owner_kind VARCHAR", "subject VARCHAR", "locality VARCHAR",
                "load_kind VARCHAR", "mw DOUBLE", "options_weighed INTEGER", "standing INTEGER", "way VARCHAR", "region VARCHAR", "months_to_power DOUBLE",
                "total_usd2025_per_mw_year DOUBLE", "forgone_usd2025_per_mw_year DOUBLE", "reservation_usd2025_per_mw_year DOUBLE",
                "ceiling_usd2025_per_mw_year DOUBLE", "probability DOUBLE", "forbidden VARCHAR", "way_known BOOLEAN", "dated_by VARCHAR"), rows -> {
                for (Choice c : all) {
                    choice(rows, c);
                }
            });
    }

    private void choice(DuckDBAppender rows, Choice c) throws SQLException {
        begin(rows, c.number());
        rows.append(c.number());
        rows.append(lower(c.kind()));
        rows.append(c.firm());
        rows.append(c.byMiner() ? "miner" : "ai firm");
        rows.append(c.subject());
        rows.append(c.locality());
        rows.append(c.load());
        rows.append(c.megawatts());
        rows.append(c.weighed());
        rows.append(c.standing());
        place(rows, c.chosen().place());
        rows.append(c.chosen().monthsToPower());
        rows.append(c.chosen().total());
        RunRows.number(rows, c.bargain() == null ? Double.NaN : c.bargain().forgone());
        RunRows.number(rows, c.bargain() == null ? Double.NaN : c.bargain().reservation());
        RunRows.number(rows, c.bargain() == null ? Double.NaN : c.bargain().ceiling());
        RunRows.number(rows, c.appraisal() == null ? Double.NaN : c.appraisal().probability());
        rows.append(c.appraisal() == null ? "" : c.appraisal().forbidden());
        rows.append(c.appraisal() == null || c.appraisal().wayKnown());
        rows.append(c.appraisal() == null ? "" : c.appraisal().announced() ? "announcement" : "start of work");
        rows.endRow();
    }

    private void decisions() {
        store.write(folder, "decisions", format,
            RunRows.columns("month VARCHAR", "decision INTEGER", "kind VARCHAR", "firm VARCHAR", "mw DOUBLE", "rank INTEGER", "way VARCHAR", "region VARCHAR",
                "months_to_power DOUBLE", "term VARCHAR", "usd2025_per_mw_year DOUBLE"), rows -> {
                for (Choice c : all) {
                    for (int rank = 0; rank < c.alternatives().size(); rank++) {
                        alternative(rows, c, rank);
                    }
                }
            });
    }

    private void alternative(DuckDBAppender rows, Choice c, int rank) throws SQLException {
        Alternative alternative = c.alternatives().get(rank);
        for (CostTerm term : CostTerm.values()) {
            double value = alternative.term(term);
            if (value != 0.0) {
                begin(rows, c.number());
                rows.append(c.number());
                rows.append(lower(c.kind()));
                rows.append(c.firm());
                rows.append(c.megawatts());
                rows.append(rank);
                place(rows, alternative.place());
                rows.append(alternative.monthsToPower());
                rows.append(lower(term));
                rows.append(value);
                rows.endRow();
            }
        }
    }

    private void counterfactuals() {
        store.write(folder, "counterfactuals", format,
            RunRows.columns("month VARCHAR", "decision INTEGER", "term VARCHAR", "rank INTEGER", "way VARCHAR", "region VARCHAR",
                "total_without_usd2025_per_mw_year DOUBLE", "changed BOOLEAN"), rows -> {
                for (Choice c : all) {
                    for (Reordering without : c.reorderings()) {
                        for (int i = 0; i < without.order().size(); i++) {
                            begin(rows, c.number());
                            rows.append(c.number());
                            rows.append(lower(without.term()));
                            rows.append(i + 1);
                            place(rows, without.order().get(i));
                            rows.append(without.totals().get(i).doubleValue());
                            rows.append(c.changes(without));
                            rows.endRow();
                        }
                    }
                }
            });
    }

    private void moved() {
        MovedTotals totals = MovedTotals.of(world);
        store.write(folder, "moved", format,
            RunRows.columns("kind VARCHAR", "period VARCHAR", "term VARCHAR", "decisions INTEGER", "mw DOUBLE", "moved_decisions INTEGER", "moved_mw DOUBLE",
                "to_other_region_mw DOUBLE", "to_abroad_mw DOUBLE", "from_abroad_mw DOUBLE", "to_other_way_mw DOUBLE", "mean_difference_usd2025_per_mw_year DOUBLE"), rows -> {
                for (MovedTotals.Row row : totals.rows()) {
                    group(rows, row.kind(), row.period(), row.term());
                    rows.append(row.decisions());
                    rows.append(row.mw());
                    rows.append(row.movedDecisions());
                    rows.append(row.movedMw());
                    rows.append(row.otherRegionMw());
                    rows.append(row.abroadMw());
                    rows.append(row.backMw());
                    rows.append(row.otherWayMw());
                    RunRows.number(rows, row.meanDifferenceUsd());
                    rows.endRow();
                }
            });
        store.write(folder, "moved_regions", format,
            RunRows.columns("kind VARCHAR", "period VARCHAR", "term VARCHAR", "region VARCHAR", "won_decisions INTEGER", "won_mw DOUBLE", "lost_decisions INTEGER",
                "lost_mw DOUBLE"), rows -> {
                for (MovedTotals.RegionRow row : totals.regionRows()) {
                    group(rows, row.kind(), row.period(), row.term());
                    rows.append(row.region());
                    rows.append(row.decisionsWon());
                    rows.append(row.mwWon());
                    rows.append(row.decisionsLost());
                    rows.append(row.mwLost());
                    rows.endRow();
                }
            });
    }

    private void begin(DuckDBAppender rows, int decision) throws SQLException {
        run.begin(rows, world.ledger.month(decision));
    }

    private void group(DuckDBAppender rows, String kind, String period, CostTerm term) throws SQLException {
        run.begin(rows);
        rows.append(kind);
        rows.append(period);
        rows.append(lower(term));
    }

    private static void place(DuckDBAppender rows, Place place) throws SQLException {
        rows.append(lower(place.way()));
        rows.append(place.region());
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
