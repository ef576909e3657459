package org.computesiting.scenario;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What reading a scenario file gives: a resolved scenario, or everything that is wrong. */
public sealed interface Resolution {

    /**
     * A scenario without problems.
     *
     * @param scenario      the scenario
     * @param file          the file it was read from, as it was named
     * @param canonicalJson the whole scenario as JSON, in one fixed form whatever the files looked like; reading it gives
     *                      the same scenario again
     * @param origins       path of each value, in the order of the canonical form, to the file or {@code --set} that it
     *                      came from
     * @param hash          SHA-256 of the canonical form without name, title and description, as 64 hexadecimal digits:
     *                      the same for the same content
     */
    record Resolved(Scenario scenario, String file, String canonicalJson, Map<String, String> origins, String hash)
            implements Resolution {

        public Resolved {
            origins = Collections.unmodifiableMap(new LinkedHashMap<>(origins));
        }
    }

    /**
     * A scenario that cannot be used.
     *
     * @param problems everything that is wrong, at least one
     */
    record Rejected(List<Problem> problems) implements Resolution {

        public Rejected {
            problems = List.copyOf(problems);
        }
    }

    /** Whether there is a scenario. */
    default boolean isResolved() {
        return this instanceof Resolved;
    }

    /** Everything that is wrong; empty if there is a scenario. */
    default List<Problem> problemList() {
        return this instanceof Rejected rejected ? rejected.problems() : List.of();
    }

    /**
     * The resolved scenario with its provenance.
     *
     * @throws IllegalStateException if there are problems; the message lists them
     */
    default Resolved orElseThrow() {
        if (this instanceof Resolved resolved) {
            return resolved;
        }
        throw new IllegalStateException(Problems.format(problemList()));
    }
}
