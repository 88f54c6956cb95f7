package id.dosir.desk;

import static org.assertj.core.api.Assertions.assertThat;

import id.dosir.core.certificate.EmailAddress;
import id.dosir.core.dossier.Actor;
import id.dosir.core.dossier.Dossier;
import id.dosir.core.dossier.DossierNumber;
import id.dosir.desk.NoticeChoices.Chosen;
import id.dosir.desk.NoticeChoices.Often;
import id.dosir.desk.NoticeChoices.Quiet;
import id.dosir.installed.Installed;
import id.dosir.installed.OneTransaction;
import id.dosir.installed.Patience;
import id.dosir.notify.Mail;
import id.dosir.notify.MailFailed;
import id.dosir.notify.Topic;
import id.dosir.people.People;
import id.dosir.people.Person;
import id.dosir.routing.Dossiers;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * A server that died while it sent a mail leaves a row that is closed and not done (decision 0016). The rows are put into that
 * state here; that nothing else is left behind by a real death is what the one transaction of each step says.
 */
class NoticeMailsIT extends Installed {

    private static final Chosen DAILY = new Chosen(Often.DAILY, Quiet.NONE, "18:00", "07:00", false);
    private static final Chosen AT_ONCE = new Chosen(Often.AT_ONCE, Quiet.OFFICE, "18:00", "07:00", true);

    @Inject
    NoticeBook book;

    @Inject
    NoticeMails mails;

    @Inject
    NoticePost post;

    @Inject
    HeldWork held;

    @Inject
    NoticeBoard board;

    @Inject
    NoticeChoices choices;

    @Inject
    Dossiers dossiers;

    @Inject
    People people;

    @Inject
    Clock clock;

    @Inject
    OneTransaction transaction;

    @PersistenceContext
    EntityManager em;

    @Test
    void a_digest_that_was_being_sent_when_the_server_died_goes_as_the_same_mail_and_is_then_done() throws Exception {
        Dossier dossier = kept(1);
        Actor head = people.actorOf("kadis").orElseThrow();
        choices.keep(DAILY, head);
        try {
            String digest = told(dossier, 1);
            // to what H2 and PostgreSQL both keep
            Instant died = clock.instant().truncatedTo(ChronoUnit.MILLIS);
            Mail first = post.letter(mails.close(digest, died)).orElseThrow();

            assertThat(told(dossier, 2))
                    .as("what is told later goes into another mail")
                    .isNotEqualTo(digest);
            Mail again = post.letter(mails.close(digest, clock.instant())).orElseThrow();
            assertThat(again)
                    .as("the same key and address, so the same Message-ID, and the same words")
                    .isEqualTo(first);

            due(digest);
            Patience.until("it is sent", Duration.ofSeconds(60), () -> row(digest).doneAt != null);
            assertThat(row(digest).closedAt).isEqualTo(died);
            assertThat(row(digest).attempts).isZero();
            assertThat(mails.due(clock.instant().plus(Duration.ofDays(9)), 10_000))
                    .as("it does not go a second time")
                    .doesNotContain(digest);
        } finally {
            choices.keep(AT_ONCE, head);
        }
    }

    @Test
    void a_mail_of_one_event_that_was_being_sent_when_the_server_died_goes_as_the_same_mail() throws Exception {
        Dossier dossier = kept(2);
        String mail = told(dossier, 1);

        Mail first = post.letter(mails.close(mail, clock.instant())).orElseThrow();
        assertThat(post.letter(mails.close(mail, clock.instant()))).contains(first);
        assertThat(first.key()).isEqualTo(dossier.number() + "/1/1");
    }

    @Test
    void a_mail_that_is_refused_for_good_goes_no_more_and_its_notice_stays_and_the_person_is_told() throws Exception {
        forgetMailsOfDaysToCome();
        Dossier dossier = kept(3);
        Actor head = people.actorOf("kadis").orElseThrow();
        Actor administrator = people.actorOf("admin").orElseThrow();
        String mail = told(dossier, 1);
        Person person = people.find("kadis").orElseThrow();
        EmailAddress address = EmailAddress.parse(person.email().orElseThrow()).orElseThrow();

        // mails that other tests set going may leave at this moment: the refusal is later than all of them
        mails.refused(mail, "REFUSED 550 5.1.1", address, clock.instant().plus(Duration.ofHours(1)));

        assertThat(mails.due(clock.instant().plus(Duration.ofDays(9)), 10_000)).doesNotContain(mail);
        assertThat(em.find(NoticeRow.class, mail)).isNotNull();
        assertThat(held.refusedTo(head))
                .hasValueSatisfying(r -> assertThat(r.address()).isEqualTo(address.value()));
        assertThat(held.lines(head)).as("not his business").isEmpty();
        assertThat(held.lines(administrator))
                .filteredOn(line -> line.id().equals("mail/" + mail))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.givenUp()).isTrue();
                    assertThat(line.reason()).endsWith("550 5.1.1");
                    assertThat(line.dossier()).isEqualTo(dossier.number().value());
                });

        held.again("mail/" + mail, head);
        assertThat(row(mail).refusedAt).as("only an administrator may").isNotNull();
        held.again("mail/" + mail, administrator);
        Patience.until("it is sent after all", Duration.ofSeconds(60), () -> row(mail).doneAt != null);
        assertThat(held.refusedTo(head)).isEmpty();
    }

    @Test
    void a_proposal_of_destruction_is_mailed_to_whoever_decides_on_it_and_to_nobody_else() throws Exception {
        List<Person> people = List.of(
                this.people.find("kadis").orElseThrow(),
                this.people.find("sandiman").orElseThrow());
        book.enter(
                "usul-musnah/2092-1/REVIEWED",
                Topic.DESTRUCTION_WAITS,
                people,
                Map.of("nomor", "BA-MUSNAH 0001/2092", "jumlah", "1", "tautan", "https://dosir.invalid/"));

        assertThat(eventsOf("kadis")).containsExactly(Topic.DESTRUCTION_WAITS);
        assertThat(eventsOf("sandiman")).isEmpty();
    }

    private List<Topic> eventsOf(String account) throws Exception {
        NoticeRow notice = em.find(NoticeRow.class, "usul-musnah/2092-1/REVIEWED/" + account);
        assertThat(notice.mail).as("a mail is planned").isNotNull();
        Actor actor = people.actorOf(account).orElseThrow();
        return transaction.yielding(() -> mails.events(notice.mail, actor)).stream()
                .map(event -> event.topic)
                .toList();
    }

    @Test
    void pages_of_notices_follow_each_other_both_ways_without_a_gap_or_a_double() throws Exception {
        Actor head = people.actorOf("kadis").orElseThrow();
        Dossier dossier = kept(4);
        for (int event = 1; event <= 6; event++) {
            told(dossier, event);
        }
        // below what was told last nothing comes any more, while clocks go on telling above it
        String top = dossier.number() + "/1/6/kadis";
        assertThat(ids(board.newest(head, 1000))).contains(top);
        List<String> all = ids(board.older(head, top, 1000).orElseThrow());
        assertThat(all).hasSizeGreaterThanOrEqualTo(5).doesNotHaveDuplicates();

        List<String> walked = new ArrayList<>(ids(board.older(head, top, 2).orElseThrow()));
        for (List<String> page = walked; !page.isEmpty(); walked.addAll(page)) {
            page = ids(board.older(head, walked.get(walked.size() - 1), 2).orElseThrow());
        }
        assertThat(walked).isEqualTo(all);
        assertThat(ids(board.newer(head, all.get(4), 2).orElseThrow()))
                .as("the nearest ones, newest first")
                .isEqualTo(all.subList(2, 4));
        assertThat(board.older(people.actorOf("sandiman").orElseThrow(), all.get(0), 2))
                .as("another's place is none of his")
                .isEmpty();
    }

    private static List<String> ids(List<NoticeBoard.Line> lines) {
        return lines.stream().map(NoticeBoard.Line::id).toList();
    }

    /** @return number of the mail that will tell it */
    private String told(Dossier dossier, int event) throws MailFailed {
        Person head = people.find("kadis").orElseThrow();
        OutboxRow row = new OutboxRow(
                dossier.number() + "/1/" + event,
                dossier.number().value(),
                Outbox.TELL_POST,
                "kepala-dinas",
                clock.instant());
        Map<String, String> values = Map.of(
                "jabatan", "Kepala Dinas",
                "nomor_permohonan", dossier.number().value(),
                "layanan", "Pencabutan",
                "tugas", "Disposisi",
                "batas_waktu", "besok",
                "tautan", "https://dosir.invalid/");
        Mail mail =
                new Mail(EmailAddress.parse(head.email().orElseThrow()).orElseThrow(), Topic.NEW_TASK, values, row.key);
        assertThat(book.enter(row, Topic.NEW_TASK, List.of(head), List.of(mail)))
                .isEmpty();
        return em.find(NoticeRow.class, row.key + "/kadis").mail;
    }

    private Dossier kept(int serial) throws Exception {
        Dossier dossier =
                id.dosir.core.Dossiers.numbered(DossierNumber.of(2092, serial), id.dosir.core.Dossiers.opened());
        transaction.of(() -> dossiers.add(dossier));
        return dossier;
    }

    /** Other tests set the clock on the wall ahead; what was sent then would be later than what is refused now. */
    private void forgetMailsOfDaysToCome() throws Exception {
        transaction.of(() -> em.createQuery("delete from NoticeMailRow m where m.doneAt > :now")
                .setParameter("now", clock.instant())
                .executeUpdate());
    }

    private void due(String mail) throws Exception {
        transaction.of(() -> em.find(NoticeMailRow.class, mail).dueAt = clock.instant());
    }

    private NoticeMailRow row(String mail) {
        em.clear();
        return em.find(
                NoticeMailRow.class,
                mail,
                Map.of("jakarta.persistence.cache.retrieveMode", jakarta.persistence.CacheRetrieveMode.BYPASS));
    }
}
