package org.computesiting.model.power;

import java.time.YearMonth;
import org.computesiting.data.Technology;
import org.computesiting.data.TechnologyCost;
import org.computesiting.model.Drivers;
import org.computesiting.model.EventKind;
import org.computesiting.model.World;

/**
 * Plants on order. An order comes online after its lead time; gas turbines share a limited number of factory slots for the whole
 * continent, so that a backlog lengthens the lead of the next order. Nothing that would come online within the months covered by
 * historical capacity can be ordered: those additions are already in the data.
 */
public final class GenerationPlan {
    private static final int T = GenerationTable.TECHNOLOGIES;
    private static final Technology[] TECHNOLOGIES = Technology.values();
    /** Smallest addition worth an event, MW. */
    private static final double EVENT_MW = 200.0;
    /** Orders are kept this long past the horizon, so that a run does not depend on where it ends. */
    private static final int BEYOND_MONTHS = 240;

    private final Adequacy adequacy;
    private final double[][] dueMw;
    private final int[] leadMonths = new int[T];
    private final int firstFreeMonth;
    /** What customers begin to pay for with the plants due, {@code [month][region]}, 2025 USD: investment, its yearly depreciation, yearly operation. */
    private final double[][] investmentDueUsd;
    private final double[][] depreciationDueUsdPerYear;
    private final double[][] operationDueUsdPerYear;
    private final double[] lifeYears = new double[T];
    /** Firm capacity due, {@code [month][pool]}. */
    private final double[][] firmDueMw;
    private final double[] slotsMwPerMonth;
    private final Drivers drivers;
    private double turbineBacklogMw;

    GenerationPlan(World world, Adequacy adequacy) {
        this.adequacy = adequacy;
        drivers = world.drivers;
        int months = world.clock.months() + BEYOND_MONTHS;
        dueMw = new double[months][world.regions.count * T];
        for (TechnologyCost cost : world.data.technologyCosts()) {
            leadMonths[cost.technology().ordinal()] = cost.leadTimeMonths();
            lifeYears[cost.technology().ordinal()] = cost.lifeYears();
        }
        firstFreeMonth = world.clock.indexOf(YearMonth.of(2026, 1));
        investmentDueUsd = new double[months][world.regions.count];
        depreciationDueUsdPerYear = new double[months][world.regions.count];
        operationDueUsdPerYear = new double[months][world.regions.count];
        firmDueMw = new double[months][adequacy.pools];
        slotsMwPerMonth = new double[world.clock.months()];
        double slots = world.parameters.get("turbine_slots_mw_per_month");
        double growth = world.parameters.get("turbine_slots_growth_share_per_year");
        for (int t = 0; t < slotsMwPerMonth.length; t++) {
            slotsMwPerMonth[t] = slots * StrictMath.pow(1.0 + growth, t / 12.0);
        }
    }

    /** Turbines the factories ship in a month, as things stand now, MW. */
    double slotsMwPerMonth(int month) {
        return slotsMwPerMonth[month] * drivers.turbineSupplyShock;
    }

    /** A month passes at the factories. */
    void ship(int month) {
        turbineBacklogMw = Math.max(0.0, turbineBacklogMw - slotsMwPerMonth(month));
    }

    /** Months from an order placed now to service. */
    public int leadMonths(int technology, int month) {
        int lead = leadMonths[technology];
        return isTurbine(technology) ? lead + (int) Math.floor(backlogMonths(month)) : lead;
    }

    /** Months for which the turbine factories are booked at the month's pace: while a shortage lasts nobody counts on its end. */
    public double backlogMonths(int month) {
        return turbineBacklogMw / slotsMwPerMonth(month);
    }

    /** Large loads order turbines of their own, MW; they stand in the same line. */
    void takeSlots(double mw) {
        turbineBacklogMw += mw;
    }

    private static boolean isTurbine(int technology) {
        return technology == Technology.GAS_CC.ordinal() || technology == Technology.GAS_CT.ordinal();
    }

    /**
     * Orders capacity.
     *
     * @param investmentUsd the part of its cost that enters customers' rate base with it, 2025 USD
     * @param operationUsdPerYear fixed operation that customers pay once it is in service, 2025 USD
     * @return false when it would come online within the months that history covers
     */
    boolean order(int region, int technology, double mw, double investmentUsd, double operationUsdPerYear, int month) {
        int due = month + leadMonths(technology, month);
        if (due < firstFreeMonth) {
            return false;
        }
        if (isTurbine(technology)) {
            turbineBacklogMw += mw;
        }
        if (due < dueMw.length) {
            if (technology == Technology.BATTERY.ordinal()) {
                adequacy.orderedBattery(region, mw);
            }
            dueMw[due][region * T + technology] += mw;
            investmentDueUsd[due][region] += investmentUsd;
            depreciationDueUsdPerYear[due][region] += investmentUsd / lifeYears[technology];
            operationDueUsdPerYear[due][region] += operationUsdPerYear;
            firmDueMw[due][adequacy.pool[region]] += mw * adequacy.credit(region, technology);
        }
        return true;
    }

    /** Puts into service what is due. */
    void deliver(World world) {
        int now = world.clock.now();
        double[] due = dueMw[now];
        for (int i = 0; i < due.length; i++) {
            if (due[i] > 0.0) {
                world.power.generation.addBuilt(i / T, TECHNOLOGIES[i % T], due[i]);
                if (i % T == Technology.BATTERY.ordinal()) {
                    adequacy.orderedBattery(i / T, -due[i]);
                }
                if (due[i] >= EVENT_MW) {
                    world.events.record(now, EventKind.PLANT_ONLINE, i / T, i % T, due[i]);
                }
            }
        }
    }

    /** Enters the plants that came into service in a month in the books of the region's utilities. */
    void book(UtilityBooks books, int region, int month) {
        books.plantBuilt(region, investmentDueUsd[month][region], depreciationDueUsdPerYear[month][region], operationDueUsdPerYear[month][region]);
    }

    /** Firm capacity of a pool that is on order and due after {@code month} up to {@code until}, MW. */
    double firmOnOrderMw(int pool, int month, int until) {
        double sum = 0.0;
        for (int t = month + 1; t <= until && t < firmDueMw.length; t++) {
            sum += firmDueMw[t][pool];
        }
        return sum;
    }
}
