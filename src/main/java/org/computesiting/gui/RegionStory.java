package org.computesiting.gui;

import org.computesiting.data.Instrument;
import org.computesiting.model.EventKind;
import org.computesiting.model.EventLog;
import org.computesiting.model.World;
import org.computesiting.model.policy.InstrumentTable;
import org.computesiting.observe.EventTexts;

/** What is in force in a region, and what happened there last. */
final class RegionStory {
    private static final int EVENTS = 25;

    private RegionStory() { }

    /** A small HTML page. */
    static String html(World world, int region) {
        StringBuilder html = new StringBuilder("<html><p><b>In force</b></p>");
        int found = 0;
        for (Instrument instrument : Instrument.values()) {
            if (world.policy.instruments.isActive(region, instrument)) {
                found++;
                html.append("<p>").append(name(instrument)).append(since(world, region, instrument)).append("</p>");
            }
        }
        html.append(found == 0 ? "<p>None of the instruments of the model.</p>" : "").append("<p>&nbsp;<br><b>What happened here, latest first</b></p>");
        return html.append(events(world, region)).append("</html>").toString();
    }

    private static String since(World world, int region, Instrument instrument) {
        int month = world.policy.instruments.sinceMonth[InstrumentTable.row(region, instrument)];
        return month >= 0 && month < world.clock.months() ? ", since " + Words.month(world.clock.date(month)) : "";
    }

    /** The instrument's name in words. */
    static String name(Instrument instrument) {
        String words = instrument.code().replace('_', ' ').replace("dc ", "data-centre ").replace("byo ", "bring-your-own ");
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private static String events(World world, int region) {
        EventLog log = world.events;
        StringBuilder html = new StringBuilder();
        int shown = 0;
        for (int e = log.count() - 1; e >= 0 && shown < EVENTS; e--) {
            if (log.region(e) == region && log.kind(e) != EventKind.SITE_WITHDRAWN) {
                shown++;
                html.append("<p>").append(Words.month(world.clock.date(log.month(e)))).append(": ").append(escape(EventTexts.text(world, e))).append("</p>");
            }
        }
        return shown == 0 ? "<p>Nothing yet.</p>" : html.toString();
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }
}
