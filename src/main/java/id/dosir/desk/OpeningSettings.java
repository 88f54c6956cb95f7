package id.dosir.desk;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * How the server stands among others.
 *
 * @param othersAtWork whether other nodes may be writing into the same store while this one starts; with the embedded
 *     database there can be none
 */
public record OpeningSettings(boolean othersAtWork) {

    /** Reads the settings. */
    @Dependent
    static class Source {
        @Produces
        @Singleton
        OpeningSettings settings(@ConfigProperty(name = "dosir.db.url", defaultValue = "jdbc:h2:file") String url) {
            return new OpeningSettings(!url.startsWith("jdbc:h2:"));
        }
    }
}
