package org.computesiting.model.mining;

import java.time.YearMonth;
import org.computesiting.data.Parameters;
import org.computesiting.model.EventKind;
import org.computesiting.model.EventLog;
import org.computesiting.model.World;

/**
 * China's ban of mining, May to July 2021: most machines stop; of those, a part comes back quietly at home, a part is moved by its owners to countries
 * other than the United States and Canada, racks included, a part is sold to dealers, from whom North Americans and others can buy, and the rest
 * is scrapped.
 */
final class ChinaBan {
    /** Cumulative progress by month from May 2021, as month means. */
    private static final double[] PROGRESS = {0.05, 0.70, 1.0};
    private static final YearMonth START = YearMonth.of(2021, 5);
    private static final int SPREAD_MONTHS = 4;

    private final int startMonth;
    private final boolean happens;
    private final double stopShare;
    private final double returnShare;
    private final double relocateShare;
    private final double sellShare;
    private final int firstReturnMonths;
    private final int firstRelocateMonths;
    private final double[] toDealersPetahash;

    ChinaBan(World world, RestOfWorld others) {
        Parameters p = world.parameters;
        happens = world.scenario.assumptions().chinaBan();
        startMonth = startMonth(world);
        stopShare = p.get("china_ban_stop_share");
        returnShare = p.get("china_ban_return_share");
        relocateShare = p.get("china_ban_relocate_share");
        sellShare = p.get("china_ban_sell_share");
        firstReturnMonths = (int) Math.round(p.get("china_ban_return_after_months"));
        firstRelocateMonths = (int) Math.round(p.get("china_ban_relocate_after_months"));
        toDealersPetahash = new double[others.ringMonths * others.generations];
    }

    /** Month in which the ban begins, months since the start. */
    static int startMonth(World world) {
        return world.clock.indexOf(START);
    }

    void month(World world, RestOfWorld others, AsicMarket market) {
        int g = others.generations;
        int slot = world.clock.now() % others.ringMonths;
        for (int k = 0; k < g; k++) {
            market.addUsed(k, toDealersPetahash[slot * g + k], true);
            toDealersPetahash[slot * g + k] = 0.0;
        }
        int since = world.clock.now() - startMonth;
        if (!happens || since < 0 || since >= PROGRESS.length) {
            return;
        }
        double before = since == 0 ? 0.0 : stopShare * PROGRESS[since - 1];
        double share = (stopShare * PROGRESS[since] - before) / (1.0 - before);
        if (since == 0) {
            world.events.record(world.clock.now(), EventKind.CHINA_BAN, EventLog.NONE, EventLog.NONE,
                stopShare * others.installedEhs(RestOfWorld.CHINA));
        }
        for (int b = 0; b < RestOfWorld.BINS; b++) {
            stop(world, others, b, share);
        }
    }

    private void stop(World world, RestOfWorld others, int bin, double share) {
        int china = RestOfWorld.CHINA * RestOfWorld.BINS + bin;
        int elsewhere = RestOfWorld.ELSEWHERE * RestOfWorld.BINS + bin;
        int g = others.generations;
        for (int m = 0; m < SPREAD_MONTHS; m++) {
            int back = (world.clock.now() + firstReturnMonths + m) % others.ringMonths;
            int away = (world.clock.now() + firstRelocateMonths + m) % others.ringMonths;
            double part = share / SPREAD_MONTHS;
            for (int k = 0; k < g; k++) {
                double stopped = others.petahash[china * g + k] * part;
                others.arrivingPetahash[back][china * g + k] += stopped * returnShare;
                others.arrivingPetahash[away][elsewhere * g + k] += stopped * relocateShare;
                toDealersPetahash[away * g + k] += stopped * sellShare;
            }
            others.arrivingRackMw[back][china] += others.rackMw[china] * part * returnShare;
            others.arrivingRackMw[away][elsewhere] += others.rackMw[china] * part * relocateShare;
        }
        for (int k = 0; k < g; k++) {
            others.petahash[china * g + k] *= 1.0 - share;
        }
        others.rackMw[china] *= 1.0 - share;
    }
}
