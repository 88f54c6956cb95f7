package id.dosir.desk;

import id.dosir.archive.ArchiveIndex;
import id.dosir.archive.Findable;
import id.dosir.core.dossier.Consequence;
import id.dosir.core.dossier.Dossier;
import id.dosir.core.dossier.DossierNumber;
import id.dosir.core.dossier.Post;
import id.dosir.core.dossier.SlipPlace;
import id.dosir.notify.Mail;
import id.dosir.notify.MailFailed;
import id.dosir.notify.MailNotices;
import id.dosir.notify.Topic;
import id.dosir.routing.Dossiers;
import id.dosir.routing.Dossiers.Loaded;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Does what lines of the outbox say. */
@ApplicationScoped
class Aftermath {

    private static final Logger LOG = LoggerFactory.getLogger(Aftermath.class);

    @Inject
    Findables findables;

    @Inject
    ArchiveIndex index;

    @Inject
    Mails mails;

    @Inject
    ClockMails clockMails;

    @Inject
    SenderMails senderMails;

    @Inject
    ContradictionMails contradictions;

    @Inject
    Audience audience;

    @Inject
    NoticeBook notices;

    @Inject
    MailNotices post;

    @Inject
    AnchorWork anchors;

    @Inject
    MailboxMails mailboxes;

    @Inject
    Dossiers dossiers;

    /** @return each line that asked for the index, with its failure; a dossier that several lines name is written once */
    Map<OutboxRow, String> reindex(List<OutboxRow> due) {
        List<OutboxRow> rows =
                due.stream().filter(r -> r.kind.equals(Outbox.REINDEX)).toList();
        String failure = "";
        try {
            List<Findable> found = rows.stream()
                    .map(r -> r.dossier)
                    .distinct()
                    .map(DossierNumber::new)
                    .map(findables::of)
                    .flatMap(Optional::stream)
                    .toList();
            if (!found.isEmpty()) {
                index.put(found);
            }
        } catch (RuntimeException e) {
            LOG.error("outbox: the index could not be written", e);
            failure = "INDEX " + e.getClass().getSimpleName();
        }
        Map<OutboxRow, String> outcome = new LinkedHashMap<>();
        for (OutboxRow row : rows) {
            outcome.put(row, failure);
        }
        return outcome;
    }

    /**
     * Writes what the line says for each whom it concerns, and mails it to those who are no people of this office.
     *
     * @return what the mail server answered when it took the last of those mails
     * @throws MailFailed when one of those mails did not leave; one that is refused for good does not keep back the others
     */
    Optional<String> tell(OutboxRow row) throws MailFailed {
        if (row.kind.equals(Outbox.TELL_ANCHOR)) {
            return post.send(anchors.mail(row));
        }
        if (row.kind.equals(Outbox.PROVE_MAILBOX)) {
            return mailboxes.send(row);
        }
        Dossier dossier = dossiers.find(new DossierNumber(row.dossier))
                .map(Loaded::dossier)
                .orElseThrow(() -> new IllegalStateException("the outbox names an unknown dossier: " + row.dossier));
        List<Mail> letters =
                switch (row.kind) {
                    case Outbox.TELL_APPLICANT -> List.of(
                            mails.toApplicant(dossier, Consequence.Topic.valueOf(row.detail), row.key));
                    case Outbox.TELL_APPLICANT_TOO -> mails.toSecondMailbox(
                            dossier, Consequence.Topic.valueOf(row.detail), row.key);
                    case Outbox.TELL_CLOCK -> clockMails.of(dossier, ClockNotice.of(row.detail), row.key);
                    case Outbox.TELL_CONTRADICTION -> contradictions.of(dossier, row.key);
                    case Outbox.TELL_RECEIVER -> mails.toReceiver(dossier, place(row.detail), row.key);
                    case Outbox.TELL_SENDER -> senderMails.of(dossier, place(row.detail), row.key);
                    default -> mails.toPost(dossier, new Post(row.detail), row.key);
                };
        Topic topic = audience.topic(row, dossier, letters);
        MailFailed refused = null;
        Optional<String> answer = Optional.empty();
        for (Mail mail : notices.enter(row, topic, audience.of(row, dossier), letters)) {
            try {
                answer = post.send(mail);
            } catch (MailFailed e) {
                if (e.mayWorkLater()) {
                    throw e;
                }
                refused = e;
            }
        }
        if (refused != null) {
            throw refused;
        }
        return answer;
    }

    static SlipPlace place(String detail) {
        String[] parts = detail.split("/");
        return new SlipPlace(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
    }
}
