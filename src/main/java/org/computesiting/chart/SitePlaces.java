package org.computesiting.chart;

import java.awt.Shape;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.computesiting.data.map.Albers;
import org.computesiting.data.map.RegionGeometry;
import org.computesiting.results.SiteRow;

/**
 * Places for the symbols of sites. Results say in which region a site stands, not where in it, so its symbols are spread over the region:
 * each takes, of some points of a Halton sequence inside the outline, the one farthest from those before it. Large sites choose first.
 */
final class SitePlaces {
    private static final int CANDIDATES = 12;
    private static final int MAX_TRIES = 4000;
    /** With more points than this in a region every further one takes its place as the sequence has it: weighing distances would take time by the square. */
    private static final int CROWDED = 2000;

    private SitePlaces() { }

    /** Marks of the sites with capacity in use for one purpose. */
    static List<SiteMark> of(List<SiteRow> sites, SiteUse use) {
        TreeMap<String, List<SiteRow>> byRegion = new TreeMap<>();
        for (SiteRow site : sites) {
            if (megawatts(site, use) > 0) {
                byRegion.computeIfAbsent(site.region(), code -> new ArrayList<>()).add(site);
            }
        }
        List<SiteMark> marks = new ArrayList<>();
        byRegion.forEach((region, rows) -> {
            rows.sort(Comparator.comparingDouble((SiteRow site) -> -megawatts(site, use)).thenComparing(SiteRow::site));
            Points points = new Points(RegionGeometry.get().shape(region).outline());
            for (SiteRow row : rows) {
                Point2D place = points.next();
                Point2D degrees = Albers.NORTH_AMERICA.inverse(place.getX(), place.getY());
                marks.add(new SiteMark(region, degrees.getX(), degrees.getY(), megawatts(row, use), use));
            }
        });
        return marks;
    }

    private static double megawatts(SiteRow site, SiteUse use) {
        return use == SiteUse.AI ? site.aiMw() : site.miningMw();
    }

    /** Points within an outline, far from each other. */
    private static final class Points {
        private final Shape outline;
        private final Rectangle2D box;
        private final List<Point2D> taken = new ArrayList<>();
        private int index;

        Points(Shape outline) {
            this.outline = outline;
            this.box = outline.getBounds2D();
        }

        Point2D next() {
            Point2D best = null;
            double farthest = -1;
            boolean crowded = taken.size() >= CROWDED;
            for (int c = 0; c < (crowded ? 1 : CANDIDATES); c++) {
                Point2D point = inside();
                double distance = crowded ? 0.0 : distance(point);
                if (distance > farthest) {
                    farthest = distance;
                    best = point;
                }
            }
            taken.add(best);
            return best;
        }

        /** The next point of the sequence whose surroundings are inside too; after many failures the middle of the box. */
        private Point2D inside() {
            double clear = 0.03 * Math.min(box.getWidth(), box.getHeight());
            for (int tries = 0; tries < MAX_TRIES; tries++) {
                index++;
                double x = box.getX() + halton(index, 2) * box.getWidth();
                double y = box.getY() + halton(index, 3) * box.getHeight();
                if (outline.contains(x - clear, y - clear, 2 * clear, 2 * clear)) {
                    return new Point2D.Double(x, y);
                }
            }
            return new Point2D.Double(box.getCenterX(), box.getCenterY());
        }

        private double distance(Point2D point) {
            double nearest = Double.MAX_VALUE;
            for (Point2D other : taken) {
                nearest = Math.min(nearest, other.distanceSq(point));
            }
            return nearest;
        }

        private static double halton(int index, int prime) {
            double value = 0;
            double digit = 1;
            for (int rest = index; rest > 0; rest /= prime) {
                digit /= prime;
                value += digit * (rest % prime);
            }
            return value;
        }
    }
}
