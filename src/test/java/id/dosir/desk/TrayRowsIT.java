package id.dosir.desk;

import static org.assertj.core.api.Assertions.assertThat;

import id.dosir.core.Actors;
import id.dosir.core.dossier.Actor;
import id.dosir.core.dossier.Dossier;
import id.dosir.core.dossier.DossierNumber;
import id.dosir.core.dossier.Nature;
import id.dosir.core.dossier.PersonId;
import id.dosir.core.dossier.Post;
import id.dosir.desk.SavedFilters.Answer;
import id.dosir.desk.SavedFilters.Place;
import id.dosir.desk.SavedFilters.Saved;
import id.dosir.installed.Installed;
import id.dosir.installed.OneTransaction;
import id.dosir.notify.Topic;
import id.dosir.people.People;
import id.dosir.people.Person;
import id.dosir.routing.Dossiers;
import id.dosir.routing.InTray;
import id.dosir.routing.InTray.Only;
import id.dosir.routing.InTray.View;
import id.dosir.routing.TrayFilter;
import id.dosir.routing.TrayFilter.Due;
import id.dosir.routing.TrayLine;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The tables of the tray and of notices, on the engine at hand. */
class TrayRowsIT extends Installed {

    /** Far from the years in which the other tests file. */
    private static final int YEAR = 2091;

    private static int last;

    @Inject
    InTray tray;

    @Inject
    SavedFilters filters;

    @Inject
    NoticeBook book;

    @Inject
    NoticeBoard board;

    @Inject
    NoticeMails mails;

    @Inject
    Dossiers dossiers;

    @Inject
    People people;

    @Inject
    OneTransaction transaction;

    @PersistenceContext
    EntityManager em;

    @Test
    void every_filter_of_every_list_is_a_question_that_the_engine_understands() throws Exception {
        Dossier dossier = kept();
        Actor head = head();
        for (View view : View.values()) {
            for (Only only : Only.values()) {
                for (Due due : Due.values()) {
                    TrayFilter filter = new TrayFilter(only, 2, "MUTASI", Nature.URGENT, due, "Dinas_!%");
                    assertThat(tray.lines(view, filter, head, 0, 5))
                            .hasSizeLessThanOrEqualTo(tray.count(view, filter, head));
                }
            }
        }
        assertThat(found(head, dossier.number().value().toLowerCase()))
                .containsExactly(dossier.number().value());
        assertThat(found(head, dossier.number().value() + "%")).isEmpty();
    }

    private List<String> found(Actor head, String text) {
        return tray.lines(View.OFFICE, new TrayFilter(Only.ALL, 0, "", null, null, text), head, 0, 5).stream()
                .map(TrayLine::number)
                .toList();
    }

    @Test
    void a_filter_is_kept_under_a_name_replaced_by_the_same_name_and_forgotten() {
        Actor one = somebody("saring1");

        assertThat(filters.keep(Place.TRAY, "Lewat  batas", "/?saring=lewat", false, one))
                .isEqualTo(Answer.KEPT);
        assertThat(filters.keep(Place.TRAY, "lewat batas", "/?batas=lewat", false, one))
                .isEqualTo(Answer.KEPT);

        assertThat(filters.of(Place.TRAY, one)).containsExactly(new Saved("lewat batas", "/?batas=lewat", true, false));
        assertThat(filters.of(Place.TRAY, somebody("saring2"))).isEmpty();
        filters.drop(Place.TRAY, "Lewat batas", one);
        filters.drop(Place.TRAY, "Lewat batas", one);
        assertThat(filters.of(Place.TRAY, one)).isEmpty();
    }

    @Test
    void names_and_numbers_of_filters_have_limits() {
        Actor one = somebody("saring3");
        for (int i = 0; i < SavedFilters.MOST; i++) {
            assertThat(filters.keep(Place.TRAY, "Saringan " + i, "/", false, one))
                    .isEqualTo(Answer.KEPT);
        }

        assertThat(filters.keep(Place.TRAY, "Satu lagi", "/", false, one)).isEqualTo(Answer.TOO_MANY);
        assertThat(filters.keep(Place.TRAY, "Saringan 3", "/?x", false, one))
                .as("replacing adds none")
                .isEqualTo(Answer.KEPT);
        assertThat(filters.keep(Place.TRAY, " \t\r\n ", "/", false, one)).isEqualTo(Answer.NAMELESS);
        assertThat(filters.keep(Place.TRAY, "x".repeat(SavedFilters.LONGEST_NAME + 1), "/", false, one))
                .isEqualTo(Answer.TOO_LONG);
    }

    @Test
    void an_event_is_told_once_to_each_and_to_nobody_who_may_not_read_the_dossier() throws Exception {
        Dossier dossier = kept();
        Person head = people.find("kadis").orElseThrow();
        OutboxRow row = new OutboxRow(
                dossier.number() + "/1/1",
                dossier.number().value(),
                Outbox.TELL_POST,
                "kepala-dinas",
                Instant.parse("2091-01-05T00:00:00Z"));

        book.enter(row, Topic.NEW_TASK, List.of(head, people.find("admin").orElseThrow()), List.of());
        book.enter(row, Topic.NEW_TASK, List.of(head), List.of());

        // the sum of all unread ones is no matter of this test: the outbox works on beside it
        assertThat(board.unread(head())).isPositive();
        assertThat(board.newest(head(), 100))
                .filteredOn(line -> dossier.number().value().equals(line.dossier()))
                .singleElement()
                .satisfies(line -> assertThat(line.readAt()).isNull());
        assertThat(board.newest(actor("admin"), 100))
                .as("the administrator runs the system, not the requests")
                .noneMatch(line -> dossier.number().value().equals(line.dossier()));

        board.seen(dossier.number(), head());
        assertThat(board.newest(head(), 100))
                .filteredOn(line -> dossier.number().value().equals(line.dossier()))
                .singleElement()
                .satisfies(line -> assertThat(line.readAt()).isNotNull());
    }

    @Test
    void what_is_old_is_forgotten() throws Exception {
        Dossier dossier = kept();
        OutboxRow row = new OutboxRow(
                dossier.number() + "/1/2",
                dossier.number().value(),
                Outbox.TELL_POST,
                "kepala-dinas",
                Instant.parse("2091-01-05T00:00:00Z"));
        book.enter(row, Topic.NEW_TASK, List.of(people.find("arsiparis").orElseThrow()), List.of());

        mails.forget(Instant.EPOCH);
        assertThat(em.find(NoticeRow.class, row.key + "/arsiparis")).isNotNull();
    }

    private Dossier kept() throws Exception {
        Dossier made = id.dosir.core.Dossiers.opened();
        Dossier dossier = id.dosir.core.Dossiers.numbered(DossierNumber.of(YEAR, ++last), made);
        transaction.of(() -> dossiers.add(dossier));
        return dossier;
    }

    private Actor head() {
        return actor("kadis");
    }

    private Actor actor(String username) {
        return people.actorOf(username).orElseThrow();
    }

    private static Actor somebody(String username) {
        return new Actor(new PersonId(username), Actors.HEAD.name(), Optional.empty(), "", Set.of(Post.APPLICANT));
    }
}
