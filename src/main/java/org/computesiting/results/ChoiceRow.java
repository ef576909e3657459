package org.computesiting.results;

import java.time.YearMonth;

/**
 * One line of a run's table of choices: a siting decision. Amounts are 2025 USD per MW of IT capacity and year (mines: per MW of grid capacity);
 * numbers that do not apply are NaN, texts empty.
 *
 * @param kind project, lease, purchase, mine or record
 * @param ownerKind miner or ai firm
 * @param subject name of the site, or of a real project; empty for what went abroad
 * @param locality town or address of a real project
 * @param loadKind training, inference or other
 * @param weighed options that could be chosen
 * @param standing place of the chosen one among them by total, from 1
 * @param way how the megawatts are had
 * @param region ISO 3166-2; empty abroad
 * @param monthsToPower months to first power
 * @param total sum of the chosen one's terms
 * @param forgone what the owner of a leased or bought place gives up
 * @param reservation below it the owner would not let
 * @param ceiling above it the firm would not take it
 * @param probability chance that the model gives the region of a real project
 * @param forbidden rule that forbids it in the model
 * @param wayKnown whether it is known how a real project gets its power
 * @param datedBy announcement or start of work
 */
public record ChoiceRow(int decision, YearMonth month, String kind, String firm, String ownerKind, String subject, String locality, String loadKind, double mw,
                        int weighed, int standing, String way, String region, double monthsToPower, double total, double forgone, double reservation, double ceiling, double probability, String forbidden, boolean wayKnown, String datedBy) { }
