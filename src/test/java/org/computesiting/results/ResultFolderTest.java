package org.computesiting.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResultFolderTest {
    @TempDir
    private Path folder;

    private long entries() throws IOException {
        try (Stream<Path> list = Files.list(folder)) {
            return list.count();
        }
    }

    private Path write(String content) throws IOException {
        try (ResultFolder results = ResultFolder.begin(folder.resolve("run"))) {
            Files.writeString(results.path().resolve(ResultFolder.MANIFEST), content);
            return results.commit();
        }
    }

    @Test
    void appears_whole_under_its_name_and_leaves_nothing_else() throws IOException {
        Path where = write("first");
        assertThat(where.resolve(ResultFolder.MANIFEST)).hasContent("first");
        assertThat(entries()).isEqualTo(1);
    }

    @Test
    void replaces_older_results() throws IOException {
        write("first");
        assertThat(write("second").resolve(ResultFolder.MANIFEST)).hasContent("second");
        assertThat(entries()).isEqualTo(1);
    }

    @Test
    void leaves_nothing_when_it_is_not_committed_and_keeps_the_older_results() throws IOException {
        write("first");
        try (ResultFolder results = ResultFolder.begin(folder.resolve("run"))) {
            Files.writeString(results.path().resolve("half.txt"), "half");
            assertThat(folder.resolve("run").resolve("half.txt")).doesNotExist();
        }
        assertThat(folder.resolve("run").resolve(ResultFolder.MANIFEST)).hasContent("first");
        assertThat(entries()).isEqualTo(1);
    }

    @Test
    void two_at_once_do_not_meet() throws IOException {
        try (ResultFolder a = ResultFolder.begin(folder.resolve("run")); ResultFolder b = ResultFolder.begin(folder.resolve("run"))) {
            assertThat(a.path()).isNotEqualTo(b.path());
        }
        assertThat(entries()).isZero();
    }

    @Test
    void is_not_written_over_other_files() throws IOException {
        Files.createDirectory(folder.resolve("run"));
        Files.writeString(folder.resolve("run").resolve("thesis.txt"), "years");
        assertThatThrownBy(() -> ResultFolder.begin(folder.resolve("run"))).isInstanceOf(ResultsException.class).hasMessageContaining("thesis.txt");
    }
}
