package org.computesiting.model.ai;

import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import org.computesiting.data.AiFirm;
import org.computesiting.data.AiSite;
import org.computesiting.data.Parameters;
import org.computesiting.model.CostTerm;
import org.computesiting.model.DecisionKind;
import org.computesiting.model.DecisionLedger;
import org.computesiting.model.DecisionRecorder;
import org.computesiting.model.OptionRanking;
import org.computesiting.model.OwnerKind;
import org.computesiting.model.SitingOption;
import org.computesiting.model.SitingRule;
import org.computesiting.model.World;
import org.computesiting.model.random.StableId;

/**
 * Real projects as the model sees them. In the month in which a campus of table {@code ai_sites} was announced – where that is not known, in which work on it
 * began – it is weighed with the prices, waits and rules of the run, without noise, at its real size, and a row of kind {@link DecisionKind#RECORD} goes to the
 * ledger whose first alternative is the real region and way. Nothing of the run reads it, and nothing is drawn.
 *
 * <p>Kind of load: a campus of Epoch AI's list of frontier campuses, one of a lab or neocloud, or one whose main user is such a firm, trains; of the others
 * those from the month on from which half of new load is accelerated answer users, earlier ones are other load. Rate of capital: that of the firm, of miners that
 * of neoclouds, whose hosts they are. Way: as in the table; converted buildings and connections of mines are {@link SitingOption#CONVERSION}, at the mean cost
 * and time of rebuilding a mine, one given place; where the table does not know, the cheaper way that the model allows in the region.
 */
final class RecordedProjects implements DecisionRecorder.Options {
    private static final int TERMS = CostTerm.COUNT;
    private static final int NONE = -1;
    private static final int NEVER = Integer.MIN_VALUE;

    private final List<AiSite> sites;
    private final AiFirmTable firms;
    private final AiCredit credit;
    private final SitingCost cost;
    private final RegionConditions conditions;
    private final ProjectChooser chooser;
    private final RegionOdds odds;
    private final DecisionRecorder recorder;
    private final double[] terms;
    private final boolean[] open;
    /** Number of the option that converts what stands; it comes after those of the chooser. */
    private final int conversion;
    private final double conversionUsdPerMw;
    private final double conversionMonths;
    private final double conversionPlacesUsd;
    /** By row of the table: month in which it is weighed, region, row of an AI firm or {@link #NONE}, whether its firm mines, kind of load. */
    private final int[] month;
    private final int[] region;
    private final int[] firm;
    private final boolean[] miner;
    private final LoadKind[] kind;
    private final long[] id;
    /** Region of the conversion that is weighed. */
    private int conversionRegion;

    RecordedProjects(World world, AiIndustry ai) {
        sites = world.data.aiSites();
        firms = ai.firms;
        credit = ai.credit;
        cost = ai.cost;
        conditions = ai.conditions;
        chooser = new ProjectChooser(ai.cost, ai.siting, ai.conditions);
        odds = new RegionOdds(world.regions.count, ai.siting.noiseUsdPerMwYear);
        conversion = chooser.count();
        recorder = new DecisionRecorder(conversion + 1);
        terms = new double[(conversion + 1) * TERMS];
        open = new boolean[conversion + 1];
        Parameters p = world.parameters;
        conversionUsdPerMw = 0.5 * (p.get("ai_retrofit_capex_light_usd_per_mw") + p.get("ai_retrofit_capex_heavy_usd_per_mw"));
        conversionMonths = 0.5 * (p.get("retrofit_months_min") + p.get("retrofit_months_max"));
        conversionPlacesUsd = chooser.places(-StrictMath.log(p.get("places_per_region")));
        int n = sites.size();
        month = new int[n];
        region = new int[n];
        firm = new int[n];
        miner = new boolean[n];
        kind = new LoadKind[n];
        id = new long[n];
        for (int i = 0; i < n; i++) {
            read(world, ai, i);
        }
    }

    private void read(World world, AiIndustry ai, int i) {
        AiSite site = sites.get(i);
        YearMonth date = site.announced() != null ? site.announced() : site.constructionStart();
        int when = date == null ? NEVER : world.clock.indexOf(date);
        month[i] = Double.isNaN(megawatts(i)) || when < 0 || when >= world.clock.months() ? NEVER : when;
        region[i] = world.data.regionIndex(site.region());
        firm[i] = row(ai.firms, site.firm());
        miner[i] = firm[i] == NONE;
        boolean early = date == null || ai.mix.aiShare(date.getYear() + (date.getMonthValue() - 0.5) / 12.0) < 0.5;
        boolean trains = site.dataset().equals("epoch") || accelerates(world, site.firm()) || accelerates(world, site.user());
        kind[i] = trains ? LoadKind.TRAINING : early ? LoadKind.OTHER : LoadKind.INFERENCE;
        id[i] = StableId.of("record/" + site.region() + "/" + site.site());
    }

    private static int row(AiFirmTable firms, String name) {
        for (int f = 0; f < firms.count; f++) {
            if (firms.name[f].equals(name)) {
                return f;
            }
        }
        return NONE;
    }

    /** Whether a firm is a lab or neocloud. */
    private static boolean accelerates(World world, String name) {
        for (AiFirm firm : world.data.aiFirms()) {
            if (firm.name().equals(name)) {
                AiFirmKind its = AiFirmKind.valueOf(firm.kind().toUpperCase(Locale.ROOT));
                return its == AiFirmKind.LAB || its == AiFirmKind.NEOCLOUD;
            }
        }
        return false;
    }

    /** Size of a row, MW of grid capacity: at full build-out, else in operation; NaN if neither is known. */
    double megawatts(int i) {
        AiSite site = sites.get(i);
        return Double.isNaN(site.mwPlanned()) ? positive(site.mwCurrent()) : positive(site.mwPlanned());
    }

    private static double positive(double mw) {
        return mw > 0.0 ? mw : Double.NaN;
    }

    /** Weighs the projects of the month, once {@link RegionConditions} are those of the month. */
    void run(World world) {
        int now = world.clock.now();
        for (int i = 0; i < month.length; i++) {
            if (month[i] == now) {
                appraise(world, i);
            }
        }
    }

    private void appraise(World world, int i) {
        odds(i);
        double mw = megawatts(i);
        System.arraycopy(chooser.terms(), 0, terms, 0, conversion * TERMS);
        System.arraycopy(chooser.open(), 0, open, 0, conversion);
        open[conversion] = sites.get(i).conversion() || sites.get(i).power().equals("mine");
        conversionRegion = region[i];
        if (open[conversion]) {
            cost.existingSite(terms, conversion * TERMS, region[i], sites.get(i).power().equals("mine"), kind[i], conversionUsdPerMw, conversionMonths, ratePerYear(i));
            terms[conversion * TERMS + CostTerm.PLACES.ordinal()] = conversionPlacesUsd;
        }
        int real = open[conversion] ? conversion : realOption(i);
        if (!open[real]) {
            cost.newSite(terms, real * TERMS, region[i], way(real), kind[i], mw, monthsToPower(real), ratePerYear(i));
            terms[real * TERMS + CostTerm.PLACES.ordinal()] = chooser.places(conditions.logPlaces(region[i], kind[i]));
        }
        int d = world.ledger.open(world.clock.now(), DecisionKind.RECORD, miner[i] ? OwnerKind.MINER : OwnerKind.AI_FIRM, firm[i], id[i], mw);
        recorder.write(world.ledger, d, kind[i].ordinal(), this, terms, open, conversion + 1, real);
        world.ledger.setSite(d, i);
        world.ledger.setAppraisal(d, odds.probability[region[i]], open[real] ? SitingRule.NONE : cost.forbids(region[i], way(real), mw));
    }

    /** Weighs a row in the conditions as they are: how likely it goes to each region. @return the odds, until the next row is weighed */
    RegionOdds odds(int i) {
        chooser.weigh(kind[i], megawatts(i), ratePerYear(i));
        odds.of(chooser);
        return odds;
    }

    /** Option of the real region and way; where the way is not known the cheaper one that is open, else the grid. */
    private int realOption(int i) {
        int grid = chooser.optionNumber(region[i], SitingOption.GRID_GREENFIELD);
        int own = chooser.optionNumber(region[i], SitingOption.OWN_GENERATION);
        return switch (sites.get(i).power()) {
            case "own_generation" -> own;
            case "grid" -> grid;
            default -> open[own] && (!open[grid] || OptionRanking.total(terms, own * TERMS) < OptionRanking.total(terms, grid * TERMS)) ? own : grid;
        };
    }

    private double ratePerYear(int i) {
        return miner[i] ? credit.ratePerYear(AiFirmKind.NEOCLOUD) : firms.debtRatePerYear[firm[i]];
    }

    /** Rows of the table. */
    int count() {
        return month.length;
    }

    /** Month in which a row is weighed, months since the start; negative where it is not. */
    int month(int i) {
        return month[i];
    }

    /** Region of a row. */
    int regionOf(int i) {
        return region[i];
    }

    @Override
    public SitingOption way(int option) {
        return option == conversion ? SitingOption.CONVERSION : chooser.way(option);
    }

    @Override
    public int region(int option) {
        return option == conversion ? conversionRegion : chooser.region(option);
    }

    @Override
    public double monthsToPower(int option) {
        return option == conversion ? conversionMonths : chooser.monthsToPower(option);
    }
}
