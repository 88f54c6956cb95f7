package id.dosir.archive;

import static id.dosir.archive.Samples.dossier;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.dosir.core.dossier.DossierNumber;
import id.dosir.core.dossier.Stage;
import id.dosir.storage.Home;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveIndexTest {

    @TempDir
    Path home;

    private static Findable version(long version, String name) {
        return dossier(7, version, name, Stage.Name.AWAITING_ORDER, Set.of(Findable.OFFICERS));
    }

    @Test
    void an_older_version_never_overwrites_a_newer_one() {
        try (OpenedIndex archive = new OpenedIndex(home)) {
            archive.index.put(List.of(version(5, "Baru")));
            archive.index.put(List.of(version(4, "Lama")));
            archive.index.put(List.of(version(6, "Terbaru"), version(3, "Terlama")));
            assertThat(archive.found("terbaru")).hasSize(1);
            assertThat(archive.found("lama")).isEmpty();
            assertThat(archive.index.versionsAfter("", 10)).containsOnly(Map.entry("P-2026-0007", 6L));
        }
    }

    @Test
    void the_same_version_again_changes_nothing() {
        try (OpenedIndex archive = new OpenedIndex(home)) {
            archive.index.put(List.of(version(5, "Baru")));
            archive.index.put(List.of(version(5, "Baru")));
            assertThat(archive.index.count()).isEqualTo(1);
        }
    }

    @Test
    void a_removed_dossier_is_not_found() {
        try (OpenedIndex archive = new OpenedIndex(home)) {
            archive.index.put(List.of(dossier(1, "Satu"), dossier(2, "Dua")));
            archive.index.remove(List.of(DossierNumber.of(2026, 1), DossierNumber.of(2026, 99)));
            assertThat(archive.found("")).containsExactly("P-2026-0002");
        }
    }

    @Test
    void a_rebuild_takes_out_what_is_gone_and_keeps_what_came_meanwhile() {
        try (OpenedIndex archive = new OpenedIndex(home)) {
            archive.index.put(List.of(dossier(1, "Satu"), dossier(2, "Dua")));
            Stream<List<Findable>> batches = Stream.of(List.of(dossier(2, "Dua"), dossier(3, "Tiga")))
                    .peek(batch -> archive.index.put(List.of(dossier(4, "Empat"))));
            assertThat(archive.index.rebuild(batches)).isEqualTo(2);
            assertThat(archive.index.versionsAfter("", 10))
                    .containsOnlyKeys("P-2026-0002", "P-2026-0003", "P-2026-0004");
        }
    }

    @Test
    void searches_find_no_less_while_a_rebuild_runs() {
        try (OpenedIndex archive = new OpenedIndex(home)) {
            archive.index.put(List.of(dossier(1, "Satu"), dossier(2, "Dua")));
            Stream<List<Findable>> batches = Stream.of(List.of(dossier(1, "Satu")), List.of(dossier(2, "Dua")))
                    .peek(batch -> assertThat(archive.found("")).hasSize(2));
            archive.index.rebuild(batches);
        }
    }

    @Test
    void a_rebuild_that_fails_takes_nothing_out_and_can_be_repeated() {
        try (OpenedIndex archive = new OpenedIndex(home)) {
            archive.index.put(List.of(dossier(1, "Satu")));
            Stream<List<Findable>> broken = Stream.of(1).map(i -> {
                throw new UncheckedIOException(new IOException("database gone"));
            });
            assertThatThrownBy(() -> archive.index.rebuild(broken)).isInstanceOf(UncheckedIOException.class);
            assertThat(archive.index.count()).isEqualTo(1);
            assertThat(archive.index.rebuild(Stream.of(List.of(dossier(2, "Dua")))))
                    .isEqualTo(1);
            assertThat(archive.found("")).containsExactly("P-2026-0002");
        }
    }

    @Test
    void versions_are_given_page_by_page_in_order_of_the_number() {
        try (OpenedIndex archive = new OpenedIndex(home)) {
            archive.index.put(IntStream.rangeClosed(1, 5)
                    .mapToObj(i -> dossier(i, "Nama"))
                    .toList());
            assertThat(archive.index.versionsAfter("P-2026-0002", 2)).containsOnlyKeys("P-2026-0003", "P-2026-0004");
            assertThat(archive.index.versionsAfter("P-2026-0005", 2)).isEmpty();
        }
    }

    @Test
    void the_files_of_the_index_hold_no_nik() throws IOException {
        try (OpenedIndex archive = new OpenedIndex(home)) {
            archive.index.put(List.of(dossier(1, "Satu", "NIK 7101 0557 0382 0001", "nik:" + Samples.NIK)));
            try (Stream<Path> files = Files.walk(home.resolve("index"))) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
                    assertThat(bytes).doesNotContain(Samples.NIK, "0557", "0382");
                }
            }
        }
    }

    @Test
    void after_an_unclean_end_it_opens_again_without_help(@TempDir Path other) throws IOException {
        try (OpenedIndex archive = new OpenedIndex(home)) {
            archive.index.put(List.of(dossier(1, "Satu")));
            // still open: what a killed process leaves behind, its lock file among it
            copy(home, other);
            assertThat(other.resolve("index/berkas/write.lock")).exists();
        }
        try (OpenedIndex again = new OpenedIndex(other)) {
            assertThat(again.found("satu")).hasSize(1);
            again.index.put(List.of(dossier(2, "Dua")));
            assertThat(again.found("")).hasSize(2);
        }
    }

    @Test
    void closing_gives_the_lock_back() {
        try (OpenedIndex first = new OpenedIndex(home)) {
            first.index.put(List.of(dossier(1, "Satu")));
        }
        try (OpenedIndex second = new OpenedIndex(home)) {
            second.index.put(List.of(dossier(2, "Dua")));
            assertThat(second.found("")).hasSize(2);
        }
    }

    @Test
    void an_unreadable_index_is_made_anew() throws IOException {
        try (OpenedIndex archive = new OpenedIndex(home)) {
            archive.index.put(List.of(dossier(1, "Satu")));
        }
        try (Stream<Path> files = Files.walk(home.resolve("index/berkas"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.write(file, new byte[] {1, 2, 3});
            }
        }
        try (OpenedIndex again = new OpenedIndex(home)) {
            assertThat(again.index.count()).isZero();
            again.index.put(List.of(dossier(1, "Satu")));
            assertThat(again.found("satu")).hasSize(1);
        }
    }

    @Test
    void an_index_of_another_form_is_made_anew() throws IOException {
        try (OpenedIndex archive = new OpenedIndex(home)) {
            archive.index.put(List.of(dossier(1, "Satu")));
        }
        Files.writeString(home.resolve("index/form"), "0");
        try (OpenedIndex again = new OpenedIndex(home)) {
            assertThat(again.index.count()).isZero();
        }
    }

    @Test
    void an_index_that_another_writes_is_never_thrown_away() throws IOException {
        try (OpenedIndex archive = new OpenedIndex(home)) {
            archive.index.put(List.of(dossier(1, "Satu")));
            Files.writeString(home.resolve("index/form"), "0");
            assertThatThrownBy(() -> new IndexOpening(home.resolve("index"), NikKey.of(new Home(home))).open())
                    .isInstanceOf(IOException.class);
            assertThat(archive.found("satu")).hasSize(1);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path each : all.toList()) {
                Path target = to.resolve(from.relativize(each).toString());
                if (Files.isDirectory(each)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(each, target);
                }
            }
        }
    }
}
