package org.computesiting.model.policy;

import java.util.List;
import org.computesiting.data.Region;
import org.computesiting.data.UtilityRow;
import org.computesiting.model.MonthClock;
import org.computesiting.model.MonthlyPhase;
import org.computesiting.model.RegionTable;
import org.computesiting.model.World;
import org.computesiting.scenario.Policies;

/** States, provinces and trade authorities: what is in force, who decides on it, and what the public side gains and loses. */
public final class PublicSector {
    private static final double HOURS_PER_YEAR = MonthClock.HOURS_PER_YEAR;

    public final InstrumentTable instruments;
    public final TradeTable trade;

    private final TariffBook tariffs;
    private final TariffUncertainty uncertainty;
    private final PolicyBook book;
    private final PublicRecord record;
    private final PublicAccounts accounts;
    private final Legislatures legislatures;
    private final Regulators regulators;
    private final InvestorFear fear;
    private final boolean[] crown;
    /** Megawatts that a regulator sees coming, all and of mines, by region: the queue, and for a Crown utility what it is asked about. */
    private final double[] comingMw;
    private final double[] comingMiningMw;
    private final boolean endogenous;
    private final int lastScripted;

    public PublicSector(World world) {
        RegionTable regions = world.regions;
        instruments = new InstrumentTable(regions.count);
        trade = new TradeTable();
        uncertainty = new TariffUncertainty(trade, world.parameters);
        BorderShares borderShares = new BorderShares(world.data.interties(), world.scenario.horizon().start());
        tariffs = new TariffBook(world.data.tariffs(), world.scenario.trade(), world.data.importOrigins(), borderShares::of, world.deflator,
            world.scenario.horizon().start(), world.clock.months(), world.random);

        Policies policies = world.scenario.policies();
        endogenous = policies.endogenous();
        lastScripted = world.clock.indexOf(policies.scriptedUntil());
        book = book(world);
        book.open(instruments);

        RegionMood mood = new RegionMood(regions.count);
        PolicyLearning learning = new PolicyLearning(regions.count, regions.neighbours, world.parameters);
        double[] peakMw = new double[regions.count];
        double[] meanLoadMw = new double[regions.count];
        for (int r = 0; r < regions.count; r++) {
            Region region = world.data.regions().get(r);
            peakMw[r] = 1000.0 * region.peakGw();
            meanLoadMw[r] = 1e6 * (region.retailSalesTwh() + region.directUseTwh() + region.lossesTwh()) / HOURS_PER_YEAR;
        }
        record = new PublicRecord(mood, learning, peakMw, meanLoadMw, world.parameters);
        accounts = new PublicAccounts(regions.count, world.parameters);

        BillTerms terms = new BillTerms(world.parameters);
        LegislatureTable table = new LegislatureTable(world.data.legislatures(), regions.count, world.data::regionIndex);
        BillHazard hazard = new BillHazard(terms, table, mood, instruments, regions.neighbours, SimilarRegions.of(peakMw, table, regions.country), regions.country);
        BillRisk risk = new BillRisk(book, regions.salesTaxShare, publicPowerMw(world), regions.headroomMw, record.peakMw, world.parameters);
        legislatures = new Legislatures(table, hazard, terms, risk, book, world.clock, world.random, world.events, regions.code);
        crown = crown(world);
        comingMw = new double[regions.count];
        comingMiningMw = new double[regions.count];
        regulators = new Regulators(book, risk, world.random, regions.code, regions.country, crown, world.parameters);
        fear = new InvestorFear(hazard, risk, legislatures, regulators, instruments);
    }

    private static PolicyBook book(World world) {
        Policies policies = world.scenario.policies();
        DefaultStrength usual = new DefaultStrength(world.parameters);
        List<ScriptedChange> script = ScriptedChange.of(world.data.policyEvents(), world.scenario.horizon().start(), world.data::regionIndex, usual::of);
        return new PolicyBook(world.regions.count, script, world.clock.indexOf(policies.scriptedUntil()),
            InstrumentOverride.of(policies.overrides(), world.scenario.horizon().start(), world.data::regionIndex));
    }

    private static double[] publicPowerMw(World world) {
        double[] megawatts = new double[world.regions.count];
        for (UtilityRow utility : world.data.utilities()) {
            megawatts[world.data.regionIndex(utility.region())] += utility.publicPowerMw();
        }
        return megawatts;
    }

    /** Regions of which a Crown utility serves at least half. */
    private static boolean[] crown(World world) {
        double[] share = new double[world.regions.count];
        for (UtilityRow utility : world.data.utilities()) {
            if (utility.kind().equals("crown")) {
                share[world.data.regionIndex(utility.region())] += utility.shareOfRegionLoad();
            }
        }
        boolean[] crown = new boolean[share.length];
        for (int r = 0; r < share.length; r++) {
            crown[r] = share[r] >= 0.5;
        }
        return crown;
    }

    /** Sets the tariffs in force this month; part of the drivers' phase. */
    public void updateTariffs(World world) {
        tariffs.apply(world.clock.now(), trade);
        tariffs.report(world.clock.now(), world.events);
        uncertainty.note(trade);
    }

    /** Jobs, taxes collected and forgone; part of the accounts' phase. */
    public void settle(World world) {
        accounts.settle(world.regions, world.sites, instruments, world.clock);
        record.remember(world.regions, accounts.fullSalesTaxUsd);
    }

    /** What became of bills so far. */
    public VoteTally votes() {
        return legislatures.tally;
    }

    public MonthlyPhase phase() {
        return this::decide;
    }

    /** Who alone serves a province answers every inquiry and counts it; a state's regulator sees what is filed with its utilities. */
    private void seeComing(RegionTable regions) {
        for (int r = 0; r < crown.length; r++) {
            double asked = crown[r] ? regions.miningInquiriesMw[r] : 0.0;
            comingMw[r] = regions.queueMw[r] + asked;
            comingMiningMw[r] = record.miningQueueMw[r] + asked;
        }
    }

    /** One month: look, follow history, let run out or renew, carry out what was decided, and from the end of the script on decide. */
    private void decide(World world) {
        int now = world.clock.now();
        if (now == 0) {
            accounts.open(world.regions);
        }
        record.look(world.regions, world.sites, instruments, now, world.clock.monthOfYear(now));
        boolean free = endogenous && now > lastScripted;
        seeComing(world.regions);
        book.follow(now);
        if (free) {
            regulators.renew(now, comingMw, record.peakMw);
        }
        book.expire(now);
        book.takeEffect(now);
        if (free) {
            regulators.act(now, comingMw, comingMiningMw, record.peakMw);
            legislatures.act(now);
        }
        book.publish(now, instruments, world.events);
        fear.write(now);
    }
}
