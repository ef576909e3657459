package org.computesiting.results;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;

/**
 * Marks a folder as being written: a locked file in it, whose lock ends with the process however that ends. A process number would not do,
 * since numbers are given again, and a folder may be shared between machines.
 */
final class FolderClaim {
    private static final String FILE = ".lock";
    /** Where a file system knows no locks, a folder untouched for so long counts as left behind. */
    private static final Duration LONG_UNTOUCHED = Duration.ofDays(1);

    private final Path file;
    private final FileChannel channel;

    private FolderClaim(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /** Claims a folder that this process has just made. */
    static FolderClaim take(Path folder) throws IOException {
        Path file = folder.resolve(FILE);
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            channel.tryLock();
            return new FolderClaim(file, channel);
        } catch (IOException e) {
            channel.close();
            Files.deleteIfExists(file);
            return new FolderClaim(file, null);
        }
    }

    /** Ends the claim and removes its file. */
    void release() throws IOException {
        Files.deleteIfExists(file);
        if (channel != null) {
            channel.close();
        }
    }

    /** Whether the process that wrote a folder is gone. */
    static boolean isAbandoned(Path folder) {
        Path file = folder.resolve(FILE);
        try {
            if (!Files.exists(file)) {
                return Files.getLastModifiedTime(folder).toInstant().isBefore(Instant.now().minus(LONG_UNTOUCHED));
            }
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE); FileLock lock = channel.tryLock()) {
                return lock != null;
            }
        } catch (IOException | OverlappingFileLockException e) {
            return false;
        }
    }
}
