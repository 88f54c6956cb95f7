package id.dosir.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HomeFolderTest {

    @TempDir
    Path folder;

    @Test
    void the_four_parts_are_made_and_the_probe_leaves_nothing() throws Exception {
        new HomeFolder(folder.resolve("data")).requireUsable();

        try (var parts = Files.walk(folder.resolve("data"))) {
            assertThat(parts.map(Path::getFileName).map(Path::toString))
                    .containsExactlyInAnyOrder("data", "db", "documents", "index", "tmp");
        }
    }

    @Test
    void a_home_below_a_file_is_refused_by_name() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "x");

        assertThatThrownBy(() -> new HomeFolder(file.resolve("data")).requireUsable())
                .isInstanceOfSatisfying(
                        CannotStart.class, fault -> assertThat(fault.exitCode()).isEqualTo(ExitCode.HOME))
                .hasMessageContaining("DOSIR_HOME=" + file.resolve("data"));
    }

    @Test
    void scratch_is_emptied_but_what_a_link_points_to_stays() throws IOException {
        HomeFolder home = new HomeFolder(folder);
        Path kept = Files.createDirectories(folder.resolve("documents"));
        Files.writeString(kept.resolve("paper"), "x");
        Path old = home.freshScratch("server");
        Files.createSymbolicLink(old.resolve("link"), kept);

        assertThat(home.freshScratch("server")).isEmptyDirectory();
        assertThat(kept.resolve("paper")).exists();
    }

    @Test
    void a_second_start_on_the_same_home_is_refused_until_the_first_ends() throws Exception {
        HomeFolder home = new HomeFolder(folder);
        home.requireUsable();
        try (HomeLock first = HomeLock.take(home, Duration.ZERO)) {
            assertThatThrownBy(() -> HomeLock.take(home, Duration.ZERO))
                    .isInstanceOfSatisfying(CannotStart.class, fault -> assertThat(fault.exitCode())
                            .isEqualTo(ExitCode.IN_USE));
            assertThat(first).isNotNull();
        }
        HomeLock.take(home, Duration.ZERO).close();
    }

    @Test
    void a_server_left_behind_keeps_the_home_until_it_is_gone() throws Exception {
        HomeFolder home = new HomeFolder(folder);
        home.requireUsable();
        Process left = new ProcessBuilder("cat").start();
        try (HomeLock lock = HomeLock.take(home, Duration.ZERO)) {
            lock.note(left.toHandle());
        }

        assertThatThrownBy(() -> HomeLock.take(home, Duration.ofMillis(50)))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining(Long.toString(left.pid()));

        left.getOutputStream().close();
        left.waitFor();
        HomeLock.take(home, Duration.ZERO).close();
    }
}
