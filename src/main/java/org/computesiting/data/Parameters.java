package org.computesiting.data;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Numbers of the model by name, each within its range. Immutable. */
public final class Parameters {

    private final SortedMap<String, Parameter> byName;

    /** These parameters; names are unique. */
    public Parameters(Collection<Parameter> parameters) {
        SortedMap<String, Parameter> map = new TreeMap<>();
        for (Parameter parameter : parameters) {
            if (map.put(parameter.name(), parameter) != null) {
                throw new IllegalArgumentException("parameter " + parameter.name() + " is given twice");
            }
        }
        this.byName = Collections.unmodifiableSortedMap(map);
    }

    /** All parameters by name, in order of the names. */
    public SortedMap<String, Parameter> byName() {
        return byName;
    }

    /** All parameters in order of their names. */
    public List<Parameter> all() {
        return List.copyOf(byName.values());
    }

    /** Whether there is a parameter of this name. */
    public boolean contains(String name) {
        return byName.containsKey(name);
    }

    /**
     * Value of a parameter, in its unit.
     *
     * @throws IllegalArgumentException if there is none; the message names the nearest
     */
    public double get(String name) {
        return find(name).value();
    }

    /**
     * The parameter of this name.
     *
     * @throws IllegalArgumentException if there is none; the message names the nearest
     */
    public Parameter find(String name) {
        Parameter found = byName.get(name);
        if (found == null) {
            throw new IllegalArgumentException(unknown(name));
        }
        return found;
    }

    /**
     * The same parameters with some values replaced.
     *
     * @param valueByName new values by name, in the units of the parameters
     * @throws IllegalArgumentException if a name is unknown or a value is outside the range; the message lists all problems
     */
    public Parameters withOverrides(Map<String, Double> valueByName) {
        List<String> problems = new ArrayList<>();
        SortedMap<String, Parameter> changed = new TreeMap<>(byName);
        for (Map.Entry<String, Double> override : new TreeMap<>(valueByName).entrySet()) {
            String name = override.getKey();
            double value = override.getValue() == null ? Double.NaN : override.getValue();
            Parameter old = byName.get(name);
            if (old == null) {
                problems.add(unknown(name));
            } else if (!(value >= old.low() && value <= old.high())) {
                problems.add("parameter " + name + " = " + value + " is outside " + old.low() + " to " + old.high() + " "
                        + old.unit());
            } else {
                changed.put(name, new Parameter(name, value, old.unit(), old.low(), old.high(), old.usedFor(),
                        old.section(), old.provenance()));
            }
        }
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException(String.join("\n", problems));
        }
        return new Parameters(changed.values());
    }

    private String unknown(String name) {
        String message = "no parameter is called " + name;
        return NearestName.of(name, byName.keySet()).map(near -> message + "; the nearest is " + near).orElse(message);
    }
}
