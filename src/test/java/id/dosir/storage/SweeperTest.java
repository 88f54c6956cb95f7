package id.dosir.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SweeperTest {

    private static final Instant START = Instant.parse("2026-11-23T01:00:00Z");

    @TempDir
    Path root;

    @Test
    void what_a_sudden_end_left_goes_and_what_is_at_work_stays() throws IOException {
        Home home = new Home(root);
        Sweeper sweeper = new Sweeper();
        sweeper.home = home;
        Path left = folder(home, START.minusSeconds(60));
        Path atWork = folder(home, START.plusSeconds(1));
        Path staged = Files.createFile(home.scratch().resolve("masuk-1.part"));
        Files.setLastModifiedTime(staged, FileTime.from(START.minusSeconds(60)));
        Path log = Files.createFile(home.scratch().resolve("server.log"));
        Files.setLastModifiedTime(log, FileTime.from(START.minusSeconds(60)));

        assertThat(sweeper.clearScratch(START)).isEqualTo(2);

        assertThat(left).doesNotExist();
        assertThat(staged).doesNotExist();
        assertThat(atWork.resolve("isi")).exists();
        assertThat(log).exists();
    }

    private static Path folder(Home home, Instant at) throws IOException {
        Path folder = ScratchFolder.in(home, "paket-").path();
        Files.writeString(folder.resolve("isi"), "rahasia");
        Files.setLastModifiedTime(folder, FileTime.from(at));
        return folder;
    }
}
