package org.computesiting.scenario;

/**
 * One thing that is wrong with a scenario.
 *
 * @param file    the file, or {@code --set}
 * @param path    where in it, such as {@code trade.tariffs[0].ratePct}; empty = the file as a whole
 * @param value   what stands there, as written; null if nothing does
 * @param message what is wrong, to be read after the path and the value: "is not a month"
 * @param allowed what would be right; null if the message says it
 * @param nearest what was probably meant; null if nothing is near
 */
public record Problem(String file, String path, String value, String message, String allowed, String nearest) {

    static Problem ofFile(String file, String message) {
        return new Problem(file, "", null, message, null, null);
    }
}
