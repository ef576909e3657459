package org.computesiting.model.power;

import org.computesiting.data.Instrument;
import org.computesiting.model.OwnerKind;
import org.computesiting.model.SiteStage;
import org.computesiting.model.World;
import org.computesiting.model.policy.InstrumentTable;

/** What a large load meets at a utility, on round numbers, for tests of other packages. Reading a figure twice gives the same. */
public final class LargeLoadFigures {
    private static final double NETWORK_SHARE_OF_FIXED_COST = 0.25;
    private static final int RESIDENTIAL = CustomerClass.RESIDENTIAL.ordinal();

    private LargeLoadFigures() { }

    private static int request(World world, int owner, int region, double megawatts) {
        int utility = world.power.utilities.firstOfRegion[region];
        return world.sites.add(world.sites.count(), "request", owner, 0, region, utility, megawatts, world.clock.now());
    }

    private static double held(World world, int s) {
        return new ConnectionRules(5.0).holds(world, s) ? 1.0 : 0.0;
    }

    /** 1 where a studied mine of 50 MW is kept from its contract, else 0. */
    public static double mineHeld(World world, int region) {
        return held(world, request(world, OwnerKind.MINER, region, 50.0));
    }

    /** 1 where a studied data centre of 50 MW is kept from its contract, else 0; 60 MW count under a cap. */
    public static double dataCentreHeld(World world, int region) {
        world.policy.instruments.admittedMw[InstrumentTable.row(region, Instrument.LARGE_LOAD_CAP)] = 60.0;
        return held(world, request(world, OwnerKind.AI_FIRM, region, 50.0));
    }

    private static int signed(World world, int region) {
        world.power.terms.refresh(world);
        int s = request(world, OwnerKind.AI_FIRM, region, 100.0);
        world.sites.stage[s] = SiteStage.ENERGISED.ordinal();
        world.sites.contractedMonth[s] = world.clock.now();
        world.sites.energisedMonth[s] = world.clock.now();
        world.power.billing.sign(world);
        return s;
    }

    /** Megawatts that a load of 100 MW pays for in vain when it draws 30. */
    public static double unusedMwPaid(World world, int region) {
        int s = signed(world, region);
        return world.power.billing.minimumTakeUsd(world, s, 30.0) / world.power.priceModel.demandChargeUsdPerMwMonth(region);
    }

    /** Deposit that a load of 100 MW pays when it files, USD. */
    public static double depositUsd(World world, int region) {
        world.power.terms.refresh(world);
        return 100.0 * world.power.terms.depositUsdPerMw(world.power.utilities.firstOfRegion[region], 100.0);
    }

    /** What a data centre of 100 MW that signs now pays, USD/MWh, where large loads pay 60. */
    public static double priceUsdPerMwh(World world, int region) {
        world.regions.largeLoadPriceUsdPerMwh[region] = 60.0;
        return world.power.billing.priceUsdPerMwh(world, signed(world, region));
    }

    /** Households' rate for fixed cost that is filed once network for large loads has added a quarter to that cost, over the rate before. */
    public static double residentialRateRise(World world, int region) {
        PriceModel prices = new PriceModel(world);
        for (int r = 0; r < world.regions.count; r++) {
            for (int m = 0; m < 12; m++) {
                prices.remember(r, m, 1000.0, 100.0, 30_000.0, 20_000.0, 5_000.0);
            }
        }
        prices.open(world, new double[world.regions.count], new double[world.regions.count]);
        int row = region * CustomerClass.COUNT + RESIDENTIAL;
        prices.file(world, region, 0);
        double before = prices.cases.filedUsdPerMwh()[row];
        double addedUsdPerYear = NETWORK_SHARE_OF_FIXED_COST * prices.requirementUsdPerYear(region);
        prices.books.networkBuilt(region, 1.0);
        prices.books.networkBuilt(region, addedUsdPerYear / prices.books.largeLoadNetwork.requirementUsdPerYear(region) - 1.0);
        prices.file(world, region, 0);
        return prices.cases.filedUsdPerMwh()[row] / before;
    }
}
