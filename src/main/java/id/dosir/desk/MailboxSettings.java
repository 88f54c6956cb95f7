package id.dosir.desk;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * How mailboxes are proven.
 *
 * @param lasting {@code dosir.mailbox.hours}: how long the link in a mail is good
 */
public record MailboxSettings(Duration lasting) {

    private static final Duration LONGEST = Duration.ofDays(30);

    /** @throws IllegalArgumentException naming the setting */
    public MailboxSettings {
        if (lasting.compareTo(Duration.ofHours(1)) < 0 || lasting.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException(
                    "dosir.mailbox.hours not within 1.." + LONGEST.toHours() + ": " + lasting.toHours());
        }
    }

    /** Reads the settings. */
    @Dependent
    static class Source {
        @Produces
        @Singleton
        MailboxSettings settings(@ConfigProperty(name = "dosir.mailbox.hours", defaultValue = "72") int hours) {
            return new MailboxSettings(Duration.ofHours(hours));
        }
    }
}
