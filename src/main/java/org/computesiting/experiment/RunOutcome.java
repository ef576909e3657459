package org.computesiting.experiment;

import java.io.Serializable;

/**
 * What one run gave.
 *
 * @param key of the run
 * @param digest of its series and its world as it ended; empty when it failed
 * @param error why it failed, one line; empty when it did not
 * @param values yearly values in the order of the experiment's cells; empty when it failed
 */
public record RunOutcome(String key, String digest, String error, double[] values) implements Serializable {
    public boolean failed() {
        return !error.isEmpty();
    }
}
