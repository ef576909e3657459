package org.computesiting.gui;

import sim.display.GUIState;
import sim.portrayal.Inspector;
import sim.portrayal.SimpleInspector;
import sim.portrayal.inspector.TabbedInspector;

/** What opens when a site is clicked: its figures, and why it is where it is. */
final class SiteInspector {
    private SiteInspector() { }

    static Inspector of(SiteView site, GUIState state) {
        SimpleInspector figures = new SimpleInspector(site.properties(), state, site.toString());
        figures.setVolatile(true);
        TabbedInspector both = new TabbedInspector(true);
        both.addInspector(figures, "Site");
        both.addInspector(new TextInspector(() -> WhyHere.html(site)), "Why here?");
        both.setTitle(site.toString());
        return both;
    }
}
