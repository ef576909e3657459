package org.computesiting.data.map;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** The arcs of a quantised TopoJSON file in degrees, and the rings stitched from them. */
final class TopoJson {
    private final JsonNode root;
    private final double[][] arcs;

    /** @param root the file; every arc is decoded here, once */
    TopoJson(JsonNode root) {
        this.root = root;
        JsonNode scale = root.at("/transform/scale");
        JsonNode translate = root.at("/transform/translate");
        JsonNode encoded = root.path("arcs");
        this.arcs = new double[encoded.size()][];
        for (int i = 0; i < arcs.length; i++) {
            arcs[i] = decode(encoded.get(i), scale.get(0).asDouble(), scale.get(1).asDouble(),
                    translate.get(0).asDouble(), translate.get(1).asDouble());
        }
    }

    /** The geometries of a named object, in file order. */
    List<JsonNode> geometries(String object) {
        List<JsonNode> found = new ArrayList<>();
        root.path("objects").path(object).path("geometries").forEach(found::add);
        return found;
    }

    /** Closed rings of a Polygon or MultiPolygon, each as lon, lat, lon, lat… in degrees. */
    List<double[]> rings(JsonNode geometry) {
        List<double[]> rings = new ArrayList<>();
        for (JsonNode ring : ringArcs(geometry)) {
            rings.add(stitch(ring));
        }
        return rings;
    }

    /** Indices of the arcs a geometry is made of, whatever their direction. */
    List<Integer> arcIndices(JsonNode geometry) {
        List<Integer> indices = new ArrayList<>();
        for (JsonNode ring : ringArcs(geometry)) {
            ring.forEach(index -> indices.add(index.asInt() < 0 ? ~index.asInt() : index.asInt()));
        }
        return indices;
    }

    /** One arc as lon, lat, lon, lat… in degrees; not to be changed. */
    double[] arc(int index) {
        return arcs[index];
    }

    private static List<JsonNode> ringArcs(JsonNode geometry) {
        List<JsonNode> rings = new ArrayList<>();
        JsonNode parts = geometry.path("arcs");
        switch (geometry.path("type").asText()) {
            case "Polygon" -> parts.forEach(rings::add);
            case "MultiPolygon" -> parts.forEach(polygon -> polygon.forEach(rings::add));
            default -> throw new IllegalArgumentException("geometry " + geometry.path("id").asText("without id")
                    + " is a " + geometry.path("type").asText() + "; allowed are Polygon and MultiPolygon");
        }
        return rings;
    }

    /** Coordinates are stored as whole steps from the point before. */
    private static double[] decode(JsonNode arc, double scaleX, double scaleY, double left, double bottom) {
        double[] points = new double[2 * arc.size()];
        long x = 0;
        long y = 0;
        for (int i = 0; i < arc.size(); i++) {
            x += arc.get(i).get(0).asLong();
            y += arc.get(i).get(1).asLong();
            points[2 * i] = x * scaleX + left;
            points[2 * i + 1] = y * scaleY + bottom;
        }
        return points;
    }

    /** Joins arcs end to end; ~i stands for arc i reversed, and the first point of every later arc repeats. */
    private double[] stitch(JsonNode ring) {
        int points = 1;
        for (JsonNode index : ring) {
            points += arcOf(index.asInt()).length / 2 - 1;
        }
        double[] stitched = new double[2 * points];
        int at = 0;
        for (JsonNode index : ring) {
            boolean reversed = index.asInt() < 0;
            double[] arc = arcOf(index.asInt());
            int length = arc.length / 2;
            for (int i = at == 0 ? 0 : 1; i < length; i++) {
                int from = reversed ? length - 1 - i : i;
                stitched[at++] = arc[2 * from];
                stitched[at++] = arc[2 * from + 1];
            }
        }
        return stitched;
    }

    private double[] arcOf(int index) {
        return arcs[index < 0 ? ~index : index];
    }
}
