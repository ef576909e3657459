package org.computesiting.gui;

import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.GraphicsEnvironment;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.awt.geom.Rectangle2D;
import java.util.Set;
import javax.swing.JCheckBox;
import javax.swing.JMenu;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JSplitPane;
import javax.swing.JTabbedPane;
import org.computesiting.chart.Palette;
import sim.display.Console;
import sim.display.Display2D;

/** One window: controls and MASON's console on the left, the map in the middle, the charts below it. */
final class WindowLayout {
    private static final int WIDTH = 1600;
    private static final int HEIGHT = 1000;
    private static final int LEFT = 424;
    private static final int CHARTS = 270;

    private static final Set<String> KEPT_MENU_ITEMS = Set.of("About MASON", "Quit");

    private WindowLayout() { }

    static void arrange(Console console, SitingWindow window) {
        Display2D display = window.display();
        LiveCharts charts = window.charts();
        Container mason = console.getContentPane();
        JPanel left = new JPanel(new BorderLayout());
        left.add(window.controls(), BorderLayout.NORTH);
        left.add(mason, BorderLayout.CENTER);
        left.setMinimumSize(new Dimension(300, 0));
        prepareDisplay(window);
        charts.setMinimumSize(new Dimension(0, 80));
        JSplitPane right = new JSplitPane(JSplitPane.VERTICAL_SPLIT, true, display, charts);
        right.setResizeWeight(1.0);
        right.setBorder(null);
        JSplitPane whole = new JSplitPane(JSplitPane.HORIZONTAL_SPLIT, true, left, right);
        whole.setBorder(null);
        console.setContentPane(whole);
        trim(console);

        Rectangle screen = GraphicsEnvironment.getLocalGraphicsEnvironment().getMaximumWindowBounds();
        int width = Math.min(WIDTH, screen.width);
        int height = Math.min(HEIGHT, screen.height);
        console.setBounds(screen.x, screen.y, width, height);
        whole.setDividerLocation(Math.min(LEFT, width / 3));
        right.setDividerLocation(height - CHARTS - 40);
    }

    /** Takes away what has no use here: frames there are none, and a model that reads its scenario anew is not stored by MASON's checkpoints. */
    private static void trim(Console console) {
        JTabbedPane tabs = console.getTabPane();
        tabs.removeTabAt(tabs.indexOfTab("Displays"));
        JMenu file = console.getJMenuBar().getMenu(0);
        for (int i = file.getItemCount() - 1; i >= 0; i--) {
            if (file.getItem(i) != null && !KEPT_MENU_ITEMS.contains(file.getItem(i).getText())) {
                file.remove(i);
            }
        }
    }

    private static void prepareDisplay(SitingWindow window) {
        Display2D display = window.display();
        display.setBackdrop(Palette.BACKGROUND);
        display.setMinimumSize(new Dimension(300, 200));
        // Movies need the Java Media Framework, which is not part of this program.
        display.movieButton.setVisible(false);
        switchOnTooltips(display.optionPane.getContentPane());
        JScrollPane scroll = display.display;
        scroll.getViewport().addComponentListener(new ComponentAdapter() {
            @Override
            public void componentResized(ComponentEvent event) {
                if (display.getScale() == 1.0) {
                    fit(display, window.map(), scroll.getViewport().getExtentSize());
                }
            }
        });
        display.insideDisplay.addMouseListener(new MouseAdapter() {
            @Override
            public void mouseClicked(MouseEvent event) {
                // MASON opens inspectors at the second click; one should be enough.
                if (event.getButton() == MouseEvent.BUTTON1 && event.getClickCount() == 1) {
                    inspect(window, event.getPoint());
                }
            }
        });
    }

    /** Opens what is at a pixel of the map. */
    static void inspect(SitingWindow window, Point at) {
        Display2D display = window.display();
        Rectangle2D.Double spot = new Rectangle2D.Double(at.x, at.y, 1, 1);
        display.performSelection(spot);
        display.createInspectors(spot, window);
        if (window.controller instanceof Console console) {
            JTabbedPane tabs = console.getTabPane();
            int inspectors = tabs.indexOfTab("Inspectors");
            if (inspectors >= 0) {
                tabs.setSelectedIndex(inspectors);
            }
        }
        display.repaint();
    }

    /** The map fills the room there is, unless the user magnified it. */
    private static void fit(Display2D display, MapPortrayal map, Dimension room) {
        if (room.width < 50 || room.height < 50) {
            return;
        }
        display.insideDisplay.width = room.width;
        display.insideDisplay.height = room.height;
        map.resize(room.width, room.height);
        display.insideDisplay.revalidate();
        display.repaint();
    }

    private static void switchOnTooltips(Container pane) {
        for (Component child : pane.getComponents()) {
            if (child instanceof JCheckBox box && box.getText() != null && box.getText().toLowerCase(java.util.Locale.ROOT).contains("tool")) {
                if (!box.isSelected()) {
                    box.doClick();
                }
            } else if (child instanceof Container inner) {
                switchOnTooltips(inner);
            }
        }
    }
}
