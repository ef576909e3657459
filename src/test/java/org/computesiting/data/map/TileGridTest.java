package org.computesiting.data.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class TileGridTest {
    @Test
    void everyShapeOfTheMapHasATileOfItsOwn() {
        assertThat(TileGrid.tiles().keySet())
                .containsExactlyElementsOf(RegionGeometry.get().shapes().stream().map(RegionShape::code).toList());
        assertThat(TileGrid.tiles().values()).doesNotHaveDuplicates();
    }

    @Test
    void tilesFillTheGridFromEdgeToEdge() {
        assertThat(TileGrid.tiles().values()).allMatch(tile -> tile.column() >= 0 && tile.column() < TileGrid.COLUMNS)
                .allMatch(tile -> tile.row() >= 0 && tile.row() < TileGrid.ROWS)
                .anyMatch(tile -> tile.column() == TileGrid.COLUMNS - 1)
                .anyMatch(tile -> tile.row() == TileGrid.ROWS - 1);
    }

    @Test
    void tilesLieWhereTheMapHasThem() {
        assertThat(TileGrid.tile("US-TX")).isEqualTo(new TileGrid.Tile(3, 9));
        assertThat(TileGrid.tile("CA-QC")).isEqualTo(new TileGrid.Tile(8, 1));
        assertThat(TileGrid.tile("US-WA").column()).isLessThan(TileGrid.tile("US-ME").column());
    }

    @Test
    void anUnknownCodeIsNamed() {
        assertThatThrownBy(() -> TileGrid.tile("MX-SON")).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("MX-SON");
    }
}
