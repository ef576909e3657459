package org.computesiting.gui;

import sim.display.GUIState;
import sim.portrayal.Inspector;
import sim.portrayal.SimpleInspector;
import sim.portrayal.inspector.TabbedInspector;

/** What opens when a region is clicked: its figures, what is in force and what happened there. */
final class RegionInspector {
    private RegionInspector() { }

    static Inspector of(RegionView region, GUIState state) {
        SimpleInspector inspector = new SimpleInspector(region.properties(), state, region.toString());
        inspector.setVolatile(true);
        TabbedInspector both = new TabbedInspector(true);
        both.addInspector(inspector, "Region");
        both.addInspector(new TextInspector(region::story), "Policies and events");
        both.setTitle(region.toString());
        return both;
    }
}
