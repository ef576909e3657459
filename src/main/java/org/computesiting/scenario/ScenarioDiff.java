package org.computesiting.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What differs between two resolved scenarios; name, title and description do not count. */
public final class ScenarioDiff {

    /**
     * One difference.
     *
     * @param path   where, such as {@code trade.dropImposedFrom}
     * @param valueA value in the first scenario; "none" if it has none there
     * @param valueB value in the second scenario; "none" if it has none there
     */
    public record Difference(String path, String valueA, String valueB) {
    }

    private ScenarioDiff() {
    }

    /** All differences in the order of the scenario's sections. An element that one list lacks is one difference. */
    public static List<Difference> diff(Resolution.Resolved a, Resolution.Resolved b) {
        List<Difference> differences = new ArrayList<>();
        compare("", Leaves.tree(a.canonicalJson()), Leaves.tree(b.canonicalJson()), ScenarioFields.SCENARIO, differences);
        return List.copyOf(differences);
    }

    private static void compare(String path, JsonNode a, JsonNode b, Shape shape, List<Difference> differences) {
        if (a == null || b == null || a.getNodeType() != b.getNodeType() || !a.isContainerNode()) {
            if (a == null || !a.equals(b)) {
                differences.add(new Difference(path, Leaves.shown(a), Leaves.shown(b)));
            }
        } else if (a.isArray()) {
            Shape element = shape instanceof Shape.ListOf list ? list.element() : null;
            for (int i = 0; i < Math.max(a.size(), b.size()); i++) {
                compare(Paths.element(path, i), a.get(i), b.get(i), element, differences);
            }
        } else {
            for (String key : keys(a, b, shape)) {
                boolean identity = path.isEmpty() && ScenarioFiles.IDENTITY.contains(key);
                if (!identity && (a.has(key) || b.has(key))) {
                    Shape inner = shape instanceof Shape.Group group ? group.field(key).shape() : null;
                    compare(Paths.child(path, key), a.get(key), b.get(key), inner, differences);
                }
            }
        }
    }

    private static Set<String> keys(JsonNode a, JsonNode b, Shape shape) {
        if (shape instanceof Shape.Group group) {
            return new LinkedHashSet<>(group.keys());
        }
        Set<String> keys = new TreeSet<>();
        a.fieldNames().forEachRemaining(keys::add);
        b.fieldNames().forEachRemaining(keys::add);
        return keys;
    }
}
