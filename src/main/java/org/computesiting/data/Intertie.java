package org.computesiting.data;

import java.time.YearMonth;

/**
 * A transfer limit between two regions. Several rows can join one pair; their limits add up. Types that end in
 * {@code non_ercot} join the part of Texas outside ERCOT, about a tenth of its load: ERCOT itself has no AC tie to other
 * states and 820 MW of direct-current ties, of which 600 MW run inside Texas and have no row.
 *
 * @param from region code
 * @param to region code
 * @param forwardMw limit from {@code from} to {@code to}, MW
 * @param reverseMw limit from {@code to} to {@code from}, MW
 * @param type ac, hvdc, b2b (back to back), ac_radial_b2b, ac_non_ercot or b2b_non_ercot
 * @param inService first month of service; null = before 2020
 * @param provenance where the row is from
 */
public record Intertie(
        String from,
        String to,
        double forwardMw,
        double reverseMw,
        String type,
        YearMonth inService,
        Provenance provenance) {
}
