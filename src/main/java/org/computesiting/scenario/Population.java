package org.computesiting.scenario;

/**
 * How many synthetic agents join the real, named firms.
 *
 * @param scale            multiplies the number of synthetic agents, dimensionless
 * @param syntheticMiners  synthetic mining firms at scale 1, count
 * @param syntheticAiFirms synthetic AI firms at scale 1, count
 */
public record Population(double scale, int syntheticMiners, int syntheticAiFirms) {
}
