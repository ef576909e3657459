package org.computesiting.scenario;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.YearMonth;
import java.util.HexFormat;

/** Turns a canonical tree into records, text and a hash. */
final class ScenarioBinder {

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .addModule(new SimpleModule()
                    .addDeserializer(YearMonth.class, new MonthValue())
                    .addKeyDeserializer(YearMonth.class, new MonthKey()))
            .build();

    private ScenarioBinder() {
    }

    /** The records of a canonical tree that has no problems. */
    static Scenario bind(ObjectNode canonical) {
        try {
            return MAPPER.treeToValue(canonical, Scenario.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the fields and the records of a scenario do not agree", e);
        }
    }

    /** The tree as indented text with line feeds, whatever the system. */
    static String text(JsonNode tree) {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
        printer.indentObjectsWith(indenter);
        printer.indentArraysWith(indenter);
        try {
            return MAPPER.writer(printer).writeValueAsString(tree) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** SHA-256 of the tree without what only people read at its top. */
    static String hash(ObjectNode canonical) {
        ObjectNode content = canonical.deepCopy();
        content.remove(ScenarioFiles.IDENTITY);
        try {
            byte[] bytes = content.toString().getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static final class MonthValue extends StdDeserializer<YearMonth> {
        MonthValue() {
            super(YearMonth.class);
        }

        @Override
        public YearMonth deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            return YearMonth.parse(parser.getText());
        }
    }

    private static final class MonthKey extends KeyDeserializer {
        @Override
        public Object deserializeKey(String key, DeserializationContext context) {
            return YearMonth.parse(key);
        }
    }
}
