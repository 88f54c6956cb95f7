package id.dosir.desk;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * When the archive is checked by itself.
 *
 * @param at time of day in the office's zone ({@code dosir.check.at}); empty for never
 */
public record CheckSettings(Optional<LocalTime> at) {

    /** @throws IllegalArgumentException naming the setting */
    static CheckSettings of(String at) {
        if (at.strip().equals("never")) {
            return new CheckSettings(Optional.empty());
        }
        try {
            return new CheckSettings(Optional.of(LocalTime.parse(at.strip())));
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("dosir.check.at must be a time such as 02:00, or never: " + at, e);
        }
    }

    /** Reads the settings. */
    @Dependent
    static class Source {
        @Produces
        @Singleton
        CheckSettings settings(@ConfigProperty(name = "dosir.check.at", defaultValue = "02:00") String at) {
            return of(at);
        }
    }
}
