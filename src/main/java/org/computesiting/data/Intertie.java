package org.computesiting.data;

import java.time.YearMonth;

/**
 * A transfer limit between two regions. Several rows can join one pair; their limits add up. Only the Texas ties of ERCOT itself are of use to load in ERCOT; the notes name the others.
 *
 * @param from region code
 * @param to region code
 * @param forwardMw limit from {@code from} to {@code to}, MW
 * @param reverseMw limit from {@code to} to {@code from}, MW
 * @param type ac, hvdc, b2b or a combination
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
