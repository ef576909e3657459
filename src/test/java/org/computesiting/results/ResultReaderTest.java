package org.computesiting.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What was stored is what is read, in either format; what is not there is named. */
class ResultReaderTest {
    private static final double THIRD = 1.0 / 3.0;

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(TableFormat.class)
    void seriesEventsAndSitesComeBackAsTheyWereStored(TableFormat format) {
        store(format, "one");
        try (ResultReader run = ResultReader.open(folder)) {
            assertThat(run.scenario()).isEqualTo("one");
            assertThat(run.seed()).isEqualTo(42);
            assertThat(run.months()).containsExactly(YearMonth.of(2020, 12), YearMonth.of(2021, 1), YearMonth.of(2021, 2));
            assertThat(run.variables()).containsExactly("ai_mw", "hashprice");
            assertThat(run.unit("ai_mw")).isEqualTo("MW");
            assertThat(run.places("ai_mw")).containsExactly("CA", "CA-QC", "NA");
            assertThat(run.monthly("ai_mw", "CA-QC")).containsExactly(THIRD, Double.NaN, 3e17);
            assertThat(run.lastMonth("ai_mw")).containsOnlyKeys("CA-QC").containsEntry("CA-QC", 3e17);
            assertThat(run.events("halving")).containsExactly(
                new RunEvent(YearMonth.of(2021, 1), "halving", "", 630_000, "Halving at block 630,000, with a \"quote\""));
            assertThat(run.events()).hasSize(2);
            assertThat(run.sites()).containsExactly(new SiteRow("A, first", "Firm", "CA-QC", "energised", 1.5, 0, 0.25));
        }
    }

    @Test
    void whatIsMissingIsNamedTogetherWithWhatIsThere() {
        store(TableFormat.PARQUET, "one");
        try (ResultReader run = ResultReader.open(folder)) {
            assertThatThrownBy(() -> run.monthly("ia_mw", "NA")).isInstanceOf(ResultsException.class).hasMessageContaining("no variable ia_mw").hasMessageContaining("ai_mw");
            assertThatThrownBy(() -> run.monthly("ai_mw", "US-TX")).isInstanceOf(ResultsException.class).hasMessageContaining("US-TX").hasMessageContaining("CA-QC");
        }
        assertThatThrownBy(() -> ResultReader.open(folder.resolve("nowhere"))).isInstanceOf(ResultsException.class).hasMessageContaining("nowhere");
    }

    @Test
    void aMissingTableIsNamedWhenItIsAskedFor() throws IOException {
        store(TableFormat.CSV, "one");
        Files.delete(folder.resolve("events.csv"));
        try (ResultReader run = ResultReader.open(folder)) {
            assertThatThrownBy(run::events).isInstanceOf(ResultsException.class).hasMessageContaining("no table events").hasMessageContaining("events.parquet");
        }
    }

    @Test
    void aDamagedTableIsRefusedWithItsName() throws IOException {
        Files.writeString(folder.resolve("timeseries.parquet"), "this is no table");
        assertThatThrownBy(() -> ResultReader.open(folder)).isInstanceOf(ResultsException.class).hasMessageContaining("timeseries");
    }

    @Test
    void aFolderOfSeveralRunsIsRefused() {
        try (TableStore store = new TableStore()) {
            store.write(folder, "timeseries", TableFormat.CSV, seriesColumns(), rows -> {
                series(rows, "one", "2020-01", "NA", "ai_mw", "MW", 1);
                series(rows, "two", "2020-01", "NA", "ai_mw", "MW", 1);
            });
        }
        assertThatThrownBy(() -> ResultReader.open(folder)).isInstanceOf(ResultsException.class).hasMessageContaining("2 runs");
    }

    @Test
    void theEndOfTheRecordIsReadFromTheResolvedScenario() throws IOException {
        store(TableFormat.CSV, "one");
        try (ResultReader run = ResultReader.open(folder)) {
            assertThat(run.historyUntil()).isEmpty();
        }
        Files.writeString(folder.resolve("scenario.resolved.json"), "{\"assumptions\":{\"bitcoinPrice\":{\"historyUntil\":\"2021-01\"}}}");
        try (ResultReader run = ResultReader.open(folder)) {
            assertThat(run.historyUntil()).contains(YearMonth.of(2021, 1));
        }
    }

    private void store(TableFormat format, String scenario) {
        try (TableStore store = new TableStore()) {
            store.write(folder, "timeseries", format, seriesColumns(), rows -> {
                series(rows, scenario, "2020-12", "CA-QC", "ai_mw", "MW", THIRD);
                series(rows, scenario, "2021-01", "CA-QC", "ai_mw", "MW", Double.NaN);
                series(rows, scenario, "2021-02", "CA-QC", "ai_mw", "MW", 3e17);
                series(rows, scenario, "2021-02", "CA", "ai_mw", "MW", 3e17);
                series(rows, scenario, "2021-02", "NA", "ai_mw", "MW", 3e17);
                series(rows, scenario, "2021-02", "NA", "hashprice", "USD2025/PH/day", 55);
            });
            store.write(folder, "events", format, List.of("scenario VARCHAR", "seed BIGINT", "month VARCHAR", "number INTEGER", "kind VARCHAR", "region VARCHAR",
                "value DOUBLE", "text VARCHAR"), rows -> {
                    event(rows, scenario, 0, "halving", "", 630_000, "Halving at block 630,000, with a \"quote\"");
                    event(rows, scenario, 1, "site_energised", "CA-QC", 1.5, "A site");
                });
            store.write(folder, "sites", format, List.of("scenario VARCHAR", "seed BIGINT", "site VARCHAR", "owner VARCHAR", "region VARCHAR", "stage VARCHAR",
                "mining_mw DOUBLE", "ai_mw DOUBLE", "retrofit_mw DOUBLE"), rows -> {
                    rows.beginRow();
                    rows.append(scenario);
                    rows.append(42L);
                    for (String text : List.of("A, first", "Firm", "CA-QC", "energised")) {
                        rows.append(text);
                    }
                    rows.append(1.5);
                    rows.append(0.0);
                    rows.append(0.25);
                    rows.endRow();
                });
        }
    }

    private static List<String> seriesColumns() {
        return List.of("scenario VARCHAR", "seed BIGINT", "month VARCHAR", "region VARCHAR", "variable VARCHAR", "unit VARCHAR", "value DOUBLE");
    }

    private static void series(org.duckdb.DuckDBAppender rows, String scenario, String month, String place, String variable, String unit, double value)
        throws java.sql.SQLException {
        rows.beginRow();
        rows.append(scenario);
        rows.append(42L);
        for (String text : List.of(month, place, variable, unit)) {
            rows.append(text);
        }
        rows.append(value);
        rows.endRow();
    }

    private static void event(org.duckdb.DuckDBAppender rows, String scenario, int number, String kind, String region, double value, String text) throws java.sql.SQLException {
        rows.beginRow();
        rows.append(scenario);
        rows.append(42L);
        rows.append("2021-01");
        rows.append(number);
        rows.append(kind);
        rows.append(region);
        rows.append(value);
        rows.append(text);
        rows.endRow();
    }
}
