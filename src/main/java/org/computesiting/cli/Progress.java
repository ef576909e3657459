package org.computesiting.cli;

import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** A progress bar with the time left, on stderr; silent when asked to be or when stderr is no terminal. */
final class Progress implements AutoCloseable {
    private static final int MAX_COLUMNS = 110;
    private static final int USUAL_COLUMNS = 80;

    private final ProgressBar bar;

    Progress(String task, long steps, String unit, boolean quiet) {
        int columns = columns();
        bar = quiet || columns == 0 ? null : new ProgressBarBuilder()
            .setTaskName(task)
            .setInitialMax(steps)
            .setUnit(" " + unit, 1)
            .setStyle(ProgressBarStyle.ASCII)
            .setUpdateIntervalMillis(200)
            // A line as wide as the terminal would wrap in some.
            .setMaxRenderedLength(Math.min(MAX_COLUMNS, columns - 1))
            .clearDisplayOnFinish()
            .build();
    }

    /** Columns of the terminal that shows stderr, 0 without one. The script that starts Java knows; without it, a console is the nearest sign. */
    private static int columns() {
        return Integer.getInteger("siting.columns", System.console() == null ? 0 : USUAL_COLUMNS);
    }

    synchronized void step() {
        if (bar != null) {
            bar.step();
        }
    }

    /** What is done after the last step. */
    synchronized void say(String what) {
        if (bar != null) {
            bar.setExtraMessage(what);
            bar.refresh();
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.setExtraMessage("");
            bar.close();
        }
    }
}
