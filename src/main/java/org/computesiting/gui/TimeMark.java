package org.computesiting.gui;

/**
 * A moment marked on the charts.
 *
 * @param month months since the horizon's start
 * @param label what happened
 * @param byHand a lever moved by the user rather than something the model did
 */
record TimeMark(int month, String label, boolean byHand) { }
