package org.computesiting.data.map;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Outlines of the 61 regions of the model (50 states, the District of Columbia, ten provinces) and of the three
 * territories, from the bundled file {@code north-america.topojson}.
 *
 * <p>Source: Natural Earth 4.1.0 at 1:50m; see {@code north-america.LICENSE.txt} beside the file.
 */
public final class RegionGeometry {
    /** Codes that are drawn but not modelled. */
    public static final SortedSet<String> TERRITORIES = Collections.unmodifiableSortedSet(new TreeSet<>(List.of("CA-NT", "CA-NU", "CA-YT")));

    /** A point farther than this from every region belongs to none, km. Coasts are off by a few km at 1:50m. */
    public static final double NEAREST_REGION_LIMIT_KM = 50;

    private static final String FILE = "north-america.topojson";

    private final Map<String, RegionShape> shapes;
    private final Path2D internationalBorder;

    private RegionGeometry(TopoJson topo) {
        Map<String, RegionShape> byCode = new TreeMap<>();
        for (JsonNode geometry : topo.geometries("regions")) {
            RegionShape shape = shape(topo, geometry);
            byCode.put(shape.code(), shape);
        }
        this.shapes = Collections.unmodifiableMap(byCode);
        for (JsonNode geometry : topo.geometries("lakes")) {
            addLake(topo, geometry);
        }
        this.internationalBorder = border(topo);
    }

    /** The bundled map; read once, then shared. */
    public static RegionGeometry get() {
        return Bundled.MAP;
    }

    /** All 64 shapes, ordered by code. */
    public Collection<RegionShape> shapes() {
        return shapes.values();
    }

    /** The 61 codes of the model's regions, ordered. */
    public List<String> modelledCodes() {
        return shapes.values().stream().filter(RegionShape::modelled).map(RegionShape::code).toList();
    }

    /**
     * One shape.
     *
     * @throws IllegalArgumentException for a code that is not on the map
     */
    public RegionShape shape(String code) {
        RegionShape shape = shapes.get(code);
        if (shape == null) {
            throw new IllegalArgumentException("region " + code + " is not on the map; known are " + shapes.keySet());
        }
        return shape;
    }

    /** The land border between the United States, without Alaska, and Canada; not to be changed. */
    public Path2D internationalBorder() {
        return internationalBorder;
    }

    /**
     * The region of the model at a place: the one whose outline holds it, else the nearest within
     * {@link #NEAREST_REGION_LIMIT_KM}, because coastal towns can lie just outside a simplified coast.
     *
     * @return empty in a territory and far from every region
     */
    public Optional<String> regionAt(double lonDeg, double latDeg) {
        Point2D at = Albers.NORTH_AMERICA.project(lonDeg, latDeg);
        for (RegionShape shape : shapes.values()) {
            if (shape.outline().contains(at)) {
                return shape.modelled() ? Optional.of(shape.code()) : Optional.empty();
            }
        }
        return OutlineDistance.nearest(shapes.values(), at, NEAREST_REGION_LIMIT_KM / Albers.EARTH_RADIUS_KM);
    }

    private static RegionShape shape(TopoJson topo, JsonNode geometry) {
        String code = geometry.path("id").asText();
        Path2D outline = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        double areaKm2 = 0;
        for (double[] ring : topo.rings(geometry)) {
            ProjectedLine.append(outline, ring, true);
            areaKm2 += SphericalArea.signedKm2(ring);
        }
        JsonNode label = geometry.at("/properties/label");
        return new RegionShape(code, !TERRITORIES.contains(code), outline, new Path2D.Double(Path2D.WIND_EVEN_ODD),
                label.get(0).asDouble(), label.get(1).asDouble(), Math.abs(areaKm2));
    }

    /** Lakes outside every region, which are those of Mexico and the Great Lakes, are dropped. */
    private void addLake(TopoJson topo, JsonNode geometry) {
        Path2D lake = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        topo.rings(geometry).forEach(ring -> ProjectedLine.append(lake, ring, true));
        Rectangle2D extent = lake.getBounds2D();
        for (RegionShape shape : shapes.values()) {
            if (shape.outline().contains(extent.getCenterX(), extent.getCenterY())) {
                shape.lakes().append(lake, false);
                return;
            }
        }
    }

    private static Path2D border(TopoJson topo) {
        List<Integer> ofStates = new ArrayList<>();
        List<Integer> ofProvinces = new ArrayList<>();
        for (JsonNode geometry : topo.geometries("regions")) {
            String code = geometry.path("id").asText();
            if (!code.equals("US-AK")) {
                (code.startsWith("US-") ? ofStates : ofProvinces).addAll(topo.arcIndices(geometry));
            }
        }
        ofStates.retainAll(ofProvinces);
        Path2D border = new Path2D.Double();
        ofStates.forEach(arc -> ProjectedLine.append(border, topo.arc(arc), false));
        return border;
    }

    private static RegionGeometry read() {
        try (InputStream in = RegionGeometry.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException(FILE + " is missing from the class path");
            }
            return new RegionGeometry(new TopoJson(new ObjectMapper().readTree(in)));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + FILE, e);
        }
    }

    /** Puts off reading until the map is first asked for. */
    private static final class Bundled {
        static final RegionGeometry MAP = read();
    }
}
