package org.computesiting.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.computesiting.data.NearestName;

/** Finds names by a part of them, and says which were probably meant by a misspelt one. */
final class SiteSearch {
    /** Texts by which each name is found: the name itself, and where it has one its place. */
    private final Map<String, List<String>> texts = new TreeMap<>();
    /** Names in the order in which they were added. */
    private final List<String> names = new ArrayList<>();

    /** Adds a name, once. @param locality town or address by which it is found, too; may be empty */
    void add(String name, String locality) {
        if (texts.putIfAbsent(name, locality.isEmpty() ? List.of(lower(name)) : List.of(lower(name), lower(locality))) == null) {
            names.add(name);
        }
    }

    /** The name asked for when it is given in full, else all that contain it. */
    List<String> find(String wanted) {
        String low = lower(wanted.strip());
        List<String> exact = names.stream().filter(name -> lower(name).equals(low)).toList();
        return exact.isEmpty() ? names.stream().filter(name -> texts.get(name).stream().anyMatch(text -> text.contains(low))).toList() : exact;
    }

    /** The names of which a part is most like a misspelt one. */
    List<String> nearest(String wanted, int most) {
        Map<String, String> nameOfPart = new TreeMap<>();
        int words = wanted.strip().split("\\s+").length;
        for (String name : names) {
            for (String text : texts.get(name)) {
                String[] parts = text.split("\\s+");
                nameOfPart.putIfAbsent(text, name);
                for (int i = 0; i + words <= parts.length; i++) {
                    nameOfPart.putIfAbsent(String.join(" ", List.of(parts).subList(i, i + words)).replaceAll("[,;]$", ""), name);
                }
            }
        }
        List<String> near = new ArrayList<>();
        while (near.size() < most) {
            Optional<String> part = NearestName.of(lower(wanted.strip()), nameOfPart.keySet());
            if (part.isEmpty()) {
                return near;
            }
            String name = nameOfPart.remove(part.get());
            if (!near.contains(name)) {
                near.add(name);
            }
        }
        return near;
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
