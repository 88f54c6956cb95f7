package id.dosir.desk;

import id.dosir.core.dossier.MailboxProof;
import java.time.Instant;
import java.util.Optional;

/**
 * What a dossier's page says of its mailbox.
 *
 * @param state how far the proof is
 * @param at when it got there; of a link that is under way or over, the end of its time; empty where nothing was asked yet
 * @param tries mails so far
 * @param mailOff whether this server sends no mail at all
 * @param again whether this person may ask for another mail now
 */
public record MailboxView(MailboxProof.State state, Optional<Instant> at, int tries, boolean mailOff, boolean again) {}
