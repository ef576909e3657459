package org.computesiting.experiment;

import java.io.Serializable;
import java.util.List;

/**
 * What is kept of every run of an experiment: the yearly values of these measures at these places in these years.
 *
 * @param measures names from the catalogue of measures, in the order in which they are kept
 * @param places codes of regions, countries and the continent; empty keeps every place of a measure
 * @param years calendar years; empty keeps all of the horizon
 */
public record Recording(List<String> measures, List<String> places, List<Integer> years) implements Serializable {
    public Recording {
        measures = List.copyOf(measures);
        places = List.copyOf(places);
        years = List.copyOf(years);
    }
}
