package id.dosir.archive;

import static org.assertj.core.api.Assertions.assertThat;

import id.dosir.archive.Query.Order;
import id.dosir.archive.Query.Scope;
import id.dosir.core.certificate.Nip;
import id.dosir.core.document.Sha256;
import id.dosir.core.dossier.PersonId;
import id.dosir.core.dossier.Stage;
import id.dosir.core.oldregister.OldEntry;
import id.dosir.core.oldregister.OldNumber;
import id.dosir.core.oldregister.SourcePlace;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Entries of the old archive beside dossiers in one index. */
class OldArchiveSearchTest {

    @TempDir
    Path home;

    private OpenedIndex archive;

    @BeforeEach
    void open() {
        archive = new OpenedIndex(home);
        archive.index.put(List.of(Samples.dossier(
                1, 1, "Siti Mokoagow", Stage.Name.REGISTERED, Set.of(Findable.OFFICERS, "orang:siti"))));
        archive.index.putOld(List.of(old(3, "Meisya Wakelang"), old(7, "Siti Wakelang")));
    }

    @AfterEach
    void close() {
        archive.close();
    }

    private static OldFindable old(long number, String name) {
        OldEntry entry = new OldEntry(
                "17",
                name,
                Optional.of(new Nip("19840320200804200" + number)),
                "Dinas Kesehatan",
                "Bendahara",
                "",
                "Lupa passphrase",
                "045/" + number + "/Kominfo-2019",
                Optional.of(LocalDate.of(2019, 3, 4)),
                Optional.of(LocalDate.of(2019, 3, 6)),
                Optional.empty(),
                "map biru");
        return new OldFindable(
                new OldRegisterEntry(
                        new OldNumber(number),
                        entry,
                        new SourcePlace("a|b.xlsx", new Sha256("ab".repeat(32)), "2019", 12),
                        Instant.parse("2026-03-02T01:00:00Z"),
                        new PersonId("arsiparis")),
                Instant.parse("2019-03-05T16:00:00Z"),
                Set.of(Findable.OFFICERS),
                List.of());
    }

    private Query query(String text, Scope scope, String... readers) {
        return new Query(text, Set.of(readers), scope, 0, 10, Order.RELEVANCE);
    }

    @Test
    void an_old_entry_is_found_by_name_number_letter_date_and_note() {
        for (String memory : List.of(
                "meisya",
                "198403202008042003",
                "19840320 200804 2 003",
                "045/3/Kominfo-2019",
                "AL-000003",
                "meisya maret 2019",
                "meisya map biru")) {
            assertThat(archive.found(memory)).as(memory).contains("AL-000003");
        }
        Hit hit = archive.search
                .search(query("meisya", Scope.REGISTER, Findable.OFFICERS))
                .hits()
                .get(0);
        assertThat(hit.source()).contains(new OldSource("a|b.xlsx", "2019", 12));
        assertThat(hit.number().old()).contains(new OldNumber(3));
    }

    @Test
    void who_may_read_a_dossier_but_does_not_work_here_finds_no_old_entry() {
        assertThat(OpenedIndex.numbers(archive.search.search(query("siti", Scope.ALL, "orang:siti"))))
                .containsExactly("P-2026-0001");
        assertThat(archive.search.old(query("", Scope.REGISTER, "orang:siti"), 0, 10))
                .isEmpty();
    }

    @Test
    void what_walks_through_dossiers_meets_no_old_entry() {
        assertThat(archive.index.versionsAfter("", 10).keySet()).containsExactly("P-2026-0001");
        assertThat(archive.index.count()).isEqualTo(1);
        assertThat(archive.search
                        .registered(query("", Scope.REGISTER, Findable.OFFICERS), RegisterPlace.BEGINNING, 10)
                        .dossiers())
                .hasSize(1);
        archive.index.rebuild(Stream.of());
        assertThat(archive.found("wakelang"))
                .as("a rebuild of dossiers leaves them")
                .hasSize(2);
    }

    @Test
    void the_old_archive_is_walked_through_in_its_order() {
        Query all = query("wakelang", Scope.REGISTER, Findable.OFFICERS);
        assertThat(archive.search.old(all, 0, 1)).containsExactly(new OldNumber(3));
        assertThat(archive.search.old(all, 3, 10)).containsExactly(new OldNumber(7));
        assertThat(archive.index.oldVersions(Set.of("AL-000003", "AL-000004"))).containsOnlyKeys("AL-000003");
    }
}
