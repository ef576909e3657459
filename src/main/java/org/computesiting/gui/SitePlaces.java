package org.computesiting.gui;

import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.Arrays;
import org.computesiting.data.map.Albers;
import org.computesiting.data.map.MapLayout;
import org.computesiting.data.map.RegionGeometry;
import org.computesiting.data.map.RegionShape;
import org.computesiting.model.SiteTable;
import org.computesiting.model.World;

/**
 * Where in its region a site is drawn. The model knows a site's region and no closer place, so the place is made up from the site's identity: the
 * same site is at the same place in every run.
 */
final class SitePlaces {
    private static final int TRIES = 200;
    /** Room to the border, so that a symbol does not sit on it, as a share of the region's smaller side. */
    private static final double CLEAR_SHARE = 0.02;
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private long[] id = new long[0];
    private double[] x = new double[0];
    private double[] y = new double[0];

    /** Pixel of a site's centre. */
    Point2D pixel(World world, int site, MapLayout layout) {
        place(world, site);
        String code = world.regions.code[world.sites.region[site]];
        return layout.panel(code).toPixels().transform(new Point2D.Double(x[site], y[site]), null);
    }

    private void place(World world, int site) {
        SiteTable sites = world.sites;
        if (site >= id.length) {
            int n = Math.max(sites.count(), 2 * id.length);
            id = Arrays.copyOf(id, n);
            x = Arrays.copyOf(x, n);
            y = Arrays.copyOf(y, n);
        }
        if (id[site] == sites.id[site] && (x[site] != 0.0 || y[site] != 0.0)) {
            return;
        }
        RegionShape shape = RegionGeometry.get().shape(world.regions.code[sites.region[site]]);
        Point2D found = scatter(shape, sites.id[site]);
        id[site] = sites.id[site];
        x[site] = found.getX();
        y[site] = found.getY();
    }

    /** The first point of a sequence that starts from the identity which lies well inside the region, on land. */
    private static Point2D scatter(RegionShape shape, long identity) {
        Path2D outline = shape.outline();
        Rectangle2D box = outline.getBounds2D();
        double clear = CLEAR_SHARE * Math.min(box.getWidth(), box.getHeight());
        long state = identity;
        for (int i = 0; i < TRIES; i++) {
            state += GOLDEN;
            double px = box.getX() + unit(mix(state)) * box.getWidth();
            state += GOLDEN;
            double py = box.getY() + unit(mix(state)) * box.getHeight();
            if (outline.contains(px - clear, py - clear, 2 * clear, 2 * clear) && !shape.lakes().contains(px, py)) {
                return new Point2D.Double(px, py);
            }
        }
        return Albers.NORTH_AMERICA.project(shape.labelLonDeg(), shape.labelLatDeg());
    }

    /** The finaliser of SplitMix64 (Steele, Lea and Flood, 2014). */
    private static long mix(long z) {
        long a = (z ^ z >>> 30) * 0xBF58476D1CE4E5B9L;
        long b = (a ^ a >>> 27) * 0x94D049BB133111EBL;
        return b ^ b >>> 31;
    }

    private static double unit(long bits) {
        return (bits >>> 11) * 0x1.0p-53;
    }
}
