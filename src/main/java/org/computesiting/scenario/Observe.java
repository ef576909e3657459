package org.computesiting.scenario;

import java.util.List;

/**
 * What a run records. Observing never changes the run.
 *
 * @param measures  names of measures; "*" = all
 * @param regions   region codes; "*" = all
 * @param decisions whether the ledger of siting decisions is kept
 */
public record Observe(List<String> measures, List<String> regions, boolean decisions) {

    public Observe {
        measures = List.copyOf(measures);
        regions = List.copyOf(regions);
    }
}
