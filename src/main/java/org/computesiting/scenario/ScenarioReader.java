package org.computesiting.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads scenario files.
 *
 * <p>A file may {@code extend} one other, by a path relative to it. Objects merge by key, arrays replace, null deletes.
 * {@code name}, {@code title} and {@code description} are not inherited. Then the settings of the command line are laid
 * over the result, in their order. The result is checked as a whole; a value that a later layer replaced is not checked.
 */
public final class ScenarioReader {

    private ScenarioReader() {
    }

    /**
     * The scenario in a file, or everything that is wrong with it.
     *
     * @param file           scenario file
     * @param setExpressions settings such as {@code horizon.end=2030-12} or {@code trade.tariffs[0].ratePct=10}; the value
     *                       is JSON if it can be read as that, else text
     * @param vocabulary     names of regions and parameters
     */
    public static Resolution read(Path file, List<String> setExpressions, Vocabulary vocabulary) {
        List<Problem> problems = new ArrayList<>();
        ScenarioFiles files = new ScenarioFiles(problems);
        files.read(file);
        if (files.layers().isEmpty()) {
            return new Resolution.Rejected(problems);
        }
        MergedTree tree = new MergedTree();
        for (int i = files.layers().size() - 1; i >= 0; i--) {
            tree.layOver(files.layers().get(i).tree(), files.layers().get(i).shownAs());
        }
        SetExpression settings = new SetExpression(tree, problems);
        setExpressions.forEach(settings::apply);
        nameAfterFile(tree, file);

        ObjectNode canonical = new ShapeCheck(tree, vocabulary, files.complete(), problems).check();
        new ScenarioRules(canonical, tree, problems).check();
        if (!problems.isEmpty()) {
            return new Resolution.Rejected(problems);
        }
        Map<String, String> origins = new LinkedHashMap<>();
        Leaves.of(canonical).keySet().forEach(path -> origins.put(path, tree.origin(path)));
        return new Resolution.Resolved(ScenarioBinder.bind(canonical), file.toString(), ScenarioBinder.text(canonical),
                origins, ScenarioBinder.hash(canonical));
    }

    /** One line for each value: {@code path = value  [unit]  (where from)}, and optional values that are absent. */
    public static List<String> explain(Resolution.Resolved resolved) {
        return Explanation.lines(resolved);
    }

    /** Gives a file without a name the name of the file, and one without a title its name. */
    private static void nameAfterFile(MergedTree tree, Path file) {
        ObjectNode root = tree.root();
        String origin = "name of the file";
        if (isAbsent(root.get("name"))) {
            String stem = String.valueOf(file.getFileName()).replaceFirst("\\.json$", "");
            String name = stem.replaceAll("[^A-Za-z0-9._-]", "-").replaceFirst("^[._-]+", "");
            name = name.isEmpty() ? "scenario" : name.substring(0, Math.min(64, name.length()));
            tree.put(root, "name", -1, "name", root.textNode(name), origin);
        }
        if (isAbsent(root.get("title"))) {
            tree.put(root, "title", -1, "title", root.get("name"), origin);
        }
        if (isAbsent(root.get("description"))) {
            tree.put(root, "description", -1, "description", root.textNode(""), origin);
        }
    }

    private static boolean isAbsent(JsonNode node) {
        return node == null || node.isNull();
    }
}
