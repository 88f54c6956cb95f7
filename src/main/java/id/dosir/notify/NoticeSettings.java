package id.dosir.notify;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.LocalTime;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * When the office's mails go out, unless a person chose otherwise.
 *
 * @param quiet {@code dosir.mail.quiet} and {@code dosir.mail.quiet-days-off}
 * @param digest {@code dosir.mail.digest}: time of day of the daily mail
 */
public record NoticeSettings(QuietHours quiet, LocalTime digest) {

    /** Reads the settings. */
    @Dependent
    static class Source {

        /** @throws IllegalArgumentException naming the setting that is wrong */
        @Produces
        @Singleton
        NoticeSettings settings(
                @ConfigProperty(name = "dosir.mail.quiet", defaultValue = "none") String quiet,
                @ConfigProperty(name = "dosir.mail.quiet-days-off", defaultValue = "false") boolean daysOff,
                @ConfigProperty(name = "dosir.mail.digest", defaultValue = "07:30") String digest) {
            return of(quiet, daysOff, digest);
        }
    }

    static NoticeSettings of(String quiet, boolean daysOff, String digest) {
        QuietHours hours;
        try {
            hours = QuietHours.parse(quiet, daysOff);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("dosir.mail.quiet: " + e.getMessage(), e);
        }
        try {
            return new NoticeSettings(hours, QuietHours.time(digest));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("dosir.mail.digest: " + e.getMessage(), e);
        }
    }
}
