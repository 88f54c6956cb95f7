package id.dosir.core.clock;

import id.dosir.core.dossier.WorkCalendar.Span;
import java.time.LocalDate;
import java.util.List;

/**
 * A day that differs from its weekday.
 *
 * @param date which
 * @param kind why
 * @param name such as {@code Hari Raya Natal}
 * @param hours of its own, for {@link Kind#OWN_HOURS}; none on a day off
 */
public record SpecialDay(LocalDate date, Kind kind, String name, List<Span> hours) {

    /** Why a day differs; the words are those of calendar files. */
    public enum Kind {
        NATIONAL("libur-nasional"),
        JOINT_LEAVE("cuti-bersama"),
        REGIONAL("libur-daerah"),
        OWN_HOURS("jam-khusus");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }

    /** Longest name, in characters. */
    public static final int LONGEST_NAME = 120;

    public SpecialDay {
        hours = List.copyOf(hours);
        if ((kind == Kind.OWN_HOURS) == hours.isEmpty()) {
            throw new IllegalArgumentException("own hours and no others have hours: " + date);
        }
    }
}
