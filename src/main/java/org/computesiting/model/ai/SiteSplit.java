package org.computesiting.model.ai;

import org.computesiting.model.OwnerKind;
import org.computesiting.model.SiteStage;
import org.computesiting.model.SiteTable;
import org.computesiting.model.World;

/**
 * Makes part of an energised site a data centre of its own: a hall let to a tenant, or the part of a mine that a firm buys. The part takes its share of
 * the connection along, with room in the network, places under caps, deposits, own generation and the terms signed for it; no megawatt is made or lost.
 */
final class SiteSplit {
    private SiteSplit() { }

    /**
     * Splits a site.
     *
     * @param parent row of the energised site; keeps the rest and closes when nothing is left
     * @param id stable identity of the part
     * @param firm row of the AI firm that will use it
     * @param mw grid capacity of the part, MW, at most that of the parent
     * @param readyMonth month in which it is fitted out and draws power
     * @return row of the part, under construction
     */
    static int split(World world, int parent, long id, String name, int firm, double mw, int readyMonth) {
        SiteTable sites = world.sites;
        double share = Math.min(1.0, mw / sites.gridMw[parent]);
        int s = sites.add(id, name, OwnerKind.AI_FIRM, firm, sites.region[parent], sites.utility[parent], mw, sites.requestedMonth[parent]);
        sites.stage[s] = SiteStage.BUILDING.ordinal();
        sites.studiedMonth[s] = sites.studiedMonth[parent];
        sites.contractedMonth[s] = sites.contractedMonth[parent];
        sites.agreedMonth[s] = readyMonth;
        sites.energisedMonth[s] = readyMonth;
        sites.minimumTakeShare[s] = sites.minimumTakeShare[parent];
        sites.termMonths[s] = sites.termMonths[parent];
        move(sites.roomMw, parent, s, share);
        move(sites.capMw, parent, s, share);
        move(sites.depositUsd, parent, s, share);
        if (sites.ownerKind[parent] == OwnerKind.AI_FIRM) {
            sites.powerPriceUsdPerMwh[s] = sites.powerPriceUsdPerMwh[parent];
            move(sites.ownGenerationMw, parent, s, share);
        }
        sites.gridMw[parent] = share == 1.0 ? 0.0 : sites.gridMw[parent] - mw;
        return s;
    }

    private static void move(double[] column, int from, int to, double share) {
        column[to] = share * column[from];
        column[from] -= column[to];
    }
}
