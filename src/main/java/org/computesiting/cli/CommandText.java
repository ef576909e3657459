package org.computesiting.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/** A command line as it was typed, for the manifest, without the paths of the machine it was typed on. */
final class CommandText {
    private CommandText() { }

    /** The command line of which {@code spec} is the verb. */
    static String of(CommandSpec spec) {
        return of(spec.root().commandLine().getParseResult().originalArgs(), Path.of("").toAbsolutePath());
    }

    /** The command with its arguments; absolute paths become relative to the working directory, or keep only their last name. */
    static String of(List<String> arguments, Path workingDirectory) {
        List<String> words = new ArrayList<>(List.of("siting"));
        for (String argument : arguments) {
            int equals = argument.startsWith("--") ? argument.indexOf('=') : -1;
            String option = argument.substring(0, equals + 1);
            words.add(quoted(option + portable(argument.substring(equals + 1), workingDirectory)));
        }
        return String.join(" ", words);
    }

    private static String portable(String word, Path workingDirectory) {
        if (!word.startsWith("/") && !word.matches("[A-Za-z]:[\\\\/].*")) {
            return word;
        }
        Path path = Path.of(word).normalize();
        if (path.startsWith(workingDirectory)) {
            String relative = workingDirectory.relativize(path).toString();
            return relative.isEmpty() ? "." : relative;
        }
        return path.getFileName() == null ? word : "\u2026/" + path.getFileName();
    }

    private static String quoted(String word) {
        return word.matches("[\\p{L}\\p{N}_@%+=:,./\u2026-]+") ? word : "'" + word.replace("'", "'\\''") + "'";
    }
}
