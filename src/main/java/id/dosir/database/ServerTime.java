package id.dosir.database;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.ZoneId;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where time comes from: the only place that asks the system, so that tests can stand on any day. */
@ApplicationScoped
public class ServerTime {

    @Inject
    @ConfigProperty(name = "dosir.zone", defaultValue = "Asia/Makassar")
    String zone;

    /** @return the clock of the office: its moments are those of any clock, its days are the office's */
    @Produces
    @Singleton
    Clock clock() {
        return Clock.system(zone());
    }

    /** @return the office's zone ({@code dosir.zone}): working hours and dates on papers are reckoned in it */
    @Produces
    @Singleton
    ZoneId zone() {
        try {
            return ZoneId.of(zone);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("dosir.zone is not a time zone: " + zone, e);
        }
    }
}
