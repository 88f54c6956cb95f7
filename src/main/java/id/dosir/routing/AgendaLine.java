package id.dosir.routing;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A line of the agenda book.
 *
 * @param number of the dossier
 * @param openedAt when it was received
 * @param from sender of the letter
 * @param letterNumber of the letter, may be empty
 * @param letterDate of the letter
 * @param name of the certificate's holder
 * @param sop code of its SOP
 * @param sopVersion it began with
 */
public record AgendaLine(
        String number,
        Instant openedAt,
        String from,
        String letterNumber,
        LocalDate letterDate,
        String name,
        String sop,
        int sopVersion) {}
