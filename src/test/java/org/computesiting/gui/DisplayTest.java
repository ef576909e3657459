package org.computesiting.gui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.GraphicsEnvironment;
import java.util.concurrent.atomic.AtomicInteger;
import javax.swing.JButton;
import javax.swing.JFrame;
import org.assertj.swing.core.BasicRobot;
import org.assertj.swing.core.Robot;
import org.assertj.swing.edt.GuiActionRunner;
import org.assertj.swing.fixture.FrameFixture;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What every window test stands on: a display that shows a frame and passes clicks on to it. */
@Tag("window")
class DisplayTest {

    @Test
    void theDisplayShowsAFrameAndPassesClicksOn() {
        assertThat(GraphicsEnvironment.isHeadless())
                .as("java.awt.headless (window tests need a display; scripts/test starts one)").isFalse();
        assertThat(System.getProperty("os.name").startsWith("Linux") && System.getenv("DISPLAY") == null)
                .as("DISPLAY is unset (window tests need a display; scripts/test starts one)").isFalse();

        AtomicInteger clicks = new AtomicInteger();
        Robot robot = BasicRobot.robotWithNewAwtHierarchy();
        try {
            JFrame frame = GuiActionRunner.execute(() -> {
                JButton button = new JButton("Step");
                button.setName("step");
                button.addActionListener(event -> clicks.incrementAndGet());
                JFrame shown = new JFrame("Display check");
                shown.add(button);
                return shown;
            });
            FrameFixture window = new FrameFixture(robot, frame);
            window.show();
            window.button("step").click();
            window.button("step").click();
        } finally {
            robot.cleanUp();
        }
        assertThat(clicks).hasValue(2);
    }
}
