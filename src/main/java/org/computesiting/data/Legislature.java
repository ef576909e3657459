package org.computesiting.data;

/**
 * When a legislature sits, and who decides there.
 *
 * @param region region code
 * @param biennial whether it meets in odd years only
 * @param sessionStartMonth first month of the session, 1 to 12
 * @param sessionEndMonth last month of the session, 1 to 12
 * @param control R, D, split or other
 * @param executiveParty party of the governor or premier
 * @param professionalism1to5 from part-time citizens (1) to full-time with staff (5)
 * @param ballotInitiative whether citizens can put laws to a vote
 * @param provenance where the row is from
 */
public record Legislature(
        String region,
        boolean biennial,
        int sessionStartMonth,
        int sessionEndMonth,
        String control,
        String executiveParty,
        double professionalism1to5,
        boolean ballotInitiative,
        Provenance provenance) {
}
