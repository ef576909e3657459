package org.computesiting.model.power;

/** Whom rates are made for. Large loads are data centres and mines. */
enum CustomerClass {
    RESIDENTIAL, COMMERCIAL, INDUSTRIAL, LARGE;

    static final int COUNT = values().length;
}
