package id.dosir.desk;

import java.time.Instant;
import java.util.Optional;

/**
 * What the link in a mail leads to; tells nothing of a person, since whoever has the link may be anybody.
 *
 * @param state whether it is good
 * @param number of the dossier
 * @param at when the mailbox was proven, or until when the link is good; empty when it is still being sent
 */
public record MailboxLink(State state, String number, Optional<Instant> at) {

    /** What can be done with a link. */
    public enum State {
        OPEN,
        PROVEN,
        /** Its time is over, or the request has ended or names another mailbox. */
        EXPIRED
    }
}
