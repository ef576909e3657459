package org.computesiting.model.ai;

import java.util.Arrays;
import org.computesiting.model.CostTerm;
import org.computesiting.model.DecisionLedger;
import org.computesiting.model.OptionRanking;

/**
 * How likely a project goes to each region, or abroad: the logit {@code exp(-total / scale)} over its sum, of the totals without noise of each region's
 * cheapest open way and with the scale of the noise. That is what the choice with Gumbel noise comes to, which the ways of a region share.
 */
final class RegionOdds {
    /** By region; the last place is for abroad. They add up to 1. */
    final double[] probability;
    /** Lowest total of a region's open ways, 2025 USD per MW of IT capacity and year, same layout; infinite where none is open. */
    final double[] lowestTotal;
    private final double scaleUsdPerMwYear;

    /** @param scaleUsdPerMwYear scale of the noise, 2025 USD per MW of IT capacity and year */
    RegionOdds(int regions, double scaleUsdPerMwYear) {
        probability = new double[regions + 1];
        lowestTotal = new double[regions + 1];
        this.scaleUsdPerMwYear = scaleUsdPerMwYear;
    }

    /** Works out the odds of the project that a chooser weighed last. */
    void of(ProjectChooser weighed) {
        Arrays.fill(lowestTotal, Double.POSITIVE_INFINITY);
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i < weighed.count(); i++) {
            if (weighed.open()[i]) {
                double total = OptionRanking.total(weighed.terms(), i * CostTerm.COUNT);
                int place = place(weighed.region(i));
                lowestTotal[place] = Math.min(lowestTotal[place], total);
                least = Math.min(least, total);
            }
        }
        double sum = 0.0;
        for (int r = 0; r < probability.length; r++) {
            probability[r] = StrictMath.exp((least - lowestTotal[r]) / scaleUsdPerMwYear);
            sum += probability[r];
        }
        for (int r = 0; r < probability.length; r++) {
            probability[r] /= sum;
        }
    }

    private int place(int region) {
        return region == DecisionLedger.NONE ? probability.length - 1 : region;
    }

    /** Place of a region among all regions by its cheapest way, from 1, abroad not counted; the earlier of equals first; −1 where nothing is open there. */
    int placeAmongRegions(int region) {
        if (lowestTotal[region] == Double.POSITIVE_INFINITY) {
            return -1;
        }
        int place = 1;
        for (int r = 0; r < lowestTotal.length - 1; r++) {
            place += lowestTotal[r] < lowestTotal[region] || lowestTotal[r] == lowestTotal[region] && r < region ? 1 : 0;
        }
        return place;
    }
}
