package org.computesiting.model.policy;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.computesiting.data.Country;
import org.computesiting.data.Intertie;

/**
 * A region's share in its country's electricity trade across the US-Canada border, taken as its share of the transfer capacity of the border
 * ties in service at the horizon's start. It weighs a surcharge of one province, which the model applies to the flows of the country: a first
 * form, since the power market knows duties by country only.
 */
final class BorderShares {
    private final Map<String, Double> shareByRegion = new TreeMap<>();

    BorderShares(List<Intertie> ties, YearMonth start) {
        double[] total = new double[2];
        for (Intertie tie : ties) {
            Country from = Country.ofRegion(tie.from());
            Country to = Country.ofRegion(tie.to());
            if (from != to && (tie.inService() == null || !tie.inService().isAfter(start))) {
                double exportMw = from == Country.CA ? tie.forwardMw() : tie.reverseMw();
                shareByRegion.merge(tie.from(), exportMw, Double::sum);
                shareByRegion.merge(tie.to(), exportMw, Double::sum);
                total[0] += exportMw;
                total[1] += exportMw;
            }
        }
        shareByRegion.replaceAll((region, mw) -> mw / total[Country.ofRegion(region).ordinal()]);
    }

    /** Share of a region in its country's border trade, 0 to 1; 0 for one without border ties. */
    double of(String regionCode) {
        return shareByRegion.getOrDefault(regionCode, 0.0);
    }
}
