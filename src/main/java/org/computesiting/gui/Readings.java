package org.computesiting.gui;

import java.util.List;
import sim.util.Properties;

/**
 * The lines of an inspector in a fixed order, as MASON's properties: named with their units, described, read-only, the numbers open to MASON's charts.
 */
public final class Readings extends Properties {
    private static final long serialVersionUID = 1L;

    private final transient List<Reading> lines;

    /** @param of what is inspected; its {@code toString} heads charts */
    Readings(Object of, List<Reading> lines) {
        this.object = of;
        this.lines = List.copyOf(lines);
    }

    @Override
    public boolean isVolatile() {
        return false;
    }

    @Override
    public int numProperties() {
        return lines.size();
    }

    @Override
    public Object getValue(int index) {
        return lines.get(index).value().get();
    }

    @Override
    public String getName(int index) {
        return lines.get(index).name();
    }

    @Override
    public String getDescription(int index) {
        return lines.get(index).description();
    }

    @Override
    public boolean isReadWrite(int index) {
        return false;
    }

    @Override
    public Class<?> getType(int index) {
        return lines.get(index).numeric() ? Double.TYPE : String.class;
    }

    @Override
    protected Object _setValue(int index, Object value) {
        return null;
    }
}
