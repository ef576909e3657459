package org.computesiting.cli;

import java.util.List;

/** Text for a terminal: sentences are broken between words, tables are left as they are. */
final class Page {
    private static final int WIDTH = 110;

    private final StringBuilder text = new StringBuilder();

    /** A sentence or several. */
    Page say(String sentences) {
        return wrap(sentences, "", "");
    }

    /** One point of a list. */
    Page point(String sentence) {
        return wrap(sentence, "  ", "    ");
    }

    Page points(List<String> sentences) {
        sentences.forEach(this::point);
        return this;
    }

    /** A line as it is. */
    Page line(String line) {
        text.append(line.stripTrailing()).append('\n');
        return this;
    }

    /** An empty line, unless there is one or nothing before it. */
    Page gap() {
        boolean needless = text.length() == 0 || text.length() > 1 && text.charAt(text.length() - 1) == '\n' && text.charAt(text.length() - 2) == '\n';
        return needless ? this : line("");
    }

    /** A heading, underlined. */
    Page heading(String heading) {
        return line(heading).line("\u2500".repeat(heading.length()));
    }

    private Page wrap(String sentences, String first, String further) {
        StringBuilder line = new StringBuilder(first);
        boolean empty = true;
        for (String word : sentences.split(" ")) {
            if (!empty && line.length() + 1 + word.length() > WIDTH) {
                line(line.toString());
                line = new StringBuilder(further);
                empty = true;
            }
            line.append(empty ? "" : " ").append(word);
            empty = false;
        }
        return line(line.toString());
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
