package org.computesiting.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class CommandTextTest {
    private static final Path HERE = Path.of("/home/ada/work");

    @Test
    void a_command_stands_as_it_was_typed() {
        assertThat(CommandText.of(List.of("run", "scenarios/reference.json", "--set", "horizon.end=2030-12", "--seed=7"), HERE))
            .isEqualTo("siting run scenarios/reference.json --set horizon.end=2030-12 --seed=7");
    }

    @Test
    void paths_of_the_machine_are_left_out() {
        assertThat(CommandText.of(List.of("run", "/home/ada/work/a.json", "--out=/mnt/disk/ada/results"), HERE)).isEqualTo("siting run a.json --out=\u2026/results");
    }

    @Test
    void words_that_a_shell_would_split_are_quoted() {
        assertThat(CommandText.of(List.of("run", "my scenario.json"), HERE)).isEqualTo("siting run 'my scenario.json'");
    }
}
