package org.computesiting.experiment;

import org.computesiting.model.World;
import org.computesiting.observe.FirmSeries;
import org.computesiting.observe.TimeSeries;
import org.computesiting.scenario.Scenario;

/** A run that reached its horizon: what it recorded, the world as it ended, and the digest of both. */
public record FinishedRun(Scenario scenario, long seed, TimeSeries series, FirmSeries firms, World world, String digest) { }
