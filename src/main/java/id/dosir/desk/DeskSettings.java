package id.dosir.desk;

import id.dosir.core.certificate.RevocationConfirmation.Source;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Settings of the desk.
 *
 * @param baseUrl address under which people reach the module ({@code dosir.base-url}); it goes into QR codes and mails
 * @param watchInterval pause between two rounds of asking BSrE ({@code dosir.watch.interval})
 * @param watchLongest longest pause between two questions about one dossier ({@code dosir.watch.longest})
 * @param proving sources whose word alone closes a dossier ({@code dosir.watch.proves})
 * @param clockInterval pause between two rounds of looking for clocks that ran out ({@code dosir.clock.interval})
 */
public record DeskSettings(
        URI baseUrl, Duration watchInterval, Duration watchLongest, Set<Source> proving, Duration clockInterval) {

    /** @throws IllegalArgumentException naming the setting */
    public DeskSettings {
        if (!"http".equals(baseUrl.getScheme()) && !"https".equals(baseUrl.getScheme()) || baseUrl.getHost() == null) {
            throw new IllegalArgumentException("dosir.base-url must be an http or https address: " + baseUrl);
        }
        if (watchInterval.compareTo(Duration.ofSeconds(5)) < 0) {
            throw new IllegalArgumentException("dosir.watch.interval must be 5 s or more: " + watchInterval);
        }
        if (watchLongest.compareTo(watchInterval) < 0) {
            throw new IllegalArgumentException("dosir.watch.longest must not be shorter than dosir.watch.interval");
        }
        proving = Set.copyOf(proving);
        if (clockInterval.compareTo(Duration.ofSeconds(1)) < 0) {
            throw new IllegalArgumentException("dosir.clock.interval must be 1 s or more: " + clockInterval);
        }
    }

    /** @return address of a dossier's page: its number says nothing of the person */
    public String dossier(Object number) {
        return page("berkas/" + number);
    }

    /** @return address of a page */
    public String page(String path) {
        return baseUrl.toString().replaceAll("/+$", "") + "/" + path;
    }

    /** Reads the settings. */
    @Dependent
    static class Configured {
        @Produces
        @Singleton
        DeskSettings settings(
                @ConfigProperty(name = "dosir.base-url", defaultValue = "http://localhost:8080/dosir") String baseUrl,
                @ConfigProperty(name = "dosir.watch.interval", defaultValue = "PT15M") String interval,
                @ConfigProperty(name = "dosir.watch.longest", defaultValue = "PT6H") String longest,
                @ConfigProperty(name = "dosir.watch.proves", defaultValue = "OCSP,CRL,USER_STATUS") List<String> proves,
                @ConfigProperty(name = "dosir.clock.interval", defaultValue = "PT1M") String clocks) {
            return new DeskSettings(
                    URI.create(baseUrl),
                    duration("dosir.watch.interval", interval),
                    duration("dosir.watch.longest", longest),
                    proves.stream().map(Configured::source).collect(Collectors.toSet()),
                    duration("dosir.clock.interval", clocks));
        }

        private static Source source(String word) {
            return Arrays.stream(Source.values())
                    .filter(source -> source.asked() && source.name().equalsIgnoreCase(word.strip()))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException(
                            "dosir.watch.proves knows OCSP, CRL and USER_STATUS: " + word));
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
