package org.computesiting.gui;

/** A number that prints itself with its own digits: inspectors show it as text, charts take its value. */
final class Quantity extends Number {
    private static final long serialVersionUID = 1L;

    private final double value;
    private final int decimals;

    Quantity(double value, int decimals) {
        this.value = value;
        this.decimals = decimals;
    }

    @Override
    public double doubleValue() {
        return value;
    }

    @Override
    public float floatValue() {
        return (float) value;
    }

    @Override
    public int intValue() {
        return (int) value;
    }

    @Override
    public long longValue() {
        return (long) value;
    }

    @Override
    public String toString() {
        return Words.number(value, decimals);
    }
}
