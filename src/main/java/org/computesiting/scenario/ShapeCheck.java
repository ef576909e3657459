package org.computesiting.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.YearMonth;
import java.util.List;
import java.util.TreeSet;
import org.computesiting.scenario.Shape.Group;
import org.computesiting.scenario.Shape.HeightSeries;
import org.computesiting.scenario.Shape.ListOf;
import org.computesiting.scenario.Shape.Num;
import org.computesiting.scenario.Shape.ParameterValues;
import org.computesiting.scenario.Shape.Series;

/**
 * Checks a merged tree against the description of the fields and gives its canonical form: keys in the order of the
 * description, other keys in alphabetical order, numbers in their shortest form, nothing that is absent.
 */
final class ShapeCheck {

    private static final JsonNodeFactory NODES = JsonNodeFactory.withExactBigDecimals(true);

    private final MergedTree tree;
    private final Vocabulary vocabulary;
    private final boolean requireAll;
    private final List<Problem> problems;
    private final LeafCheck leaves;

    /** A check that adds to {@code problems}; what is missing counts only if {@code requireAll}. */
    ShapeCheck(MergedTree tree, Vocabulary vocabulary, boolean requireAll, List<Problem> problems) {
        this.tree = tree;
        this.vocabulary = vocabulary;
        this.requireAll = requireAll;
        this.problems = problems;
        this.leaves = new LeafCheck(tree, vocabulary, problems);
    }

    /** The canonical form of the whole tree, without what has problems. */
    ObjectNode check() {
        return group(tree.root(), ScenarioFields.SCENARIO, "");
    }

    /** Canonical form of a value; null if it has a problem. */
    private JsonNode value(JsonNode node, Shape shape, String path) {
        if (shape instanceof Group group) {
            return node instanceof ObjectNode object ? group(object, group, path)
                    : leaves.wrong(path, node, "is not an object", "{ " + String.join(", ", group.keys()) + " }");
        }
        if (shape instanceof ListOf list) {
            return node instanceof ArrayNode array ? list(array, list, path)
                    : leaves.wrong(path, node, "is not a list", "[ … ]");
        }
        if (shape instanceof Series series) {
            return node instanceof ObjectNode object ? series(object, series, path)
                    : leaves.wrong(path, node, "is not an object of months and numbers", "{ \"2027-01\": 90000, … }");
        }
        if (shape instanceof HeightSeries heights) {
            return node instanceof ObjectNode object ? heights(object, heights, path)
                    : leaves.wrong(path, node, "is not an object of block heights and factors", "{ \"840000\": 1, … }");
        }
        if (shape instanceof ParameterValues) {
            return node instanceof ObjectNode object ? parameters(object, path)
                    : leaves.wrong(path, node, "is not an object of parameters and numbers", "{ name: number, … }");
        }
        return leaves.value(node, shape, path);
    }

    private ObjectNode group(ObjectNode object, Group group, String path) {
        ObjectNode canonical = NODES.objectNode();
        for (Field field : group.fields()) {
            String fieldPath = Paths.child(path, field.key());
            JsonNode node = object.get(field.key());
            if (node == null || node.isNull()) {
                if (field.required() && requireAll) {
                    problems.add(missing(fieldPath, node != null, field));
                }
            } else {
                put(canonical, field.key(), value(node, field.shape(), fieldPath));
            }
        }
        object.fieldNames().forEachRemaining(key -> {
            if (group.field(key) == null) {
                String keyPath = Paths.child(path, key);
                problems.add(UnknownKey.problem(tree.origin(keyPath), keyPath, path, key, group));
            }
        });
        return canonical;
    }

    private Problem missing(String path, boolean deleted, Field field) {
        return new Problem(tree.origin(path), path, null,
                deleted ? "is deleted (null) but needed" : "is missing, here and in every file this one extends",
                leaves.allowed(field.shape()), null);
    }

    private ArrayNode list(ArrayNode array, ListOf list, String path) {
        ArrayNode canonical = NODES.arrayNode();
        for (int i = 0; i < array.size(); i++) {
            JsonNode element = value(array.get(i), list.element(), Paths.element(path, i));
            if (element == null) {
                // Keeps the indices of what follows, so that later messages name the right element.
                canonical.addNull();
            } else {
                canonical.add(element);
            }
        }
        return canonical;
    }

    private ObjectNode series(ObjectNode object, Series series, String path) {
        ObjectNode canonical = NODES.objectNode();
        for (String key : sortedKeys(object)) {
            String keyPath = Paths.child(path, key);
            YearMonth month = LeafCheck.monthOf(key);
            if (month == null || month.isBefore(series.month().low()) || month.isAfter(series.month().high())) {
                problems.add(new Problem(tree.origin(keyPath), keyPath, null, "the key is not a month in range",
                        leaves.allowed(series.month()), null));
            } else if (!object.get(key).isNull()) {
                put(canonical, key, leaves.value(object.get(key), series.value(), keyPath));
            }
        }
        return canonical;
    }

    private ObjectNode heights(ObjectNode object, HeightSeries heights, String path) {
        ObjectNode canonical = NODES.objectNode();
        for (String key : sortedKeys(object)) {
            String keyPath = Paths.child(path, key);
            if (!HalvingHeights.contains(key)) {
                String near = HalvingHeights.nearest(key);
                problems.add(new Problem(tree.origin(keyPath), keyPath, null, HalvingHeights.wrong(key), HalvingHeights.ALLOWED,
                        near == null ? null : Paths.child(path, near)));
            } else if (!object.get(key).isNull()) {
                put(canonical, key, leaves.value(object.get(key), heights.value(), keyPath));
            }
        }
        return canonical;
    }

    private ObjectNode parameters(ObjectNode object, String path) {
        ObjectNode canonical = NODES.objectNode();
        for (String key : sortedKeys(object)) {
            String keyPath = Paths.child(path, key);
            Vocabulary.ParameterRange range = vocabulary.parameter(key).orElse(null);
            if (range == null) {
                String near = Nearest.of(key, vocabulary.parameters().keySet());
                problems.add(new Problem(tree.origin(keyPath), keyPath, null, "is not a parameter of the bundled tables",
                        null, near == null ? null : Paths.child(path, near)));
            } else if (!object.get(key).isNull()) {
                Num number = new Num(range.low(), range.high(), range.unit(), false);
                put(canonical, key, leaves.value(object.get(key), number, keyPath));
            }
        }
        return canonical;
    }

    private static TreeSet<String> sortedKeys(ObjectNode object) {
        TreeSet<String> keys = new TreeSet<>();
        object.fieldNames().forEachRemaining(keys::add);
        return keys;
    }

    private static void put(ObjectNode object, String key, JsonNode value) {
        if (value != null) {
            object.set(key, value);
        }
    }
}
