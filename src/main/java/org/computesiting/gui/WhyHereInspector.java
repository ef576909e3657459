package org.computesiting.gui;

import java.awt.BorderLayout;
import java.awt.Dimension;
import javax.swing.JEditorPane;
import sim.portrayal.Inspector;

/** The decision ledger of a site as text. */
public final class WhyHereInspector extends Inspector {
    private static final long serialVersionUID = 1L;

    private final transient SiteView site;
    private final JEditorPane text = new JEditorPane("text/html", "");
    private String shown = "";

    /** As wide as the left column, whose scroll pane would otherwise give the table a line as long as its longest sentence. */
    private static final int WIDTH_PX = 372;

    WhyHereInspector(SiteView site) {
        this.site = site;
        text.setEditable(false);
        text.setOpaque(false);
        text.setFont(text.getFont().deriveFont(12f));
        text.putClientProperty(JEditorPane.HONOR_DISPLAY_PROPERTIES, Boolean.TRUE);
        setLayout(new BorderLayout());
        add(text, BorderLayout.CENTER);
        updateInspector();
    }

    @Override
    public Dimension getPreferredSize() {
        text.setSize(WIDTH_PX, Integer.MAX_VALUE);
        return new Dimension(WIDTH_PX, text.getPreferredSize().height);
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
