package org.computesiting.scenario;

import java.util.ArrayList;
import java.util.List;
import org.computesiting.scenario.Shape.Group;

/** Says of a key that it is not known, and which one was probably meant. */
final class UnknownKey {

    private UnknownKey() {
    }

    /**
     * The problem.
     *
     * @param file   where the key stands
     * @param path   the path to blame
     * @param parent path of the object that has no such key
     * @param key    the key
     * @param group  what the object may hold
     */
    static Problem problem(String file, String path, String parent, String key, Group group) {
        List<String> keys = new ArrayList<>(group.keys());
        if (parent.isEmpty() && !file.equals(SetExpression.ORIGIN)) {
            keys.add(0, "extends");
        }
        String near = Nearest.of(key, keys);
        String nearest = near == null ? elsewhere(key) : Paths.child(parent, near);
        return new Problem(file, path, null, "is not a known key", String.join(", ", keys), nearest);
    }

    /** A key of this very name at another place, if there is exactly one. */
    private static String elsewhere(String key) {
        List<String> found = new ArrayList<>();
        collect(ScenarioFields.SCENARIO, "", key, found);
        return found.size() == 1 ? found.get(0) : null;
    }

    private static void collect(Group group, String path, String key, List<String> found) {
        for (Field field : group.fields()) {
            String fieldPath = Paths.child(path, field.key());
            if (field.key().equals(key)) {
                found.add(fieldPath);
            }
            if (field.shape() instanceof Group inner) {
                collect(inner, fieldPath, key, found);
            }
        }
    }
}
