package org.computesiting.model.power;

import org.computesiting.data.Deflator;
import org.computesiting.data.PriceHistory;
import org.computesiting.data.Region;
import org.computesiting.model.World;

/** Published prices by class, 2025 USD/MWh: those of the start year where the table has it, else of the nearest year, else those of the region's own row of 2023. */
final class PublishedPrices {
    private static final int CLASSES = CustomerClass.COUNT;

    private final double[] usdPerMwh;

    PublishedPrices(World world) {
        Deflator deflator = world.deflator;
        int startYear = world.clock.year(0);
        usdPerMwh = new double[world.regions.count * CLASSES];
        for (int r = 0; r < world.regions.count; r++) {
            Region region = world.data.regions().get(r);
            double commercial = region.commercialPriceUsdPerMwh2023();
            write(r, commercial, commercial, region.industrialPriceUsdPerMwh2023(), deflator.factor(2023));
            int nearest = Integer.MAX_VALUE;
            for (PriceHistory row : world.data.priceHistory()) {
                int distance = Math.abs(row.year() - startYear);
                if (row.region().equals(region.code()) && distance < nearest) {
                    nearest = distance;
                    write(r, row.residentialUsdPerMwh(), row.commercialUsdPerMwh(), row.industrialUsdPerMwh(), deflator.factor(row.year()));
                }
            }
        }
    }

    private void write(int region, double residential, double commercial, double industrial, double factor) {
        int at = region * CLASSES;
        usdPerMwh[at + CustomerClass.RESIDENTIAL.ordinal()] = residential * factor;
        usdPerMwh[at + CustomerClass.COMMERCIAL.ordinal()] = commercial * factor;
        usdPerMwh[at + CustomerClass.INDUSTRIAL.ordinal()] = industrial * factor;
    }

    /** No price of large loads is published; the column holds 0. */
    double usdPerMwh(int region, int customerClass) {
        return usdPerMwh[region * CLASSES + customerClass];
    }
}
