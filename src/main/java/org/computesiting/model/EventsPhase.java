package org.computesiting.model;

import java.util.Arrays;
import org.computesiting.scenario.ShockEvent;

/** Sets the multipliers of the scenario's shocks in force this month; shocks of one kind multiply. */
final class EventsPhase implements MonthlyPhase {
    private final int[] from;
    private final int[] until;
    private final int[] region;
    private final ShockEvent.Kind[] kind;
    private final double[] value;

    EventsPhase(World world) {
        int n = world.scenario.events().size();
        from = new int[n];
        until = new int[n];
        region = new int[n];
        kind = new ShockEvent.Kind[n];
        value = new double[n];
        for (int e = 0; e < n; e++) {
            ShockEvent shock = world.scenario.events().get(e);
            from[e] = world.clock.indexOf(shock.month());
            until[e] = from[e] + shock.durationMonths();
            region[e] = shock.region() == null ? EventLog.NONE : world.data.regionIndex(shock.region());
            kind[e] = shock.kind();
            value[e] = shock.value();
        }
    }

    @Override
    public void run(World world) {
        Drivers drivers = world.drivers;
        int now = world.clock.now();
        drivers.bitcoinPriceShock = drivers.leverBitcoinPrice;
        drivers.gasPriceShock = 1.0;
        drivers.turbineSupplyShock = 1.0;
        Arrays.fill(drivers.demandShock, 1.0);
        Arrays.fill(drivers.hydroShock, 1.0);
        Arrays.fill(drivers.miningPowerPriceShock, 1.0);
        drivers.miningPowerPriceShockElsewhere = 1.0;
        Arrays.fill(drivers.connectionWaitShock, 1.0);
        for (int e = 0; e < from.length; e++) {
            if (now >= from[e] && now < until[e]) {
                apply(drivers, e);
                if (now == from[e]) {
                    world.events.record(now, EventKind.SHOCK, region[e], kind[e].ordinal(), value[e]);
                }
            }
        }
    }

    private void apply(Drivers drivers, int e) {
        switch (kind[e]) {
            case BITCOIN_PRICE_MULTIPLIER -> drivers.bitcoinPriceShock *= value[e];
            case GAS_PRICE_MULTIPLIER -> drivers.gasPriceShock *= value[e];
            case TURBINE_SUPPLY_MULTIPLIER -> drivers.turbineSupplyShock *= value[e];
            case DEMAND_MULTIPLIER -> multiply(drivers.demandShock, e);
            case HYDRO_MULTIPLIER -> multiply(drivers.hydroShock, e);
            case CONNECTION_WAIT_MULTIPLIER -> multiply(drivers.connectionWaitShock, e);
            case MINING_POWER_PRICE_MULTIPLIER -> {
                multiply(drivers.miningPowerPriceShock, e);
                drivers.miningPowerPriceShockElsewhere *= region[e] == EventLog.NONE ? value[e] : 1.0;
            }
        }
    }

    private void multiply(double[] shock, int e) {
        if (region[e] != EventLog.NONE) {
            shock[region[e]] *= value[e];
            return;
        }
        for (int r = 0; r < shock.length; r++) {
            shock[r] *= value[e];
        }
    }
}
