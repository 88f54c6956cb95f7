package id.dosir.desk;

import id.dosir.core.certificate.MailDomains;
import id.dosir.core.filing.CheckRules;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * What this office holds the statements of a request against. None of it stops one.
 *
 * @param domains {@code dosir.mail.domains}: of official mailboxes
 * @param region {@code dosir.nik.region}: province and regency as the NIK of those begins who are registered here; empty when all are alike
 */
public record StatementSettings(MailDomains domains, String region) {

    /** @throws IllegalArgumentException naming the setting */
    public StatementSettings {
        if (!region.matches("(\\d{2}){0,3}")) {
            throw new IllegalArgumentException("dosir.nik.region must be 2, 4 or 6 digits: " + region);
        }
    }

    CheckRules rules(LocalDate today) {
        return new CheckRules(domains, region, today);
    }

    /** Reads the settings. */
    @Dependent
    static class Source {
        @Produces
        @Singleton
        StatementSettings settings(
                @ConfigProperty(name = "dosir.mail.domains", defaultValue = "*.go.id") Set<String> domains,
                @ConfigProperty(name = "dosir.nik.region") Optional<String> region) {
            try {
                return new StatementSettings(
                        new MailDomains(domains), region.orElse("").strip());
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException("dosir.mail.domains or dosir.nik.region: " + e.getMessage(), e);
            }
        }
    }
}
