package org.computesiting.gui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Point;
import java.awt.Rectangle;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.swing.SwingUtilities;
import org.computesiting.Scenarios;
import org.computesiting.experiment.FinishedRun;
import org.computesiting.model.CostTerm;
import org.computesiting.model.DecisionLedger;
import org.computesiting.model.World;
import org.computesiting.observe.Choice;
import org.computesiting.observe.ChoiceText;
import org.computesiting.observe.Choices;
import org.computesiting.scenario.Scenario;
import org.jfree.data.xy.XYDataset;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import sim.engine.SimState;
import sim.engine.Steppable;
import sim.portrayal.inspector.PropertyInspector;
import sim.portrayal.inspector.TimeSeriesChartingPropertyInspector;
import sim.util.Properties;

/** The window as a student uses it. Needs a display. */
@Tag("window")
class WindowTest {
    private static final Scenario SHORT = Scenarios.shipped("reference", "horizon.end=2021-12");

    @Test
    void opensWithoutAWordOnTheConsoleAndWithNothingOverlapping() {
        PrintStream before = System.err;
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        System.setErr(new PrintStream(said, true, StandardCharsets.UTF_8));
        try (OpenWindow open = new OpenWindow(SHORT, 42)) {
            assertThat(said.toString(StandardCharsets.UTF_8)).isEmpty();
            List<Rectangle> parts = open.on(() -> List.of(bounds(open.window.controls()), bounds(open.console.getTabPane()), bounds(open.window.display()),
                bounds(open.window.charts())));
            for (int i = 0; i < parts.size(); i++) {
                assertThat(parts.get(i).isEmpty()).isFalse();
                for (int j = 0; j < i; j++) {
                    assertThat(parts.get(i).intersects(parts.get(j))).as(parts.get(i) + " and " + parts.get(j)).isFalse();
                }
            }
        } finally {
            System.setErr(before);
        }
    }

    private static Rectangle bounds(java.awt.Component part) {
        return new Rectangle(part.getLocationOnScreen(), part.getSize());
    }

    @Test
    void chartsGrowByAPointAMonthAndTheMonthIsWrittenInWords() {
        try (OpenWindow open = new OpenWindow(SHORT, 42)) {
            assertThat(open.window.map().monthText()).isEqualTo("before January 2020");
            open.months(3);
            assertThat(open.window.map().monthText()).isEqualTo("March 2020");
            for (LiveChart chart : open.window.charts().charts()) {
                assertThat(chart.points()).isEqualTo(3);
            }
            XYDataset use = open.window.charts().charts().get(2).chart().getXYPlot().getDataset();
            double aiGw = open.window.record().continent(2, "ai_mw") / 1000.0;
            assertThat(use.getYValue(1, 2)).isEqualTo(aiGw).isPositive();
        }
    }

    @Test
    void aClickOnARegionOpensItsFigures() {
        try (OpenWindow open = new OpenWindow(SHORT, 42)) {
            open.months(2);
            open.click(open.pixelOf(there -> there instanceof RegionView region && region.code().equals("US-TX")));
            World world = open.window.model().world();
            int texas = world.data.regionIndex("US-TX");
            List<String> words = open.words();
            assertThat(words).contains("Texas (US-TX)", "AI capacity, MW", Words.number(world.regions.aiMw[texas], 0), "Industrial price, $/MWh",
                Words.number(world.regions.industrialPriceUsdPerMwh[texas], 1));

            assertThat(RegionStory.html(world, world.data.regionIndex("US-VA"))).contains("Data-centre sales tax exemption");

            open.months(2);
            assertThat(open.words()).contains(Words.number(world.regions.wholesalePriceUsdPerMwh[texas], 1));
        }
    }

    @Test
    void aClickOnASiteSaysWhyItIsHere() {
        try (OpenWindow open = new OpenWindow(SHORT, 42)) {
            open.months(6);
            World world = open.window.model().world();
            Point at = open.pixelOf(there -> there instanceof SiteView site && world.sites.decision[site.row()] >= 0);
            SiteView site = (SiteView) open.on(() -> open.at(at.x, at.y));
            open.click(at);
            assertThat(open.words()).contains("Grid connection, MW", Words.number(world.sites.gridMw[site.row()], 1));

            int decision = world.sites.decision[site.row()];
            String page = WhyHere.html(site);
            assertThat(page).contains(CostTerm.POWER.label(), "months to power", Words.number(world.ledger.total(decision, 0) / 1000.0, 0));
            assertThat(world.ledger.option(decision, 1)).isNotEqualTo(DecisionLedger.NONE);
            assertThat(page).contains("Next best:", "First choice:");
            Choice choice = Choices.of(world, decision);
            assertThat(page).contains(ChoiceText.withoutTariffs(choice), ChoiceText.ONE_AT_A_TIME).contains(ChoiceText.otherChanges(choice));
            assertThat(open.on(open.window.display()::getSelectedWrappers)).as("the site and its region").hasSize(2);
        }
    }

    @Test
    void chartThisPropertyMakesAChartThatGrows() {
        try (OpenWindow open = new OpenWindow(SHORT, 42)) {
            open.months(1);
            Properties properties = new RegionView(open.window.model(), "CA-QC").properties();
            int wholesale = indexOf(properties, "Wholesale price, $/MWh");
            TimeSeriesChartingPropertyInspector chart = open.on(() -> {
                PropertyInspector made = PropertyInspector.makeInspector(TimeSeriesChartingPropertyInspector.class, properties, wholesale, open.console, open.window);
                made.setStopper(made.reviseStopper(open.window.scheduleRepeatingImmediatelyAfter(made.getUpdateSteppable())));
                open.console.registerInspector(made, made.getStopper());
                made.createFrame(made.getStopper()).setVisible(true);
                return (TimeSeriesChartingPropertyInspector) made;
            });
            open.months(4);
            XYDataset data = chart.getGenerator().getChartPanel().getChart().getXYPlot().getDataset();
            assertThat(String.valueOf(data.getSeriesKey(0))).contains("Wholesale price");
            assertThat(data.getItemCount(0)).isGreaterThanOrEqualTo(4);
            World world = open.window.model().world();
            assertThat(data.getYValue(0, data.getItemCount(0) - 1)).isEqualTo(world.regions.wholesalePriceUsdPerMwh[world.data.regionIndex("CA-QC")]);
            open.run(() -> SwingUtilities.getWindowAncestor(chart.getGenerator()).dispose());
        }
    }

    private static int indexOf(Properties properties, String name) {
        for (int i = 0; i < properties.numProperties(); i++) {
            if (properties.getName(i).equals(name)) {
                return i;
            }
        }
        throw new AssertionError("no property " + name);
    }

    @Test
    void slidersMoveTheLeversAtOnceAndLeaveAMark() {
        try (OpenWindow open = new OpenWindow(SHORT, 42)) {
            open.months(3);
            World world = open.window.model().world();
            FinishedRun untouched = headless(42);
            open.run(() -> open.window.controls().bitcoin.setValue(50));
            open.run(() -> open.window.controls().duty.setValue(25));
            assertThat(world.drivers.leverBitcoinPrice).isEqualTo(0.5);
            assertThat(world.policy.trade.leverElectricityShare).isEqualTo(0.25);

            open.months(1);
            assertThat(world.drivers.bitcoinPriceUsd).isCloseTo(0.5 * untouched.series().value(3, "bitcoin_price", "NA"), within(1e-6));
            for (LiveChart chart : open.window.charts().charts()) {
                assertThat(chart.drawnMarks()).contains(new TimeMark(3, "bitcoin \u00d7 0.50", true), new TimeMark(3, "duty 25 %", true));
            }
            open.run(open.window.controls().neutral::doClick);
            assertThat(world.drivers.leverBitcoinPrice).isEqualTo(1.0);
            assertThat(world.policy.trade.leverElectricityShare).isZero();
        }
    }

    @Test
    void anUntouchedRunHasTheDigestOfTheHeadlessRunAgainAfterAResetAndNeverRunsOnTheEventThread() {
        String expected = headless(42).digest();
        try (OpenWindow open = new OpenWindow(SHORT, 42)) {
            AtomicBoolean onEventThread = new AtomicBoolean();
            open.run(open.console::pressPlay);
            open.window.scheduleRepeatingImmediatelyAfter(new Steppable() {
                private static final long serialVersionUID = 1L;

                @Override
                public void step(SimState state) {
                    onEventThread.compareAndSet(false, SwingUtilities.isEventDispatchThread());
                }
            });
            OpenWindow.await("the run is over", () -> open.console.getPlayState() == sim.display.Console.PS_STOPPED);
            assertThat(open.window.record().digest(open.window.model().world())).isEqualTo(expected);
            assertThat(onEventThread).isFalse();

            open.playToTheEnd();
            assertThat(open.window.record().months()).isEqualTo(24);
            assertThat(open.window.record().digest(open.window.model().world())).isEqualTo(expected);
        }
    }

    private static FinishedRun headless(long seed) {
        return Scenarios.run("reference", seed, "horizon.end=2021-12");
    }

    @Test
    void theMapTakesItsValuesAndClassesFromTheChosenMeasure() {
        try (OpenWindow open = new OpenWindow(SHORT, 42)) {
            open.months(1);
            for (MapMeasure measure : MapMeasure.all()) {
                open.run(() -> open.window.controls().measure.setSelectedItem(measure));
                open.settle();
                assertThat(open.window.map().measure()).isEqualTo(measure);
            }
        }
    }
}
