package id.dosir.portal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** The clock on the office's wall: what date fields show and people type. */
@ApplicationScoped
public class OfficeTime {

    @Inject
    Clock clock;

    @Inject
    ZoneId zone;

    public LocalDate today() {
        return LocalDate.now(clock.withZone(zone));
    }

    /** @return to the minute, as fields show it */
    public LocalDateTime now() {
        return LocalDateTime.now(clock.withZone(zone)).truncatedTo(ChronoUnit.MINUTES);
    }

    /** @param typed in a field */
    public Instant instant(LocalDateTime typed) {
        return typed.atZone(zone).toInstant();
    }
}
