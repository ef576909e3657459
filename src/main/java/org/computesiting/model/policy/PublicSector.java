package org.computesiting.model.policy;

import java.util.List;
import org.computesiting.model.MonthlyPhase;
import org.computesiting.model.World;
import org.computesiting.scenario.Policies;

/** States, provinces and trade authorities: what is in force, and the phase in which it changes. */
public final class PublicSector {
    public final InstrumentTable instruments;
    public final TradeTable trade;

    private final TariffBook tariffs;
    private final PolicyBook book;

    public PublicSector(World world) {
        instruments = new InstrumentTable(world.regions.count);
        trade = new TradeTable();
        BorderShares borderShares = new BorderShares(world.data.interties(), world.scenario.horizon().start());
        tariffs = new TariffBook(world.data.tariffs(), world.scenario.trade(), List.of(), borderShares::of, world.deflator,
            world.scenario.horizon().start(), world.clock.months());
        book = book(world);
        book.open(instruments);
    }

    private static PolicyBook book(World world) {
        Policies policies = world.scenario.policies();
        DefaultStrength usual = new DefaultStrength(world.parameters);
        List<ScriptedChange> script = ScriptedChange.of(world.data.policyEvents(), world.scenario.horizon().start(), world.data::regionIndex, usual::of);
        return new PolicyBook(world.regions.count, script, world.clock.indexOf(policies.scriptedUntil()),
            InstrumentOverride.of(policies.overrides(), world.scenario.horizon().start(), world.data::regionIndex));
    }

    /** Sets the tariffs in force this month; part of the drivers' phase. */
    public void updateTariffs(World world) {
        tariffs.apply(world.clock.now(), trade);
        tariffs.report(world.clock.now(), world.events);
    }

    /** Jobs, taxes collected and forgone; part of the accounts' phase. */
    public void settle(World world) { }

    public MonthlyPhase phase() {
        return this::decide;
    }

    private void decide(World world) {
        int now = world.clock.now();
        book.follow(now);
        book.expire(now);
        book.takeEffect(now);
        book.publish(now, instruments, world.events);
    }
}
