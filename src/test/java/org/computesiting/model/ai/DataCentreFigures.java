package org.computesiting.model.ai;

import java.util.Arrays;
import org.computesiting.data.Instrument;
import org.computesiting.model.CostTerm;
import org.computesiting.model.OwnerKind;
import org.computesiting.model.Party;
import org.computesiting.model.SiteStage;
import org.computesiting.model.SitingOption;
import org.computesiting.model.World;
import org.computesiting.model.policy.InstrumentTable;

/** What a data centre meets in a region, on round numbers, for tests of other packages. Reading a figure twice gives the same. */
public final class DataCentreFigures {
    private static final double LARGE_LOAD_PRICE_USD_PER_MWH = 60.0;
    private static final double SALES_TAX_SHARE = 0.08;

    private DataCentreFigures() { }

    /** Conditions of a place at 18 degrees with round prices and taxes. */
    private static RegionConditions conditions(World world, int region) {
        world.regions.meanTempC[region] = 18.0;
        world.regions.salesTaxShare[region] = SALES_TAX_SHARE;
        world.regions.largeLoadPriceUsdPerMwh[region] = LARGE_LOAD_PRICE_USD_PER_MWH;
        RegionConditions conditions = new RegionConditions(world.regions.count);
        new ConditionsReader(world, AiTestParameters.siting(), conditions).update(world, 1.0, 0.0);
        return conditions;
    }

    private static SitingCost cost(World world, int region) {
        return new SitingCost(AiTestParameters.siting(), conditions(world, region));
    }

    private static double term(World world, int region, CostTerm term) {
        double[] terms = new double[CostTerm.COUNT];
        cost(world, region).newSite(terms, 0, region, SitingOption.GRID_GREENFIELD, LoadKind.TRAINING, 100.0, 24.0, 0.061);
        return terms[term.ordinal()];
    }

    /** Sales tax of a new site in its cost, USD per MW IT and year. */
    public static double salesTaxUsdPerMwYear(World world, int region) {
        return term(world, region, CostTerm.SALES_TAX);
    }

    /** Power of a new site of 100 MW in its cost, USD per MW IT and year. */
    public static double powerUsdPerMwYear(World world, int region) {
        return term(world, region, CostTerm.POWER);
    }

    /** Gain of a new site of 100 MW from public power of which 320 MW are allotted, USD/MWh. */
    public static double publicPowerSavingUsdPerMwh(World world, int region) {
        world.policy.instruments.admittedMw[InstrumentTable.row(region, Instrument.PUBLIC_POWER_ALLOCATION)] = 320.0;
        return cost(world, region).publicPowerSaving(region, 100.0);
    }

    /** Largest project in MW that may come; infinity without a limit. */
    public static double admissibleMw(World world, int region) {
        return conditions(world, region).admissibleMw[region];
    }

    /** Room under a cap of which 60 MW are taken, MW; infinity without a cap. */
    public static double capLeftMw(World world, int region) {
        world.policy.instruments.admittedMw[InstrumentTable.row(region, Instrument.LARGE_LOAD_CAP)] = 60.0;
        return conditions(world, region).capLeftMw[region];
    }

    /** 1 where a project may bring its own generation, else 0. */
    public static double ownGenerationAllowed(World world, int region) {
        return cost(world, region).feasible(region, SitingOption.OWN_GENERATION, 100.0) ? 1.0 : 0.0;
    }

    /** What the states get of a dollar spent on new servers for a hall that stands. */
    public static double taxOnServersShare(World world, int region) {
        world.regions.salesTaxShare[region] = SALES_TAX_SHARE;
        Arrays.fill(world.sites.aiMw, 0.0);
        Arrays.fill(world.sites.vacantMw, 0.0);
        int s = world.sites.add(world.sites.count(), "hall", OwnerKind.AI_FIRM, 0, region, world.power.utilities.firstOfRegion[region], 100.0, 0);
        world.sites.stage[s] = SiteStage.ENERGISED.ordinal();
        world.sites.energisedMonth[s] = -1;
        world.sites.aiMw[s] = 100.0;
        double statesBefore = world.money.paid(Party.AI_FIRMS, Party.STATES);
        double makersBefore = world.money.paid(Party.AI_FIRMS, Party.HARDWARE_MAKERS);
        world.ai.settle(world);
        return (world.money.paid(Party.AI_FIRMS, Party.STATES) - statesBefore) / (world.money.paid(Party.AI_FIRMS, Party.HARDWARE_MAKERS) - makersBefore);
    }
}
