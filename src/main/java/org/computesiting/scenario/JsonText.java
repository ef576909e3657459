package org.computesiting.scenario;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;

/**
 * Turns JSON text into a tree, with every duplicate key as a problem of its own, a limit on nesting, and syntax errors by
 * line and column. NaN and infinities are taken into the tree, so that the check can name the path they stand at.
 */
final class JsonText {

    private static final int MAX_DEPTH = 20;
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .build();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final String file;
    private final List<Problem> problems;

    private JsonText(String file, List<Problem> problems) {
        this.file = file;
        this.problems = problems;
    }

    /** The tree; null if the text is not JSON, and then a problem has been added. */
    static JsonNode parse(String text, String file, List<Problem> problems) {
        try (JsonParser parser = FACTORY.createParser(text)) {
            parser.nextToken();
            JsonNode tree = new JsonText(file, problems).value(parser, "", 0);
            if (tree != null && parser.nextToken() != null) {
                problems.add(syntax(file, parser.currentTokenLocation(), "there is more after the end of the JSON value"));
                return null;
            }
            return tree;
        } catch (JsonEOFException e) {
            problems.add(syntax(file, e.getLocation(),
                    "the text ends inside a value: a brace, bracket or quotation mark is not closed"));
            return null;
        } catch (JsonProcessingException e) {
            problems.add(syntax(file, e.getLocation(), plain(e.getOriginalMessage())));
            return null;
        } catch (IOException e) {
            problems.add(Problem.ofFile(file, "cannot be read (" + e.getMessage() + ")"));
            return null;
        }
    }

    private JsonNode value(JsonParser parser, String path, int depth) throws IOException {
        if (depth > MAX_DEPTH) {
            problems.add(syntax(file, parser.currentTokenLocation(), "nested deeper than " + MAX_DEPTH + " levels"));
            return null;
        }
        JsonToken token = parser.currentToken();
        if (token == null) {
            problems.add(Problem.ofFile(file, "is empty"));
            return null;
        }
        return switch (token) {
            case START_OBJECT -> object(parser, path, depth);
            case START_ARRAY -> array(parser, path, depth);
            case VALUE_STRING -> NODES.textNode(parser.getText());
            case VALUE_TRUE -> NODES.booleanNode(true);
            case VALUE_FALSE -> NODES.booleanNode(false);
            case VALUE_NULL -> NODES.nullNode();
            default -> NODES.numberNode(parser.getDoubleValue());
        };
    }

    private ObjectNode object(JsonParser parser, String path, int depth) throws IOException {
        ObjectNode object = NODES.objectNode();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String key = parser.currentName();
            String keyPath = Paths.child(path, key);
            if (object.has(key)) {
                problems.add(new Problem(file, keyPath, null,
                        "is given twice (again in line " + parser.currentTokenLocation().getLineNr() + ")", null, null));
            }
            parser.nextToken();
            JsonNode value = value(parser, keyPath, depth + 1);
            if (value == null) {
                return null;
            }
            object.set(key, value);
        }
        return object;
    }

    private ArrayNode array(JsonParser parser, String path, int depth) throws IOException {
        ArrayNode array = NODES.arrayNode();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            JsonNode value = value(parser, Paths.element(path, array.size()), depth + 1);
            if (value == null) {
                return null;
            }
            array.add(value);
        }
        return array;
    }

    private static Problem syntax(String file, JsonLocation where, String message) {
        String place = where == null ? "" : "line " + where.getLineNr() + ", column " + where.getColumnNr();
        return new Problem(file, place, null, message, null, null);
    }

    /** The parser's own words without what concerns programmers only. */
    private static String plain(String message) {
        if (message.contains("comment")) {
            return "comments are not allowed in JSON";
        }
        if (message.startsWith("Unrecognized token")) {
            return message.replaceFirst("(?s)^Unrecognized token ('.*?'):.*", "$1 is not JSON; text stands in double quotes");
        }
        if (message.contains("CTRL-CHAR")) {
            return "a line break, tab or control character stands in the text of a key or value, or the file is not JSON";
        }
        if (message.startsWith("Unexpected character ('}'") || message.startsWith("Unexpected character (']'")) {
            return "something is missing before this bracket, or the comma before it is one too many";
        }
        String first = message.replaceFirst("(?s)\\n.*", "").replaceFirst(" \\(start marker at.*", "")
                .replaceFirst(": enable .*", "").replaceFirst("(expected a valid value) \\(.*", "$1")
                .replaceAll(" \\(code \\d+( / 0x[0-9a-f]+)?\\)", "");
        return "is not JSON: " + Character.toLowerCase(first.charAt(0)) + first.substring(1);
    }
}
