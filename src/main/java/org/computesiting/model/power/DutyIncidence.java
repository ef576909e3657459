package org.computesiting.model.power;

import java.util.Arrays;

/**
 * Who bears the duties on electricity in a month: every block is solved a second time as it stands but without them, and what each side gains or loses is added
 * up. Loads, plants and bids are the same in both, so the difference is the duties' alone.
 *
 * <p>With energy balanced in every region the surpluses of buyers, generators and ties and the duties collected sum to the value of what is served less what it
 * costs. So what buyers, generators and ties lose is what the treasuries collect and what is lost to nobody's gain, the deadweight, which is
 * worked out by itself from costs. Money in 2025 USD.
 *
 * <p>Source: consumers' and producers' surplus in a transport market with price-taking ties, any textbook.
 */
public final class DutyIncidence {
    private final Dispatch[] without;
    private final TieTable ties;
    private final int[] country;
    private final int steps;
    private final int bids;
    private final double[] surplus = new double[4];

    /** What buyers (miners among them) and generators of a country lose in the month, by country. */
    public final double[] buyersUsd = new double[2];
    public final double[] generatorsUsd = new double[2];
    /** What ties lose: the difference of prices that they earned. */
    public double tiesUsd;
    /** Duties collected by the importer's treasury, by country. */
    public final double[] dutyUsd = new double[2];
    /** What all lose and nobody gains: dearer generation and load that goes without. */
    public double deadweightUsd;

    DutyIncidence(TieTable ties, int[] country, int regions, int steps, int bids, int blocks, double unservedUsdPerMwh) {
        this.ties = ties;
        this.country = country;
        this.steps = steps;
        this.bids = bids;
        without = new Dispatch[blocks];
        for (int b = 0; b < blocks; b++) {
            without[b] = ties.dispatch(regions, steps, bids);
            without[b].unservedUsdPerMwh = unservedUsdPerMwh;
        }
    }

    void clear() {
        Arrays.fill(buyersUsd, 0.0);
        Arrays.fill(generatorsUsd, 0.0);
        Arrays.fill(dutyUsd, 0.0);
        tiesUsd = 0.0;
        deadweightUsd = 0.0;
    }

    /**
     * Adds a block.
     *
     * @param with the solved block
     * @param forwardDuty what of each tie's charge is duty by the megawatt-hour, and back, USD/MWh
     */
    void add(int block, Dispatch with, double[] forwardDuty, double[] reverseDuty, double hours) {
        boolean any = false;
        for (int t = 0; t < ties.count; t++) {
            any |= forwardDuty[t] + with.forwardDutyShare[t] + reverseDuty[t] + with.reverseDutyShare[t] > 0.0;
        }
        if (!any) {
            return;
        }
        Dispatch free = without[block];
        free.copyInputs(with);
        for (int t = 0; t < ties.count; t++) {
            free.forwardUsdPerMwh[t] -= forwardDuty[t];
            free.reverseUsdPerMwh[t] -= reverseDuty[t];
            free.forwardDutyShare[t] = 0.0;
            free.reverseDutyShare[t] = 0.0;
        }
        free.solve();
        sum(with, forwardDuty, reverseDuty, -hours, true);
        sum(free, forwardDuty, reverseDuty, hours, false);
    }

    private void sum(Dispatch d, double[] forwardDuty, double[] reverseDuty, double hours, boolean taxed) {
        Arrays.fill(surplus, 0.0);
        double value = 0.0;
        for (int r = 0; r < country.length; r++) {
            double price = d.priceUsdPerMwh[r];
            double served = d.firmLoadMw[r] - d.unservedMw[r];
            surplus[country[r]] += served * (d.unservedUsdPerMwh - price);
            value += served * d.unservedUsdPerMwh;
            for (int k = r * bids; k < (r + 1) * bids; k++) {
                surplus[country[r]] += d.bidServedMw[k] * (d.bidUsdPerMwh[k] - price);
                value += d.bidServedMw[k] * d.bidUsdPerMwh[k];
            }
            for (int s = r * steps; s < (r + 1) * steps; s++) {
                surplus[2 + country[r]] += d.stepOutputMw[s] * (price - d.stepUsdPerMwh[s]);
                value -= d.stepOutputMw[s] * d.stepUsdPerMwh[s];
            }
        }
        double rent = 0.0;
        for (int t = 0; t < ties.count; t++) {
            double sent = Math.abs(d.flowMw[t]);
            boolean forward = d.flowMw[t] > 0.0;
            int from = forward ? ties.from[t] : ties.to[t];
            int to = forward ? ties.to[t] : ties.from[t];
            double charge = forward ? d.forwardUsdPerMwh[t] : d.reverseUsdPerMwh[t];
            double specific = taxed ? (forward ? forwardDuty : reverseDuty)[t] : 0.0;
            double duty = specific + (forward ? d.forwardDutyUsdPerMwh[t] : d.reverseDutyUsdPerMwh[t]);
            double carrying = charge - specific;
            rent += sent * (d.arrivingShare(t) * d.priceUsdPerMwh[to] - d.priceUsdPerMwh[from] - carrying - duty);
            value -= sent * carrying;
            if (taxed) {
                dutyUsd[country[to]] += sent * duty * -hours;
            }
        }
        for (int c = 0; c < 2; c++) {
            buyersUsd[c] += surplus[c] * hours;
            generatorsUsd[c] += surplus[2 + c] * hours;
        }
        tiesUsd += rent * hours;
        deadweightUsd += value * hours;
    }

    /** What is lost less what is collected and the deadweight: rounding, USD. */
    public double gapUsd() {
        return buyersUsd[0] + buyersUsd[1] + generatorsUsd[0] + generatorsUsd[1] + tiesUsd - dutyUsd[0] - dutyUsd[1] - deadweightUsd;
    }
}
