package org.computesiting.data;

import java.time.LocalDate;
import java.util.List;

/**
 * A contract by which a miner turns power towards AI.
 *
 * @param firm mining firm
 * @param date date of signing or announcement
 * @param site name of the place
 * @param regions regions of the place; empty if not known
 * @param criticalItMw contracted IT power, MW; NaN if unknown
 * @param counterparty tenant or buyer
 * @param contractUsd revenue over the term, nominal USD; NaN if unknown
 * @param termYears term; NaN if unknown
 * @param capexUsdPerMw building cost, nominal USD per MW of IT power; NaN if unknown
 * @param kind what is done with the place
 * @param aggregate whether the row sums up other rows and must not be added to them
 * @param provenance where the row is from
 */
public record HostingContract(
        String firm,
        LocalDate date,
        String site,
        List<String> regions,
        double criticalItMw,
        String counterparty,
        double contractUsd,
        double termYears,
        double capexUsdPerMw,
        String kind,
        boolean aggregate,
        Provenance provenance) {

    /** Keeps its own copies. */
    public HostingContract {
        regions = List.copyOf(regions);
    }
}
