package org.computesiting.model.power;

import org.computesiting.data.Instrument;
import org.computesiting.model.OwnerKind;
import org.computesiting.model.SiteTable;
import org.computesiting.model.World;
import org.computesiting.model.policy.InstrumentTable;

/** Pauses and caps that stand between a studied request and its contract, and the megawatts admitted under caps. */
final class ConnectionRules {
    private final double smallMw;

    ConnectionRules(double smallMw) {
        this.smallMw = smallMw;
    }

    /** A moratorium or an exhausted cap stands against the request. */
    boolean holds(World world, int s) {
        SiteTable sites = world.sites;
        InstrumentTable instruments = world.policy.instruments;
        int r = sites.region[s];
        if (sites.ownerKind[s] == OwnerKind.MINER) {
            // One that refuses nothing holds nothing; of any other even a share holds all that wait.
            if (instruments.value(r, Instrument.CRYPTO_MORATORIUM) > 0.0) {
                return true;
            }
        } else if (instruments.isActive(r, Instrument.DC_MORATORIUM) && sites.gridMw[s] > instruments.value(r, Instrument.DC_MORATORIUM)) {
            return true;
        }
        if (counts(world, s)) {
            double left = instruments.value(r, Instrument.LARGE_LOAD_CAP) - instruments.admittedMw[InstrumentTable.row(r, Instrument.LARGE_LOAD_CAP)];
            return left < fromGridMw(sites, s);
        }
        return false;
    }

    /** Large loads count against a cap with what they take from the grid; those wholly on own generation do not count. */
    private boolean counts(World world, int s) {
        return world.policy.instruments.isActive(world.sites.region[s], Instrument.LARGE_LOAD_CAP) && world.sites.gridMw[s] > smallMw
            && fromGridMw(world.sites, s) > 0.0;
    }

    static double fromGridMw(SiteTable sites, int s) {
        return Math.max(0.0, sites.gridMw[s] - sites.ownGenerationMw[s]);
    }

    /** Notes a contract under the cap in force, if it counts. */
    void admit(World world, int s) {
        if (counts(world, s)) {
            double mw = fromGridMw(world.sites, s);
            world.policy.instruments.admittedMw[InstrumentTable.row(world.sites.region[s], Instrument.LARGE_LOAD_CAP)] += mw;
            world.sites.capMw[s] = mw;
        }
    }

    /** Places under a cap that closed or shrunken sites no longer need are there for others. */
    void giveBack(World world) {
        SiteTable sites = world.sites;
        for (int s = 0; s < sites.count(); s++) {
            double keep = sites.closedMonth[s] != SiteTable.NONE ? 0.0 : fromGridMw(sites, s);
            double excess = sites.capMw[s] - keep;
            if (excess > 0.0) {
                int row = InstrumentTable.row(sites.region[s], Instrument.LARGE_LOAD_CAP);
                world.policy.instruments.admittedMw[row] = Math.max(0.0, world.policy.instruments.admittedMw[row] - excess);
                sites.capMw[s] -= excess;
            }
        }
    }
}
