package org.computesiting.model.ai;

import java.util.Arrays;
import org.computesiting.data.Parameters;
import org.computesiting.model.Annuity;
import org.computesiting.model.CostTerm;
import org.computesiting.model.OptionRanking;
import org.computesiting.model.SitingOption;
import org.computesiting.model.World;
import org.computesiting.model.mining.MiningEconomics;

/**
 * Looks at the hosting market as it opens in a month: what miners offer and must have for it, and what projects that wait would pay for a block of 100 MW on a
 * mine of the middling kind in any region. The run goes on as if nobody had looked.
 */
final class HostingWatch {
    private static final double BLOCK_MW = 100.0;
    private static final double TOP_PART = 0.1;

    private final World world;
    private final AiIndustry ai;
    private final HostingOffers offers;
    private final double premium;
    private final double leaseAnnuity;
    private final double minerShare;
    private final double blockCapexUsdPerMw;
    private final double blockMonths;
    private final double logPlacesOfMeanRegion;
    private final double smallestMw;
    private final double[] terms = new double[CostTerm.COUNT];

    /** Megawatts offered by miners, and the number of sites. */
    double offeredMw;
    int offered;
    /** The part of it that is the estate of a failed miner, which only sells. */
    double saleOnlyMw;
    /** Mean over the megawatts on offer of the rent below which the miner does not let to inference of a hyperscaler, and of what mining earns, USD per MW IT and year. */
    double reservationUsd;
    double marginUsd;
    /** Projects that could still sign. */
    int waiting;
    /** What they would pay at most for the block, by region, USD per MW IT and year: mean, and mean of the tenth that pays most. */
    final double[] ceilingUsd;
    final double[] topCeilingUsd;

    HostingWatch(World world) {
        this.world = world;
        ai = world.ai;
        Parameters p = world.parameters;
        offers = new HostingOffers(p, ai, new ConvertibleSites(p), MiningEconomics::marginUsdPerMwYear);
        premium = p.get("hosting_premium_usd_per_mw_year");
        leaseAnnuity = Annuity.perYear(ai.siting.hyperscalerRatePerYear, p.get("hosting_contract_term_years"));
        minerShare = p.get("retrofit_miner_share");
        blockCapexUsdPerMw = 0.5 * (p.get("ai_retrofit_capex_light_usd_per_mw") + p.get("ai_retrofit_capex_heavy_usd_per_mw")) + p.get("retrofit_fixed_capex_usd") / BLOCK_MW;
        blockMonths = 0.5 * (p.get("retrofit_months_min") + p.get("retrofit_months_max"));
        logPlacesOfMeanRegion = StrictMath.log(p.get("places_per_region"));
        smallestMw = p.get("hosting_minimum_mw");
        ceilingUsd = new double[world.regions.count];
        topCeilingUsd = new double[world.regions.count];
    }

    /** Takes the offers; shares that the market has not judged yet are put back. */
    void look() {
        double[] shares = world.sites.convertibleShare.clone();
        offers.collect(world);
        System.arraycopy(shares, 0, world.sites.convertibleShare, 0, shares.length);
        offeredMw = 0.0;
        offered = 0;
        saleOnlyMw = 0.0;
        reservationUsd = 0.0;
        marginUsd = 0.0;
        for (int o = 0; o < offers.count; o++) {
            if (offers.isMine(o)) {
                double effectiveness = ai.cost.effectiveness(offers.region[o], LoadKind.INFERENCE);
                double capex = minerShare * offers.capexUsdPerMw(o, LoadKind.INFERENCE);
                offered++;
                offeredMw += offers.mw[o];
                saleOnlyMw += offers.canLet[o] ? 0.0 : offers.mw[o];
                marginUsd += offers.mw[o] * offers.marginUsdPerMwYear[o] * effectiveness;
                reservationUsd += offers.mw[o] * RentBargain.reservation(offers.marginUsdPerMwYear[o], effectiveness, capex, leaseAnnuity, premium);
            }
        }
        reservationUsd /= offeredMw;
        marginUsd /= offeredMw;
    }

    /** Megawatts offered on a site this month; NaN when it offers none. */
    double offerMw(int site) {
        for (int o = 0; o < offers.count; o++) {
            if (offers.site[o] == site) {
                return offers.mw[o];
            }
        }
        return Double.NaN;
    }

    /** Works out what waiting projects would pay for the block, chance left out at the site. */
    void lookAtCeilings() {
        double[][] perProject = new double[world.regions.count][ai.projects.count()];
        waiting = 0;
        for (int p = 0; p < ai.projects.count(); p++) {
            if (ai.projects.isWaiting(p) && ai.projects.gridMw[p] >= smallestMw && !ai.progress.isCommitted(world, p)) {
                double best = nextBest(p);
                for (int r = 0; r < perProject.length; r++) {
                    perProject[r][waiting] = RentBargain.ceiling(best, atBlock(r, p));
                }
                waiting++;
            }
        }
        int top = Math.max(1, (int) Math.rint(TOP_PART * waiting));
        for (int r = 0; r < perProject.length; r++) {
            double[] sorted = Arrays.copyOf(perProject[r], waiting);
            Arrays.sort(sorted);
            ceilingUsd[r] = Arrays.stream(sorted).average().orElse(Double.NaN);
            topCeilingUsd[r] = Arrays.stream(sorted).skip(Math.max(0, waiting - top)).average().orElse(Double.NaN);
        }
    }

    /** Lowest total over waiting on in any pending filing and going abroad. */
    private double nextBest(int project) {
        ai.cost.abroad(terms, 0, ai.projects.kind(project), ai.firms.debtRatePerYear[ai.projects.firm[project]]);
        terms[CostTerm.PLACES.ordinal()] = ai.chooser.placesAbroad();
        terms[CostTerm.NOISE.ordinal()] = ai.chooser.noise(world, ai.projects.id[project], ai.chooser.optionNumber(0, SitingOption.ABROAD));
        double best = OptionRanking.total(terms, 0);
        for (int n = 0; n < ai.projects.filings[project]; n++) {
            if (world.sites.isPending(ai.projects.site(project, n))) {
                best = Math.min(best, ai.progress.waitingTerms(world, project, n, terms, 0));
            }
        }
        return best;
    }

    /** What a project pays in all at the block, but for the rent, USD per MW IT and year. */
    private double atBlock(int region, int project) {
        LoadKind kind = ai.projects.kind(project);
        double rate = ai.firms.debtRatePerYear[ai.projects.firm[project]];
        ai.cost.existingSite(terms, 0, region, true, kind, (1.0 - minerShare) * blockCapexUsdPerMw, blockMonths, rate);
        terms[CostTerm.PLACES.ordinal()] = ai.chooser.places(-logPlacesOfMeanRegion);
        return OptionRanking.total(terms, 0);
    }
}
