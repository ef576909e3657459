package org.computesiting.gui;

import com.formdev.flatlaf.FlatLightLaf;
import java.awt.AWTError;
import java.awt.GraphicsEnvironment;
import java.awt.HeadlessException;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.swing.SwingUtilities;
import org.computesiting.data.ReferenceData;
import org.computesiting.model.SitingModel;
import org.computesiting.scenario.Scenario;
import sim.display.Console;

/** Opens the window on a scenario. */
public final class WindowLauncher {
    /** MASON keeps its settings in the preferences, whose own remarks are no news to a user. */
    private static final Logger PREFERENCES = Logger.getLogger("java.util.prefs");

    private static final int DELAY_BETWEEN_MONTHS_MS = 100;

    private WindowLauncher() { }

    /** Why no window can be opened here, in one sentence; empty when one can. */
    public static Optional<String> obstacle() {
        if (GraphicsEnvironment.isHeadless()) {
            return Optional.of("There is no display to open a window on: DISPLAY is not set or Java runs headless.");
        }
        try {
            GraphicsEnvironment.getLocalGraphicsEnvironment().getDefaultScreenDevice();
            return Optional.empty();
        } catch (HeadlessException | AWTError | LinkageError e) {
            return Optional.of("There is no display to open a window on: " + e.getMessage());
        }
    }

    /** Shows the window and comes back at once. @param seed a whole number of 32 bits */
    public static SitingWindow open(Scenario scenario, ReferenceData data, long seed) {
        PREFERENCES.setLevel(Level.OFF);
        // The world is built here and not on the event thread: it takes a moment, and what is wrong with it should be said as elsewhere.
        SitingModel model = new SitingModel(scenario, data, seed);
        SitingWindow[] opened = new SitingWindow[1];
        Runnable show = () -> {
            FlatLightLaf.setup();
            SitingWindow window = new SitingWindow(model);
            Console console = new Console(window);
            console.setNewMenuAllowed(false);
            console.setIncrementSeedOnStop(false);
            console.setPlaySleep(DELAY_BETWEEN_MONTHS_MS);
            console.setTitle("compute-siting: " + scenario.name());
            console.setVisible(true);
            opened[0] = window;
        };
        try {
            SwingUtilities.invokeAndWait(show);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (java.lang.reflect.InvocationTargetException e) {
            throw new IllegalStateException("the window could not be opened", e.getCause());
        }
        return opened[0];
    }
}
