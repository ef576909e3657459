package org.computesiting.chart;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.computesiting.results.ResultReader;
import org.computesiting.results.RunEvent;

/**
 * A moment that charts mark with a vertical line.
 *
 * @param x place on the axis of time
 * @param label what happened
 * @param endOfRecord whether what follows rests on projected drivers; its ground is tinted
 */
record TimeMark(double x, String label, boolean endOfRecord) {

    /** The end of the record of a run, if it lies within the run. */
    static List<TimeMark> recordOf(ResultReader run) {
        List<TimeMark> marks = new ArrayList<>();
        Optional<YearMonth> until = run.historyUntil();
        YearMonth last = run.months().get(run.months().size() - 1);
        if (until.isPresent() && until.get().isBefore(last) && !until.get().isBefore(run.months().get(0))) {
            marks.add(new TimeMark(TimeScale.at(until.get()) + 0.5, "record ends, projection \u2192", true));
        }
        return marks;
    }

    /** The halvings of a run, and the end of its record. */
    static List<TimeMark> halvingsAndRecordOf(ResultReader run) {
        List<TimeMark> marks = recordOf(run);
        for (RunEvent halving : run.events("halving")) {
            marks.add(new TimeMark(TimeScale.at(halving.month()), "halving, " + FigureStyle.shortMonth(halving.month()), false));
        }
        return marks;
    }
}
