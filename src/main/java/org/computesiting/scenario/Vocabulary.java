package org.computesiting.scenario;

import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import org.computesiting.data.ReferenceData;
import org.computesiting.data.Region;

/**
 * The names a scenario may use that come from the bundled tables: regions and parameters.
 */
public interface Vocabulary {

    /** Codes of the modelled regions, ISO 3166-2. */
    SortedSet<String> regionCodes();

    /** Parameters of the bundled tables, by name. */
    SortedMap<String, ParameterRange> parameters();

    /** The parameter with this name, if there is one. */
    default Optional<ParameterRange> parameter(String name) {
        return Optional.ofNullable(parameters().get(name));
    }

    /** A vocabulary that holds exactly these names. */
    static Vocabulary of(Iterable<String> regionCodes, Iterable<ParameterRange> parameters) {
        return new PlainVocabulary(regionCodes, parameters);
    }

    /** The names in the bundled tables. */
    static Vocabulary of(ReferenceData data) {
        return new PlainVocabulary(
                data.regions().stream().map(Region::code).toList(),
                data.parameters().all().stream()
                        .map(p -> new ParameterRange(p.name(), p.low(), p.high(), p.unit(), p.value()))
                        .toList());
    }

    /**
     * What the tables say of a parameter.
     *
     * @param name         name in the table
     * @param low          smallest plausible value, in {@code unit}
     * @param high         largest plausible value, in {@code unit}
     * @param unit         unit of all three values
     * @param defaultValue value used unless a scenario overrides it
     */
    record ParameterRange(String name, double low, double high, String unit, double defaultValue) {
    }
}
