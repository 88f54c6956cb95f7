package id.dosir.desk;

import id.dosir.core.certificate.EmailAddress;
import id.dosir.core.certificate.Subscriber;
import id.dosir.core.dossier.Actor;
import id.dosir.core.dossier.Consequence.Topic;
import id.dosir.core.dossier.Dossier;
import id.dosir.desk.SentMail.State;
import id.dosir.routing.SopCatalogue;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Mails about a dossier to the holder of the certificate (SOP step 8), with the mail server's answers. */
@ApplicationScoped
@Transactional
public class SentMails {

    private static final int MOST = 100;

    @PersistenceContext
    EntityManager em;

    @Inject
    SopCatalogue sops;

    /** @return newest first; none to who is no officer */
    public List<SentMail> of(Dossier dossier, Actor actor) {
        if (!sops.isOfficer(actor) || !dossier.mayBeReadBy(actor)) {
            return List.of();
        }
        Subscriber holder = dossier.application().subscriber();
        return em.createQuery(
                        "select o from OutboxRow o where o.dossier = :dossier and o.kind in (:first, :second)"
                                + " order by o.id desc",
                        OutboxRow.class)
                .setParameter("dossier", dossier.number().value())
                .setParameter("first", Outbox.TELL_APPLICANT)
                .setParameter("second", Outbox.TELL_APPLICANT_TOO)
                .setMaxResults(MOST)
                .getResultStream()
                .map(row -> sent(row, holder))
                .toList();
    }

    private static SentMail sent(OutboxRow row, Subscriber holder) {
        boolean second = row.kind.equals(Outbox.TELL_APPLICANT_TOO);
        String address = second
                ? holder.otherEmail().map(EmailAddress::value).orElse("")
                : holder.email().value();
        return new SentMail(
                Topic.valueOf(row.detail),
                address,
                state(row),
                Stream.of(row.givenUpAt, row.doneAt, row.dueAt)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElseThrow(),
                Objects.requireNonNullElse(row.answer, ""));
    }

    private static State state(OutboxRow row) {
        if (row.givenUpAt != null) {
            return State.REFUSED;
        }
        if (row.doneAt == null) {
            return State.WAITING;
        }
        return row.answer == null ? State.NO_MAIL : State.TAKEN;
    }
}
