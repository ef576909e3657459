package org.computesiting.scenario;

import java.util.List;

/**
 * One resolved scenario: everything that decides a run, except the seed.
 *
 * @param name        short identifier, the same as the file name without its ending
 * @param title       one line for people
 * @param description what the scenario assumes and why, for people
 * @param horizon     first and last simulated month
 * @param population  how many synthetic agents join the real ones
 * @param assumptions the world outside the agents' control
 * @param policies    state, provincial and utility policy
 * @param trade       tariffs
 * @param events      shocks, in the order of the file
 * @param observe     what is recorded
 */
public record Scenario(
        String name,
        String title,
        String description,
        Horizon horizon,
        Population population,
        Assumptions assumptions,
        Policies policies,
        Trade trade,
        List<ShockEvent> events,
        Observe observe) {

    public Scenario {
        events = List.copyOf(events);
    }
}
