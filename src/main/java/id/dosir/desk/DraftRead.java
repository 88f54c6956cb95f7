package id.dosir.desk;

import id.dosir.core.document.Sha256;

/**
 * Fired after the transaction in which a paper of a draft became {@code READ}, on the thread that read it: whoever makes something of its
 * content observes it, and keeps that by {@link id.dosir.intake.Drafts#propose}. A failure of an observer does not touch the paper.
 *
 * @param draft id of the draft
 * @param token of the paper
 * @param file its bytes in the store
 */
public record DraftRead(String draft, String token, Sha256 file) {}
