package id.dosir.bsre;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.dosir.simulator.Options;
import id.dosir.simulator.Simulator;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CertificateStatusTest {

    @TempDir
    static Path folder;

    static Simulator simulator;

    @BeforeAll
    static void start() throws Exception {
        simulator = Simulator.start(Options.in(folder), Clock.systemUTC());
    }

    @AfterAll
    static void stop() {
        simulator.close();
    }

    @ParameterizedTest
    @CsvSource({
        "7101010101700001, ISSUE",
        "7101010303800003, EXPIRED",
        "7101010404810004, RENEW",
        "7101010505820005, WAITING_FOR_VERIFICATION",
        "7101010606830006, NEW",
        "7101010707840007, NO_CERTIFICATE",
        "7101010808850008, NOT_REGISTERED",
        "7101010909860009, SUSPEND",
        "7101011010870010, REVOKE",
        "7101019999999999, NOT_REGISTERED"
    })
    void each_of_the_nine_words_is_understood(String nik, UserStatus.State expected) {
        assertThat(asked(nik)).isEqualTo(expected);
    }

    @Test
    void a_revocation_made_at_the_service_is_seen_here() throws Exception {
        HttpRequest revoke = HttpRequest.newBuilder(
                        URI.create(simulator.uri() + "/simulator/users/7101015703820002/status/REVOKE"))
                .POST(HttpRequest.BodyPublishers.noBody())
                .build();
        assertThat(asked("7101015703820002")).isEqualTo(UserStatus.State.ISSUE);
        HttpClient.newHttpClient().send(revoke, BodyHandlers.discarding());
        assertThat(asked("7101015703820002")).isEqualTo(UserStatus.State.REVOKE);
    }

    @Test
    void a_service_that_is_down_is_an_answer_not_an_exception() {
        CertificateStatus status = new CertificateStatus(settings(URI.create("http://127.0.0.1:1")), Clock.systemUTC());

        assertThat(status.ask("7101010101700001")).isInstanceOf(UserStatus.Unreachable.class);
    }

    @Test
    void what_is_no_nik_is_refused_without_repeating_it() {
        CertificateStatus status = new CertificateStatus(settings(simulator.uri()), Clock.systemUTC());

        assertThatThrownBy(() -> status.ask("71010/../x"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("71010");
    }

    private static UserStatus.State asked(String nik) {
        UserStatus status = new CertificateStatus(settings(simulator.uri()), Clock.systemUTC()).ask(nik);
        assertThat(status).isInstanceOf(UserStatus.Told.class);
        return ((UserStatus.Told) status).state();
    }

    private static BsreSettings settings(URI uri) {
        return new BsreSettings(Optional.of(uri), "esign", "wayang", Duration.ofSeconds(30));
    }
}
