package id.dosir.desk;

import id.dosir.core.dossier.Actor;
import id.dosir.core.dossier.DossierNumber;
import id.dosir.core.dossier.Post;
import id.dosir.journal.Entry;
import id.dosir.journal.Journal;
import id.dosir.journal.Kind;
import id.dosir.people.People;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What should have left or been done by now, and was not: for the administrator, who can mend the reason and have it tried again. */
@ApplicationScoped
@Transactional
public class HeldWork {

    private static final int MOST = 100;

    @PersistenceContext
    EntityManager em;

    @Inject
    People people;

    @Inject
    OutboxWorker worker;

    @Inject
    LetterExaminer examiner;

    @Inject
    Clock clock;

    @Inject
    Journal journal;

    /**
     * One thing that is held.
     *
     * @param id to name it by; says which table it stands in
     * @param kind key of its words
     * @param dossier number; empty for a digest, which tells of several
     * @param to name of whom it was for; empty when it is nobody of this office
     * @param at when it was given up, or when it is tried again
     * @param attempts so far
     * @param reason why: a word and its detail, as {@link id.dosir.notify.MailFailed#reason} gives them; without an address
     * @param givenUp whether it is tried no more
     */
    public record Line(
            String id,
            String kind,
            String dossier,
            String to,
            Instant at,
            int attempts,
            String reason,
            boolean givenUp) {}

    /**
     * A mail that the mail server refused for good.
     *
     * @param address that it does not take
     * @param at when
     */
    public record RefusedMail(String address, Instant at) {}

    /** @return given up first, newest first; at most two hundred, none to who is no administrator */
    public List<Line> lines(Actor actor) {
        if (!actor.holds(Post.ADMINISTRATOR)) {
            return List.of();
        }
        List<Line> lines = new ArrayList<>();
        mails("m.refusedAt is not null order by m.refusedAt desc").forEach(m -> lines.add(line(m)));
        mails("m.doneAt is null and m.attempts > 0 order by m.dueAt desc").forEach(m -> lines.add(line(m)));
        outbox("o.givenUpAt is not null order by o.givenUpAt desc").forEach(o -> lines.add(line(o)));
        outbox("o.doneAt is null and o.attempts > 0 order by o.dueAt desc").forEach(o -> lines.add(line(o)));
        lines.sort(Comparator.comparing(Line::givenUp).reversed().thenComparing(Line::at, Comparator.reverseOrder()));
        return lines.subList(0, Math.min(2 * MOST, lines.size()));
    }

    /** Has it tried once more, now. */
    public void again(String id, Actor actor) {
        if (!actor.holds(Post.ADMINISTRATOR)) {
            return;
        }
        journal.note(new Entry(Kind.AGAIN, actor.id().value(), "tertahan", id));
        if (id.startsWith("mail/")) {
            Optional.ofNullable(em.find(NoticeMailRow.class, id.substring(5)))
                    .filter(mail -> mail.refusedAt != null || mail.doneAt == null)
                    .ifPresent(mail -> {
                        mail.refusedAt = null;
                        mail.refusedTo = null;
                        mail.doneAt = null;
                        mail.dueAt = clock.instant();
                    });
        } else {
            Optional.ofNullable(em.find(OutboxRow.class, Long.valueOf(id.substring(7))))
                    .filter(row -> row.givenUpAt != null || row.doneAt == null)
                    .ifPresent(row -> {
                        // an examination that was given up gets all its attempts anew
                        row.attempts = row.givenUpAt == null ? row.attempts : 0;
                        row.givenUpAt = null;
                        row.doneAt = null;
                        row.dueAt = clock.instant();
                    });
        }
    }

    /** Says that there is work; call it after {@link #again}. */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public void nudge() {
        worker.nudge();
        examiner.nudge();
    }

    /** @return what the person has to know of his own address: his newest mail was refused, and he has the same address still */
    public Optional<RefusedMail> refusedTo(Actor actor) {
        String address = people.find(actor.id().value()).flatMap(p -> p.email()).orElse("");
        return em.createQuery(
                        "select m from NoticeMailRow m where m.person = :person and m.refusedAt is not null"
                                + " and not exists (select l from NoticeMailRow l where l.person = :person"
                                + " and l.refusedAt is null and l.doneAt > m.refusedAt) order by m.refusedAt desc",
                        NoticeMailRow.class)
                .setParameter("person", actor.id().value())
                .setMaxResults(1)
                .getResultStream()
                .filter(mail -> address.equalsIgnoreCase(mail.refusedTo))
                .map(mail -> new RefusedMail(mail.refusedTo, mail.refusedAt))
                .findFirst();
    }

    /** @return whether the newest mail about a dossier to the address on its form was refused for good */
    public boolean refusedToApplicant(DossierNumber dossier) {
        return em.createQuery(
                        "select o from OutboxRow o where o.dossier = :dossier and o.kind = :kind order by o.id desc",
                        OutboxRow.class)
                .setParameter("dossier", dossier.value())
                .setParameter("kind", Outbox.TELL_APPLICANT)
                .setMaxResults(1)
                .getResultStream()
                .anyMatch(row -> row.givenUpAt != null);
    }

    private List<NoticeMailRow> mails(String which) {
        return some("select m from NoticeMailRow m where " + which, NoticeMailRow.class);
    }

    private List<OutboxRow> outbox(String which) {
        return some("select o from OutboxRow o where " + which, OutboxRow.class);
    }

    private <T> List<T> some(String words, Class<T> type) {
        TypedQuery<T> query = em.createQuery(words, type);
        return query.setMaxResults(MOST).getResultList();
    }

    private Line line(NoticeMailRow mail) {
        String to = people.find(mail.person).map(p -> p.name()).orElse(mail.person);
        boolean over = mail.refusedAt != null;
        return new Line(
                "mail/" + mail.id,
                mail.digest ? "DIGEST" : "MAIL",
                mail.digest || mail.topic.isArchive() || mail.topic.isProposal()
                        ? ""
                        : mail.id.substring(0, mail.id.indexOf('/')),
                to,
                over ? mail.refusedAt : mail.dueAt,
                mail.attempts,
                mail.failure,
                over);
    }

    private static Line line(OutboxRow row) {
        boolean over = row.givenUpAt != null;
        String kind =
                switch (row.kind) {
                    case Outbox.EXAMINE, Outbox.REINDEX, Outbox.TELL_APPLICANT -> row.kind;
                    case Outbox.TELL_APPLICANT_TOO -> Outbox.TELL_APPLICANT;
                    default -> "MAIL";
                };
        return new Line(
                "outbox/" + row.id,
                kind,
                row.dossier,
                "",
                over ? row.givenUpAt : row.dueAt,
                row.attempts,
                row.failure,
                over);
    }
}
