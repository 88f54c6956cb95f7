package id.dosir.desk;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Settings of the desk.
 *
 * @param baseUrl address under which people reach the module ({@code dosir.base-url}); it goes into QR codes and mails
 * @param watchInterval pause between two rounds of asking BSrE ({@code dosir.watch.interval})
 * @param clockInterval pause between two rounds of looking for clocks that ran out ({@code dosir.clock.interval})
 */
public record DeskSettings(URI baseUrl, Duration watchInterval, Duration clockInterval) {

    /** @throws IllegalArgumentException naming the setting */
    public DeskSettings {
        if (!"http".equals(baseUrl.getScheme()) && !"https".equals(baseUrl.getScheme()) || baseUrl.getHost() == null) {
            throw new IllegalArgumentException("dosir.base-url must be an http or https address: " + baseUrl);
        }
        if (watchInterval.compareTo(Duration.ofSeconds(5)) < 0) {
            throw new IllegalArgumentException("dosir.watch.interval must be 5 s or more: " + watchInterval);
        }
        if (clockInterval.compareTo(Duration.ofSeconds(1)) < 0) {
            throw new IllegalArgumentException("dosir.clock.interval must be 1 s or more: " + clockInterval);
        }
    }

    /** @return address of a dossier's page: its number says nothing of the person */
    public String dossier(Object number) {
        return baseUrl.toString().replaceAll("/+$", "") + "/berkas/" + number;
    }

    /** Reads the settings. */
    @Dependent
    static class Source {
        @Produces
        @Singleton
        DeskSettings settings(
                @ConfigProperty(name = "dosir.base-url", defaultValue = "http://localhost:8080/dosir") String baseUrl,
                @ConfigProperty(name = "dosir.watch.interval", defaultValue = "PT15M") String interval,
                @ConfigProperty(name = "dosir.clock.interval", defaultValue = "PT1M") String clocks) {
            return new DeskSettings(
                    URI.create(baseUrl),
                    duration("dosir.watch.interval", interval),
                    duration("dosir.clock.interval", clocks));
        }

        private static Duration duration(String setting, String text) {
            try {
                return Duration.parse(text);
            } catch (DateTimeParseException e) {
                throw new IllegalArgumentException(setting + " must be a duration such as PT15M: " + text, e);
            }
        }
    }
}
