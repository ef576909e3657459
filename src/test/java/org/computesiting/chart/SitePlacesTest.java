package org.computesiting.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.computesiting.results.SiteRow;
import org.junit.jupiter.api.Test;

class SitePlacesTest {
    private static List<SiteRow> sites(int count) {
        List<SiteRow> sites = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            sites.add(new SiteRow(String.format("site %06d", i), "owner", "US-TX", "energised", count - i, 0.0, 0.0));
        }
        return sites;
    }

    @Test
    void everySiteOfACrowdedRegionHasAPlaceOfItsOwnInTexas() {
        List<SiteMark> marks = SitePlaces.of(sites(20_000), SiteUse.MINING);
        assertThat(marks).hasSize(20_000).allSatisfy(mark -> {
            assertThat(mark.lonDeg()).isBetween(-107.0, -93.0);
            assertThat(mark.latDeg()).isBetween(25.5, 37.0);
        });
        assertThat(marks.stream().map(mark -> mark.lonDeg() + " " + mark.latDeg()).distinct()).hasSize(20_000);
    }

    @Test
    void theLargestSitesStandWhereTheyWouldWithoutTheRest() {
        List<SiteMark> few = SitePlaces.of(sites(100), SiteUse.MINING);
        List<SiteMark> many = SitePlaces.of(sites(3_000), SiteUse.MINING);
        for (int i = 0; i < few.size(); i++) {
            assertThat(many.get(i).lonDeg()).isEqualTo(few.get(i).lonDeg());
        }
    }
}
