package id.dosir.journal;

import static org.assertj.core.api.Assertions.assertThat;

import id.dosir.core.check.Breach;
import id.dosir.journal.JournalTable.Head;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnchorFileTest {

    @TempDir
    Path folder;

    @Test
    void anchors_are_read_as_they_were_written_and_follow_each_other() throws IOException {
        List<Anchor> written = three();

        assertThat(file().read().anchors()).containsExactlyElementsOf(written);
        assertThat(file().read().breach()).isEmpty();
        assertThat(file().last()).contains(written.get(2));
        assertThat(Files.readAllLines(file().path()))
                .containsExactlyElementsOf(written.stream().map(Anchor::line).toList());
    }

    @Test
    void no_file_is_no_anchor() throws IOException {
        assertThat(file().read().anchors()).isEmpty();
        assertThat(file().last()).isEmpty();
    }

    @Test
    void a_line_that_was_changed_taken_out_or_moved_is_named() throws IOException {
        three();
        List<String> lines = Files.readAllLines(file().path());
        List<List<String>> tampered = List.of(
                List.of(lines.get(0), lines.get(1).replace("berkas=2", "berkas=3"), lines.get(2)),
                List.of(lines.get(0), lines.get(2)),
                List.of(lines.get(0), lines.get(2), lines.get(1)),
                List.of(lines.get(0), "bukan jangkar", lines.get(2)));
        for (List<String> each : tampered) {
            Files.write(file().path(), each);
            assertThat(file().read().breach())
                    .as(String.join("\n", each))
                    .contains(new Breach(Breach.Kind.ANCHOR_CHANGED, "2", ""));
            assertThat(file().read().anchors()).hasSize(1);
        }
    }

    @Test
    void an_anchor_behind_a_changed_line_is_found_by_its_number() throws IOException {
        List<Anchor> written = three();
        List<String> lines = Files.readAllLines(file().path());
        Files.write(file().path(), List.of(lines.get(0), "bukan jangkar", lines.get(2)));

        assertThat(file().find(3)).contains(written.get(2));
        assertThat(file().find(2)).isEmpty();
    }

    @Test
    void half_a_line_that_a_power_cut_left_gives_way_to_the_next_anchor() throws IOException {
        List<Anchor> written = new ArrayList<>(three());
        Files.writeString(file().path(), "jangkar=4 waktu=2026", StandardOpenOption.APPEND);
        written.add(file().append(head(9), 9, Chain.BEGIN.plus(Duration.ofDays(9))));

        assertThat(file().read().anchors()).containsExactlyElementsOf(written);
        assertThat(file().read().breach()).isEmpty();
    }

    @Test
    void a_whole_line_without_its_end_stays() throws IOException {
        List<Anchor> written = new ArrayList<>(three());
        Files.writeString(file().path(), Files.readString(file().path()).stripTrailing());
        written.add(file().append(head(9), 9, Chain.BEGIN.plus(Duration.ofDays(9))));

        assertThat(file().read().anchors()).containsExactlyElementsOf(written);
    }

    private AnchorFile file() {
        return new AnchorFile(folder.resolve("jangkar").resolve("jangkar.txt"));
    }

    private List<Anchor> three() throws IOException {
        List<Anchor> written = new ArrayList<>();
        for (int i = 1; i <= 3; i++) {
            written.add(file().append(head(i), i, Chain.BEGIN.plus(Duration.ofDays(i))));
        }
        return written;
    }

    private static Head head(int rows) {
        Chain chain = Chain.of(rows);
        return new Head(chain.headNumber, chain.headHash);
    }
}
