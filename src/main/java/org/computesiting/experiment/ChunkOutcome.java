package org.computesiting.experiment;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * What a chunk gave.
 *
 * @param number of the chunk
 * @param runs in the order of the chunk's runs
 */
public record ChunkOutcome(int number, List<RunOutcome> runs) implements Serializable {
    public ChunkOutcome {
        runs = new ArrayList<>(runs);
    }
}
