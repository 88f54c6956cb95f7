package id.dosir.core.dossier;

import java.time.Instant;

/**
 * Who acts, and when. The desk makes one for each act, so that no rule asks a clock.
 *
 * @param by the person
 * @param at the time
 */
public record Occasion(Actor by, Instant at) {}
