package org.computesiting.model.ai;

import org.computesiting.data.Instrument;
import org.computesiting.model.CostTerm;
import org.computesiting.model.OptionRanking;
import org.computesiting.model.SiteStage;
import org.computesiting.model.SiteTable;
import org.computesiting.model.SitingOption;
import org.computesiting.model.World;
import org.computesiting.model.policy.InstrumentTable;

/**
 * Studied requests that a full cap on large loads keeps from a contract go over to own generation where that is allowed and costs less than waiting for
 * the grid until the cap runs out.
 */
final class OwnGenerationSwitch {
    private final AiIndustry ai;
    private final double[] terms = new double[CostTerm.COUNT];

    OwnGenerationSwitch(AiIndustry ai) {
        this.ai = ai;
    }

    /** Weighs one pending filing of a project. */
    void weigh(World world, int project, int n) {
        SiteTable sites = world.sites;
        int s = ai.projects.site(project, n);
        int r = sites.region[s];
        boolean held = sites.stage[s] == SiteStage.STUDIED.ordinal() && sites.ownGenerationMw[s] == 0.0
            && sites.gridMw[s] > ai.conditions.capLeftMw[r];
        if (!held || !ai.conditions.ownGenerationAllowed[r]) {
            return;
        }
        int until = world.policy.instruments.untilMonth[InstrumentTable.row(r, Instrument.LARGE_LOAD_CAP)];
        double capMonths = Math.min(SitingParameters.LONGEST_WAIT_MONTHS, (double) until - world.clock.now());
        double gridMonths = Math.max(ai.progress.remainingMonths(world, project, n), capMonths + ai.siting.buildMonths);
        double mw = sites.gridMw[s];
        if (total(world, project, r, SitingOption.OWN_GENERATION, mw, ai.cost.months(r, SitingOption.OWN_GENERATION, mw))
            < total(world, project, r, SitingOption.GRID_GREENFIELD, mw, gridMonths)) {
            ai.progress.giveBackPublicPower(world, s);
            sites.ownGenerationMw[s] = mw;
            sites.powerPriceUsdPerMwh[s] = ai.cost.ownPriceUsdPerMwh(r);
        }
    }

    /** Both ways stand on the same site, so the taste for the place is the same and is left out. */
    private double total(World world, int project, int r, SitingOption option, double mw, double months) {
        ai.cost.newSite(terms, 0, r, option, ai.projects.kind(project), mw, months, ai.firms.debtRatePerYear[ai.projects.firm[project]]);
        return OptionRanking.total(terms, 0);
    }
}
