package org.computesiting.gui;

import java.awt.Component;
import java.awt.Container;
import java.awt.Point;
import java.awt.event.MouseEvent;
import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import java.util.function.BooleanSupplier;
import javax.swing.JLabel;
import javax.swing.SwingUtilities;
import javax.swing.text.JTextComponent;
import org.computesiting.data.ReferenceData;
import org.computesiting.scenario.Scenario;
import sim.display.Console;

/** A window that a test drives as a user would: buttons, clicks, sliders, all on the event thread. */
final class OpenWindow implements AutoCloseable {
    private static final long PATIENCE_MS = 180_000;

    final SitingWindow window;
    final Console console;

    OpenWindow(Scenario scenario, long seed) {
        window = WindowLauncher.open(scenario, ReferenceData.load(), seed);
        console = (Console) window.controller;
        await("the map is drawn", () -> on(() -> window.map().regionPixel("US-TX") != null));
        on(() -> {
            console.setPlaySleep(0);
            return null;
        });
    }

    /** Runs on the event thread and waits. */
    <T> T on(Callable<T> task) {
        FutureTask<T> future = new FutureTask<>(task);
        try {
            SwingUtilities.invokeAndWait(future);
            return future.get();
        } catch (InterruptedException | InvocationTargetException | java.util.concurrent.ExecutionException e) {
            throw new AssertionError(e);
        }
    }

    void run(Runnable task) {
        on(() -> {
            task.run();
            return null;
        });
    }

    /** Plays so many months and pauses. */
    void months(int count) {
        int target = window.model().monthsDone() + count;
        run(() -> {
            if (console.getPlayState() == Console.PS_STOPPED) {
                console.pressPause();
            }
        });
        for (int i = 0; i < count; i++) {
            run(console::pressPlay);
        }
        await(target + " months are done", () -> window.model().monthsDone() >= target);
        settle();
    }

    /** Presses play and waits for the end of the horizon. */
    void playToTheEnd() {
        run(console::pressPlay);
        await("the run is over", () -> console.getPlayState() == Console.PS_STOPPED);
        settle();
    }

    /** Lets everything that waits on the event thread happen. */
    void settle() {
        run(() -> { });
        run(() -> window.display().insideDisplay.paintImmediately(0, 0, 2000, 2000));
        run(() -> { });
    }

    /** A pixel of the map at which this is drawn; looked for row by row. */
    Point pixelOf(java.util.function.Predicate<Object> wanted) {
        return on(() -> {
            for (int y = 0; y < window.display().insideDisplay.getHeight(); y += 2) {
                for (int x = 0; x < window.display().insideDisplay.getWidth(); x += 2) {
                    if (wanted.test(at(x, y))) {
                        return new Point(x, y);
                    }
                }
            }
            throw new AssertionError("not on the map");
        });
    }

    /** The site at a pixel, or else the region, or else null. */
    Object at(int x, int y) {
        MapPortrayal map = window.map();
        return map.siteAt(x + 0.5, y + 0.5).map(Object.class::cast).or(() -> map.regionAt(x + 0.5, y + 0.5)).orElse(null);
    }

    void click(Point at) {
        Component map = window.display().insideDisplay;
        run(() -> {
            for (int id : new int[] {MouseEvent.MOUSE_PRESSED, MouseEvent.MOUSE_RELEASED, MouseEvent.MOUSE_CLICKED}) {
                map.dispatchEvent(new MouseEvent(map, id, 0, MouseEvent.BUTTON1_DOWN_MASK, at.x, at.y, 1, false, MouseEvent.BUTTON1));
            }
        });
        settle();
    }

    /** What can be read in the tab of the console that is in front. */
    List<String> words() {
        return on(() -> {
            List<String> found = new ArrayList<>();
            collect(console.getTabPane().getSelectedComponent(), found);
            return found;
        });
    }

    private static void collect(Component component, List<String> found) {
        if (component instanceof JLabel label) {
            found.add(String.valueOf(label.getText()).strip());
        } else if (component instanceof JTextComponent text) {
            found.add(text.getText().strip());
        }
        if (component instanceof Container container) {
            for (Component child : container.getComponents()) {
                collect(child, found);
            }
        }
    }

    static void await(String what, BooleanSupplier done) {
        long deadline = System.currentTimeMillis() + PATIENCE_MS;
        while (!done.getAsBoolean()) {
            if (System.currentTimeMillis() > deadline) {
                throw new AssertionError("waited in vain: " + what);
            }
            try {
                Thread.sleep(20);
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        }
    }

    /** Closes without MASON's way of closing, which ends the JVM. */
    @Override
    public void close() {
        run(() -> {
            if (console.getPlayState() != Console.PS_STOPPED) {
                console.pressStop();
            }
            window.quit();
            console.unregisterAllFrames();
            console.dispose();
        });
    }
}
