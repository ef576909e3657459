package org.computesiting.model.ai;

import static org.assertj.core.api.Assertions.assertThat;

import org.computesiting.model.RegionTable;
import org.junit.jupiter.api.Test;

/** Sites of a firm are counted region by region. */
class SiteNamesTest {
    @Test
    void everyFirmCountsItsOwnSitesInEveryRegion() {
        AiFirmTable firms = new AiFirmTable(2);
        firms.name[0] = "Microsoft";
        firms.name[1] = "Meta";
        RegionTable regions = new RegionTable(2);
        regions.name[0] = "Texas";
        regions.name[1] = "Ontario";
        SiteNames names = new SiteNames(firms, regions);
        assertThat(names.next(0, 0)).isEqualTo("Microsoft, Texas 1");
        assertThat(names.next(0, 1)).isEqualTo("Microsoft, Ontario 1");
        assertThat(names.next(0, 0)).isEqualTo("Microsoft, Texas 2");
        assertThat(names.next(1, 0)).isEqualTo("Meta, Texas 1");
        assertThat(names.next(1, 1)).isEqualTo("Meta, Ontario 1");
    }
}
