/**
 * The window for students: MASON's console around a map of the regions, live charts, inspectors and levers. It watches a model through its
 * public tables and through {@code observe}; the only things it ever writes are the two levers that headless runs leave at their neutral value, so
 * an untouched run in the window equals the headless run to the last bit. The model steps on MASON's play thread, never on the event
 * thread, and whoever reads the world from the event thread holds the lock of the schedule.
 */
package org.computesiting.gui;
