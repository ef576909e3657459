package org.computesiting.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DataCatalogTest {

    private final DataCatalog catalog = new DataCatalog(ReferenceData.load());

    static Iterable<String> tables() {
        return new DataCatalog(ReferenceData.load()).names();
    }

    @ParameterizedTest
    @MethodSource("tables")
    void everyTableIsShownWithColumnsRowsAndCitations(String table) {
        DataCatalog.TableInfo info = catalog.list().stream().filter(i -> i.name().equals(table)).findFirst().orElseThrow();
        String text = catalog.render(table);

        assertThat(text).startsWith(table + " (" + info.rows() + " rows): " + info.title());
        assertThat(info.columns()).allSatisfy(column -> {
            assertThat(column.meaning()).isNotBlank();
            assertThat(text).contains(column.name()).contains(column.meaning());
        });
        String afterRows = text.substring(text.indexOf("\nsources\n"));
        assertThat(afterRows.lines().filter(line -> line.startsWith("  ")).count()).isPositive();
        assertThat(text.lines()).hasSizeGreaterThan(info.rows());
    }

    @Test
    void everyRowIsShownWithItsProvenance() {
        assertThat(catalog.render("cpi").lines().filter(line -> line.contains("bls_cpi_u"))).hasSize(18);
        assertThat(catalog.render("cpi")).contains("bls_cpi_u: BLS CPI-U US city average");
    }

    @Test
    void theListNamesEveryTable() {
        assertThat(catalog.renderList()).contains("regions", "61", "tariffs", "parameters_ai", "sources");
        assertThat(catalog.list()).hasSize(catalog.names().size());
    }

    @Test
    void anUnknownTableIsRefusedWithTheNearestName() {
        assertThatThrownBy(() -> catalog.render("tarifs")).isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no table is called tarifs; the nearest is tariffs");
    }
}
