package org.computesiting.results;

import java.io.IOException;
import java.io.UncheckedIOException;
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
    private static final long ROOM_BYTES = 128L << 20;
    private static final int DISCARD_ATTEMPTS = 20;

    private final Path target;
    private final Path aside;
    private final FolderClaim claim;
    /** Clears up when the process is told to stop, as by Ctrl-C. */
    private final Thread onExit = new Thread(this::discard, "discard unfinished results");
    private boolean committed;
    private boolean discarded;

    private ResultFolder(Path target, Path aside, FolderClaim claim) {
        this.target = target;
        this.aside = aside;
        this.claim = claim;
        Runtime.getRuntime().addShutdownHook(onExit);
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
            removeLeftovers(absolute);
            Path aside = beside(absolute, ".partial-");
            Files.createDirectories(aside.resolve("figures"));
            FileStore store = Files.getFileStore(aside);
            long usable = store.getUsableSpace();
            if (usable < ROOM_BYTES) {
                delete(aside);
                throw new ResultsException("results cannot be written to " + target + ": the disk has " + (usable >> 20)
                    + " MB left, and a run needs up to " + (ROOM_BYTES >> 20) + " MB; free some, or name another folder with --out");
            }
            return new ResultFolder(absolute, aside, FolderClaim.take(aside));
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

    /** Removes what runs that were killed left beside the target; what is in use, or cannot be removed, stays. */
    private static void removeLeftovers(Path target) throws IOException {
        String own = Long.toString(ProcessHandle.current().pid());
        String unfinished = "." + target.getFileName() + ".partial-";
        String replaced = "." + target.getFileName() + ".old-";
        List<Path> left;
        try (Stream<Path> beside = Files.list(target.getParent())) {
            left = beside.filter(path -> {
                String name = path.getFileName().toString();
                boolean ours = name.equals(unfinished + own) || name.startsWith(unfinished + own + "-");
                // Where the target is missing, the replaced results are the only ones.
                return name.startsWith(unfinished) && !ours || name.startsWith(replaced) && Files.exists(target);
            }).toList();
        }
        for (Path path : left) {
            if (FolderClaim.isAbandoned(path)) {
                try {
                    deleteTree(path);
                } catch (IOException e) {
                    // It stays: it is hidden, and nothing reads it.
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
    public synchronized Path commit() {
        if (discarded) {
            throw new ResultsException("the results were not put in place at " + target + ": the process is stopping");
        }
        Path old = null;
        try {
            claim.release();
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
    public synchronized void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(onExit);
        } catch (IllegalStateException e) {
            // The process is stopping, and the hook does the rest.
            return;
        }
        if (!committed) {
            delete(aside);
            release();
        }
    }

    /** Removes what is unfinished while other threads may still be writing. */
    private synchronized void discard() {
        if (committed) {
            return;
        }
        discarded = true;
        for (int attempt = 0; attempt < DISCARD_ATTEMPTS && Files.exists(aside); attempt++) {
            try {
                deleteTree(aside);
            } catch (IOException | UncheckedIOException e) {
                // A file appeared or went meanwhile; what remains after the last attempt goes with the next run.
            }
        }
        release();
    }

    private void release() {
        try {
            claim.release();
        } catch (IOException e) {
            throw new ResultsException("a temporary file could not be removed from " + aside + ": " + reason(e), e);
        }
    }

    private static void delete(Path folder) {
        try {
            deleteTree(folder);
        } catch (IOException e) {
            throw new ResultsException("a temporary folder could not be removed: " + folder + ": " + reason(e), e);
        }
    }

    private static void deleteTree(Path folder) throws IOException {
        try (Stream<Path> tree = Files.walk(folder)) {
            for (Path path : tree.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        }
    }

    private static String reason(IOException e) {
        if (e instanceof FileAlreadyExistsException) {
            return e.getMessage() + " is a file, not a folder";
        }
        String text = e.getClass().getSimpleName().replaceAll("Exception$", "").replaceAll("([a-z])([A-Z])", "$1 $2").toLowerCase(java.util.Locale.ROOT);
        return e.getMessage() == null ? text : text + " (" + e.getMessage() + ")";
    }
}
