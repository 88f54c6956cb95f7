package id.dosir.notify;

import id.dosir.core.certificate.EmailAddress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Reads {@link MailSettings} from the configuration. */
@ApplicationScoped
public class MailConfiguration {

    @Inject
    @ConfigProperty(name = "dosir.mail.host")
    Optional<String> host;

    @Inject
    @ConfigProperty(name = "dosir.mail.port", defaultValue = "25")
    int port;

    @Inject
    @ConfigProperty(name = "dosir.mail.from", defaultValue = "dosir@bolmongkab.go.id")
    String from;

    @Inject
    @ConfigProperty(name = "dosir.mail.from-name", defaultValue = "Dosir")
    String fromName;

    @Inject
    @ConfigProperty(name = "dosir.mail.user")
    Optional<String> user;

    @Inject
    @ConfigProperty(name = "dosir.mail.password")
    Optional<String> password;

    @Inject
    @ConfigProperty(name = "dosir.mail.security", defaultValue = "none")
    String security;

    /** @throws IllegalArgumentException naming the setting that is wrong */
    @Produces
    @Singleton
    MailSettings settings() {
        return new MailSettings(
                host,
                port,
                EmailAddress.parse(from)
                        .orElseThrow(() -> new IllegalArgumentException("dosir.mail.from is not a mail address")),
                fromName,
                user,
                password,
                Arrays.stream(MailSettings.Security.values())
                        .filter(s -> s.name().equalsIgnoreCase(security.strip()))
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException(
                                "dosir.mail.security must be none, starttls or tls: " + security)));
    }
}
