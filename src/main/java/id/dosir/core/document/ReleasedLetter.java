package id.dosir.core.document;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A recommendation that is numbered and finished, and waits to be signed somewhere else.
 *
 * @param number fixed at release
 * @param date that stands on it
 * @param signer account of the official whom it names
 * @param file name of the unsigned file
 * @param length of that file, in bytes: a signature is appended behind them
 * @param at when it was released
 */
public record ReleasedLetter(
        LetterNumber number, LocalDate date, String signer, Sha256 file, long length, Instant at) {}
