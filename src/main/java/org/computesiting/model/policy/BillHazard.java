package org.computesiting.model.policy;

import org.computesiting.data.Country;

/**
 * How likely a bill is introduced, passes and is signed, from what the legislature sees. Pure functions of the columns they read.
 *
 * <p>Introduction is a proportional hazard: {@code introduced a year = reference * exp(sum of weight * (consideration - its reference))}, with
 * the exponent held within limits. Considerations: share of neighbours that have the instrument (counting more where a legislature has little
 * staff and copies), what has been learned of its effect, megawatts of firms present or pending, rise of residential rates, revenue forgone
 * against its forecast, opposition near sites, party, professionalism, waits for power.
 */
final class BillHazard {
    private static final BillKind[] KINDS = BillKind.values();
    /** Base rates count enactments; where hardly a bill succeeds the number of bills that they imply is held finite. */
    private static final double LEAST_SUCCESS = 0.02;

    private final BillTerms terms;
    private final LegislatureTable legislatures;
    private final RegionMood mood;
    private final InstrumentTable instruments;
    private final int[][] neighbours;
    private final int[][] similar;
    private final int[] country;
    private final double[] introducedAtReference = new double[BillKind.COUNT];
    private final double[] floorAtReference = new double[BillKind.COUNT];

    BillHazard(BillTerms terms, LegislatureTable legislatures, RegionMood mood, InstrumentTable instruments, int[][] neighbours, int[][] similar, int[] country) {
        this.terms = terms;
        this.legislatures = legislatures;
        this.mood = mood;
        this.instruments = instruments;
        this.neighbours = neighbours;
        this.similar = similar;
        this.country = country;
        for (int k = 0; k < BillKind.COUNT; k++) {
            introducedAtReference[k] = terms.enactedPerYear[k] / Math.max(LEAST_SUCCESS, terms.passage[k] * (1.0 - terms.veto[k]));
            floorAtReference[k] = normal((terms.yesShare[k] - 0.5) / terms.floorSpread);
        }
    }

    /**
     * Bills of a kind introduced a year, on average over sessions and recesses. Where the executive commands the majority it keeps back the bills
     * that a governor would veto.
     */
    double introducedPerYear(BillKind kind, int region) {
        double exponent = exponent(kind, region);
        double held = Math.max(-terms.largestExponent, Math.min(terms.largestExponent, exponent));
        double introduced = introducedAtReference[kind.ordinal()] * StrictMath.exp(held);
        return isParliamentary(region) ? introduced * (1.0 - objection(kind, region)) : introduced;
    }

    private double exponent(BillKind kind, int r) {
        double copying = 1.0 - terms.copyingWeight * legislatures.professionalism[r];
        double ratio = kind.mining ? mood.miningRatio[r] : mood.aiRatio[r];
        double x = 0.0;
        x += kind.neighbours * terms.neighbourWeight * copying * (neighbourShare(kind, r) - terms.neighbourReference[kind.ordinal()]);
        x += kind.learning * terms.learningWeight * mood.surprise[InstrumentTable.row(r, kind.instrument)];
        if (kind.lobby != 0) {
            x += kind.lobby * terms.lobbyWeight * StrictMath.log(0.5 * (1.0 + ratio / terms.lobbyReferenceRatio));
        }
        x += kind.rates * terms.rateWeight * (mood.rateRise[r] - terms.rateReference);
        x += kind.revenue * terms.revenueWeight
            * (kind.repeals ? mood.overrun[r] - terms.revenueReference : mood.neighbourOverrun[r] - terms.neighbourRevenueReference);
        x += kind.opposition * terms.oppositionWeight * opposition(kind, r);
        x += kind.right * terms.rightWeight * legislatures.right[r];
        x += terms.professionalismWeight * legislatures.professionalism[r];
        if (kind.wait != 0) {
            x += kind.wait * terms.waitWeight * StrictMath.log(Math.max(1.0, mood.monthsToPower[r]) / terms.waitReferenceMonths);
        }
        return x;
    }

    /** Chance that an introduced bill passes both chambers: it comes to a vote, and more than half vote for it. */
    double passage(BillKind kind, int r) {
        return committee(kind, r) * normal((yesShare(kind, r) - 0.5) / terms.floorSpread);
    }

    /** Chance that an introduced bill comes to a vote: such that at the reference the published share of bills passes. */
    double committee(BillKind kind, int r) {
        double chance = terms.passage[kind.ordinal()] / floorAtReference[kind.ordinal()];
        return Math.min(1.0, legislatures.divided[r] ? chance * terms.dividedPassageFactor : chance);
    }

    /** Expected share of votes in favour on the floor, 0 to 1. */
    double yesShare(BillKind kind, int r) {
        double towards = kind.restricts ? 1.0 : -1.0;
        double yes = terms.yesShare[kind.ordinal()] + towards * terms.floorOppositionShift * opposition(kind, r);
        return Math.max(0.0, Math.min(1.0, yes));
    }

    /** Standard deviation of the share of votes in favour between bills. */
    double floorSpread() {
        return terms.floorSpread;
    }

    /** Chance that the executive vetoes what passed; 0 in a parliamentary system. */
    double veto(BillKind kind, int r) {
        return isParliamentary(r) ? 0.0 : objection(kind, r);
    }

    private boolean isParliamentary(int region) {
        return country[region] == Country.CA.ordinal();
    }

    private double objection(BillKind kind, int r) {
        double reference = terms.veto[kind.ordinal()];
        if (reference <= 0.0) {
            return 0.0;
        }
        if (reference >= 1.0) {
            return 1.0;
        }
        double towards = kind.restricts ? -1.0 : 1.0;
        double odds = reference / (1.0 - reference) * StrictMath.exp(towards * terms.vetoOppositionWeight * opposition(kind, r));
        return odds / (1.0 + odds);
    }

    /** Enactments a year that an observer should expect. */
    double enactedPerYear(BillKind kind, int r) {
        return introducedPerYear(kind, r) * passage(kind, r) * (1.0 - veto(kind, r));
    }

    /** Share of the regions looked at that have the instrument: neighbours on the map and regions alike, by their weights. */
    double neighbourShare(BillKind kind, int r) {
        return (1.0 - terms.similarityWeight) * share(kind, neighbours[r]) + terms.similarityWeight * share(kind, similar[r]);
    }

    /** Share of some regions; the reference where there are none. */
    private double share(BillKind kind, int[] around) {
        if (around.length == 0) {
            return terms.neighbourReference[kind.ordinal()];
        }
        int with = 0;
        for (int q : around) {
            if (instruments.isActive(q, kind.instrument)) {
                with++;
            }
        }
        return with / (double) around.length;
    }

    /** Opposition near sites beyond that of the years in which the base rate was counted. */
    private double opposition(BillKind kind, int r) {
        return (kind.mining ? mood.miningOpposition[r] : mood.aiOpposition[r]) - terms.oppositionReference[kind.ordinal()];
    }

    static BillKind kind(int ordinal) {
        return KINDS[ordinal];
    }

    /** Standard normal distribution function by the logistic form of Page (1977): error below 2e-4, strictly increasing. */
    static double normal(double z) {
        return 1.0 / (1.0 + StrictMath.exp(-1.5957691216057308 * z * (1.0 + 0.044715 * z * z)));
    }
}
