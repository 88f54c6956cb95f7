package id.dosir.letters;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * The agenda book of a period.
 *
 * @param from first day
 * @param until last day
 * @param entries in order
 */
public record AgendaBook(LocalDate from, LocalDate until, List<Entry> entries) {

    public AgendaBook {
        entries = List.copyOf(entries);
    }

    /**
     * @param agenda no. agenda
     * @param received when
     * @param sender surat dari
     * @param letter no. surat
     * @param letterDate tgl. surat
     * @param subject hal
     * @param disposedTo to whom it was disposed, {@code -} when it was not
     */
    public record Entry(
            String agenda,
            Instant received,
            String sender,
            String letter,
            LocalDate letterDate,
            String subject,
            String disposedTo) {}
}
