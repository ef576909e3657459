package org.computesiting.scenario;

import java.time.YearMonth;
import java.util.List;

/** What the value at one place of a scenario file looks like. */
sealed interface Shape {

    /** An object with known keys. */
    record Group(List<Field> fields) implements Shape {

        public Group {
            fields = List.copyOf(fields);
        }

        /** The field with this key; null if there is none. */
        Field field(String key) {
            for (Field field : fields) {
                if (field.key().equals(key)) {
                    return field;
                }
            }
            return null;
        }

        List<String> keys() {
            return fields.stream().map(Field::key).toList();
        }
    }

    /** An array whose elements are alike. */
    record ListOf(Shape element) implements Shape {
    }

    /** An object from months to numbers. */
    record Series(Month month, Num value) implements Shape {
    }

    /** An object from the block heights of {@link HalvingHeights} to numbers. */
    record HeightSeries(Num value) implements Shape {
    }

    /** An object from names of parameters to numbers, each within the range of its parameter. */
    record ParameterValues() implements Shape {
    }

    /** A finite number from {@code low}, itself allowed unless it {@code isAbove}, to {@code high}; {@code unit} is empty for a pure number. */
    record Num(double low, double high, String unit, boolean whole, boolean isAbove) implements Shape {

        Num(double low, double high, String unit, boolean whole) {
            this(low, high, unit, whole, false);
        }
    }

    /** true or false. */
    record Flag() implements Shape {
    }

    /** A month as YYYY-MM from {@code low} to {@code high}, both allowed. */
    record Month(YearMonth low, YearMonth high) implements Shape {
    }

    /** One of a few words. */
    record Choice(List<String> words) implements Shape {

        public Choice {
            words = List.copyOf(words);
        }
    }

    /** A code of a place: a region, and what else the place may be called here. */
    record Place(List<String> alsoAllowed) implements Shape {

        public Place {
            alsoAllowed = List.copyOf(alsoAllowed);
        }
    }

    /** Text of at most {@code maxLength} characters that matches {@code pattern}, explained by {@code allowed}. */
    record Text(String pattern, int maxLength, String allowed) implements Shape {
    }
}
