package org.computesiting.model.ai;

import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import org.computesiting.data.AiFirm;
import org.computesiting.data.Country;
import org.computesiting.data.DataCentreLoad;
import org.computesiting.model.DriverPaths;
import org.computesiting.model.MonthClock;
import org.computesiting.model.OwnerKind;
import org.computesiting.model.SiteStage;
import org.computesiting.model.World;
import org.computesiting.model.random.StableId;
import org.computesiting.model.random.Stream;
import org.computesiting.scenario.AiDemand;

/**
 * The AI side before the first month: firms, the halls that stand, and the halls under construction. A region's load is its share of its
 * country's load in 2023 (the one year with figures by region) times the country's load at the start, so the halls of each country draw
 * what its path says. What the path adds in the months that building takes is under construction when the run begins, spread in the same way.
 */
final class AiSetup {
    private final World world;
    private final VacantHalls halls;
    private final double vacancy;
    private final double vacantHallMedianMw;
    private final double vacantHallSigma;
    private final double loadFactor;
    private final double hallMedianMw;
    private final double hallSigma;
    private final int underWayMonths;
    private final double acceleratedShare;
    private SiteNames names;

    AiSetup(World world, VacantHalls halls) {
        this.world = world;
        this.halls = halls;
        vacancy = world.parameters.get("hall_vacancy_2020_share");
        vacantHallMedianMw = world.parameters.get("other_project_median_mw");
        vacantHallSigma = world.parameters.get("other_project_size_sigma");
        loadFactor = world.parameters.get("dc_load_factor");
        hallMedianMw = world.parameters.get("legacy_hall_median_mw");
        hallSigma = world.parameters.get("legacy_hall_size_sigma");
        acceleratedShare = world.parameters.get("ai_share_of_load_2020");
        underWayMonths = (int) world.parameters.get("construction_at_start_months");
    }

    AiFirmTable firms() {
        List<AiFirm> named = world.data.aiFirms();
        int synthetic = (int) Math.rint(world.scenario.population().scale() * world.scenario.population().syntheticAiFirms());
        AiFirmTable table = new AiFirmTable(named.size() + synthetic);
        for (int f = 0; f < table.count; f++) {
            boolean real = f < named.size();
            AiFirmKind kind = real ? AiFirmKind.valueOf(named.get(f).kind().toUpperCase(Locale.ROOT)) : AiFirmKind.COLOCATION;
            String name = real ? named.get(f).name() : "Data-centre firm " + (f - named.size() + 1);
            table.name[f] = name;
            table.id[f] = StableId.of("ai/" + name);
            table.named[f] = real;
            table.kind[f] = kind.ordinal();
            YearMonth enters = real ? named.get(f).enters() : null;
            table.entersMonth[f] = enters == null ? Integer.MIN_VALUE : world.clock.indexOf(enters);
            table.active[f] = table.entersMonth[f] <= 0;
        }
        return table;
    }

    double[] syntheticWeights(AiFirmTable firms) {
        int named = world.data.aiFirms().size();
        double[] weight = new double[firms.count - named];
        for (int i = 0; i < weight.length; i++) {
            weight[i] = world.random.logNormal(Stream.POPULATION, firms.id[named + i], 0, 0, 1.0, 1.0);
        }
        return weight;
    }

    /** Adds the halls that stand and those under construction. */
    void halls(AiFirmTable firms, ProjectTable projects, LoadMix mix, SiteNames siteNames) {
        names = siteNames;
        double[] share = new double[world.regions.count];
        double[] countryTwh = new double[2];
        for (DataCentreLoad row : world.data.dataCentreLoads()) {
            int r = world.data.regionIndex(row.region());
            share[r] = row.twh2023();
            countryTwh[world.regions.country[r]] += row.twh2023();
        }
        double[] owners = new double[firms.count];
        for (int r = 0; r < share.length; r++) {
            int country = world.regions.country[r];
            if (share[r] <= 0.0) {
                continue;
            }
            double part = share[r] / countryTwh[country];
            ownerWeights(firms, world.regions.code[r], owners);
            double now = gridMw(country, 0) * part;
            int first = world.sites.count();
            fill(firms, owners, r, now, StableId.of("hall/" + world.regions.code[r]), null, mix);
            vacant(firms, owners, r, lettingMw(firms, first) * vacancy / (1.0 - vacancy));
            fill(firms, owners, r, gridMw(country, underWayMonths) * part - now, StableId.of("building/" + world.regions.code[r]), projects, mix);
        }
    }

    /** Grid capacity that a country's load needs in a month. */
    private double gridMw(int country, int month) {
        AiDemand.Path path = world.scenario.assumptions().aiDemand().path();
        double years = world.clock.year(0) + (world.clock.monthOfYear(0) - 0.5 + month) / 12.0;
        double twh = DriverPaths.countryTwh(world, Country.values()[country], years, path);
        return twh * 1e6 / MonthClock.HOURS_PER_YEAR / loadFactor;
    }

    /** Named firms own where they mainly build, by share of demand over the number of their regions; synthetic firms everywhere. */
    private void ownerWeights(AiFirmTable firms, String region, double[] weight) {
        List<AiFirm> named = world.data.aiFirms();
        for (int f = 0; f < firms.count; f++) {
            if (f >= named.size()) {
                weight[f] = firms.demandShare[f] / 10.0;
            } else {
                boolean here = firms.active[f] && named.get(f).regions().contains(region);
                weight[f] = here ? firms.demandShare[f] / named.get(f).regions().size() : 0.0;
            }
        }
    }

    private void fill(AiFirmTable firms, double[] owners, int r, double totalMw, long parent, ProjectTable projects, LoadMix mix) {
        double left = totalMw;
        for (int n = 0; left > 1e-9; n++) {
            long id = StableId.child(parent, n);
            double mw = Math.min(left, world.random.logNormal(Stream.POPULATION, id, 0, 0, hallMedianMw, hallSigma));
            if (left - mw < 1.0) {
                mw = left;
            }
            left -= mw;
            int firm = pick(owners, world.random.uniform(Stream.POPULATION, id, 0, 1));
            double u = world.random.uniform(Stream.POPULATION, id, 0, 2);
            int utility = utility(r, world.random.uniform(Stream.POPULATION, id, 0, 3));
            if (projects == null) {
                int age = 1 + (int) (u * 180.0);
                int s = world.sites.add(id, names.next(firm, r), OwnerKind.AI_FIRM, firm, r, utility, mw, -age - underWayMonths);
                world.sites.stage[s] = SiteStage.ENERGISED.ordinal();
                world.sites.energisedMonth[s] = -age;
                world.sites.aiMw[s] = mw;
                boolean accelerated = world.random.chance(Stream.POPULATION, id, 0, 4, acceleratedShare);
                world.sites.loadKind[s] = (accelerated ? mix.accelerated(world, id) : LoadKind.OTHER).ordinal();
            } else {
                construct(firms, projects, mix, id, firm, r, utility, mw, due(world.regions.country[r], u));
            }
        }
    }

    /** Megawatts in the halls, from a row on, of firms that let to others. */
    private double lettingMw(AiFirmTable firms, int first) {
        double mw = 0.0;
        for (int s = first; s < world.sites.count(); s++) {
            mw += VacantHalls.lets(firms.kind[world.sites.owner[s]]) ? world.sites.gridMw[s] : 0.0;
        }
        return mw;
    }

    /** Finished halls without a tenant, so that the published share of what such firms own stands empty. */
    private void vacant(AiFirmTable firms, double[] owners, int r, double totalMw) {
        double[] letting = owners.clone();
        for (int f = 0; f < letting.length; f++) {
            letting[f] = VacantHalls.lets(firms.kind[f]) ? letting[f] : 0.0;
        }
        long parent = StableId.of("vacant/" + world.regions.code[r]);
        double left = totalMw;
        for (int n = 0; left > 1e-9; n++) {
            long id = StableId.child(parent, n);
            double mw = Math.min(left, world.random.logNormal(Stream.POPULATION, id, 0, 0, vacantHallMedianMw, vacantHallSigma));
            mw = left - mw < 1.0 ? left : mw;
            left -= mw;
            int firm = pick(letting, world.random.uniform(Stream.POPULATION, id, 0, 1));
            int age = 1 + (int) (world.random.uniform(Stream.POPULATION, id, 0, 2) * 60.0);
            int utility = utility(r, world.random.uniform(Stream.POPULATION, id, 0, 3));
            int s = world.sites.add(id, names.next(firm, r), OwnerKind.AI_FIRM, firm, r, utility, mw, -age - underWayMonths);
            world.sites.stage[s] = SiteStage.ENERGISED.ordinal();
            world.sites.energisedMonth[s] = -age;
            world.sites.vacantMw[s] = mw;
            world.sites.loadKind[s] = LoadKind.OTHER.ordinal();
        }
    }

    /** Month by which a share {@code u} of the growth under way is due. */
    private int due(int country, double u) {
        double start = gridMw(country, 0);
        double growth = gridMw(country, underWayMonths) - start;
        int month = 1;
        while (month < underWayMonths && gridMw(country, month) - start < u * growth) {
            month++;
        }
        return month;
    }

    private void construct(AiFirmTable firms, ProjectTable projects, LoadMix mix, long id, int firm, int r, int utility, double mw, int due) {
        int filed = due - underWayMonths;
        double vacantShare = VacantHalls.lets(firms.kind[firm]) ? halls.speculativeShare(world.clock.year(0)) : 0.0;
        int s = world.sites.add(id, names.next(firm, r), OwnerKind.AI_FIRM, firm, r, utility, mw / (1.0 - vacantShare), filed);
        world.sites.vacantMw[s] = world.sites.gridMw[s] * vacantShare;
        world.sites.stage[s] = SiteStage.BUILDING.ordinal();
        world.sites.studiedMonth[s] = filed;
        world.sites.contractedMonth[s] = filed;
        world.sites.energisedMonth[s] = due;
        LoadKind kind = mix.kind(world, id, firms.kind[firm], world.clock.year(0), mw);
        world.sites.loadKind[s] = kind.ordinal();
        int p = projects.add(id, firm, kind, mw, filed, Integer.MAX_VALUE, ProjectTable.NONE);
        projects.vacantShare[p] = vacantShare;
        projects.file(p, s, underWayMonths);
        world.sites.project[s] = p;
    }

    private static int pick(double[] weight, double u) {
        double sum = 0.0;
        for (double w : weight) {
            sum += w;
        }
        double at = u * sum;
        int last = 0;
        for (int f = 0; f < weight.length; f++) {
            if (weight[f] > 0.0) {
                last = f;
                at -= weight[f];
                if (at < 0.0) {
                    return f;
                }
            }
        }
        return last;
    }

    /** A utility of the region, drawn by its share of the region's load. */
    private int utility(int r, double u) {
        int first = world.power.utilities.firstOfRegion[r];
        int end = world.power.utilities.firstOfRegion[r + 1];
        double at = u;
        for (int row = first; row < end - 1; row++) {
            at -= world.power.utilities.shareOfRegionLoad[row];
            if (at < 0.0) {
                return row;
            }
        }
        return Math.max(first, end - 1);
    }
}
