package org.computesiting.gui;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.util.function.Supplier;
import javax.swing.JEditorPane;
import sim.portrayal.Inspector;

/** A tab of an inspector that holds text instead of figures; the text is made anew each month. */
public final class TextInspector extends Inspector {
    private static final long serialVersionUID = 1L;

    /** As wide as the left column: the scroll pane around it would otherwise give a table a line as long as its longest sentence. */
    private static final int WIDTH_PX = 372;

    private final transient Supplier<String> html;
    private final JEditorPane text = new JEditorPane("text/html", "");
    private String shown = "";

    /** @param html makes the text; called on the event thread with the schedule's lock held */
    TextInspector(Supplier<String> html) {
        this.html = html;
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
        String now = html.get();
        if (!now.equals(shown)) {
            shown = now;
            text.setText(now);
            text.setCaretPosition(0);
            revalidate();
        }
    }
}
