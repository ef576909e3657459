package org.computesiting.results;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What made a folder of results.
 *
 * @param command the command line, without machine paths
 * @param commit revision of the source, or "unknown"
 * @param scenarioHashes hash of the resolved scenario by name
 * @param digests digest of each run, by "scenario/seed"
 */
public record Manifest(String version, String commit, boolean dirty, String jdk, String command, Map<String, String> scenarioHashes, String dataHash,
                       List<Long> seeds, String started, double seconds, String status, Map<String, Long> rows, Map<String, String> digests) {

    /** Writes {@code manifest.json}. */
    public void write(Path folder) {
        ObjectMapper mapper = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
        ObjectNode root = mapper.createObjectNode();
        root.put("program", "compute-siting");
        root.put("version", version);
        root.put("commit", commit);
        root.put("dirty", dirty);
        root.put("jdk", jdk);
        root.put("command", command);
        ObjectNode scenarios = root.putObject("scenarios");
        new TreeMap<>(scenarioHashes).forEach(scenarios::put);
        root.put("data", dataHash);
        ArrayNode seedNodes = root.putArray("seeds");
        seeds.forEach(seedNodes::add);
        root.put("started", started);
        root.put("seconds", seconds);
        root.put("status", status);
        ObjectNode rowNodes = root.putObject("rows");
        new TreeMap<>(rows).forEach(rowNodes::put);
        ObjectNode digestNodes = root.putObject("digests");
        new TreeMap<>(digests).forEach(digestNodes::put);
        try {
            Files.writeString(folder.resolve(ResultFolder.MANIFEST), mapper.writeValueAsString(root) + "\n");
        } catch (IOException e) {
            throw new ResultsException("the manifest could not be written to " + folder + ": " + e.getMessage(), e);
        }
    }
}
