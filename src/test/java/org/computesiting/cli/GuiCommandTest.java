package org.computesiting.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

/** Runs in a JVM without a display, as the tests do. */
class GuiCommandTest {
    @Test
    void withoutADisplayOneSentenceSaysSoAndTheExitCodeIsTwo() {
        StringWriter err = new StringWriter();
        int code = Main.run(new PrintWriter(new StringWriter(), true), new PrintWriter(err, true), "gui", "scenarios/reference.json");
        assertThat(code).isEqualTo(2);
        assertThat(err.toString().strip()).startsWith("There is no display").doesNotContain("Exception").hasLineCount(1);
    }
}
