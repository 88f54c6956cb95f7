package id.dosir.core.dossier;

import java.time.Instant;

/**
 * What the verifier did in AMS by hand: no interface of AMS revokes a certificate.
 *
 * @param reference as AMS shows it; may be empty
 * @param at when it was done there
 * @param note officer's words, may be empty
 */
public record AmsSubmission(String reference, Instant at, String note) {}
