package org.computesiting.experiment;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import org.computesiting.model.EventKind;
import org.computesiting.model.OwnerKind;
import org.computesiting.model.PowerSupply;
import org.computesiting.model.SitingModel;
import org.computesiting.model.World;
import org.computesiting.model.ai.LoadKind;
import org.computesiting.model.ai.ProjectTable;
import org.computesiting.observe.EventTexts;
import org.computesiting.observe.FirmSeries;
import org.computesiting.observe.Measure;
import org.computesiting.observe.TimeSeries;
import org.computesiting.results.TableFormat;
import org.computesiting.results.TableStore;
import org.computesiting.results.YearlyValues;
import org.duckdb.DuckDBAppender;

/** Writes what one run recorded as tables: series of regions and firms, events, decisions, sites, yearly summary. */
final class RunTables {
    private final FinishedRun run;
    private final TableStore store;
    private final Path folder;
    private final TableFormat format;
    private final YearMonth start;
    private final RunRows cells;

    /** @param key the run's {@link RunKey} */
    RunTables(FinishedRun run, String key, TableStore store, Path folder, TableFormat format) {
        this.run = run;
        this.store = store;
        this.folder = folder;
        this.format = format;
        this.start = run.scenario().horizon().start();
        this.cells = new RunRows(key, run.scenario().name(), run.seed(), start);
    }

    void writeAll() {
        runs();
        timeSeries();
        firms();
        events();
        if (run.scenario().observe().decisions()) {
            new DecisionTables(run.world(), cells, store, folder, format).writeAll();
        }
        sites();
        store.write(folder, "contracts", format, ContractRows.COLUMNS, new ContractRows(run.world(), cells)::write);
        summary();
    }

    private void runs() {
        store.write(folder, "runs", format,
            RunRows.columns("version VARCHAR", "first_month VARCHAR", "last_month VARCHAR", "status VARCHAR", "digest VARCHAR"), rows -> {
                cells.begin(rows);
                rows.append(SitingModel.VERSION);
                rows.append(start.toString());
                rows.append(start.plusMonths(run.series().months() - 1L).toString());
                rows.append("complete");
                rows.append(run.digest());
                rows.endRow();
            });
    }

    private void timeSeries() {
        TimeSeries series = run.series();
        store.write(folder, "timeseries", format,
            RunRows.columns("month VARCHAR", "region VARCHAR", "variable VARCHAR", "unit VARCHAR", "value DOUBLE"), rows -> {
                for (int m = 0; m < series.measures().size(); m++) {
                    Measure measure = series.measures().get(m);
                    List<String> places = series.places(measure);
                    for (int cell = 0; cell < places.size(); cell++) {
                        for (int t = 0; t < series.months(); t++) {
                            cells.begin(rows, t);
                            rows.append(places.get(cell));
                            rows.append(measure.name());
                            rows.append(measure.unit());
                            rows.append(series.value(t, m, cell));
                            rows.endRow();
                        }
                    }
                }
            });
    }

    private void firms() {
        FirmSeries firms = run.firms();
        store.write(folder, "firms", format,
            RunRows.columns("month VARCHAR", "firm VARCHAR", "kind VARCHAR", "variable VARCHAR", "unit VARCHAR", "value DOUBLE"), rows -> {
                for (int f = 0; f < firms.miners().size(); f++) {
                    for (int v = 0; v < FirmSeries.MINER_VARIABLES.size(); v++) {
                        for (int t = 0; t < firms.months(); t++) {
                            firmRow(rows, t, firms.miners().get(f), "miner", FirmSeries.MINER_VARIABLES.get(v), FirmSeries.MINER_UNITS.get(v), firms.minerValue(t, f, v));
                        }
                    }
                }
                for (int f = 0; f < firms.aiFirms().size(); f++) {
                    for (int v = 0; v < FirmSeries.AI_VARIABLES.size(); v++) {
                        for (int t = 0; t < firms.months(); t++) {
                            firmRow(rows, t, firms.aiFirms().get(f), "ai firm", FirmSeries.AI_VARIABLES.get(v), FirmSeries.AI_UNITS.get(v), firms.aiFirmValue(t, f, v));
                        }
                    }
                }
            });
    }

    private void firmRow(DuckDBAppender rows, int t, String firm, String kind, String variable, String unit, double value) throws SQLException {
        cells.begin(rows, t);
        rows.append(firm);
        rows.append(kind);
        rows.append(variable);
        rows.append(unit);
        rows.append(value);
        rows.endRow();
    }

    private void events() {
        World world = run.world();
        store.write(folder, "events", format,
            RunRows.columns("month VARCHAR", "number INTEGER", "kind VARCHAR", "region VARCHAR", "value DOUBLE", "text VARCHAR"), rows -> {
                for (int e = 0; e < world.events.count(); e++) {
                    cells.begin(rows, world.events.month(e));
                    rows.append(e);
                    rows.append(world.events.kind(e).name().toLowerCase(Locale.ROOT));
                    rows.append(region(world, world.events.region(e)));
                    rows.append(world.events.value(e));
                    rows.append(EventTexts.text(world, e));
                    rows.endRow();
                }
            });
    }

    private static String region(World world, int row) {
        return row < 0 ? "" : world.regions.code[row];
    }

    private void sites() {
        World world = run.world();
        store.write(folder, "sites", format,
            RunRows.columns("site VARCHAR", "owner VARCHAR", "owner_kind VARCHAR", "region VARCHAR", "utility VARCHAR", "stage VARCHAR", "grid_mw DOUBLE",
                "mining_mw DOUBLE", "ai_mw DOUBLE", "retrofit_mw DOUBLE", "vacant_mw DOUBLE", "own_generation_mw DOUBLE", "requested VARCHAR", "energised VARCHAR", "closed VARCHAR", "tenant VARCHAR", "landlord VARCHAR", "load_kind VARCHAR",
                "rent_usd2025_per_mw_year DOUBLE", "power_supply VARCHAR", "power_price_usd2025_per_mwh DOUBLE", "decision INTEGER",
                "filed_by VARCHAR"), rows -> {
                boolean[] withdrawn = withdrawn(world);
                boolean[] developers = developers(world);
                for (int s = 0; s < world.sites.count(); s++) {
                    siteRow(rows, world, s, withdrawn[s], developers[s]);
                }
            });
    }

    /** Sites given up before they were energised, by the events that say so. */
    private static boolean[] withdrawn(World world) {
        boolean[] withdrawn = new boolean[world.sites.count()];
        for (int e = 0; e < world.events.count(); e++) {
            if (world.events.kind(e) == EventKind.SITE_WITHDRAWN && world.events.subject(e) >= 0) {
                withdrawn[world.events.subject(e)] = true;
            }
        }
        return withdrawn;
    }

    /** Requests that developers made in the hope to serve a project, beside those of its firm. */
    private static boolean[] developers(World world) {
        boolean[] developers = new boolean[world.sites.count()];
        ProjectTable projects = world.ai.projects;
        for (int p = 0; p < projects.count(); p++) {
            for (int n = projects.ownFilings[p]; n < projects.filings[p]; n++) {
                int s = projects.site(p, n);
                // A site under construction at the start is its firm's, and a leased one its miner's or its hall's owner's.
                developers[s] = world.sites.ownerKind[s] == OwnerKind.AI_FIRM && world.sites.decision[s] >= 0 && Double.isNaN(world.sites.fitOutUsdPerMw[s]);
            }
        }
        return developers;
    }

    /** Month of energisation; a site of the start was energised before it, one withdrawn never. */
    private String energised(World world, int s, boolean withdrawn) {
        boolean was = !withdrawn && (world.sites.isEnergised(s) || world.sites.closedMonth[s] >= 0);
        return !was ? "" : world.sites.energisedMonth[s] < 0 ? "before " + start : month(world.sites.energisedMonth[s]);
    }

    private void siteRow(DuckDBAppender rows, World world, int s, boolean withdrawn, boolean developer) throws SQLException {
        cells.begin(rows);
        rows.append(world.sites.name[s]);
        rows.append(EventTexts.owner(world, s));
        rows.append(world.sites.ownerKind[s] == OwnerKind.MINER ? "miner" : "ai firm");
        rows.append(world.regions.code[world.sites.region[s]]);
        rows.append(world.power.utilities.name[world.sites.utility[s]]);
        rows.append(withdrawn ? "withdrawn" : world.sites.stageOf(s).name().toLowerCase(Locale.ROOT));
        rows.append(world.sites.gridMw[s]);
        rows.append(world.sites.miningMw[s]);
        rows.append(world.sites.aiMw[s]);
        rows.append(world.sites.retrofitMw[s]);
        rows.append(world.sites.vacantMw[s]);
        rows.append(world.sites.ownGenerationMw[s]);
        rows.append(month(world.sites.requestedMonth[s]));
        rows.append(energised(world, s, withdrawn));
        rows.append(month(world.sites.closedMonth[s]));
        rows.append(world.sites.tenant[s] < 0 ? "" : world.ai.firms.name[world.sites.tenant[s]]);
        rows.append(world.sites.landlord[s] < 0 ? "" : world.ai.firms.name[world.sites.landlord[s]]);
        boolean computes = world.sites.ownerKind[s] == OwnerKind.AI_FIRM || world.sites.aiMw[s] + world.sites.retrofitMw[s] > 0.0;
        rows.append(computes ? LoadKind.of(world.sites.loadKind[s]).label() : "");
        rows.append(world.sites.rentUsdPerMwYear[s]);
        boolean mine = world.sites.ownerKind[s] == OwnerKind.MINER;
        rows.append(mine ? PowerSupply.of(world.sites.powerSupply[s]).name().toLowerCase(Locale.ROOT) : "");
        double price = mine ? world.mining.powerPriceUsdPerMwh(world, s) : world.power.billing.priceUsdPerMwh(world, s);
        if (world.sites.isEnergised(s)) {
            rows.append(price);
        } else {
            rows.appendNull();
        }
        rows.append(world.sites.decision[s]);
        rows.append(developer ? "developer" : "owner");
        rows.endRow();
    }

    private String month(int index) {
        return index < 0 ? "" : start.plusMonths(index).toString();
    }

    private void summary() {
        List<YearlyValues.Cell> yearly = YearlySummary.cells(run.series(), start);
        double[] values = YearlySummary.values(run.series(), start);
        store.write(folder, "summary", format,
            RunRows.columns("year INTEGER", "region VARCHAR", "variable VARCHAR", "unit VARCHAR", "value DOUBLE"), rows -> {
                for (int i = 0; i < values.length; i++) {
                    YearlyValues.Cell cell = yearly.get(i);
                    cells.begin(rows);
                    rows.append(cell.year());
                    rows.append(cell.place());
                    rows.append(cell.measure());
                    rows.append(cell.unit());
                    rows.append(values[i]);
                    rows.endRow();
                }
            });
    }
}
