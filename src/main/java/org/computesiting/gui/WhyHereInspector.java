package org.computesiting.gui;

import java.awt.BorderLayout;
import javax.swing.JEditorPane;
import sim.portrayal.Inspector;

/** The decision ledger of a site as text. */
public final class WhyHereInspector extends Inspector {
    private static final long serialVersionUID = 1L;

    private final transient SiteView site;
    private final JEditorPane text = new JEditorPane("text/html", "");
    private String shown = "";

    WhyHereInspector(SiteView site) {
        this.site = site;
        text.setEditable(false);
        text.putClientProperty(JEditorPane.HONOR_DISPLAY_PROPERTIES, Boolean.TRUE);
        setLayout(new BorderLayout());
        add(text, BorderLayout.CENTER);
        updateInspector();
    }

    @Override
    public void updateInspector() {
        String now = WhyHere.html(site);
        if (!now.equals(shown)) {
            shown = now;
            text.setText(now);
            text.setCaretPosition(0);
        }
    }
}
