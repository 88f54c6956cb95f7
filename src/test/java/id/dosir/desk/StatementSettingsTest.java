package id.dosir.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.dosir.core.certificate.EmailAddress;
import id.dosir.core.certificate.MailDomains;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class StatementSettingsTest {

    private final StatementSettings.Source source = new StatementSettings.Source();

    @Test
    void domains_and_region_are_the_rules_of_the_checks() {
        StatementSettings settings = source.settings(Set.of("bolmongkab.go.id"), Optional.of(" 7101 "));

        assertThat(settings.rules(LocalDate.EPOCH).region()).isEqualTo("7101");
        assertThat(settings.domains().allow(EmailAddress.parse("a@dephub.go.id").orElseThrow()))
                .isFalse();
        assertThat(source.settings(Set.of("*.go.id"), Optional.empty()).domains())
                .isEqualTo(MailDomains.GOVERNMENT);
    }

    @Test
    void a_region_or_domain_that_is_none_ends_the_start_and_is_named() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> source.settings(Set.of("*.go.id"), Optional.of("710")))
                .withMessageContaining("dosir.nik.region");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> source.settings(Set.of("bukan domain"), Optional.empty()))
                .withMessageContaining("dosir.mail.domains");
    }
}
