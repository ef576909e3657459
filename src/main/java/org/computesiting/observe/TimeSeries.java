package org.computesiting.observe;

import java.util.List;
import org.computesiting.model.PhaseListener;
import org.computesiting.model.RegionTable;
import org.computesiting.model.World;

/**
 * Keeps chosen measures month by month in one array. Cells of a regional measure are the regions in code order, then the United States,
 * Canada, and the continent.
 */
public final class TimeSeries implements PhaseListener {
    /** Names of the places after the regions. */
    public static final List<String> TOTALS = List.of("US", "CA", "NA");

    private static final double ROUNDING = 1e-12;

    private final List<Measure> measures;
    private final String[] places;
    private final int regions;
    private final int[] offset;
    private final double[][] values;
    private int months;

    public TimeSeries(World world, List<Measure> measures) {
        this.measures = List.copyOf(measures);
        this.regions = world.regions.count;
        this.places = new String[regions + 3];
        System.arraycopy(world.regions.code, 0, places, 0, regions);
        for (int k = 0; k < 3; k++) {
            places[regions + k] = TOTALS.get(k);
        }
        this.offset = new int[measures.size() + 1];
        for (int m = 0; m < measures.size(); m++) {
            offset[m + 1] = offset[m] + measures.get(m).cells(regions);
        }
        this.values = new double[world.clock.months()][];
    }

    @Override
    public void observe(World world) {
        double[] row = new double[offset[measures.size()]];
        for (int m = 0; m < measures.size(); m++) {
            read(world, measures.get(m), row, offset[m]);
        }
        values[months++] = row;
    }

    private void read(World world, Measure measure, double[] row, int at) {
        switch (measure.scope()) {
            case CONTINENT -> row[at] = measure.source().value(world, 0);
            case COUNTRY -> {
                row[at] = measure.source().value(world, 0);
                row[at + 1] = measure.source().value(world, 1);
                row[at + 2] = row[at] + row[at + 1];
            }
            case REGION -> readRegions(world, measure, row, at);
        }
    }

    private void readRegions(World world, Measure measure, double[] row, int at) {
        RegionTable table = world.regions;
        double[] sum = new double[3];
        double[] size = new double[3];
        double[] weight = new double[3];
        for (int r = 0; r < regions; r++) {
            double value = measure.source().value(world, r);
            row[at + r] = value;
            double w = switch (measure.aggregation()) {
                case SUM -> 1.0;
                case LOAD_WEIGHTED_MEAN -> table.baseLoadMw[r] + table.dataCentreLoadMw[r] + table.miningLoadMw[r];
                case POPULATION_WEIGHTED_MEAN -> table.populationMillion[r];
            };
            int country = table.country[r];
            sum[country] += w * value;
            weight[country] += w;
            sum[2] += w * value;
            weight[2] += w;
            size[country] += Math.abs(w * value);
            size[2] += Math.abs(w * value);
        }
        for (int k = 0; k < 3; k++) {
            boolean total = measure.aggregation() == Aggregation.SUM;
            // What cancels out, such as exports within the continent, is zero and not the rounding of its sum.
            sum[k] = Math.abs(sum[k]) < ROUNDING * size[k] ? 0.0 : sum[k];
            row[at + regions + k] = total ? sum[k] : weight[k] > 0.0 ? sum[k] / weight[k] : 0.0;
        }
    }

    public List<Measure> measures() {
        return measures;
    }

    /** Months recorded so far. */
    public int months() {
        return months;
    }

    /** Places of a measure, in the order of its cells. */
    public List<String> places(Measure measure) {
        return switch (measure.scope()) {
            case REGION -> List.of(places);
            case COUNTRY -> TOTALS;
            case CONTINENT -> List.of("NA");
        };
    }

    /** Value of the {@code cell}-th place of the {@code measure}-th measure in a month. */
    public double value(int month, int measure, int cell) {
        return values[month][offset[measure] + cell];
    }

    /** Value by names. @throws IllegalArgumentException when the measure was not recorded or has no such place */
    public double value(int month, String measure, String place) {
        for (int m = 0; m < measures.size(); m++) {
            if (measures.get(m).name().equals(measure)) {
                int cell = places(measures.get(m)).indexOf(place);
                if (cell < 0) {
                    throw new IllegalArgumentException(measure + " has no place " + place);
                }
                return value(month, m, cell);
            }
        }
        throw new IllegalArgumentException(measure + " was not recorded");
    }

    /** A month's cells of all measures, in order; not to be changed. */
    double[] month(int month) {
        return values[month];
    }
}
