package org.computesiting.model.ai;

import java.util.Arrays;
import org.computesiting.data.Parameters;
import org.computesiting.model.Annuity;
import org.computesiting.model.CostTerm;
import org.computesiting.model.MonthlyPhase;
import org.computesiting.model.OptionRanking;
import org.computesiting.model.OwnerKind;
import org.computesiting.model.SiteTable;
import org.computesiting.model.World;
import org.computesiting.model.random.StableId;
import org.computesiting.model.random.Stream;

/**
 * Miners' energised megawatts meet projects that wait. Every pair of a waiting project and an offered site has a surplus, the project's
 * ceiling less the miner's reservation rent; contracts are made from the largest surplus per MW down while it is positive, ties by the ids
 * of project and site, each project and each site at most once a month. The rent splits the surplus.
 */
final class HostingMarketPhase implements MonthlyPhase {
    private static final int TERMS = CostTerm.COUNT;

    private final AiIndustry ai;
    private final HostingContracts contracts;
    private final ConvertibleSites convertible;
    private final HostingMargin margin;
    private final double minimumMw;
    private final double minerShareOfCapex;
    private final double termYears;
    private final double surplusShareMiner;
    private final double premium;
    private final double leaseSpread;
    private final double noiseScale;
    private final double logPlaces;

    private int offers;
    private int[] offerSite = new int[64];
    private double[] offerMw = new double[64];
    private double[] offerMargin = new double[64];
    private double[] offerWeight = new double[64];
    private int needs;
    private int[] needProject = new int[64];
    private double[] needBest = new double[64];
    private double[] surplus = new double[64 * 64];
    private final double[] terms = new double[TERMS];

    HostingMarketPhase(World world, AiIndustry ai, HostingMargin margin) {
        this.ai = ai;
        this.margin = margin;
        Parameters p = world.parameters;
        convertible = new ConvertibleSites(p);
        contracts = new HostingContracts(world, ai);
        minimumMw = p.get("hosting_minimum_mw");
        minerShareOfCapex = p.get("retrofit_miner_share");
        termYears = p.get("hosting_contract_term_years");
        surplusShareMiner = p.get("hosting_surplus_share_miner");
        premium = p.get("hosting_premium_usd_per_mw_year");
        leaseSpread = p.get("lease_financing_spread_per_year");
        noiseScale = ai.siting.noiseUsdPerMwYear;
        logPlaces = -StrictMath.log(p.get("places_per_region"));
    }

    @Override
    public void run(World world) {
        contracts.finishRetrofits(world);
        convertible.judge(world, ai.conditions);
        collectOffers(world);
        collectNeeds(world);
        if (offers > 0 && needs > 0) {
            value(world);
            match(world);
        }
        world.recount();
    }

    private void collectOffers(World world) {
        SiteTable sites = world.sites;
        offers = 0;
        for (int s = 0; s < sites.count(); s++) {
            boolean free = sites.ownerKind[s] == OwnerKind.MINER && sites.isEnergised(s) && sites.retrofitDoneMonth[s] == SiteTable.NONE;
            double mw = free ? Math.min(sites.miningMw[s], sites.convertibleShare[s] * sites.gridMw[s] - sites.aiMw[s]) : 0.0;
            if (mw >= minimumMw) {
                if (offers == offerSite.length) {
                    offerSite = Arrays.copyOf(offerSite, offers * 2);
                    offerMw = Arrays.copyOf(offerMw, offers * 2);
                    offerMargin = Arrays.copyOf(offerMargin, offers * 2);
                    offerWeight = Arrays.copyOf(offerWeight, offers * 2);
                }
                offerSite[offers] = s;
                offerMw[offers] = mw;
                offerMargin[offers] = margin.usdPerMwYear(world, s);
                offerWeight[offers++] = convertible.weight(world, s);
            }
        }
    }

    private void collectNeeds(World world) {
        ProjectTable projects = ai.projects;
        needs = 0;
        for (int p = 0; p < projects.count(); p++) {
            if (projects.isWaiting(p) && projects.gridMw[p] >= minimumMw) {
                if (needs == needProject.length) {
                    needProject = Arrays.copyOf(needProject, needs * 2);
                    needBest = Arrays.copyOf(needBest, needs * 2);
                }
                needProject[needs] = p;
                needBest[needs++] = contracts.nextBest(world, p);
            }
        }
    }

    private void value(World world) {
        if (surplus.length < offers * needs) {
            surplus = new double[Math.max(offers * needs, surplus.length * 2)];
        }
        for (int n = 0; n < needs; n++) {
            double annuity = leaseAnnuity(n);
            for (int o = 0; o < offers; o++) {
                surplus[n * offers + o] = ceiling(world, n, o) - reservation(world, n, o, annuity);
            }
        }
    }

    /** Yearly payment on what a miner borrows against a lease to the project's firm. */
    private double leaseAnnuity(int n) {
        return Annuity.perYear(ai.firms.debtRatePerYear[ai.projects.firm[needProject[n]]] + leaseSpread, termYears);
    }

    private double reservation(World world, int n, int o, double annuity) {
        double effectiveness = ai.cost.effectiveness(world.sites.region[offerSite[o]], ai.projects.kind(needProject[n]));
        return RentBargain.reservation(offerMargin[o], effectiveness, minerShareOfCapex * convertible.capexUsdPerMw(offerWeight[o]),
            annuity, premium);
    }

    /** Also leaves the terms at the site, without rent, in {@link #terms}. */
    private double ceiling(World world, int n, int o) {
        SiteTable sites = world.sites;
        int p = needProject[n];
        int s = offerSite[o];
        int tenant = sites.tenant[s];
        int firm = ai.projects.firm[p];
        if (tenant != SiteTable.NONE && tenant != firm) {
            return Double.NEGATIVE_INFINITY;
        }
        double tenantCapex = (1.0 - minerShareOfCapex) * convertible.capexUsdPerMw(offerWeight[o]);
        ai.cost.minerSite(terms, 0, sites.region[s], ai.projects.kind(p), Double.NaN, tenantCapex, convertible.months(offerWeight[o]),
            ai.firms.debtRatePerYear[firm]);
        long pair = StableId.child(ai.projects.id[p], sites.id[s]);
        terms[CostTerm.PLACES.ordinal()] = ai.chooser.places(logPlaces);
        terms[CostTerm.NOISE.ordinal()] = -noiseScale * world.random.gumbel(Stream.HOSTING_MATCH, pair, 0, 0);
        return RentBargain.ceiling(needBest[n], OptionRanking.total(terms, 0));
    }

    private void match(World world) {
        while (true) {
            int best = -1;
            for (int i = 0; i < needs * offers; i++) {
                if (surplus[i] > 0.0 && (best < 0 || surplus[i] > surplus[best] || surplus[i] == surplus[best] && before(world, i, best))) {
                    best = i;
                }
            }
            if (best < 0) {
                return;
            }
            int n = best / offers;
            int o = best % offers;
            sign(world, n, o);
            for (int k = 0; k < offers; k++) {
                surplus[n * offers + k] = 0.0;
            }
            for (int k = 0; k < needs; k++) {
                surplus[k * offers + o] = 0.0;
            }
        }
    }

    private boolean before(World world, int i, int j) {
        int byProject = Long.compareUnsigned(ai.projects.id[needProject[i / offers]], ai.projects.id[needProject[j / offers]]);
        return byProject < 0 || byProject == 0
            && Long.compareUnsigned(world.sites.id[offerSite[i % offers]], world.sites.id[offerSite[j % offers]]) < 0;
    }

    private void sign(World world, int n, int o) {
        double reservation = reservation(world, n, o, leaseAnnuity(n));
        double ceiling = ceiling(world, n, o);
        double rent = RentBargain.rent(reservation, ceiling, surplusShareMiner);
        terms[CostTerm.RENT.ordinal()] = rent;
        int firm = ai.projects.firm[needProject[n]];
        double capex = convertible.capexUsdPerMw(offerWeight[o]);
        contracts.sign(world, needProject[n], offerSite[o], offerMw[o], reservation, ceiling, rent, capex, (1.0 - minerShareOfCapex) * capex,
            (int) Math.rint(convertible.months(offerWeight[o])), ai.firms.debtRatePerYear[firm] + leaseSpread, (int) (12.0 * termYears), terms);
        int s = offerSite[o];
        world.ledger.setForgone(world.sites.decision[s], offerMargin[o] * ai.cost.effectiveness(world.sites.region[s],
            ai.projects.kind(needProject[n])));
    }
}
