package org.computesiting.chart;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.Map;
import java.util.TreeMap;

/** Counts pixels of a picture. */
final class Pixels {
    private Pixels() { }

    static long count(BufferedImage image, Color colour) {
        long n = 0;
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                if ((image.getRGB(x, y) & 0xFFFFFF) == (colour.getRGB() & 0xFFFFFF)) {
                    n++;
                }
            }
        }
        return n;
    }

    /** The colour that most pixels of a rectangle have. */
    static Color mostFrequent(BufferedImage image, int fromX, int toX, int fromY, int toY) {
        Map<Integer, Integer> counts = new TreeMap<>();
        for (int y = fromY; y < toY; y++) {
            for (int x = fromX; x < toX; x++) {
                counts.merge(image.getRGB(x, y), 1, Integer::sum);
            }
        }
        return new Color(counts.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey());
    }

    static double shareOtherThan(BufferedImage image, Color colour) {
        double all = (double) image.getWidth() * image.getHeight();
        return (all - count(image, colour)) / all;
    }
}
