package org.computesiting.scenario;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Reads a file as text, or says why it cannot. */
final class FileText {

    static final int MAX_BYTES = 1_000_000;

    private FileText() {
    }

    /** The text of a file; null if there is none, and then a problem has been added. */
    static String read(Path file, String shownAs, List<Problem> problems) {
        try {
            if (Files.isDirectory(file)) {
                problems.add(new Problem(shownAs, "", null, "is a folder", "a scenario file (.json)", null));
                return null;
            }
            if (Files.exists(file) && !Files.isRegularFile(file)) {
                problems.add(Problem.ofFile(shownAs, "is not an ordinary file"));
                return null;
            }
            byte[] bytes;
            try (InputStream in = Files.newInputStream(file)) {
                bytes = in.readNBytes(MAX_BYTES + 1);
            }
            return decode(bytes, shownAs, problems);
        } catch (IOException e) {
            problems.add(problemOf(e, file, shownAs));
            return null;
        }
    }

    private static String decode(byte[] bytes, String shownAs, List<Problem> problems) {
        if (bytes.length > MAX_BYTES) {
            problems.add(Problem.ofFile(shownAs, "is larger than 1 MB, too large for a scenario file"));
            return null;
        }
        String text;
        try {
            text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            problems.add(Problem.ofFile(shownAs, "is not a text file in UTF-8"));
            return null;
        }
        if (text.indexOf('\0') >= 0) {
            problems.add(Problem.ofFile(shownAs, "is not a text file"));
            return null;
        }
        if (text.startsWith("\uFEFF")) {
            text = text.substring(1);
        }
        if (text.isBlank()) {
            problems.add(Problem.ofFile(shownAs, "is empty"));
            return null;
        }
        return text;
    }

    /** The problem that a failure to read stands for. */
    static Problem problemOf(IOException failure, Path file, String shownAs) {
        if (failure instanceof NoSuchFileException) {
            return new Problem(shownAs, "", null, "does not exist", null, nearestFile(file));
        }
        if (failure instanceof AccessDeniedException) {
            return Problem.ofFile(shownAs, "may not be read (no permission)");
        }
        if (failure instanceof FileSystemLoopException) {
            return Problem.ofFile(shownAs, "is a link that leads back to itself");
        }
        return Problem.ofFile(shownAs, "cannot be read (" + failure.getMessage() + ")");
    }

    private static String nearestFile(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        Path name = file.getFileName();
        if (folder == null || name == null) {
            return null;
        }
        try (Stream<Path> entries = Files.list(folder)) {
            List<String> names = entries.map(entry -> entry.getFileName().toString())
                    .filter(entry -> entry.endsWith(".json")).sorted().toList();
            String nearest = Nearest.of(name.toString(), names);
            return nearest == null ? null : file.resolveSibling(nearest).toString();
        } catch (IOException e) {
            return null;
        }
    }
}
