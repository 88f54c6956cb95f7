package id.dosir.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** What is done once a day by the clock, also when the server slept at that moment. */
final class Daily {

    private Daily() {}

    /**
     * @param at time of day
     * @param now present moment
     * @param zone the office's
     * @return when it was due last: what began before that has to begin again
     */
    static Instant lastDue(LocalTime at, Instant now, ZoneId zone) {
        LocalDate today = now.atZone(zone).toLocalDate();
        Instant due = today.atTime(at).atZone(zone).toInstant();
        return due.isAfter(now) ? today.minusDays(1).atTime(at).atZone(zone).toInstant() : due;
    }
}
