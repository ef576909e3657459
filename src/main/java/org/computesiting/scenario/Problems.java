package org.computesiting.scenario;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Problems as text for people. */
public final class Problems {

    private static final int MOST_LINES_PER_FILE = 50;

    private Problems() {
    }

    /** One headline for each file ("2 problems in FILE:"), then one line for each of its problems. */
    public static String format(List<Problem> problems) {
        Map<String, List<Problem>> byFile = new LinkedHashMap<>();
        for (Problem problem : problems) {
            byFile.computeIfAbsent(problem.file(), file -> new ArrayList<>()).add(problem);
        }
        StringBuilder text = new StringBuilder();
        byFile.forEach((file, ofFile) -> {
            text.append(ofFile.size()).append(ofFile.size() == 1 ? " problem in " : " problems in ")
                    .append(printable(file, 300)).append(":\n");
            int shown = Math.min(ofFile.size(), MOST_LINES_PER_FILE);
            for (Problem problem : ofFile.subList(0, shown)) {
                text.append("  ").append(line(problem)).append('\n');
            }
            if (shown < ofFile.size()) {
                text.append("  … and ").append(ofFile.size() - shown).append(" more\n");
            }
        });
        return text.toString().stripTrailing();
    }

    /** One problem as one line, without the file. */
    public static String line(Problem problem) {
        StringBuilder line = new StringBuilder();
        if (!problem.path().isEmpty()) {
            line.append(printable(problem.path(), 120)).append(": ");
        }
        if (problem.value() != null) {
            line.append(printable(problem.value(), 60)).append(' ');
        }
        line.append(printable(problem.message(), 500));
        if (problem.allowed() != null) {
            line.append("; allowed: ").append(printable(problem.allowed(), 500));
        }
        if (problem.nearest() != null) {
            line.append("; did you mean ").append(printable(problem.nearest(), 120)).append('?');
        }
        return line.toString();
    }

    /** Text on one line and of bounded length, with control characters made visible. */
    static String printable(String text, int maxLength) {
        StringBuilder shown = new StringBuilder();
        int end = Math.min(text.length(), maxLength);
        for (int i = 0; i < end; i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                shown.append("\\n");
            } else if (Character.isISOControl(c) || Character.isSurrogate(c)) {
                shown.append(String.format("\\u%04x", (int) c));
            } else {
                shown.append(c);
            }
        }
        return end < text.length() ? shown.append('…').toString() : shown.toString();
    }
}
