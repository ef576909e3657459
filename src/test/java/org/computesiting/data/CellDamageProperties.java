package org.computesiting.data;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class CellDamageProperties {

    @Property(tries = 20)
    void anyBytesInPlaceOfATableGiveProblemsOfThatTable(@ForAll("tables") String table, @ForAll byte[] bytes) {
        assertThat(CorruptedTable.problems(TableSource.bundled().with(table, bytes)))
                .isNotEmpty().anySatisfy(problem -> assertThat(problem).startsWith("table " + table));
    }

    @Property(tries = 30)
    void aDamagedNumberIsFoundAtItsPlace(@ForAll @IntRange(min = 1, max = 537) int row,
            @ForAll @IntRange(min = 2019, max = 2025) int year, @ForAll("notNumbers") String text) {
        String column = "mw_end_" + year;
        CorruptedTable table = new CorruptedTable("capacity_history").set(row, column, text);

        assertThat(CorruptedTable.problems(table)).singleElement().asString()
                .startsWith("table capacity_history, line " + (row + 1) + " ").contains("column " + column);
    }

    @Provide
    Arbitrary<String> tables() {
        return Arbitraries.of("regions", "cpi", "tariffs", "ai_sites", "parameters_power", "sources");
    }

    @Provide
    Arbitrary<String> notNumbers() {
        return Arbitraries.of("", "-1", "12,5", "1e9", "NaN", "about 3", "0x1p3z", "١٢x", "\"", " ");
    }
}
