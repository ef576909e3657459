package org.computesiting.experiment;

import java.sql.SQLException;
import java.time.YearMonth;
import java.util.List;
import org.computesiting.model.World;
import org.computesiting.model.ai.ContractTable;
import org.computesiting.model.ai.LoadKind;
import org.duckdb.DuckDBAppender;

/** Rows of table {@code contracts}: leases and sales of miners' sites, and leases of vacant halls, in the order in which they were signed. */
final class ContractRows {
    static final List<String> COLUMNS = RunRows.columns("month VARCHAR", "kind VARCHAR", "owner VARCHAR", "firm VARCHAR", "from_site VARCHAR",
        "site VARCHAR", "region VARCHAR", "load_kind VARCHAR", "grid_mw DOUBLE", "ready VARCHAR", "term_months INTEGER", "rent_usd2025_per_mw_year DOUBLE", "reservation_usd2025_per_mw_year DOUBLE",
        "ceiling_usd2025_per_mw_year DOUBLE", "price_usd2025 DOUBLE", "capex_usd2025_per_mw_it DOUBLE", "backed BOOLEAN", "decision INTEGER");

    private final World world;
    private final RunRows cells;
    private final YearMonth start;

    ContractRows(World world, RunRows cells) {
        this.world = world;
        this.cells = cells;
        start = world.clock.date(0);
    }

    void write(DuckDBAppender rows) throws SQLException {
        ContractTable mines = world.ai.contracts;
        ContractTable halls = world.ai.hallLeases;
        int m = 0;
        int h = 0;
        while (m < mines.count() || h < halls.count()) {
            boolean mine = h == halls.count() || m < mines.count() && mines.decision[m] < halls.decision[h];
            if (mine) {
                row(rows, mines, m, mines.bought[m] ? "mine bought" : "mine leased", world.mining.miners.name[mines.owner[m]]);
                m++;
            } else {
                row(rows, halls, h, "hall leased", world.ai.firms.name[halls.owner[h]]);
                h++;
            }
        }
    }

    private void row(DuckDBAppender rows, ContractTable table, int c, String kind, String owner) throws SQLException {
        cells.begin(rows, table.month[c]);
        rows.append(kind);
        rows.append(owner);
        rows.append(world.ai.firms.name[table.firm[c]]);
        rows.append(world.sites.name[table.from[c]]);
        rows.append(world.sites.name[table.site[c]]);
        rows.append(world.regions.code[world.sites.region[table.site[c]]]);
        rows.append(LoadKind.of(world.ai.projects.kind[table.project[c]]).label());
        rows.append(table.gridMw[c]);
        rows.append(start.plusMonths(table.readyMonth[c]).toString());
        rows.append(table.termMonths[c]);
        rows.append(table.rentUsdPerMwYear[c]);
        rows.append(table.reservationUsdPerMwYear[c]);
        rows.append(table.ceilingUsdPerMwYear[c]);
        if (table.bought[c]) {
            rows.append(table.priceUsd[c]);
        } else {
            rows.appendNull();
        }
        rows.append(table.capexUsdPerMw[c]);
        rows.append(table.backed[c]);
        rows.append(table.decision[c]);
        rows.endRow();
    }
}
