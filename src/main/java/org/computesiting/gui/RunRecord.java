package org.computesiting.gui;

import java.util.ArrayList;
import java.util.List;
import org.computesiting.model.EventKind;
import org.computesiting.model.EventLog;
import org.computesiting.model.SitingModel;
import org.computesiting.model.World;
import org.computesiting.observe.MeasureCatalog;
import org.computesiting.observe.RunDigest;
import org.computesiting.observe.TimeSeries;

/** What the window keeps of the run it shows: all measures month by month, and the moments worth a mark on a time axis. */
final class RunRecord {
    private final List<TimeMark> marks = new ArrayList<>();
    private TimeSeries series;
    private int eventsRead;

    /** Begins anew with a model whose first month is still to come. */
    void begin(SitingModel model) {
        marks.clear();
        eventsRead = 0;
        series = new TimeSeries(model.world(), MeasureCatalog.all());
        model.setListener(series);
    }

    /** Months recorded. */
    int months() {
        return series == null ? 0 : series.months();
    }

    /** The continent's or the network's value of a measure in a month. */
    double continent(int month, String measure) {
        return series.value(month, measure, "NA");
    }

    /** Marks the halvings that happened since the last call. */
    void readEvents(World world) {
        EventLog log = world.events;
        for (; eventsRead < log.count(); eventsRead++) {
            if (log.kind(eventsRead) == EventKind.HALVING) {
                marks.add(new TimeMark(log.month(eventsRead), "halving", false));
            }
        }
    }

    /** Marks a change made by hand. */
    void mark(TimeMark mark) {
        marks.add(mark);
    }

    /** Marks so far; a copy. */
    List<TimeMark> marks() {
        return List.copyOf(marks);
    }

    /** Digest of what was recorded: equal to that of the headless run when no lever was touched. */
    String digest(World world) {
        return RunDigest.of(series, world);
    }
}
