package org.computesiting.scenario;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.LinkedHashMap;
import java.util.Map;

/** The single values of a tree by their path, in the order of the tree; an empty object or array counts as one value. */
final class Leaves {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private Leaves() {
    }

    static Map<String, JsonNode> of(JsonNode tree) {
        Map<String, JsonNode> leaves = new LinkedHashMap<>();
        collect(tree, "", leaves);
        return leaves;
    }

    /** The tree of a canonical text. */
    static JsonNode tree(String canonicalJson) {
        try {
            return MAPPER.readTree(canonicalJson);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not the canonical form of a scenario", e);
        }
    }

    private static void collect(JsonNode node, String path, Map<String, JsonNode> leaves) {
        if (node.isObject() && !node.isEmpty()) {
            node.fields().forEachRemaining(f -> collect(f.getValue(), Paths.child(path, f.getKey()), leaves));
        } else if (node.isArray() && !node.isEmpty()) {
            for (int i = 0; i < node.size(); i++) {
                collect(node.get(i), Paths.element(path, i), leaves);
            }
        } else {
            leaves.put(path, node);
        }
    }

    /** A value as people write it: text without quotation marks. */
    static String shown(JsonNode node) {
        return node == null ? "none" : node.isTextual() ? node.textValue() : node.toString();
    }
}
