package org.computesiting.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A scenario against itself, plain and with a value changed: arms have names of their own everywhere. */
class CompareArmsTest {
    private static final String REFERENCE = Path.of("scenarios", "reference.json").toString();

    @TempDir
    private Path folder;

    private JsonNode compare(String... more) throws IOException {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        String[] fixed = {"compare", REFERENCE, REFERENCE, "--set", "horizon.end=2022-06", "--replicates", "2", "--no-figures", "--json", "--quiet", "--out",
            folder.resolve("results").toString()};
        String[] all = new String[fixed.length + more.length];
        System.arraycopy(fixed, 0, all, 0, fixed.length);
        System.arraycopy(more, 0, all, fixed.length, more.length);
        assertThat(Main.run(new PrintWriter(out, true), new PrintWriter(err, true), all)).as(err.toString()).isZero();
        return new ObjectMapper().readTree(out.toString());
    }

    @Test
    void a_scenario_does_not_differ_from_itself() throws IOException {
        JsonNode json = compare();
        assertThat(json.get("baseline").asText()).isEqualTo("reference-baseline");
        assertThat(json.get("policy").asText()).isEqualTo("reference-policy");
        assertThat(json.get("findings").get(0).asText()).contains("changes nothing");
        assertThat(json.get("differences")).isNotEmpty().allSatisfy(row -> {
            assertThat(row.get("difference").asDouble()).isZero();
            assertThat(row.get("low95").asDouble()).isZero();
            assertThat(row.get("high95").asDouble()).isZero();
        });
        JsonNode manifest = new ObjectMapper().readTree(folder.resolve("results").resolve("manifest.json").toFile());
        assertThat(manifest.get("digests")).hasSize(4);
        assertThat(manifest.get("scenarios")).hasSize(2);
        assertThat(manifest.get("command").asText()).startsWith("siting compare").contains("--replicates 2").doesNotContain(folder.toString());
    }

    @Test
    void a_value_set_in_the_policy_alone_makes_a_difference() throws IOException {
        JsonNode json = compare("--set-policy", "assumptions.chinaBan=false");
        assertThat(json.get("differences")).anySatisfy(row -> assertThat(row.get("difference").asDouble()).isNotZero());
    }
}
