package org.computesiting.results;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A folder of results that appears whole or not at all: everything is written into a folder aside, which takes the final name when it is
 * complete. A folder of results under that name is replaced; anything else there is left alone and refused.
 */
public final class ResultFolder implements AutoCloseable {
    /** The file that marks a folder as one of results. */
    public static final String MANIFEST = "manifest.json";
    private static final long ROOM_BYTES = 64L << 20;

    private final Path target;
    private final Path aside;
    private boolean committed;

    private ResultFolder(Path target, Path aside) {
        this.target = target;
        this.aside = aside;
    }

    /**
     * Starts a folder.
     *
     * @throws ResultsException when nothing can be written there, listing why
     */
    public static ResultFolder begin(Path target) {
        Path absolute = target.toAbsolutePath().normalize();
        Path parent = absolute.getParent();
        if (parent == null) {
            throw new ResultsException("results cannot be written to " + target + ": it is the root of the file system; name a folder in it");
        }
        if (Files.exists(absolute)) {
            refuseForeign(target, absolute);
        }
        try {
            Files.createDirectories(parent);
            Path aside = beside(absolute, ".partial-");
            Files.createDirectories(aside.resolve("figures"));
            FileStore store = Files.getFileStore(aside);
            if (store.getUsableSpace() < ROOM_BYTES) {
                delete(aside);
                throw new ResultsException("results cannot be written to " + target + ": the disk has " + (store.getUsableSpace() >> 20)
                    + " MB left, and a run needs up to " + (ROOM_BYTES >> 20) + " MB; free some, or name another folder with --out");
            }
            return new ResultFolder(absolute, aside);
        } catch (IOException e) {
            throw new ResultsException("results cannot be written to " + target + ": " + reason(e) + "; name a folder that you may write with --out", e);
        }
    }

    /** A new hidden folder beside the target, with the user's usual permissions, that no other process uses. */
    private static Path beside(Path target, String suffix) throws IOException {
        String name = "." + target.getFileName() + suffix + ProcessHandle.current().pid();
        for (int k = 0; ; k++) {
            try {
                return Files.createDirectory(target.resolveSibling(k == 0 ? name : name + "-" + k));
            } catch (FileAlreadyExistsException e) {
                if (k == 100) {
                    throw e;
                }
            }
        }
    }

    private static void refuseForeign(Path shown, Path absolute) {
        if (!Files.isDirectory(absolute)) {
            throw new ResultsException("results cannot be written to " + shown + ": it is a file; name a folder with --out");
        }
        try (Stream<Path> inside = Files.list(absolute)) {
            List<Path> entries = inside.toList();
            if (!entries.isEmpty() && !Files.exists(absolute.resolve(MANIFEST))) {
                throw new ResultsException("results cannot be written to " + shown + ": the folder holds other files (such as "
                    + entries.get(0).getFileName() + ") and no " + MANIFEST + ", so it is not overwritten; name another with --out");
            }
        } catch (IOException e) {
            throw new ResultsException("results cannot be written to " + shown + ": " + reason(e) + "; name another folder with --out", e);
        }
    }

    /** Where to write before {@link #commit}. */
    public Path path() {
        return aside;
    }

    /** Gives the folder its final name. @return that path */
    public Path commit() {
        Path old = null;
        try {
            if (Files.exists(target)) {
                old = beside(target, ".old-");
                Files.move(target, old.resolve("results"));
            }
            move(aside, target);
            committed = true;
        } catch (IOException e) {
            if (old != null && !Files.exists(target)) {
                restore(old);
            }
            throw new ResultsException("results could not be put in place at " + target + ": " + reason(e), e);
        }
        if (old != null) {
            delete(old);
        }
        return target;
    }

    private void restore(Path old) {
        try {
            Files.move(old.resolve("results"), target);
            delete(old);
        } catch (IOException e) {
            throw new ResultsException("the results that were at " + target + " are now at " + old.resolve("results") + ": " + reason(e), e);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to);
        }
    }

    /** Removes what was written if it was not committed. */
    @Override
    public void close() {
        if (!committed) {
            delete(aside);
        }
    }

    private static void delete(Path folder) {
        try (Stream<Path> tree = Files.walk(folder)) {
            for (Path path : tree.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            throw new ResultsException("a temporary folder could not be removed: " + folder + ": " + reason(e), e);
        }
    }

    private static String reason(IOException e) {
        String text = e.getClass().getSimpleName().replaceAll("Exception$", "").replaceAll("([a-z])([A-Z])", "$1 $2").toLowerCase(java.util.Locale.ROOT);
        return e.getMessage() == null ? text : text + " (" + e.getMessage() + ")";
    }
}
