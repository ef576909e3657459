package org.computesiting.model;

import java.util.Arrays;

/**
 * Every payment of the month between kinds of parties, 2025 USD. An agent's cash may change only by an amount that is booked here, so
 * that the change of all miners' cash equals what miners received less what they paid, and so for every party.
 */
public final class MoneyFlows {
    private final double[] paidUsd = new double[Party.COUNT * Party.COUNT];

    /** Books a payment; a negative amount is a payment the other way. */
    public void pay(Party from, Party to, double usd) {
        paidUsd[from.ordinal() * Party.COUNT + to.ordinal()] += usd;
    }

    /** What {@code from} paid to {@code to} this month. */
    public double paid(Party from, Party to) {
        return paidUsd[from.ordinal() * Party.COUNT + to.ordinal()];
    }

    /** Receipts less payments of a party this month. */
    public double net(Party party) {
        double net = 0.0;
        int p = party.ordinal();
        for (int other = 0; other < Party.COUNT; other++) {
            net += paidUsd[other * Party.COUNT + p] - paidUsd[p * Party.COUNT + other];
        }
        return net;
    }

    /** Forgets the month. */
    void clear() {
        Arrays.fill(paidUsd, 0.0);
    }
}
