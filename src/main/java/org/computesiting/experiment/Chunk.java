package org.computesiting.experiment;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * Runs that are computed, stored and, where something went wrong, done again together.
 *
 * @param number place of the chunk in the experiment, the first is 0
 * @param runs in the order of the experiment
 */
public record Chunk(int number, List<RunSpec> runs) implements Serializable {
    public Chunk {
        // A plain list: other kinds do not survive every way of sending an object to another machine.
        runs = new ArrayList<>(runs);
    }
}
