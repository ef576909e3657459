package org.computesiting.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Iterator;
import java.util.Map;
import java.util.TreeMap;

/**
 * Scenario files laid over each other, and for each value the file it came from. Objects merge by key, anything else
 * replaces; null stays in the tree as a mark that the value was deleted.
 */
final class MergedTree {

    private final ObjectNode root = JsonNodeFactory.instance.objectNode();
    private final TreeMap<String, String> origins = new TreeMap<>();

    ObjectNode root() {
        return root;
    }

    /** Where the value at a path came from: of the value itself, else of the nearest enclosing one; null if unknown. */
    String origin(String path) {
        String at = path;
        while (true) {
            String origin = origins.get(at);
            if (origin != null || at.isEmpty()) {
                return origin;
            }
            int cut = Math.max(at.lastIndexOf('.'), at.lastIndexOf('['));
            at = cut < 0 ? "" : at.substring(0, cut);
        }
    }

    /** Lays a tree over what is there. */
    void layOver(ObjectNode over, String origin) {
        origins.put("", origin);
        merge(root, over, "", origin);
    }

    /** Puts a value into an object or an array of this tree; an array grows by an index that equals its length. */
    void put(JsonNode container, String key, int index, String path, JsonNode value, String origin) {
        if (container instanceof ArrayNode array) {
            if (index == array.size()) {
                array.add(value);
            } else {
                array.set(index, value);
            }
            forget(path);
            mark(value, path, origin);
        } else {
            ObjectNode over = JsonNodeFactory.instance.objectNode();
            over.set(key, value);
            String parent = path.length() == key.length() ? "" : path.substring(0, path.length() - key.length() - 1);
            merge((ObjectNode) container, over, parent, origin);
        }
    }

    private void merge(ObjectNode base, ObjectNode over, String prefix, String origin) {
        for (Iterator<Map.Entry<String, JsonNode>> fields = over.fields(); fields.hasNext();) {
            Map.Entry<String, JsonNode> field = fields.next();
            String path = Paths.child(prefix, field.getKey());
            JsonNode value = field.getValue();
            if (value instanceof ObjectNode object && base.get(field.getKey()) instanceof ObjectNode below) {
                merge(below, object, path, origin);
            } else {
                forget(path);
                base.set(field.getKey(), value.deepCopy());
                mark(value, path, origin);
            }
        }
    }

    /** Drops what is known of a path and of everything under it. */
    private void forget(String path) {
        origins.remove(path);
        origins.subMap(path + ".", path + "/").clear();
        origins.subMap(path + "[", path + "\\").clear();
    }

    private void mark(JsonNode value, String path, String origin) {
        origins.put(path, origin);
        if (value.isObject()) {
            value.fields().forEachRemaining(f -> mark(f.getValue(), Paths.child(path, f.getKey()), origin));
        } else if (value.isArray()) {
            for (int i = 0; i < value.size(); i++) {
                mark(value.get(i), Paths.element(path, i), origin);
            }
        }
    }
}
