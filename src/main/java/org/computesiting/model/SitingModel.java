package org.computesiting.model;

import org.computesiting.data.ReferenceData;
import org.computesiting.scenario.Scenario;
import sim.engine.SimState;
import sim.engine.Steppable;

/**
 * The simulation as a MASON model: one step a month, one {@link Steppable} a phase, in the order of {@link Phase}. MASON's own generator
 * is never used; the run is a pure function of the resolved scenario, the seed and the model's version.
 */
public final class SitingModel extends SimState {
    private static final long serialVersionUID = 1L;

    /** Version of the model's behaviour; a change of any number in any run changes it. */
    public static final String VERSION = "0.1.0";

    private final transient Scenario scenario;
    private final transient ReferenceData data;
    private transient World world;
    private transient MonthlyPhase[] phases;
    private transient PhaseListener listener = PhaseListener.NONE;
    private int month;
    private long builtSeed;

    public SitingModel(Scenario scenario, ReferenceData data, long seed) {
        super(seed);
        this.scenario = scenario;
        this.data = data;
        build(seed);
    }

    private void build(long seed) {
        world = new World(scenario, data, seed);
        builtSeed = seed;
        month = 0;
        phases = new MonthlyPhase[] {
            new EventsPhase(world),
            world.driverPaths,
            world.policy.phase(),
            world.power.interconnectionPhase(),
            world.power.marketPhase(),
            world.mining.networkPhase(),
            new AccountsPhase(),
            world.mining.minersPhase(),
            world.ai.firmsPhase(),
            world.ai.hostingMarketPhase(),
            world.power.utilitiesPhase(),
            w -> listener.observe(w),
        };
    }

    /** Schedules the phases for the first month; each schedules itself again until the horizon's end. */
    @Override
    public void start() {
        super.start();
        // A console may have changed the seed since the world was built; MASON keeps 32 bits of it.
        if (month > 0 || seed() != (int) builtSeed) {
            build(seed());
        }
        for (Phase phase : Phase.values()) {
            schedule.scheduleOnce(0.0, phase.ordinal(), step(phase));
        }
    }

    private Steppable step(Phase phase) {
        return new Steppable() {
            private static final long serialVersionUID = 1L;

            @Override
            public void step(SimState state) {
                if (phase == Phase.EVENTS) {
                    world.clock.advanceTo(month);
                    world.money.clear();
                }
                listener.begins(phase);
                phases[phase.ordinal()].run(world);
                listener.ends(phase);
                if (phase == Phase.OBSERVATION) {
                    month++;
                }
                int next = phase == Phase.OBSERVATION ? month : month + 1;
                if (next < world.clock.months()) {
                    schedule.scheduleOnce(next, phase.ordinal(), this);
                }
            }
        };
    }

    /** Runs one month. @return false when the horizon's end was already reached */
    public boolean stepMonth() {
        return month < world.clock.months() && schedule.step(this);
    }

    /** Months that are over. */
    public int monthsDone() {
        return month;
    }

    public World world() {
        return world;
    }

    public Scenario scenario() {
        return scenario;
    }

    /** Who watches; watching never changes the run. */
    public void setListener(PhaseListener watcher) {
        listener = watcher;
    }
}
