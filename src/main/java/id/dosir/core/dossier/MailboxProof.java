package id.dosir.core.dossier;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Whether somebody reads the official mailbox of a request: BSrE answers there, and the SOP warns that it must be alive. A mail with a link
 * asks, and whoever presses the button behind it has proven it. It stops nothing: the officer sees it and decides.
 *
 * @param askedAt when the newest mail was asked for
 * @param sentAt when the mail server took it
 * @param refusedAt when the mail server refused it for good
 * @param until end of the link's time
 * @param provenAt when the button was pressed
 * @param tries how many mails were asked for so far, from 1
 */
public record MailboxProof(
        Instant askedAt,
        Optional<Instant> sentAt,
        Optional<Instant> refusedAt,
        Optional<Instant> until,
        Optional<Instant> provenAt,
        int tries) {

    /** Between two mails to one mailbox: nobody's mailbox is flooded by a button. */
    public static final Duration PAUSE = Duration.ofMinutes(5);

    /** Mails about one dossier. */
    public static final int MOST = 10;

    /** What a person reads of it. */
    public enum State {
        /** Asked for, but not taken by a mail server yet. */
        NOT_SENT,
        /** Under way: the link is good. */
        SENT,
        REFUSED,
        EXPIRED,
        PROVEN
    }

    /** Why no other mail is sent. */
    public enum Bar {
        NOT_WANTED,
        PROVEN,
        TOO_SOON,
        TOO_MANY
    }

    public State state(Instant now) {
        if (provenAt.isPresent()) {
            return State.PROVEN;
        }
        if (refusedAt.isPresent()) {
            return State.REFUSED;
        }
        if (sentAt.isEmpty()) {
            return State.NOT_SENT;
        }
        return until.filter(now::isAfter).isPresent() ? State.EXPIRED : State.SENT;
    }

    /**
     * Whether the mailbox of a request matters: BSrE answers to requests to revoke, and nobody can read the mailbox of a person who died.
     */
    public static boolean isWanted(Dossier dossier) {
        return dossier.sop().revokes() && !dossier.application().reason().holderDied();
    }

    /** @return what stands against another mail; empty when one may be sent */
    public static Optional<Bar> bar(Dossier dossier, Optional<MailboxProof> proof, Instant now) {
        if (!isWanted(dossier) || dossier.stage().closed()) {
            return Optional.of(Bar.NOT_WANTED);
        }
        if (proof.flatMap(MailboxProof::provenAt).isPresent()) {
            return Optional.of(Bar.PROVEN);
        }
        if (proof.filter(p -> p.tries() >= MOST).isPresent()) {
            return Optional.of(Bar.TOO_MANY);
        }
        return proof.filter(p -> now.isBefore(p.askedAt().plus(PAUSE))).map(p -> Bar.TOO_SOON);
    }

    /** @return whether corrected statements ask for another proof: what was proven was another mailbox, or none was asked about */
    public static boolean isAnother(Dossier before, Dossier after) {
        return isWanted(after)
                && !after.stage().closed()
                && (!isWanted(before)
                        || !before.application()
                                .subscriber()
                                .email()
                                .equals(after.application().subscriber().email()));
    }
}
