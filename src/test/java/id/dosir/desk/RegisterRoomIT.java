package id.dosir.desk;

import static org.assertj.core.api.Assertions.assertThat;

import id.dosir.archive.Hit;
import id.dosir.archive.Query.Order;
import id.dosir.archive.Query.Scope;
import id.dosir.core.Papers;
import id.dosir.core.dossier.Actor;
import id.dosir.installed.Installed;
import id.dosir.people.People;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RegisterRoomIT extends Installed {

    @Inject
    Registered registered;

    @Inject
    RegisterRoom room;

    @Inject
    SearchRoom search;

    @Inject
    People people;

    @PersistenceContext
    EntityManager em;

    @Test
    void what_leaves_the_house_is_what_the_screen_shows_in_the_order_of_the_register() throws Exception {
        for (int i = 1; i <= 3; i++) {
            registered.made(2120, i, Papers.required());
        }
        registered.made(2121, 1, Papers.required());
        Actor archivist = people.actorOf("arsiparis").orElseThrow();

        for (String text : List.of("", "mokoagow", "2120", "REG 0002/2120", "tidak-ada-yang-begini")) {
            assertThat(ours(exported(text, archivist).stream()))
                    .as(text)
                    .containsExactlyInAnyOrderElementsOf(
                            ours(search.search(text, Scope.REGISTER, Order.NEWEST, 0, 1_000, archivist).hits().stream()
                                    .map(Hit::number)
                                    .map(Object::toString)));
        }
        assertThat(exported("REG 0002/2120", archivist)).contains("P-2120-0002");
        assertThat(exported("P-2120", archivist)).containsSubsequence("P-2120-0001", "P-2120-0002", "P-2120-0003");
    }

    @Test
    void who_may_not_find_an_entry_does_not_get_it() throws Exception {
        registered.made(2122, 1, Papers.required());

        assertThat(exported("P-2122-0001", people.actorOf("arsiparis").orElseThrow()))
                .containsExactly("P-2122-0001");
        assertThat(exported("P-2122-0001", people.actorOf("admin").orElseThrow()))
                .isEmpty();
    }

    @Test
    void an_export_is_written_into_the_journal_without_what_was_typed() throws Exception {
        exported("uji 7101015503900002 catatan", people.actorOf("arsiparis").orElseThrow());

        List<?> written = em.createNativeQuery(
                        "select detail from journal where subject = 'register' and kind = 'DOWNLOAD'")
                .getResultList();
        assertThat(written.stream().map(String::valueOf))
                .contains("ekspor uji, 0 baris, disaring menurut kata")
                .noneMatch(what -> what.contains("catatan") || what.contains("7101015503900002"));
    }

    /** Other tests spoil lines of their own dossiers on purpose. */
    private static List<String> ours(Stream<String> numbers) {
        return numbers.filter(number -> number.matches("(?:P-212[01]|AL)-.*")).toList();
    }

    private List<String> exported(String text, Actor actor) throws Exception {
        List<String> numbers = new ArrayList<>();
        room.each(
                text,
                Map.of(),
                "uji",
                actor,
                line -> numbers.add(line.entry().dossier().toString()),
                entry -> numbers.add(entry.number().printed()));
        return numbers;
    }
}
