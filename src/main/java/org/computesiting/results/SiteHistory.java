package org.computesiting.results;

/**
 * What became of a site by the end of its run.
 *
 * @param owner name of the firm that owns it
 * @param ownerKind miner or ai firm
 * @param region ISO 3166-2
 * @param stage requested, studied, contracted, building, energised, closed or withdrawn
 * @param gridMw connection asked for or held, MW
 * @param miningMw in use for mining, MW of grid capacity
 * @param aiMw in use for AI, MW of grid capacity
 * @param retrofitMw being rebuilt for AI, MW
 * @param ownGenerationMw the owner's own generation behind the meter, MW
 * @param requested month of the request; empty before the run
 * @param energised month of energisation, or {@code before …}; empty where it never was
 * @param closed month of closing or withdrawal; empty where it was not
 * @param tenant AI firm that leases a part; empty where none does
 * @param decision its decision, or −1 for a site of the start
 * @param filedBy owner or developer
 */
public record SiteHistory(String site, String owner, String ownerKind, String region, String stage, double gridMw, double miningMw, double aiMw, double retrofitMw, double ownGenerationMw,
                          String requested, String energised, String closed, String tenant, int decision, String filedBy) { }
