package id.dosir.letters;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;

/**
 * Dates as official letters write them, such as {@code 22 November 2026, 10.20 WITA}.
 *
 * @param zone of the office, such as {@code Asia/Makassar}
 */
public record IndonesianDates(ZoneId zone) {

    private static final Locale INDONESIAN = Locale.forLanguageTag("id");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", INDONESIAN);
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("d MMMM uuuu, HH.mm", INDONESIAN);

    /** Keppres 41/1987; the JDK's own short names differ between its sources of locale data. */
    private static final Map<Integer, String> ZONES = Map.of(7, "WIB", 8, "WITA", 9, "WIT");

    public String day(LocalDate day) {
        return DAY.format(day);
    }

    public String day(Instant moment) {
        return DAY.format(moment.atZone(zone));
    }

    /** @return day and minute without a zone, for narrow fields */
    public String shortMinute(Instant moment) {
        return MINUTE.format(moment.atZone(zone));
    }

    /** @return day and minute with the zone's Indonesian name, or its offset outside of Indonesia */
    public String minute(Instant moment) {
        var local = moment.truncatedTo(ChronoUnit.MINUTES).atZone(zone);
        int seconds = local.getOffset().getTotalSeconds();
        String name = seconds % 3600 == 0 ? ZONES.get(seconds / 3600) : null;
        return MINUTE.format(local) + " " + (name == null ? local.getOffset().getId() : name);
    }
}
