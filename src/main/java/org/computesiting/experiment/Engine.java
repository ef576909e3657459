package org.computesiting.experiment;

import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** Where runs are computed: on threads of this machine or on many machines. What they give is the same to the last bit. */
public interface Engine extends AutoCloseable {
    /**
     * Computes chunks, each as {@link ChunkRunner} does, and hands over what each gave as soon as it is there. A run that fails is an outcome; an
     * engine throws only when it cannot go on as a whole.
     *
     * @param chunks in any order
     * @param sink told of each finished chunk, from one thread at a time, in any order
     * @param stopping asked before a chunk is begun; once it says yes none is begun any more, and those under way are finished and handed over
     */
    void run(List<Chunk> chunks, Recording recording, Consumer<ChunkOutcome> sink, BooleanSupplier stopping) throws InterruptedException;

    /** Ends what the engine holds: threads, connections. */
    @Override
    void close();
}
