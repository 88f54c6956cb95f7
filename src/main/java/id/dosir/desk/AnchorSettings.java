package id.dosir.desk;

import id.dosir.core.certificate.EmailAddress;
import id.dosir.journal.AnchorFile;
import id.dosir.storage.Home;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * When, where and to whom the end of the journal is told.
 *
 * @param at time of day in the office's zone ({@code dosir.anchor.at}); empty for never
 * @param file outside the database ({@code dosir.anchor.file})
 * @param mail addresses that get each anchor ({@code dosir.anchor.mail}); none without the setting
 */
public record AnchorSettings(Optional<LocalTime> at, AnchorFile file, List<EmailAddress> mail) {

    public AnchorSettings {
        mail = List.copyOf(mail);
    }

    /** @throws IllegalArgumentException naming the setting */
    static AnchorSettings of(String at, Optional<String> file, Optional<String> mail, Path home) {
        Path standard = home.resolve("anchors").resolve("jangkar.txt");
        return new AnchorSettings(
                time(at), new AnchorFile(file.map(AnchorSettings::path).orElse(standard)), addresses(mail.orElse("")));
    }

    private static Optional<LocalTime> time(String at) {
        if (at.strip().equals("never")) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalTime.parse(at.strip()));
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("dosir.anchor.at must be a time such as 23:55, or never: " + at, e);
        }
    }

    private static Path path(String file) {
        try {
            return Path.of(file.strip()).toAbsolutePath().normalize();
        } catch (InvalidPathException e) {
            throw new IllegalArgumentException("dosir.anchor.file is not the name of a file: " + file, e);
        }
    }

    private static List<EmailAddress> addresses(String mail) {
        return Arrays.stream(mail.split(","))
                .map(String::strip)
                .filter(address -> !address.isEmpty())
                .map(address -> EmailAddress.parse(address)
                        .orElseThrow(() -> new IllegalArgumentException(
                                "dosir.anchor.mail must be mail addresses with commas between them: " + address)))
                .toList();
    }

    /** Reads the settings. */
    @Dependent
    static class Source {
        @Produces
        @Singleton
        AnchorSettings settings(
                @ConfigProperty(name = "dosir.anchor.at", defaultValue = "23:55") String at,
                @ConfigProperty(name = "dosir.anchor.file") Optional<String> file,
                @ConfigProperty(name = "dosir.anchor.mail") Optional<String> mail,
                Home home) {
            return of(at, file, mail, home.root());
        }
    }
}
