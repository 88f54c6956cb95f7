package id.dosir.desk;

import id.dosir.core.dossier.Consequence.Topic;
import java.time.Instant;

/**
 * A mail to the holder of a certificate, and what became of it.
 *
 * @param topic what it is about
 * @param address official or second mailbox, as the form states it today
 * @param state what became of it
 * @param at when the mail server took it, or refused it, or when it will be tried again
 * @param answer of the mail server when it took it; empty where it told nothing
 */
public record SentMail(Topic topic, String address, State state, Instant at, String answer) {

    /** What became of it. */
    public enum State {
        TAKEN,
        WAITING,
        REFUSED,
        /** Told in the portal or in the mails of the person's account, or mail is off. */
        NO_MAIL
    }
}
