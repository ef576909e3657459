package org.computesiting.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.computesiting.scenario.Shape.Group;
import org.computesiting.scenario.Shape.ListOf;

/** Applies expressions such as {@code trade.tariffs[0].ratePct=25} to a merged tree. */
final class SetExpression {

    static final String ORIGIN = "--set";
    private static final Pattern STEP = Pattern.compile("\\.?([^.\\[\\]=]+)|\\[(\\d{1,6})]");

    private final MergedTree tree;
    private final List<Problem> problems;

    SetExpression(MergedTree tree, List<Problem> problems) {
        this.tree = tree;
        this.problems = problems;
    }

    /** Applies one expression, or adds a problem. */
    void apply(String expression) {
        int equals = expression.indexOf('=');
        String path = equals < 0 ? expression : expression.substring(0, equals).strip();
        List<String> steps = equals <= 0 ? null : stepsOf(path);
        if (steps == null) {
            problems.add(new Problem(ORIGIN, "", expression, "is not a setting", "path.to.key=value", null));
            return;
        }
        descend(path, steps, expression.substring(equals + 1).strip());
    }

    private void descend(String fullPath, List<String> steps, String written) {
        Shape shape = shapeAt(fullPath, steps);
        if (shape == null) {
            return;
        }
        JsonNode container = tree.root();
        String path = "";
        for (int i = 0; i < steps.size(); i++) {
            String step = steps.get(i);
            boolean last = i == steps.size() - 1;
            String stepPath = join(path, step);
            int index = isIndex(step) ? Integer.parseInt(step.substring(1, step.length() - 1)) : -1;
            if (container instanceof ArrayNode array && index > (last ? array.size() : array.size() - 1)) {
                problems.add(noElement(fullPath, path, index, last ? array.size() : array.size() - 1));
                return;
            }
            if (last) {
                tree.put(container, step, index, stepPath, valueOf(written, shape), ORIGIN);
                return;
            }
            boolean arrayWanted = isIndex(steps.get(i + 1));
            JsonNode next = index >= 0 ? container.get(index) : container.get(step);
            if (arrayWanted ? !(next instanceof ArrayNode) : !(next instanceof ObjectNode)) {
                JsonNode empty = arrayWanted ? JsonNodeFactory.instance.arrayNode() : JsonNodeFactory.instance.objectNode();
                tree.put(container, step, index, stepPath, empty, ORIGIN);
                next = index >= 0 ? container.get(index) : container.get(step);
            }
            container = next;
            path = stepPath;
        }
    }

    private static Problem noElement(String fullPath, String list, int index, int highest) {
        return new Problem(ORIGIN, fullPath, null, "there is no element " + index + " in " + list,
                highest < 0 ? "none, the list is empty" : "0 to " + highest, null);
    }

    /** What the description says of a path; null if it knows no such path, and then a problem has been added. */
    private Shape shapeAt(String fullPath, List<String> steps) {
        Shape shape = ScenarioFields.SCENARIO;
        String path = "";
        for (int i = 0; i < steps.size(); i++) {
            String step = steps.get(i);
            Shape inner = innerOf(shape, step);
            if (inner == null) {
                problems.add(unknown(fullPath, path, shape, steps.subList(i, steps.size())));
                return null;
            }
            shape = inner;
            path = join(path, step);
        }
        return shape;
    }

    private static String join(String path, String step) {
        return isIndex(step) ? path + step : Paths.child(path, step);
    }

    private static boolean isIndex(String step) {
        return step.startsWith("[");
    }

    private static Shape innerOf(Shape shape, String step) {
        return isIndex(step) ? elementOf(shape) : memberOf(shape, step);
    }

    private static Shape elementOf(Shape shape) {
        return shape instanceof ListOf list ? list.element() : null;
    }

    private static Shape memberOf(Shape shape, String key) {
        if (shape instanceof Group group) {
            Field field = group.field(key);
            return field == null ? null : field.shape();
        }
        if (shape instanceof Shape.Series series) {
            return series.value();
        }
        if (shape instanceof Shape.HeightSeries series) {
            return series.value();
        }
        if (shape instanceof Shape.ParameterValues) {
            return new Shape.Num(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, "", false);
        }
        return null;
    }

    private static Problem unknown(String fullPath, String parent, Shape shape, List<String> rest) {
        String step = rest.get(0);
        if (shape instanceof Group group && !isIndex(step)) {
            Problem problem = UnknownKey.problem(ORIGIN, fullPath, parent, step, group);
            String nearest = problem.nearest();
            return nearest == null || rest.size() == 1 ? problem
                    : new Problem(ORIGIN, fullPath, null, step + " is not a known key", problem.allowed(),
                            extended(nearest, rest.subList(1, rest.size())));
        }
        String what = parent.isEmpty() ? "a scenario" : parent;
        String allowed = shape instanceof Group ? "a key of it"
                : shape instanceof ListOf ? "an index such as " + parent + "[0]" : parent + "=value";
        return new Problem(ORIGIN, fullPath, null, what + " has no part " + step, allowed, null);
    }

    /** A known path with further steps, as far as they are known as well. */
    private static String extended(String known, List<String> steps) {
        Shape shape = ScenarioFields.SCENARIO;
        for (String step : stepsOf(known)) {
            shape = innerOf(shape, step);
        }
        String path = known;
        for (String step : steps) {
            shape = innerOf(shape, step);
            if (shape == null) {
                return path;
            }
            path = join(path, step);
        }
        return path;
    }

    /** What was written as JSON if it is, else as a string; bare words and months need no quotation marks. */
    private static JsonNode valueOf(String written, Shape shape) {
        JsonNode value = JsonText.parse(written, ORIGIN, new ArrayList<>());
        boolean textWanted = shape instanceof Shape.Text || shape instanceof Shape.Choice
                || shape instanceof Shape.Month || shape instanceof Shape.Place;
        if (value == null || textWanted && (value.isNumber() || value.isBoolean())) {
            return JsonNodeFactory.instance.textNode(written);
        }
        return value;
    }

    /** Keys as they are and indices as {@code [n]}; null if the path is not well formed. */
    private static List<String> stepsOf(String path) {
        List<String> steps = new ArrayList<>();
        Matcher matcher = STEP.matcher(path);
        int at = 0;
        while (at < path.length()) {
            if (!matcher.find(at) || matcher.start() != at || at == 0 && path.charAt(0) == '.') {
                return null;
            }
            boolean key = matcher.group(1) != null;
            if (key && at > 0 && path.charAt(at) != '.') {
                return null;
            }
            steps.add(key ? matcher.group(1) : "[" + Integer.parseInt(matcher.group(2)) + "]");
            at = matcher.end();
        }
        return steps;
    }
}
