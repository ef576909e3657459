package org.computesiting.scenario;

import java.time.YearMonth;
import java.util.List;

/**
 * Policy of states, provinces, regulators and utilities.
 *
 * @param scriptedUntil last month in which policy follows the bundled events
 * @param endogenous    whether legislatures and regulators decide for themselves after that month; if not, what is in
 *                      force then stays in force until it expires
 * @param overrides     instruments added to, or removed from, what history and the legislatures bring, in the order of
 *                      the file
 */
public record Policies(YearMonth scriptedUntil, boolean endogenous, List<PolicyOverride> overrides) {

    public Policies {
        overrides = List.copyOf(overrides);
    }
}
