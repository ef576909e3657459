package org.computesiting.data.map;

import java.util.Arrays;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * A grid with one equal tile for each state, province and territory, roughly where it lies on the map. Gives Rhode
 * Island the same weight as Texas; tiles that touch need not share a border.
 */
public final class TileGrid {
    /** Position of a tile; column 0 is the westernmost, row 0 the northernmost. */
    public record Tile(int column, int row) { }

    /** Tiles across. */
    public static final int COLUMNS = 13;

    /** Tiles down. */
    public static final int ROWS = 10;

    private static final String[] LAYOUT = {
        "US-AK:0 CA-YT:1 CA-NT:2 CA-NU:3",
        "CA-BC:0 CA-AB:1 CA-SK:2 CA-MB:3 CA-ON:5 CA-QC:8 CA-NL:11",
        "US-ME:10 CA-NB:11 CA-PE:12",
        "US-VT:9 US-NH:10 CA-NS:11",
        "US-WA:0 US-ID:1 US-MT:2 US-ND:3 US-MN:4 US-IL:5 US-WI:6 US-MI:7 US-NY:8 US-RI:9 US-MA:10",
        "US-OR:0 US-NV:1 US-WY:2 US-SD:3 US-IA:4 US-IN:5 US-OH:6 US-PA:7 US-NJ:8 US-CT:9",
        "US-CA:0 US-UT:1 US-CO:2 US-NE:3 US-MO:4 US-KY:5 US-WV:6 US-VA:7 US-MD:8 US-DE:9",
        "US-AZ:1 US-NM:2 US-KS:3 US-AR:4 US-TN:5 US-NC:6 US-SC:7 US-DC:8",
        "US-OK:3 US-LA:4 US-MS:5 US-AL:6 US-GA:7",
        "US-HI:0 US-TX:3 US-FL:8",
    };

    private static final Map<String, Tile> TILES = parse();

    private TileGrid() { }

    /** All 64 tiles by region code, ordered by code. */
    public static Map<String, Tile> tiles() {
        return TILES;
    }

    /**
     * The tile of a region.
     *
     * @throws IllegalArgumentException for a code that has no tile
     */
    public static Tile tile(String code) {
        Tile tile = TILES.get(code);
        if (tile == null) {
            throw new IllegalArgumentException("region " + code + " has no tile; known are " + TILES.keySet());
        }
        return tile;
    }

    private static Map<String, Tile> parse() {
        Map<String, Tile> tiles = new TreeMap<>();
        for (int row = 0; row < LAYOUT.length; row++) {
            int at = row;
            Arrays.stream(LAYOUT[row].split(" ")).map(cell -> cell.split(":"))
                    .forEach(cell -> tiles.put(cell[0], new Tile(Integer.parseInt(cell[1]), at)));
        }
        return Collections.unmodifiableMap(tiles);
    }
}
