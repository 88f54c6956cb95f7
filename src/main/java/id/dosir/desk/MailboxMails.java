package id.dosir.desk;

import id.dosir.notify.Mail;
import id.dosir.notify.MailFailed;
import id.dosir.notify.MailNotices;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/**
 * Sends the mail that asks whether a mailbox is read. To the address on the form, never by the notices of an account: these may be
 * gathered or silent, and their rows would keep the link.
 */
@ApplicationScoped
class MailboxMails {

    @Inject
    MailboxProofs proofs;

    @Inject
    MailNotices post;

    /**
     * @return what the mail server answered; empty without a mail server, or when nothing is to be asked any more
     * @throws MailFailed when the mail did not leave
     */
    Optional<String> send(OutboxRow line) throws MailFailed {
        Optional<Mail> mail = proofs.letter(line);
        if (mail.isEmpty()) {
            return Optional.empty();
        }
        try {
            Optional<String> answer = post.send(mail.get());
            answer.ifPresent(taken -> proofs.sent(line));
            return answer;
        } catch (MailFailed e) {
            if (!e.mayWorkLater()) {
                proofs.refused(line);
            }
            throw e;
        }
    }
}
