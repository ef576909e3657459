/**
 * Scenario files: what a run assumes, which policies and tariffs hold, and what is observed.
 *
 * <p>A file is read, joined with the files it extends, checked against one description of every field
 * ({@code ScenarioFields}), and bound to immutable records. No value has a default in
 * code: the root file holds them all. Nothing here knows of the model, and bad input never throws: it comes back as a
 * list of problems.
 */
package org.computesiting.scenario;
