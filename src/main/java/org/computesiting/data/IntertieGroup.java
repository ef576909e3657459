package org.computesiting.data;

import java.util.List;

/**
 * A joint limit over all ties between two planning groups.
 *
 * @param from name of the exporting group
 * @param to name of the importing group
 * @param forwardMw joint limit from {@code from} to {@code to}, MW
 * @param reverseMw joint limit the other way, MW
 * @param statesFrom regions at the {@code from} end of the ties
 * @param statesTo regions at the {@code to} end of the ties
 * @param provenance where the row is from
 */
public record IntertieGroup(
        String from,
        String to,
        double forwardMw,
        double reverseMw,
        List<String> statesFrom,
        List<String> statesTo,
        Provenance provenance) {

    /** Keeps its own copies. */
    public IntertieGroup {
        statesFrom = List.copyOf(statesFrom);
        statesTo = List.copyOf(statesTo);
    }
}
