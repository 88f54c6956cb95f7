package id.dosir.letters;

import java.time.LocalDate;
import java.util.List;

/**
 * Report of retention: which dossiers of the register are due by the Jadwal Retensi Arsip, and for what.
 *
 * @param until day up to which they are due
 * @param date of the report
 * @param entries in the order of the register
 * @param official who signs
 */
public record RetentionReport(LocalDate until, LocalDate date, List<Entry> entries, Official official) {

    public RetentionReport {
        entries = List.copyOf(entries);
    }

    /**
     * @param register number in the register
     * @param dossier its number
     * @param subject what it is about
     * @param closed when it was closed
     * @param due when the time of keeping ends
     * @param action Musnah, Permanen or Dinilai kembali
     */
    public record Entry(
            String register, String dossier, String subject, LocalDate closed, LocalDate due, String action) {}
}
