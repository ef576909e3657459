package org.computesiting.gui;

import sim.display.GUIState;
import sim.portrayal.Inspector;
import sim.portrayal.SimpleInspector;

/** What opens when a region is clicked. */
final class RegionInspector {
    private RegionInspector() { }

    static Inspector of(RegionView region, GUIState state) {
        SimpleInspector inspector = new SimpleInspector(region.properties(), state, region.toString());
        inspector.setTitle(region.toString());
        inspector.setVolatile(true);
        return inspector;
    }
}
