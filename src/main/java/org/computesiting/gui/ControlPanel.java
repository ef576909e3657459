package org.computesiting.gui;

import java.awt.Font;
import java.awt.GridBagConstraints;
import java.awt.GridBagLayout;
import java.awt.Insets;
import java.util.Hashtable;
import java.util.Locale;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JSlider;

/** Above MASON's console: what is run, what the map shows, and the levers. */
public final class ControlPanel extends JPanel {
    private static final long serialVersionUID = 1L;

    final JComboBox<MapMeasure> measure = new JComboBox<>(MapMeasure.all().toArray(MapMeasure[]::new));
    /** Hundredths of the multiplier. */
    final JSlider bitcoin = new JSlider(20, 300, 100);
    /** Per cent. */
    final JSlider duty = new JSlider(0, 100, 0);
    final JButton neutral = new JButton("Levers to neutral");
    private final JLabel run = new JLabel();
    private final JLabel bitcoinText = new JLabel();
    private final JLabel dutyText = new JLabel();
    private final JLabel status = new JLabel(" ");
    private int row;

    ControlPanel(String scenario, String description) {
        super(new GridBagLayout());
        setBorder(BorderFactory.createEmptyBorder(10, 12, 8, 12));
        JLabel title = new JLabel("Scenario: " + scenario);
        title.setFont(title.getFont().deriveFont(Font.BOLD, title.getFont().getSize2D() + 3f));
        title.setToolTipText(description);
        add(title, 0);
        add(run, 1);
        add(new JLabel("The map shows"), 10);
        add(measure, 2);
        add(bitcoinText, 10);
        add(slider(bitcoin, "Multiplies the bitcoin price from this month on", 20, "0.2", 100, "1", 200, "2", 300, "3"), 0);
        add(dutyText, 6);
        add(slider(duty, "Duty on electricity across the US-Canada border, both ways, on top of those in force", 0, "0", 25, "25", 50, "50", 75, "75", 100, "100 %"), 0);
        add(neutral, 6);
        add(status, 6);
        JLabel keys = new JLabel("Space run/pause   \u2192 one month   R reset");
        keys.setEnabled(false);
        add(keys, 4);
        showLevers();
    }

    /** Writes seed and length beside the scenario's name. */
    void showRun(String text) {
        run.setText(text);
    }

    /** Writes how the run stands. */
    void showStatus(String text) {
        status.setText(text);
    }

    /** Writes the sliders' positions above them. */
    void showLevers() {
        bitcoinText.setText(String.format(Locale.ROOT, "Bitcoin price \u00d7 %.2f", multiplier()));
        dutyText.setText(String.format(Locale.ROOT, "US\u2013Canada duty on electricity: %.0f %%", 100.0 * share()));
        neutral.setEnabled(bitcoin.getValue() != 100 || duty.getValue() != 0);
    }

    double multiplier() {
        return bitcoin.getValue() / 100.0;
    }

    double share() {
        return duty.getValue() / 100.0;
    }

    private static JSlider slider(JSlider slider, String what, Object... ticks) {
        Hashtable<Integer, JComponent> labels = new Hashtable<>();
        for (int i = 0; i < ticks.length; i += 2) {
            labels.put((Integer) ticks[i], new JLabel((String) ticks[i + 1]));
        }
        slider.setLabelTable(labels);
        slider.setPaintLabels(true);
        slider.setToolTipText(what);
        return slider;
    }

    private void add(JComponent component, int gapAbove) {
        GridBagConstraints at = new GridBagConstraints();
        at.gridx = 0;
        at.gridy = row++;
        at.weightx = 1.0;
        at.fill = GridBagConstraints.HORIZONTAL;
        at.insets = new Insets(gapAbove, 0, 0, 0);
        add(component, at);
    }
}
