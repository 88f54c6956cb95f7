package id.dosir.archive;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Settings of the search index.
 *
 * @param patience {@code dosir.index.wait}: how long a search waits for an index that is still opening, 1 s to 5 min
 */
public record IndexSettings(Duration patience) {

    public IndexSettings {
        if (patience.compareTo(Duration.ofSeconds(1)) < 0 || patience.compareTo(Duration.ofMinutes(5)) > 0) {
            throw new IllegalArgumentException("dosir.index.wait must lie between PT1S and PT5M: " + patience);
        }
    }

    /** Reads the settings when the server starts. */
    @Dependent
    static class Reader {

        @Inject
        @ConfigProperty(name = "dosir.index.wait", defaultValue = "PT30S")
        Duration wait;

        @Produces
        @Singleton
        IndexSettings settings() {
            return new IndexSettings(wait);
        }
    }
}
