package id.dosir.desk;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * How long what nobody finishes is kept.
 *
 * @param days {@code dosir.draft.days}: a draft after its last change
 * @param partHours {@code dosir.upload.part-hours}: an upload that broke off, for its sender to go on
 */
public record DraftSettings(int days, int partHours) {

    private static final int MOST_DAYS = 3_650;
    private static final int MOST_HOURS = 720;

    /** @throws IllegalArgumentException naming the setting */
    public DraftSettings {
        if (days < 1 || days > MOST_DAYS) {
            throw new IllegalArgumentException("dosir.draft.days must be 1 to " + MOST_DAYS + ": " + days);
        }
        if (partHours < 1 || partHours > MOST_HOURS) {
            throw new IllegalArgumentException("dosir.upload.part-hours must be 1 to " + MOST_HOURS + ": " + partHours);
        }
    }

    Duration age() {
        return Duration.ofDays(days);
    }

    Duration partAge() {
        return Duration.ofHours(partHours);
    }

    /** Reads the settings. */
    @Dependent
    static class Source {
        @Produces
        @Singleton
        DraftSettings settings(
                @ConfigProperty(name = "dosir.draft.days", defaultValue = "30") int days,
                @ConfigProperty(name = "dosir.upload.part-hours", defaultValue = "24") int hours) {
            return new DraftSettings(days, hours);
        }
    }
}
