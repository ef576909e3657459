package org.computesiting.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What the table of mining firms says, and what it must not say. */
class MinerFirmsTest {
    private static final String TABLE = "miner_firms";
    private final ReferenceData data = ReferenceData.load();

    @Test
    void firmsAreListedFromTheMonthOfTheirFirstTradingDay() {
        assertThat(data.minerFirms()).hasSizeGreaterThanOrEqualTo(25);
        assertThat(firm("Core Scientific").listedFrom()).isEqualTo(YearMonth.of(2022, 1));
        assertThat(firm("IREN").listedFrom()).isEqualTo(YearMonth.of(2021, 11));
        assertThat(firm("Bitdeer").listedFrom()).isEqualTo(YearMonth.of(2023, 4));
        assertThat(firm("Applied Digital").listedFrom()).isEqualTo(YearMonth.of(2022, 4));
        assertThat(firm("US Bitcoin Corp").listedFrom()).isNull();
        assertThat(firm("American Bitcoin").listedFrom()).isNull();
        assertThat(data.minerFirms()).filteredOn(firm -> firm.listedFrom() != null).hasSizeGreaterThanOrEqualTo(20)
                .allSatisfy(firm -> assertThat(firm.ticker()).isNotEmpty());
    }

    @Test
    void firmsKeepTheirPresentNameAndSayTheFormerOne() {
        assertThat(firm("IREN").formerName()).isEqualTo("Iris Energy");
        assertThat(firm("Riot Platforms").renamed()).isEqualTo(YearMonth.of(2023, 1));
        assertThat(firm("MARA").formerName()).isEqualTo("Marathon Digital");
        assertThat(firm("Applied Digital").renamed()).isEqualTo(YearMonth.of(2022, 11));
        assertThat(firm("Bitfarms").formerName()).isEmpty();
        assertThat(firm("Bitfarms").renamed()).isNull();
        assertThat(new DataCatalog(data).render(TABLE)).contains("former_name", "Iris Energy", "listed_from");
    }

    @Test
    void everyFirmHasAMineInTheTableOrSaysWhereItsMachinesAre() {
        Set<String> operators = data.miningSites().stream().map(MiningSiteStart::firm).collect(Collectors.toSet());

        assertThat(data.minerFirms()).allSatisfy(firm -> assertThat(firm.provenance().notes().contains("no row of its own: "))
                .as(firm.name()).isNotEqualTo(operators.contains(firm.name())));
    }

    @Test
    void aListingAfterTheExitIsNamed() {
        assertOnlyProblem("Stronghold", "listed_from", "2025-04", "(Stronghold)", "\"2025-04\"", "after exits", "up to 2025-03");
    }

    @Test
    void aRenamingBeforeTheEntryOrAfterTheExitIsNamed() {
        assertOnlyProblem("Digi Power X", "renamed", "2020-01", "(Digi Power X)", "\"2020-01\"", "before enters", "from 2020-02");
        CorruptedTable table = new CorruptedTable(TABLE).setWhere("name", "GRIID", "former_name", "Red Dog");
        assertThat(CorruptedTable.problems(table.setWhere("name", "GRIID", "renamed", "2024-11"))).singleElement().asString()
                .contains("table miner_firms", "(GRIID)", "column renamed", "after exits", "up to 2024-10");
    }

    @Test
    void aMonthAfterTheEndOfTheRecordIsNamed() {
        assertOnlyProblem("IREN", "renamed", "2025-07", "column renamed", "\"2025-07\"", "end of the record", "up to 2025-06");
    }

    @Test
    void aFormerNameWithoutItsMonthAndAMonthWithoutItsNameAreNamed() {
        assertOnlyProblem("IREN", "renamed", "", "column renamed", "must not be empty where former_name is given", "both or none");
        assertOnlyProblem("IREN", "former_name", "", "column former_name", "must not be empty where renamed is given", "both or none");
    }

    @Test
    void aTickerWithoutAListingIsNamed() {
        assertOnlyProblem("Coinmint", "ticker", "MINT", "column listed_from", "must not be empty where ticker is given");
    }

    @Test
    void aFormerNameOfAnotherFirmIsNamed() {
        assertOnlyProblem("IREN", "former_name", "Bitfarms", "column former_name", "\"Bitfarms\"", "name of a firm of the table");
    }

    @Test
    void aTakeoverWithoutItsMonthOrOfAFirmByItselfIsNamed() {
        assertOnlyProblem("Rhodium", "exits", "", "column exits", "must not be empty where becomes is given", "from 2020-10");
        assertOnlyProblem("Rhodium", "becomes", "Rhodium", "column becomes", "firm itself");
    }

    @Test
    void anExitBeforeTheEntryIsNamed() {
        assertOnlyProblem("Rhodium", "exits", "2020-09", "column exits", "\"2020-09\"", "before enters", "from 2020-10");
    }

    private MinerFirm firm(String name) {
        return data.minerFirms().stream().filter(firm -> firm.name().equals(name)).findFirst().orElseThrow();
    }

    private static void assertOnlyProblem(String firm, String column, String value, String... parts) {
        List<String> problems = CorruptedTable.problems(new CorruptedTable(TABLE).setWhere("name", firm, column, value));

        assertThat(problems).singleElement().asString().contains("table miner_firms", "line ").contains(parts);
    }
}
