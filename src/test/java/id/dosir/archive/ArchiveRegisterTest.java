package id.dosir.archive;

import static id.dosir.archive.Samples.dossier;
import static org.assertj.core.api.Assertions.assertThat;

import id.dosir.core.dossier.DossierNumber;
import id.dosir.core.dossier.Stage;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ArchiveRegisterTest {

    private static final Set<String> OFFICE = Set.of(Findable.OFFICERS);

    OpenedIndex archive;

    @BeforeAll
    void fill(@TempDir Path home) {
        archive = new OpenedIndex(home);
        archive.index.put(List.of(
                registered(10_001, "Siti Mokoagow"),
                registered(9, "Siti Paputungan"),
                registered(120, "Jefry Lumentut"),
                registered(7, "Siti Lumentut"),
                dossier(8, "Siti Belum")));
    }

    @AfterAll
    void close() {
        archive.close();
    }

    @Test
    void what_a_search_finds_comes_in_the_order_of_the_register_stretch_by_stretch() {
        assertThat(walked("siti", 2)).containsExactly("P-2026-0007", "P-2026-0009", "P-2026-10001");
        assertThat(walked("", 1)).containsExactly("P-2026-0007", "P-2026-0009", "P-2026-0120", "P-2026-10001");
    }

    @Test
    void who_may_not_find_it_walks_through_nothing() {
        Query query = new Query("", Set.of("orang:lain"), Query.Scope.REGISTER, 0, 1, Query.Order.NEWEST);

        assertThat(archive.search.registered(query, RegisterPlace.BEGINNING, 10).dossiers())
                .isEmpty();
    }

    private List<String> walked(String text, int most) {
        Query query = new Query(text, OFFICE, Query.Scope.REGISTER, 0, 1, Query.Order.NEWEST);
        List<String> walked = new ArrayList<>();
        RegisterPlace place = RegisterPlace.BEGINNING;
        for (RegisterStretch stretch = archive.search.registered(query, place, most);
                !stretch.dossiers().isEmpty();
                stretch = archive.search.registered(query, place, most)) {
            stretch.dossiers().stream().map(DossierNumber::value).forEach(walked::add);
            place = stretch.end();
        }
        return walked;
    }

    private static Findable registered(int sequence, String name) {
        return dossier(sequence, 1, name, Stage.Name.REGISTERED, OFFICE);
    }
}
