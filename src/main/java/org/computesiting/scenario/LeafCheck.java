package org.computesiting.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import org.computesiting.scenario.Shape.Choice;
import org.computesiting.scenario.Shape.Flag;
import org.computesiting.scenario.Shape.Month;
import org.computesiting.scenario.Shape.Num;
import org.computesiting.scenario.Shape.Place;
import org.computesiting.scenario.Shape.Text;

/** Checks single values: numbers, months, words, places. */
final class LeafCheck {

    private static final JsonNodeFactory NODES = JsonNodeFactory.withExactBigDecimals(true);
    private static final Pattern YEAR_MONTH = Pattern.compile("\\d{4}-\\d{2}");

    private final MergedTree tree;
    private final Vocabulary vocabulary;
    private final List<Problem> problems;

    LeafCheck(MergedTree tree, Vocabulary vocabulary, List<Problem> problems) {
        this.tree = tree;
        this.vocabulary = vocabulary;
        this.problems = problems;
    }

    /** Canonical form of a value; null if it has a problem. */
    JsonNode value(JsonNode node, Shape shape, String path) {
        if (shape instanceof Num number) {
            return number(node, number, path);
        }
        if (shape instanceof Flag) {
            return node.isBoolean() ? node : wrong(path, node, "is not a yes or no", allowed(shape));
        }
        if (!node.isTextual()) {
            return wrong(path, node, "is not " + kindOf(shape), allowed(shape));
        }
        String text = node.textValue();
        if (shape instanceof Month month) {
            YearMonth given = monthOf(text);
            if (given == null) {
                return wrong(path, node, "is not a month", allowed(shape));
            }
            if (given.isBefore(month.low()) || given.isAfter(month.high())) {
                String side = given.isBefore(month.low()) ? "is before " + month.low() : "is after " + month.high();
                return wrong(path, node, "is out of range: it " + side, allowed(shape));
            }
            return node;
        }
        if (shape instanceof Choice choice) {
            return choice.words().contains(text) ? node : word(path, node, kindOf(shape), choice.words(), allowed(shape));
        }
        if (shape instanceof Place place) {
            List<String> places = new ArrayList<>(place.alsoAllowed());
            places.addAll(vocabulary.regionCodes());
            return places.contains(text) ? node : word(path, node, kindOf(shape), places, allowed(shape));
        }
        Text wanted = (Text) shape;
        boolean fits = text.length() <= wanted.maxLength() && text.matches(wanted.pattern());
        return fits ? node : wrong(path, node, "does not fit", wanted.allowed());
    }

    /** Adds a problem; always null. */
    JsonNode wrong(String path, JsonNode node, String message, String allowed) {
        problems.add(new Problem(tree.origin(path), path, shown(node), message, allowed, null));
        return null;
    }

    private JsonNode word(String path, JsonNode node, String kind, Collection<String> words, String allowed) {
        problems.add(new Problem(tree.origin(path), path, shown(node), "is not " + kind, allowed,
                Nearest.of(node.textValue(), words)));
        return null;
    }

    private JsonNode number(JsonNode node, Num number, String path) {
        if (!node.isNumber()) {
            return wrong(path, node, "is not a number", allowed(number));
        }
        double value = node.doubleValue();
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            return wrong(path, node, "is not a finite number", allowed(number));
        }
        if (value < number.low() || value > number.high() || number.isAbove() && value == number.low()) {
            return wrong(path, node, "is out of range", allowed(number));
        }
        if (number.whole() && value != Math.rint(value)) {
            return wrong(path, node, "is not a whole number", allowed(number));
        }
        return NODES.numberNode(Decimals.shortest(value));
    }

    /** What a value of this shape may be, in words. */
    String allowed(Shape shape) {
        if (shape instanceof Num number) {
            String unit = number.unit().isEmpty() ? "" : " " + unitAfterNumber(number.unit());
            String low = Decimals.text(number.low());
            return (number.whole() ? "a whole number " : "") + (number.isAbove() ? "more than " + low + ", at most " : low + " to ")
                    + Decimals.text(number.high()) + unit;
        }
        if (shape instanceof Flag) {
            return "true, false";
        }
        if (shape instanceof Month month) {
            return month.low().equals(month.high()) ? "only " + month.low()
                    : month.low() + " to " + month.high() + ", written YYYY-MM";
        }
        if (shape instanceof Choice choice) {
            return String.join(", ", choice.words());
        }
        if (shape instanceof Place place) {
            String regions = "a region code such as US-TX or CA-QC";
            return place.alsoAllowed().isEmpty() ? regions
                    : String.join(", ", place.alsoAllowed()) + " or " + regions;
        }
        return shape instanceof Text text ? text.allowed() : null;
    }

    /** A unit that begins with a year would run into the number before it. */
    private static String unitAfterNumber(String unit) {
        return Character.isDigit(unit.charAt(0)) ? "(" + unit + ")" : unit;
    }

    private static String kindOf(Shape shape) {
        if (shape instanceof Month) {
            return "a month";
        }
        if (shape instanceof Place place) {
            return place.alsoAllowed().isEmpty() ? "a region" : "a place known here";
        }
        return shape instanceof Choice ? "one of the known words" : "text";
    }

    static String shown(JsonNode node) {
        return node.isNumber() ? Decimals.text(node.doubleValue()) : node.toString();
    }

    static YearMonth monthOf(String text) {
        if (!YEAR_MONTH.matcher(text).matches()) {
            return null;
        }
        try {
            return YearMonth.parse(text);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
