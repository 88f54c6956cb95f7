package id.dosir.desk;

import id.dosir.core.certificate.EmailAddress;
import id.dosir.core.dossier.Actor;
import id.dosir.core.dossier.Dossier;
import id.dosir.core.dossier.DossierNumber;
import id.dosir.core.dossier.Stage;
import id.dosir.notify.Topic;
import id.dosir.routing.Dossiers;
import id.dosir.storage.Turns;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Mails that wait, as a table. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
class NoticeMails {

    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);
    private static final int LONGEST_FAILURE = 300;
    /** A mail has an end, also after a month away: the rest is told as a number. */
    static final int MOST_LINES = 200;

    @PersistenceContext
    EntityManager em;

    @Inject
    Turns turns;

    @Inject
    Dossiers dossiers;

    @Inject
    NoticeBoard board;

    List<String> due(Instant now, int most) {
        return em.createQuery(
                        "select m.id from NoticeMailRow m where m.doneAt is null and m.dueAt <= :now order by m.dueAt, m.id",
                        String.class)
                .setParameter("now", now)
                .setMaxResults(most)
                .getResultList();
    }

    /** From here on it takes no more events: what is sent again after a crash is the same mail. */
    NoticeMailRow close(String id, Instant now) {
        turns.take("mail/" + id);
        NoticeMailRow mail = em.find(NoticeMailRow.class, id, LockModeType.PESSIMISTIC_WRITE);
        mail.closedAt = mail.closedAt == null ? now : mail.closedAt;
        return mail;
    }

    /** @return its events that the person may still read, in order; those of a task that is done by now are left out */
    List<NoticeRow> events(String mail, Actor actor) {
        return em.createQuery("select n from NoticeRow n where n.mail = :mail order by n.toldAt, n.id", NoticeRow.class)
                .setParameter("mail", mail)
                .setMaxResults(MOST_LINES)
                .getResultStream()
                .filter(notice -> concerns(notice, actor))
                .toList();
    }

    private boolean concerns(NoticeRow notice, Actor actor) {
        if (notice.dossier == null) {
            return board.office(actor).contains(notice.topic);
        }
        Optional<Dossier> dossier =
                dossiers.find(new DossierNumber(notice.dossier)).map(Dossiers.Loaded::dossier);
        return dossier.filter(d -> d.mayBeReadBy(actor))
                .filter(d -> stands(notice.topic, d, actor))
                .isPresent();
    }

    private static boolean stands(Topic topic, Dossier dossier, Actor actor) {
        return switch (topic) {
            case STILL_VALID, CONTRADICTION -> dossier.stage().name() == Stage.Name.AWAITING_CONFIRMATION;
            default -> !topic.isTask()
                    || dossier.waitsFor().filter(actor::reaches).isPresent();
        };
    }

    void done(String id, Instant now) {
        em.find(NoticeMailRow.class, id).doneAt = now;
    }

    void failed(String id, String failure, Instant now) {
        NoticeMailRow mail = em.find(NoticeMailRow.class, id);
        mail.attempts++;
        Duration pause = Duration.ofSeconds(1L << Math.min(mail.attempts, 20));
        mail.dueAt = now.plus(pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE);
        mail.failure = failure.length() > LONGEST_FAILURE ? failure.substring(0, LONGEST_FAILURE) : failure;
    }

    /** It is tried no more. The notices that it was to tell stay where they are. */
    void refused(String id, String failure, EmailAddress to, Instant now) {
        failed(id, failure, now);
        NoticeMailRow mail = em.find(NoticeMailRow.class, id);
        mail.doneAt = now;
        mail.refusedAt = now;
        mail.refusedTo = to.value();
    }

    /** Forgets what nobody looks for any more, so that the tables stay as small as the work of some months. */
    void forget(Instant before) {
        em.createQuery("delete from NoticeRow n where n.toldAt < :before")
                .setParameter("before", before)
                .executeUpdate();
        em.createQuery("delete from NoticeMailRow m where m.dueAt < :before and m.doneAt is not null")
                .setParameter("before", before)
                .executeUpdate();
    }
}
