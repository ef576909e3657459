package org.computesiting.data;

/**
 * Where the buyers of a country get a good from. The shares of one importer and good add up to 1.
 *
 * @param importer US or CA
 * @param good class of goods
 * @param origin US, CA, CN, MY, TH, ID or other; the importer itself stands for goods made at home, which bear no duty
 * @param share share of the value bought, 0 to 1
 * @param provenance where the row is from
 */
public record ImportOriginShare(String importer, Good good, String origin, double share, Provenance provenance) {
}
