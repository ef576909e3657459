package org.computesiting.data;

import java.util.List;

/** Bundled tables that break their rules. The message lists every problem, one a line. */
public final class DataException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<String> problems;

    /** An error with these problems, of which there is at least one. */
    public DataException(List<String> problems) {
        super(message(problems));
        this.problems = List.copyOf(problems);
    }

    /** Every problem found: table, row, column, value and reason. */
    public List<String> problems() {
        return problems;
    }

    private static String message(List<String> problems) {
        String count = problems.size() == 1 ? "1 problem" : problems.size() + " problems";
        return count + " in the reference tables:\n  " + String.join("\n  ", problems);
    }
}
