package org.computesiting.observe;

import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;

/** How sentences about decisions write money, megawatts, months and lists. */
public final class Amounts {
    private Amounts() { }

    /** An amount without its sign: {@code 0.83 M$} from 100,000 $ on, else {@code 45,000 $}. */
    public static String money(double usd) {
        double size = Math.abs(usd);
        if (size >= 99_950.0) {
            return String.format(Locale.ROOT, "%,.2f M$", size / 1e6);
        }
        return size >= 999.5 ? String.format(Locale.ROOT, "%,.0f,000 $", size / 1e3) : String.format(Locale.ROOT, "%.0f $", size);
    }

    /** Thousands with a true minus sign, as in tables. */
    public static String thousand(double usd) {
        String digits = String.format(Locale.ROOT, "%,.0f", Math.abs(usd) / 1000.0);
        return usd < 0.0 && !digits.equals("0") ? "\u2212" + digits : digits;
    }

    public static String megawatts(double mw) {
        return String.format(Locale.ROOT, mw < 10.0 ? "%.1f MW" : "%,.0f MW", mw);
    }

    public static String months(double months) {
        String digits = String.format(Locale.ROOT, "%.0f", months);
        return digits + (digits.equals("1") ? " month" : " months");
    }

    /** A month as {@code April 2024}. */
    public static String month(YearMonth month) {
        return month.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " " + month.getYear();
    }

    public static String percent(double share) {
        double percent = 100.0 * share;
        return String.format(Locale.ROOT, percent != 0.0 && percent < 9.95 ? "%.1f %%" : "%.0f %%", percent);
    }

    /** {@code 1st}, {@code 2nd}, {@code 12th}. */
    public static String ordinal(int n) {
        int hundred = n % 100;
        String ending = hundred >= 11 && hundred <= 13 ? "th" : switch (n % 10) {
            case 1 -> "st";
            case 2 -> "nd";
            case 3 -> "rd";
            default -> "th";
        };
        return n + ending;
    }

    /** {@code a}, {@code a and b}, {@code a, b and c}. */
    public static String list(List<String> words) {
        int last = words.size() - 1;
        return last <= 0 ? String.join("", words) : String.join(", ", words.subList(0, last)) + " and " + words.get(last);
    }

    /** The same sentence with a capital at its beginning. */
    static String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
