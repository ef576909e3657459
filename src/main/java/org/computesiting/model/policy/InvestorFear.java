package org.computesiting.model.policy;

import java.util.Arrays;

/**
 * The monthly probability, as investors see it, that a restriction begins: for each kind they fear that the region could enact, its
 * enactments a year over twelve; a bill on the table counts with its chance spread over the months to the vote, an open docket of a regulator
 * with one over the months to the order. Sessions and recesses are averaged out: an investor builds for years.
 */
final class InvestorFear {
    private final BillHazard hazard;
    private final BillRisk risk;
    private final Legislatures legislatures;
    private final Regulators regulators;
    private final InstrumentTable instruments;

    InvestorFear(BillHazard hazard, BillRisk risk, Legislatures legislatures, Regulators regulators, InstrumentTable instruments) {
        this.hazard = hazard;
        this.risk = risk;
        this.legislatures = legislatures;
        this.regulators = regulators;
        this.instruments = instruments;
    }

    void write(int now) {
        Arrays.fill(instruments.restrictionHazard, 0.0);
        for (int r = 0; r < instruments.restrictionHazard.length; r++) {
            double mining = 0.0;
            double dataCentres = 0.0;
            double all = 0.0;
            for (int k = 0; k < BillKind.COUNT; k++) {
                BillKind kind = BillHazard.kind(k);
                if (kind.feared && risk.canEnact(kind, r, now)) {
                    double rate = rate(kind, r, now);
                    all += rate;
                    mining += kind.mining || kind == BillKind.LARGE_LOAD_CAP ? rate : 0.0;
                    dataCentres += kind.mining ? 0.0 : rate;
                }
            }
            double order = regulators.ordersPerMonth(r, now, true);
            instruments.restrictionHazard[r] = 1.0 - StrictMath.exp(-all - order);
            instruments.miningRestrictionHazard[r] = 1.0 - StrictMath.exp(-mining - order);
            instruments.dataCentreRestrictionHazard[r] = 1.0 - StrictMath.exp(-dataCentres - regulators.ordersPerMonth(r, now, false));
        }
    }

    private double rate(BillKind kind, int r, int now) {
        int vote = legislatures.voteMonth(kind, r);
        if (vote == InstrumentTable.NEVER) {
            return hazard.enactedPerYear(kind, r) / 12.0;
        }
        return hazard.passage(kind, r) * (1.0 - hazard.veto(kind, r)) / Math.max(1, vote - now);
    }
}
