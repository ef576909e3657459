package org.computesiting.gui;

import java.util.function.DoubleSupplier;
import java.util.function.Supplier;

/**
 * One line of an inspector: a number that can be charted, or words.
 *
 * @param name what it is called, with its unit
 * @param description one sentence for the tooltip
 * @param numeric whether it can be charted
 * @param value read each time it is shown
 */
record Reading(String name, String description, boolean numeric, Supplier<Object> value) {

    /** A number with so many digits after the point. */
    static Reading number(String name, String description, int decimals, DoubleSupplier source) {
        return new Reading(name, description, true, () -> new Quantity(source.getAsDouble(), decimals));
    }

    /** Words. */
    static Reading words(String name, String description, Supplier<String> source) {
        return new Reading(name, description, false, source::get);
    }
}
