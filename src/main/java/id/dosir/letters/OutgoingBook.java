package id.dosir.letters;

import id.dosir.core.number.OutgoingNumber;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The agenda book of outgoing letters.
 *
 * @param year of the numbers
 * @param from first day of the period, if it is not the whole year
 * @param until last day, likewise
 * @param entries in order
 */
public record OutgoingBook(int year, Optional<LocalDate> from, Optional<LocalDate> until, List<Entry> entries) {

    public OutgoingBook {
        entries = List.copyOf(entries);
    }

    /**
     * @param number and what became of it
     * @param subject hal; empty while nothing is known
     * @param addressee likewise
     */
    public record Entry(OutgoingNumber number, String subject, String addressee) {}
}
