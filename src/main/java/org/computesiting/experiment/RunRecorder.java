package org.computesiting.experiment;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.computesiting.model.SitingModel;
import org.computesiting.observe.Measure;
import org.computesiting.results.ResultsException;
import org.computesiting.results.TableFormat;
import org.computesiting.results.TableStore;
import org.computesiting.results.YearlyValues;

/** Puts what runs recorded into a folder of results: tables, resolved scenarios, data dictionary. */
public final class RunRecorder {
    private RunRecorder() { }

    /** Writes everything one run recorded under its {@link RunKey}. @return rows by table */
    public static Map<String, Long> record(FinishedRun run, String key, Path folder, TableFormat format) {
        try (TableStore store = new TableStore()) {
            new RunTables(run, key, store, folder, format).writeAll();
            dictionary(folder, run.series().measures());
            return store.rowCounts();
        }
    }

    /**
     * Writes the list of a comparison's runs and the yearly values of all of them.
     *
     * @param scenarioHashes hash of the resolved scenario by arm
     * @param digests digest of each run by "arm/seed"
     * @return rows by table
     */
    public static Map<String, Long> record(YearlyValues values, List<Measure> measures, Map<String, String> scenarioHashes, Map<String, String> digests, Path folder,
                                           TableFormat format) {
        try (TableStore store = new TableStore()) {
            store.write(folder, "runs", format,
                List.of("run VARCHAR", "scenario VARCHAR", "seed BIGINT", "version VARCHAR", "status VARCHAR", "digest VARCHAR"), rows -> {
                    for (String arm : values.arms()) {
                        for (long seed : values.seeds()) {
                            rows.beginRow();
                            rows.append(RunKey.of(scenarioHashes.get(arm), seed));
                            rows.append(arm);
                            rows.append(seed);
                            rows.append(SitingModel.VERSION);
                            rows.append("complete");
                            rows.append(digests.get(arm + "/" + seed));
                            rows.endRow();
                        }
                    }
                });
            store.write(folder, "summary", format,
                List.of("scenario VARCHAR", "seed BIGINT", "variable VARCHAR", "unit VARCHAR", "region VARCHAR", "year INTEGER", "value DOUBLE"), rows -> {
                    for (int arm = 0; arm < values.arms().size(); arm++) {
                        for (int r = 0; r < values.seeds().size(); r++) {
                            for (int c = 0; c < values.cells().size(); c++) {
                                YearlyValues.Cell cell = values.cells().get(c);
                                rows.beginRow();
                                rows.append(values.arms().get(arm));
                                rows.append(values.seeds().get(r));
                                rows.append(cell.measure());
                                rows.append(cell.unit());
                                rows.append(cell.place());
                                rows.append(cell.year());
                                rows.append(values.values()[arm][r][c]);
                                rows.endRow();
                            }
                        }
                    }
                });
            dictionary(folder, measures);
            return store.rowCounts();
        }
    }

    /** Writes a text file into the folder. */
    public static void text(Path folder, String file, String content) {
        try {
            Files.writeString(folder.resolve(file), content, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new ResultsException(file + " could not be written to " + folder + ": " + e.getMessage(), e);
        }
    }

    private static void dictionary(Path folder, List<Measure> measures) {
        StringBuilder csv = new StringBuilder("variable,unit,scope,aggregation,over_a_year,description\n");
        for (Measure m : measures) {
            csv.append(m.name()).append(',').append(m.unit()).append(',').append(lower(m.scope())).append(',')
                .append(m.aggregation() == null ? "" : lower(m.aggregation())).append(',').append(lower(m.overTime())).append(',')
                .append('"').append(m.description().replace("\"", "\"\"")).append("\"\n");
        }
        text(folder, "data_dictionary.csv", csv.toString());
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(java.util.Locale.ROOT);
    }
}
