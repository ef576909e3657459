package org.computesiting.gui;

import java.awt.Component;
import java.awt.KeyEventDispatcher;
import java.awt.Window;
import java.awt.event.KeyEvent;
import javax.swing.JComboBox;
import javax.swing.JSlider;
import javax.swing.SwingUtilities;
import javax.swing.text.JTextComponent;
import sim.display.Console;

/** Keys of the window: Space runs and pauses, the right arrow does one month, R resets. Keys typed into a field or on a slider stay theirs. */
final class WindowKeys implements KeyEventDispatcher {
    private final Console console;

    WindowKeys(Console console) {
        this.console = console;
    }

    @Override
    public boolean dispatchKeyEvent(KeyEvent event) {
        Component at = event.getComponent();
        Window window = at instanceof Window own ? own : at == null ? null : SwingUtilities.getWindowAncestor(at);
        boolean ours = window == console && event.getModifiersEx() == 0 && isKey(event.getKeyCode());
        boolean typing = at instanceof JTextComponent text && text.isEditable() || at instanceof JSlider && event.getKeyCode() == KeyEvent.VK_RIGHT
            || at instanceof JComboBox<?> box && box.isPopupVisible();
        if (!ours || typing) {
            return false;
        }
        if (event.getID() == KeyEvent.KEY_PRESSED) {
            press(event.getKeyCode());
        }
        return true;
    }

    private static boolean isKey(int code) {
        return code == KeyEvent.VK_SPACE || code == KeyEvent.VK_RIGHT || code == KeyEvent.VK_R;
    }

    private void press(int code) {
        int state = console.getPlayState();
        switch (code) {
            case KeyEvent.VK_SPACE -> {
                if (state == Console.PS_STOPPED) {
                    console.pressPlay();
                } else {
                    console.pressPause();
                }
            }
            case KeyEvent.VK_RIGHT -> step(state);
            default -> console.pressStop();
        }
    }

    /** In MASON, play does one step while the run is paused. */
    private void step(int state) {
        if (state != Console.PS_PAUSED) {
            console.pressPause();
        }
        console.pressPlay();
    }
}
