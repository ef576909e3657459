package org.computesiting.model.power;

import java.util.List;
import java.util.Locale;
import org.computesiting.data.UtilityRow;
import org.computesiting.model.World;
import org.computesiting.model.random.StableId;

/** Fills the utilities' table from the bundled one, region by region in code order, utilities of a region in the table's order. */
final class UtilitySetup {
    private UtilitySetup() { }

    static UtilityTable table(World world) {
        List<UtilityRow> rows = world.data.utilities();
        int regions = world.regions.count;
        UtilityTable table = new UtilityTable(rows.size(), regions);
        int u = 0;
        for (int r = 0; r < regions; r++) {
            table.firstOfRegion[r] = u;
            for (UtilityRow row : rows) {
                if (row.region().equals(world.regions.code[r])) {
                    table.id[u] = StableId.of("utility/" + row.region() + "/" + row.name());
                    table.name[u] = row.name();
                    table.region[u] = r;
                    table.kind[u] = UtilityKind.valueOf(row.kind().toUpperCase(Locale.ROOT)).ordinal();
                    table.shareOfRegionLoad[u] = row.shareOfRegionLoad();
                    table.localRoomShareOfPeak[u] = row.headroomShareOfPeak();
                    table.publicPowerMw[u] = row.publicPowerMw();
                    u++;
                }
            }
        }
        table.firstOfRegion[regions] = u;
        return table;
    }
}
