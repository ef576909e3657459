package org.computesiting.results;

/**
 * One line of a run's table of sites, as the run ended.
 *
 * @param site its name
 * @param owner name of the firm that owns it
 * @param region ISO 3166-2
 * @param stage where it stands between filing and closing
 * @param miningMw grid capacity in use for mining
 * @param aiMw grid capacity in use for AI
 * @param retrofitMw capacity being rebuilt from mining to AI
 */
public record SiteRow(String site, String owner, String region, String stage, double miningMw, double aiMw, double retrofitMw) { }
