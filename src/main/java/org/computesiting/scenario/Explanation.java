package org.computesiting.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.computesiting.data.Instrument;
import org.computesiting.scenario.Shape.Group;
import org.computesiting.scenario.Shape.HeightSeries;
import org.computesiting.scenario.Shape.ListOf;
import org.computesiting.scenario.Shape.Num;
import org.computesiting.scenario.Shape.Series;

/** Lists every value of a resolved scenario with its unit and the file it came from. */
final class Explanation {

    private final Resolution.Resolved resolved;
    private final List<String> lines = new ArrayList<>();

    private Explanation(Resolution.Resolved resolved) {
        this.resolved = resolved;
    }

    static List<String> lines(Resolution.Resolved resolved) {
        Explanation explanation = new Explanation(resolved);
        explanation.add("", Leaves.tree(resolved.canonicalJson()), ScenarioFields.SCENARIO, "");
        return List.copyOf(explanation.lines);
    }

    private void add(String path, JsonNode node, Shape shape, String unit) {
        if (shape instanceof Group group) {
            for (Field field : group.fields()) {
                JsonNode value = node.get(field.key());
                String fieldPath = Paths.child(path, field.key());
                if (value == null) {
                    lines.add(fieldPath + " = none");
                } else {
                    add(fieldPath, value, field.shape(), unitOf(field, node));
                }
            }
        } else if (shape instanceof ListOf list && !node.isEmpty()) {
            for (int i = 0; i < node.size(); i++) {
                add(Paths.element(path, i), node.get(i), list.element(), "");
            }
        } else if (node.isObject() && !node.isEmpty()) {
            String inner = innerUnit(shape);
            node.fields().forEachRemaining(f -> line(Paths.child(path, f.getKey()), f.getValue(), inner));
        } else {
            line(path, node, unit);
        }
    }

    private static String innerUnit(Shape shape) {
        if (shape instanceof Series series) {
            return series.value().unit();
        }
        return shape instanceof HeightSeries heights ? heights.value().unit() : "unit of the parameter";
    }

    private void line(String path, JsonNode value, String unit) {
        String origin = resolved.origins().get(path);
        lines.add(path + " = " + Problems.printable(Leaves.shown(value), 200) + (unit.isEmpty() ? "" : "  [" + unit + "]")
                + (origin == null ? "" : "  (from " + origin + ")"));
    }

    private static String unitOf(Field field, JsonNode parent) {
        if (!(field.shape() instanceof Num number)) {
            return "";
        }
        return Instrument.ofCode(parent.path("instrument").asText()).map(Instrument::valueUnit).orElse(number.unit());
    }
}
