package org.computesiting.cli;

import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** A progress bar with the time left, on stderr; silent when asked to be or when stderr is no terminal. */
final class Progress implements AutoCloseable {
    private final ProgressBar bar;

    Progress(String task, long steps, String unit, boolean quiet) {
        bar = quiet || !isWatched() ? null : new ProgressBarBuilder()
            .setTaskName(task)
            .setInitialMax(steps)
            .setUnit(" " + unit, 1)
            .setStyle(ProgressBarStyle.ASCII)
            .setUpdateIntervalMillis(200)
            .setMaxRenderedLength(110)
            .build();
    }

    /** The script that starts Java knows whether stderr is a terminal; without it, a console on stdin and stdout is the nearest there is. */
    private static boolean isWatched() {
        String known = System.getProperty("siting.terminal");
        return known == null ? System.console() != null : Boolean.parseBoolean(known);
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
