package org.computesiting.experiment;

import java.io.Serializable;

/**
 * One run to be done: all that a machine needs for it. The same specification gives the same bits wherever it is run.
 *
 * @param key what identifies the run, see {@link RunKey}
 * @param arm place of its arm in the experiment, the first is 0
 * @param point place of its design point within the arm, the first is 0; 0 without axes
 * @param seed of its replicate
 * @param scenarioJson the resolved scenario in its canonical form
 */
public record RunSpec(String key, int arm, int point, long seed, String scenarioJson) implements Serializable { }
