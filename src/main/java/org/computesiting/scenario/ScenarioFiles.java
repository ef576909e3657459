package org.computesiting.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads a scenario file and the chain of files that it extends, the given file first. */
final class ScenarioFiles {

    /** Keys that say who a file is; they belong to it alone and are not inherited. */
    static final List<String> IDENTITY = List.of("name", "title", "description");

    /** One file of the chain, without {@code extends} and {@code $schema}. */
    record Layer(String shownAs, ObjectNode tree) {
    }

    private final List<Problem> problems;
    private final List<Layer> layers = new ArrayList<>();
    private final List<Path> identities = new ArrayList<>();
    private final List<String> chain = new ArrayList<>();
    private boolean complete;

    ScenarioFiles(List<Problem> problems) {
        this.problems = problems;
    }

    /** The given file first, its parent next, the root of all last. */
    List<Layer> layers() {
        return layers;
    }

    /** Whether the chain was read to its root, so that what is missing in it is really missing. */
    boolean complete() {
        return complete;
    }

    /** Reads the chain from this file on. */
    void read(Path file) {
        Path next = file;
        while (next != null) {
            next = readOne(next);
        }
    }

    /** Adds a layer; the file that it extends, or null at the end of the chain or of what can be read. */
    private Path readOne(Path file) {
        String shownAs = file.toString();
        String text = FileText.read(file, shownAs, problems);
        if (text == null) {
            explainWhoExtends();
            return null;
        }
        Path identity = identityOf(file);
        String shortName = String.valueOf(file.getFileName());
        if (identities.contains(identity)) {
            List<String> cycle = new ArrayList<>(chain.subList(identities.indexOf(identity), chain.size()));
            cycle.add(shortName);
            problems.add(new Problem(layers.get(0).shownAs(), "extends", null,
                    "the files extend each other in a circle: " + String.join(" → ", cycle), null, null));
            return null;
        }
        identities.add(identity);
        chain.add(shortName);
        JsonNode tree = JsonText.parse(text, shownAs, problems);
        if (tree == null) {
            return null;
        }
        if (!(tree instanceof ObjectNode object)) {
            problems.add(new Problem(shownAs, "", null, "is JSON, but not an object", "{ … }", null));
            return null;
        }
        object.remove("$schema");
        JsonNode parent = object.remove("extends");
        if (!layers.isEmpty()) {
            object.remove(IDENTITY);
        }
        layers.add(new Layer(shownAs, object));
        return parentOf(file, shownAs, parent);
    }

    private Path parentOf(Path file, String shownAs, JsonNode parent) {
        if (parent == null || parent.isNull()) {
            complete = true;
            return null;
        }
        String allowed = "path of a scenario file, relative to this one";
        if (!parent.isTextual() || parent.textValue().isBlank()) {
            problems.add(new Problem(shownAs, "extends", LeafCheck.shown(parent), "is not the path of a file", allowed, null));
            return null;
        }
        try {
            return file.resolveSibling(parent.textValue()).normalize();
        } catch (InvalidPathException e) {
            problems.add(new Problem(shownAs, "extends", LeafCheck.shown(parent), "is not the path of a file", allowed, null));
            return null;
        }
    }

    /** A parent that cannot be read is reported at the key that names it. */
    private void explainWhoExtends() {
        if (layers.isEmpty()) {
            return;
        }
        Problem ofParent = problems.remove(problems.size() - 1);
        String child = layers.get(layers.size() - 1).shownAs();
        problems.add(new Problem(child, "extends", ofParent.file(), ofParent.message(), ofParent.allowed(),
                ofParent.nearest()));
    }

    private static Path identityOf(Path file) {
        try {
            return file.toRealPath();
        } catch (IOException e) {
            return file.toAbsolutePath().normalize();
        }
    }
}
