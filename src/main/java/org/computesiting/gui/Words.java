package org.computesiting.gui;

import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Locale;
import org.computesiting.model.MonthClock;
import org.computesiting.model.SiteStage;

/** How the window writes numbers, months and stages. */
final class Words {
    private Words() { }

    /** Digits in groups of three, with a true minus sign; a dash for what is not a number. */
    static String number(double value, int decimals) {
        if (!Double.isFinite(value)) {
            return "\u2013";
        }
        String digits = String.format(Locale.ROOT, "%,." + decimals + "f", Math.abs(value));
        return value < 0.0 && !digits.matches("[0.]*") ? "\u2212" + digits : digits;
    }

    /** A month as {@code April 2024}. */
    static String month(YearMonth month) {
        return month.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " " + month.getYear();
    }

    /** A month of the run, also one before its start; {@code not yet} for the code of "has not happened". */
    static String month(MonthClock clock, int index, boolean happened) {
        return happened ? month(clock.date(index)) : "not yet";
    }

    /** A stage in small letters. */
    static String stage(SiteStage stage) {
        return stage.name().toLowerCase(Locale.ROOT);
    }
}
