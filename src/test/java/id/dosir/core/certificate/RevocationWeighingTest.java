package id.dosir.core.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import id.dosir.core.certificate.RevocationAnswer.Flaw;
import id.dosir.core.certificate.RevocationAnswer.State;
import id.dosir.core.certificate.RevocationConfirmation.Source;
import id.dosir.core.certificate.RevocationWeighing.Contradiction;
import id.dosir.core.certificate.RevocationWeighing.Open;
import id.dosir.core.certificate.RevocationWeighing.Outcome;
import id.dosir.core.certificate.RevocationWeighing.Proven;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RevocationWeighingTest {

    private static final Instant NOW = Instant.parse("2026-06-01T02:00:00Z");
    private static final Set<Source> ALL = Set.of(Source.values());

    private static RevocationAnswer answer(
            Source source, State state, Instant thisUpdate, Optional<Instant> revokedAt) {
        return new RevocationAnswer(
                source,
                state,
                Optional.empty(),
                NOW,
                Optional.of(thisUpdate),
                Optional.of(NOW.plus(Duration.ofHours(1))),
                revokedAt,
                OptionalInt.empty(),
                "",
                "");
    }

    private static RevocationAnswer revoked(Source source) {
        return answer(source, State.REVOKED, NOW, Optional.of(NOW.minus(Duration.ofHours(2))));
    }

    private static RevocationAnswer good(Source source) {
        return answer(source, State.GOOD, NOW, Optional.empty());
    }

    private static Outcome weighed(RevocationAnswer... answers) {
        return RevocationWeighing.of(List.of(answers), ALL);
    }

    @Test
    void the_strongest_answer_proves_it() {
        assertThat(weighed(revoked(Source.USER_STATUS), revoked(Source.CRL), revoked(Source.OCSP)))
                .isEqualTo(new Proven(revoked(Source.OCSP)));
    }

    @Test
    void only_a_source_that_may_prove_it_does() {
        assertThat(RevocationWeighing.of(List.of(revoked(Source.USER_STATUS)), Set.of(Source.OCSP)))
                .isEqualTo(new Open());
    }

    @Test
    void nothing_is_proven_by_what_proves_nothing() {
        assertThat(weighed()).isEqualTo(new Open());
        assertThat(weighed(
                        good(Source.OCSP),
                        RevocationAnswer.flawed(Source.CRL, Flaw.STALE, NOW),
                        answer(Source.USER_STATUS, State.UNKNOWN, NOW, Optional.empty())))
                .isEqualTo(new Open());
    }

    @ParameterizedTest
    @EnumSource(
            value = State.class,
            names = {"ON_HOLD", "UNKNOWN"})
    void a_hold_and_an_unknown_certificate_contradict_nobody_and_prove_nothing(State state) {
        assertThat(weighed(answer(Source.OCSP, state, NOW, Optional.empty()))).isEqualTo(new Open());
        assertThat(weighed(answer(Source.CRL, state, NOW, Optional.empty()), revoked(Source.OCSP)))
                .isEqualTo(new Proven(revoked(Source.OCSP)));
    }

    @Test
    void a_revoked_person_whose_certificate_is_good_has_to_be_looked_at() {
        assertThat(weighed(revoked(Source.USER_STATUS), good(Source.OCSP)))
                .isEqualTo(new Contradiction(revoked(Source.USER_STATUS), good(Source.OCSP)));
    }

    @Test
    void a_revoked_person_who_stands_on_no_list_yet_is_proven_by_the_status() {
        assertThat(weighed(revoked(Source.USER_STATUS), good(Source.CRL)))
                .isEqualTo(new Proven(revoked(Source.USER_STATUS)));
    }

    @Test
    void a_person_with_a_new_certificate_does_not_contradict_that_the_old_one_is_revoked() {
        assertThat(weighed(good(Source.USER_STATUS), revoked(Source.OCSP))).isEqualTo(new Proven(revoked(Source.OCSP)));
    }

    @Test
    void a_list_made_before_the_revocation_does_not_know_of_it_and_a_later_one_should() {
        RevocationAnswer before = answer(Source.CRL, State.GOOD, NOW.minus(Duration.ofHours(5)), Optional.empty());
        assertThat(weighed(before, revoked(Source.OCSP))).isEqualTo(new Proven(revoked(Source.OCSP)));
        assertThat(weighed(good(Source.CRL), revoked(Source.OCSP))).isInstanceOf(Contradiction.class);
    }
}
