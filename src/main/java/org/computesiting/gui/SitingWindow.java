package org.computesiting.gui;

import java.awt.KeyboardFocusManager;
import java.util.concurrent.CountDownLatch;
import org.computesiting.model.SitingModel;
import org.computesiting.scenario.Scenario;
import sim.display.Console;
import sim.display.Controller;
import sim.display.Display2D;
import sim.display.GUIState;
import sim.engine.SimState;
import sim.engine.Steppable;
import sim.portrayal.Inspector;
import sim.portrayal.SimpleInspector;

/**
 * The window on a run. MASON's console plays, pauses, steps and stops it on its own thread; this class ties the map, the charts and the levers to it.
 */
public final class SitingWindow extends GUIState {
    private final SitingModel model;
    private final RunRecord record = new RunRecord();
    private final Levers levers = new Levers();
    private final CountDownLatch closed = new CountDownLatch(1);
    private final MapPortrayal map;
    private final LiveCharts charts;
    private final ControlPanel controls;
    private WindowKeys keys;
    private Display2D display;

    /** @param model of a seed of 32 bits: MASON's console keeps no more of it */
    SitingWindow(SitingModel model) {
        super(model);
        this.model = model;
        Scenario scenario = model.scenario();
        map = new MapPortrayal(model, "Scenario: " + scenario.name());
        charts = new LiveCharts(scenario.horizon());
        controls = new ControlPanel(scenario.name(), scenario.description());
        controls.measure.addActionListener(e -> chooseMeasure());
        controls.bitcoin.addChangeListener(e -> leverMoved(controls.bitcoin.getValueIsAdjusting()));
        controls.duty.addChangeListener(e -> leverMoved(controls.duty.getValueIsAdjusting()));
        controls.neutral.addActionListener(e -> {
            controls.bitcoin.setValue(100);
            controls.duty.setValue(0);
        });
    }

    /** MASON's name of the simulation. */
    public static String getName() {
        return "compute-siting";
    }

    /** What the console's first tab says. */
    public static Object getInfo() {
        return WindowGuide.html();
    }

    @Override
    public void init(Controller controller) {
        super.init(controller);
        display = new Display2D(900, 600, this);
        display.attach(map, "Regions and sites");
        if (controller instanceof Console console) {
            WindowLayout.arrange(console, this);
            keys = new WindowKeys(console);
            KeyboardFocusManager.getCurrentKeyboardFocusManager().addKeyEventDispatcher(keys);
        }
        showRun();
    }

    @Override
    public void start() {
        super.start();
        record.begin(model);
        levers.pull(model.world());
        charts.clear();
        map.newRun();
        display.reset();
        scheduleRepeatingImmediatelyAfter(new Steppable() {
            private static final long serialVersionUID = 1L;

            @Override
            public void step(SimState simulation) {
                monthIsOver();
            }
        });
        markLevers(Levers.NEUTRAL_BITCOIN_PRICE, Levers.NEUTRAL_ELECTRICITY_DUTY);
        charts.feed(record);
        showRun();
        display.repaint();
    }

    /** On the play thread, after each month. */
    private void monthIsOver() {
        record.readEvents(model.world());
        charts.feed(record);
        if (record.months() == model.world().clock.months()) {
            String digest = record.digest(model.world()).substring(0, 16);
            javax.swing.SwingUtilities.invokeLater(() -> controls.showStatus("End of the run; digest " + digest));
        }
    }

    @Override
    public void quit() {
        super.quit();
        if (keys != null) {
            KeyboardFocusManager.getCurrentKeyboardFocusManager().removeKeyEventDispatcher(keys);
        }
        if (display != null) {
            display.quit();
        }
        closed.countDown();
    }

    /** Waits until the window is closed. */
    public void awaitClosed() throws InterruptedException {
        closed.await();
    }

    @Override
    public Inspector getInspector() {
        Inspector inspector = new SimpleInspector(new ContinentView(model).properties(), this, "North America");
        inspector.setVolatile(true);
        return inspector;
    }

    private void chooseMeasure() {
        map.show((MapMeasure) controls.measure.getSelectedItem());
        if (display != null) {
            display.repaint();
        }
    }

    /** A slider moved: acts when it is let go, between two months, and leaves a mark. */
    private void leverMoved(boolean stillMoving) {
        controls.showLevers();
        if (stillMoving) {
            return;
        }
        double bitcoinBefore = levers.bitcoinPrice();
        double dutyBefore = levers.electricityDuty();
        levers.setBitcoinPrice(controls.multiplier());
        levers.setElectricityDuty(controls.share());
        boolean running = controller instanceof Console console && console.getPlayState() != Console.PS_STOPPED;
        if (running) {
            controller.doChangeCode(() -> {
                levers.pull(model.world());
                markLevers(bitcoinBefore, dutyBefore);
                charts.feed(record);
            });
        }
    }

    private void markLevers(double bitcoinBefore, double dutyBefore) {
        int month = model.monthsDone();
        if (levers.bitcoinPrice() != bitcoinBefore) {
            record.mark(new TimeMark(month, Levers.bitcoinText(levers.bitcoinPrice()), true));
        }
        if (levers.electricityDuty() != dutyBefore) {
            record.mark(new TimeMark(month, Levers.dutyText(levers.electricityDuty()), true));
        }
    }

    private void showRun() {
        controls.showRun("Seed " + model.seed() + ", " + Words.month(model.scenario().horizon().start()) + " to " + Words.month(model.scenario().horizon().end()));
        controls.showStatus(" ");
    }

    /** Magnification of the map that the user chose in the display's header. */
    double zoom() {
        return display == null ? 1.0 : display.getScale();
    }

    SitingModel model() {
        return model;
    }

    RunRecord record() {
        return record;
    }

    Levers levers() {
        return levers;
    }

    MapPortrayal map() {
        return map;
    }

    LiveCharts charts() {
        return charts;
    }

    ControlPanel controls() {
        return controls;
    }

    Display2D display() {
        return display;
    }
}
