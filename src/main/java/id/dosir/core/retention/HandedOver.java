package id.dosir.core.retention;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A record that was handed over for good.
 *
 * @param institution that keeps it now
 * @param minutes number of the berita acara serah terima
 * @param day of it
 * @param packed the package that was handed over
 * @param at when it was entered here
 * @param byName by whom
 */
public record HandedOver(
        String institution, String minutes, LocalDate day, PackedRecord packed, Instant at, String byName) {}
