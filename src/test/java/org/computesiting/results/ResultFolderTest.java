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

    @Test
    void what_a_killed_run_left_goes_with_the_next() throws IOException {
        Path left = Files.createDirectory(folder.resolve(".run.partial-0"));
        Files.writeString(left.resolve(".lock"), "");
        Files.writeString(left.resolve("timeseries.parquet"), "half");
        write("first");
        assertThat(left).doesNotExist();
        assertThat(entries()).isEqualTo(1);
    }

    @Test
    void what_another_process_may_be_writing_stays() throws IOException {
        Path unlocked = Files.createDirectory(folder.resolve(".run.partial-0"));
        Path ofAnother = Files.createDirectory(folder.resolve(".run-2.partial-0"));
        Files.writeString(ofAnother.resolve(".lock"), "");
        write("first");
        assertThat(unlocked).exists();
        assertThat(ofAnother).exists();
    }

    @Test
    void holds_no_file_of_its_own_making() throws IOException {
        Path where = write("first");
        try (Stream<Path> files = Files.list(where)) {
            assertThat(files.map(file -> file.getFileName().toString())).containsExactlyInAnyOrder(ResultFolder.MANIFEST, "figures");
        }
    }
}
