package id.dosir.worker;

import static org.assertj.core.api.Assertions.assertThat;

import id.dosir.core.certificate.RevocationAnswer;
import id.dosir.core.certificate.RevocationAnswer.Flaw;
import id.dosir.core.certificate.RevocationAnswer.State;
import id.dosir.worker.PaperAuthority.Responder;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.OptionalInt;
import org.bouncycastle.cert.ocsp.CertificateStatus;
import org.bouncycastle.cert.ocsp.OCSPReq;
import org.bouncycastle.cert.ocsp.OCSPRespBuilder;
import org.bouncycastle.cert.ocsp.RevokedStatus;
import org.bouncycastle.cert.ocsp.UnknownStatus;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What an OCSP answer is worth, by the rules of RFC 6960. */
class OcspDialogueTest {

    static final Instant NOW = Instant.parse("2026-06-01T02:00:00Z");

    private static final Instant JUST_NOW = NOW.minus(Duration.ofMinutes(1));
    private static final Instant TOMORROW = NOW.plus(Duration.ofDays(1));
    private static final BigInteger SERIAL = new BigInteger("144656301014400895597368180697408544897187243902");
    private static final byte[] NONCE = "sekali pakai 0001".getBytes();

    private static PaperAuthority authority;
    private static Responder responder;

    @BeforeAll
    static void found() throws Exception {
        authority = new PaperAuthority("BSRE UJI");
        responder = authority.responder(true);
    }

    private static RevocationAnswer heard(byte[] response) throws Exception {
        return new OcspDialogue(authority.certificate, SERIAL, NONCE).answer(response, NOW);
    }

    private static byte[] told(CertificateStatus status) throws Exception {
        return authority.ocsp(responder, SERIAL, status, JUST_NOW, TOMORROW, NONCE);
    }

    private static void assertFlawed(byte[] response, Flaw flaw) throws Exception {
        RevocationAnswer answer = heard(response);
        assertThat(answer.state()).isEqualTo(State.NO_PROOF);
        assertThat(answer.flaw()).contains(flaw);
    }

    @Test
    void the_question_names_the_certificate_and_carries_the_nonce() throws Exception {
        OCSPReq question = new OCSPReq(new OcspDialogue(authority.certificate, SERIAL, NONCE).question());
        assertThat(question.getRequestList()[0].getCertID().getSerialNumber()).isEqualTo(SERIAL);
        assertThat(question.hasExtensions()).isTrue();
    }

    @Test
    void a_good_certificate_is_good_until_the_next_update() throws Exception {
        RevocationAnswer answer = heard(told(CertificateStatus.GOOD));
        assertThat(answer.state()).isEqualTo(State.GOOD);
        assertThat(answer.thisUpdate()).contains(JUST_NOW);
        assertThat(answer.nextUpdate()).contains(TOMORROW);
        assertThat(answer.issuer()).isEqualTo("BSRE UJI");
        assertThat(answer.signer()).isEqualTo("OCSP UJI");
    }

    @Test
    void a_revoked_one_has_its_time_and_reason() throws Exception {
        Instant then = NOW.minus(Duration.ofHours(3));
        RevocationAnswer answer = heard(told(new RevokedStatus(Date.from(then), 3)));
        assertThat(answer.state()).isEqualTo(State.REVOKED);
        assertThat(answer.revokedAt()).contains(then);
        assertThat(answer.reason()).isEqualTo(OptionalInt.of(3));
    }

    @Test
    void a_hold_is_no_revocation_and_an_unknown_certificate_is_neither() throws Exception {
        assertThat(heard(told(new RevokedStatus(Date.from(JUST_NOW), 6))).state())
                .isEqualTo(State.ON_HOLD);
        assertThat(heard(told(new UnknownStatus())).state()).isEqualTo(State.UNKNOWN);
    }

    @Test
    void who_was_not_authorised_by_the_issuer_proves_nothing() throws Exception {
        assertFlawed(
                authority.ocsp(authority.responder(false), SERIAL, CertificateStatus.GOOD, JUST_NOW, TOMORROW, NONCE),
                Flaw.RESPONDER);
        Responder strangers = new PaperAuthority("BSRE UJI").responder(true);
        assertFlawed(
                authority.ocsp(strangers, SERIAL, CertificateStatus.GOOD, JUST_NOW, TOMORROW, NONCE), Flaw.RESPONDER);
    }

    @Test
    void a_signature_that_is_not_right_or_weak_proves_nothing() throws Exception {
        byte[] forged = told(CertificateStatus.GOOD);
        Responder other =
                new Responder(responder.certificate(), authority.responder(true).keys());
        assertThat(heard(forged).state()).isEqualTo(State.GOOD);
        assertFlawed(authority.ocsp(other, SERIAL, CertificateStatus.GOOD, JUST_NOW, TOMORROW, NONCE), Flaw.SIGNATURE);
        assertFlawed(
                authority.ocsp(responder, SERIAL, CertificateStatus.GOOD, JUST_NOW, TOMORROW, NONCE, "SHA1withRSA"),
                Flaw.SIGNATURE);
    }

    @Test
    void old_news_and_news_from_the_future_prove_nothing() throws Exception {
        Instant old = NOW.minus(Duration.ofDays(2));
        Instant hourAgo = NOW.minus(Duration.ofHours(1));
        assertFlawed(authority.ocsp(responder, SERIAL, CertificateStatus.GOOD, old, hourAgo, NONCE), Flaw.STALE);
        assertFlawed(authority.ocsp(responder, SERIAL, CertificateStatus.GOOD, old, null, NONCE), Flaw.STALE);
        assertThat(heard(authority.ocsp(responder, SERIAL, CertificateStatus.GOOD, hourAgo, null, NONCE))
                        .state())
                .isEqualTo(State.GOOD);
        assertFlawed(
                authority.ocsp(responder, SERIAL, CertificateStatus.GOOD, NOW.plusSeconds(3600), TOMORROW, NONCE),
                Flaw.FROM_THE_FUTURE);
    }

    @Test
    void an_answer_to_another_question_proves_nothing_and_one_without_nonce_does() throws Exception {
        assertFlawed(
                authority.ocsp(
                        responder, SERIAL.add(BigInteger.ONE), CertificateStatus.GOOD, JUST_NOW, TOMORROW, NONCE),
                Flaw.OTHER_QUESTION);
        assertFlawed(
                authority.ocsp(responder, SERIAL, CertificateStatus.GOOD, JUST_NOW, TOMORROW, "kemarin".getBytes()),
                Flaw.OTHER_QUESTION);
        assertThat(heard(authority.ocsp(responder, SERIAL, CertificateStatus.GOOD, JUST_NOW, TOMORROW, null))
                        .state())
                .isEqualTo(State.GOOD);
    }

    @Test
    void what_is_no_answer_is_told_so() throws Exception {
        assertFlawed(new byte[0], Flaw.MALFORMED);
        assertFlawed("<html>sibuk</html>".getBytes(), Flaw.MALFORMED);
        byte[] whole = told(CertificateStatus.GOOD);
        assertFlawed(java.util.Arrays.copyOf(whole, whole.length / 2), Flaw.MALFORMED);
        assertFlawed(
                new OCSPRespBuilder().build(OCSPRespBuilder.TRY_LATER, null).getEncoded(), Flaw.REFUSED);
    }
}
