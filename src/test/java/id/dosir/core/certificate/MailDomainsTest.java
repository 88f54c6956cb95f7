package id.dosir.core.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MailDomainsTest {

    @ParameterizedTest
    @CsvSource({
        "*.go.id,a@bolmongkab.go.id,true",
        "*.go.id,a@bkd.bolmongkab.go.id,true",
        "*.go.id,a@tipugo.id,false",
        "*.go.id,a@go.id.example,false",
        "bolmongkab.go.id,a@bolmongkab.go.id,true",
        "bolmongkab.go.id,a@bkd.bolmongkab.go.id,false"
    })
    void a_star_stands_for_what_lies_under_a_domain(String name, String address, boolean allowed) {
        assertThat(new MailDomains(Set.of(name)).allow(new EmailAddress(address)))
                .isEqualTo(allowed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "*", "a b.id", "*go.id", "@go.id"})
    void what_is_no_domain_is_named(String name) {
        assertThatThrownBy(() -> new MailDomains(Set.of(name))).hasMessage("not a mail domain: " + name);
    }

    @Test
    void there_is_one_at_least() {
        assertThatThrownBy(() -> new MailDomains(Set.of())).isInstanceOf(IllegalArgumentException.class);
    }
}
