package org.computesiting.scenario;

/**
 * One key of a scenario file.
 *
 * @param key         the key
 * @param shape       what its value looks like
 * @param required    whether a resolved scenario must have it
 * @param description what it means, for people
 */
record Field(String key, Shape shape, boolean required, String description) {

    static Field required(String key, Shape shape, String description) {
        return new Field(key, shape, true, description);
    }

    static Field optional(String key, Shape shape, String description) {
        return new Field(key, shape, false, description);
    }
}
