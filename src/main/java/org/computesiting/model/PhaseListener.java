package org.computesiting.model;

/** A watcher of a run: told when phases begin and end, and shown the world when a month is over. It must not change the world. */
public interface PhaseListener {
    /** Watches nothing. */
    PhaseListener NONE = world -> { };

    /** The month is over; all of its outcomes stand. */
    void observe(World world);

    default void begins(Phase phase) { }

    default void ends(Phase phase) { }
}
