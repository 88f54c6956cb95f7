package id.dosir.desk;

import id.dosir.core.document.LetterCode;
import java.time.LocalDate;

/**
 * All that somebody without an account learns of a letter.
 *
 * @param code under its QR
 * @param number as printed
 * @param date of the letter
 * @param signerName who signed
 * @param signerPost as printed
 * @param status whether it still holds
 */
public record PublicLetter(
        LetterCode code, String number, LocalDate date, String signerName, String signerPost, Status status) {

    /** Whether a letter still holds. */
    public enum Status {
        IN_FORCE,
        /** Another letter of the same matter was signed later. */
        REPLACED,
        /** Its matter was withdrawn or rejected after it was signed. */
        WITHDRAWN
    }
}
