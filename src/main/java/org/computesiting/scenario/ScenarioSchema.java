package org.computesiting.scenario;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.computesiting.scenario.Shape.Choice;
import org.computesiting.scenario.Shape.Flag;
import org.computesiting.scenario.Shape.Group;
import org.computesiting.scenario.Shape.HeightSeries;
import org.computesiting.scenario.Shape.ListOf;
import org.computesiting.scenario.Shape.Month;
import org.computesiting.scenario.Shape.Num;
import org.computesiting.scenario.Shape.ParameterValues;
import org.computesiting.scenario.Shape.Place;
import org.computesiting.scenario.Shape.Series;
import org.computesiting.scenario.Shape.Text;

/**
 * The JSON Schema (draft 2020-12) of scenario files, for completion and hints in editors. It is looser than the reader: it
 * knows neither which regions and parameters exist nor the rules that tie values together.
 */
public final class ScenarioSchema {

    /** Name of the schema file, in the folder of the scenarios. */
    public static final String FILE_NAME = "scenario.schema.json";

    private static final JsonNodeFactory NODES = JsonNodeFactory.withExactBigDecimals(true);
    private static final String MONTH_PATTERN = "^[0-9]{4}-(0[1-9]|1[0-2])$";
    private static final String REGION_PATTERN = "(US|CA)-[A-Z]{2}";

    private ScenarioSchema() {
    }

    /** Renews the schema file of the folder given as the only argument. */
    public static void main(String[] args) throws IOException {
        writeTo(Path.of(args[0]));
    }

    /** Writes the schema into a folder of scenarios. */
    public static void writeTo(Path folder) throws IOException {
        Files.writeString(folder.resolve(FILE_NAME), text());
    }

    /** The schema as indented JSON with line feeds. */
    public static String text() {
        ObjectNode schema = NODES.objectNode();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("title", "Scenario of compute-siting");
        schema.put("description", "One idea a file. A file extends another and says only what it changes: objects merge by "
                + "key, arrays replace, null deletes.");
        ObjectNode body = group(ScenarioFields.SCENARIO, false);
        ObjectNode properties = NODES.objectNode();
        properties.set("$schema", described(typed("string", false), "This schema, for editors. Ignored by the reader."));
        properties.set("extends", described(typed("string", false), "The scenario file to start from, relative to this one."));
        properties.setAll((ObjectNode) body.get("properties"));
        body.set("properties", properties);
        schema.setAll(body);
        ArrayNode eitherOr = schema.putArray("anyOf");
        eitherOr.addObject().putArray("required").add("extends");
        eitherOr.addObject().set("required", required(ScenarioFields.SCENARIO));
        return ScenarioBinder.text(schema);
    }

    /** A file may leave keys of an object to the one it extends and delete them by null; an array element is whole. */
    private static ObjectNode schema(Shape shape, boolean nullable) {
        if (shape instanceof Group group) {
            return group(group, false);
        }
        if (shape instanceof ListOf list) {
            ObjectNode array = typed("array", nullable);
            array.set("items", list.element() instanceof Group group ? group(group, true) : schema(list.element(), false));
            return array;
        }
        if (shape instanceof Series series) {
            ObjectNode object = typed("object", nullable);
            object.putObject("propertyNames").put("pattern", MONTH_PATTERN);
            object.set("additionalProperties", schema(series.value(), true));
            return object;
        }
        if (shape instanceof HeightSeries heights) {
            ObjectNode object = typed("object", nullable);
            object.set("propertyNames", words(HalvingHeights.all(), false));
            object.set("additionalProperties", schema(heights.value(), true));
            return object;
        }
        if (shape instanceof ParameterValues) {
            ObjectNode object = typed("object", nullable);
            object.set("additionalProperties", typed("number", true));
            return object;
        }
        return leaf(shape, nullable);
    }

    private static ObjectNode leaf(Shape shape, boolean nullable) {
        if (shape instanceof Num number) {
            ObjectNode node = typed(number.whole() ? "integer" : "number", nullable);
            node.set(number.isAbove() ? "exclusiveMinimum" : "minimum", NODES.numberNode(Decimals.shortest(number.low())));
            node.set("maximum", NODES.numberNode(Decimals.shortest(number.high())));
            return node;
        }
        if (shape instanceof Flag) {
            return typed("boolean", nullable);
        }
        if (shape instanceof Choice choice) {
            return words(choice.words(), nullable);
        }
        ObjectNode text = typed("string", nullable);
        if (shape instanceof Month month) {
            return month.low().equals(month.high()) ? words(List.of(month.low().toString()), nullable)
                    : text.put("pattern", MONTH_PATTERN);
        }
        if (shape instanceof Place place) {
            String others = String.join("|", place.alsoAllowed()).replace("*", "\\*");
            return text.put("pattern", "^(" + (others.isEmpty() ? "" : others + "|") + REGION_PATTERN + ")$");
        }
        return text.put("maxLength", ((Text) shape).maxLength());
    }

    private static ObjectNode group(Group group, boolean whole) {
        ObjectNode object = typed("object", false);
        ObjectNode properties = object.putObject("properties");
        for (Field field : group.fields()) {
            String unit = field.shape() instanceof Num number && !number.unit().isEmpty() ? " [" + number.unit() + "]" : "";
            properties.set(field.key(),
                    described(schema(field.shape(), !whole || !field.required()), field.description() + unit));
        }
        if (whole) {
            object.set("required", required(group));
        }
        object.put("additionalProperties", false);
        return object;
    }

    private static ArrayNode required(Group group) {
        ArrayNode keys = NODES.arrayNode();
        group.fields().stream().filter(Field::required).forEach(field -> keys.add(field.key()));
        return keys;
    }

    private static ObjectNode words(List<String> words, boolean nullable) {
        ObjectNode node = NODES.objectNode();
        ArrayNode values = node.putArray("enum");
        words.forEach(values::add);
        if (nullable) {
            values.addNull();
        }
        return node;
    }

    private static ObjectNode typed(String type, boolean nullable) {
        ObjectNode node = NODES.objectNode();
        if (nullable) {
            node.putArray("type").add(type).add("null");
        } else {
            node.put("type", type);
        }
        return node;
    }

    private static ObjectNode described(ObjectNode node, String description) {
        ObjectNode described = NODES.objectNode();
        described.put("description", description);
        described.setAll(node);
        return described;
    }
}
