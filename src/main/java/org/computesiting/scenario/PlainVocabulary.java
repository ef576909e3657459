package org.computesiting.scenario;

import java.util.Collections;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** A vocabulary made of plain collections. */
final class PlainVocabulary implements Vocabulary {

    private final SortedSet<String> regionCodes;
    private final SortedMap<String, ParameterRange> parameters;

    PlainVocabulary(Iterable<String> regionCodes, Iterable<ParameterRange> parameters) {
        SortedSet<String> codes = new TreeSet<>();
        regionCodes.forEach(codes::add);
        SortedMap<String, ParameterRange> ranges = new TreeMap<>();
        parameters.forEach(p -> ranges.put(p.name(), p));
        this.regionCodes = Collections.unmodifiableSortedSet(codes);
        this.parameters = Collections.unmodifiableSortedMap(ranges);
    }

    @Override
    public SortedSet<String> regionCodes() {
        return regionCodes;
    }

    @Override
    public SortedMap<String, ParameterRange> parameters() {
        return parameters;
    }
}
