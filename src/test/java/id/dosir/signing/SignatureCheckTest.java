package id.dosir.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.dosir.core.document.Sha256;
import id.dosir.core.document.SignatureReport;
import id.dosir.core.document.SignatureReport.Indication;
import id.dosir.core.document.SignatureReport.Signature;
import id.dosir.signing.Verdict.Accepted;
import id.dosir.signing.Verdict.NotAccepted;
import id.dosir.signing.Verdict.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SignatureCheckTest {

    private static final Sha256 THUMBPRINT = new Sha256("ab".repeat(32));
    private static final ExpectedSigner OFFICIAL = new ExpectedSigner(
            "ttd_pengirim", Optional.of("7101020304050001"), Optional.empty(), Optional.of(THUMBPRINT));

    @TempDir
    Path folder;

    private Path original;
    private Path returned;

    @BeforeEach
    void files() throws IOException {
        original = Files.writeString(folder.resolve("original"), "%PDF-1.7 letter %%EOF\n");
        returned = Files.writeString(folder.resolve("returned"), "%PDF-1.7 letter %%EOF\nsignature %%EOF\n");
    }

    @Test
    void an_intact_letter_signed_by_the_official_is_accepted() {
        SignatureReport report = report(signature(true, 0, 0));
        assertThat(accept(report)).isEqualTo(new Accepted(report));
    }

    @Test
    void validation_data_appended_for_the_long_term_are_accepted() {
        assertThat(accept(report(signature(false, 2, 0)))).isInstanceOf(Accepted.class);
    }

    @Test
    void a_changed_byte_of_the_original_is_refused_before_all_else() throws IOException {
        Files.writeString(returned, "%PDF-1.7 lettuce %%EOF\nsignature %%EOF\n");
        assertRefused(report(signature(true, 0, 0)), Rule.ORIGINAL_BYTES_CHANGED);
    }

    @Test
    void a_file_that_is_shorter_than_or_equal_to_the_original_is_refused() throws IOException {
        Files.writeString(returned, "%PDF-1.7 let");
        assertRefused(report(signature(true, 0, 0)), Rule.ORIGINAL_BYTES_CHANGED);
        Files.copy(original, returned, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        assertRefused(report(signature(true, 0, 0)), Rule.ORIGINAL_BYTES_CHANGED);
    }

    @Test
    void a_file_without_a_signature_or_with_two_is_refused() {
        assertRefused(report(), Rule.WRONG_SIGNATURE_COUNT_OR_FIELD);
        assertRefused(report(signature(false, 0, 1), signature(true, 0, 0)), Rule.WRONG_SIGNATURE_COUNT_OR_FIELD);
    }

    @Test
    void a_signature_in_another_field_is_refused() {
        Signature s = signature(true, 0, 0);
        assertRefused(
                report(new Signature(
                        "Signature1",
                        s.indication(),
                        s.subIndication(),
                        s.signerName(),
                        s.signerSerial(),
                        s.signerIdentity(),
                        s.certificateSha256(),
                        s.claimedTime(),
                        true,
                        0,
                        0)),
                Rule.WRONG_SIGNATURE_COUNT_OR_FIELD);
    }

    @Test
    void an_untrusted_signature_is_refused_with_the_validators_words() {
        Verdict verdict = accept(report(signature(Indication.INDETERMINATE, "REVOKED_NO_POE", "7101020304050001")));
        assertThat(verdict)
                .isEqualTo(new NotAccepted(
                        Rule.NOT_TRUSTED, Optional.of(Indication.INDETERMINATE), Optional.of("REVOKED_NO_POE")));
        assertThat(((NotAccepted) verdict).worthAnotherTry()).isFalse();
    }

    @Test
    void missing_revocation_data_is_worth_another_try() {
        Verdict verdict = accept(
                report(signature(Indication.INDETERMINATE, "CERTIFICATE_CHAIN_GENERAL_FAILURE", "7101020304050001")));
        assertThat(((NotAccepted) verdict).worthAnotherTry()).isTrue();
    }

    @Test
    void bytes_trailing_after_the_signature_are_refused() {
        assertRefused(report(signature(false, 0, 0)), Rule.CHANGED_AFTER_SIGNING);
    }

    @Test
    void any_change_beside_validation_data_is_refused() {
        assertRefused(report(signature(false, 1, 1)), Rule.CHANGED_AFTER_SIGNING);
        assertRefused(report(signature(true, 0, 1)), Rule.CHANGED_AFTER_SIGNING);
    }

    @Test
    void another_persons_good_signature_is_refused() {
        assertRefused(report(signature(Indication.TOTAL_PASSED, null, "7101020304050002")), Rule.OTHER_SIGNER);
        assertRefused(report(signature(Indication.TOTAL_PASSED, null, null)), Rule.OTHER_SIGNER);
    }

    @Test
    void each_known_mark_of_the_signer_must_agree() {
        ExpectedSigner renewed = new ExpectedSigner(
                "ttd_pengirim", Optional.of("7101020304050001"), Optional.of("99"), Optional.empty());
        assertThat(SignatureCheck.accept(original, returned, report(signature(true, 0, 0)), renewed))
                .isEqualTo(new NotAccepted(Rule.OTHER_SIGNER));
    }

    @Test
    void a_signer_of_whom_nothing_is_known_cannot_be_expected() {
        assertThatThrownBy(
                        () -> new ExpectedSigner("ttd_pengirim", Optional.empty(), Optional.empty(), Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private Verdict accept(SignatureReport report) {
        return SignatureCheck.accept(original, returned, report, OFFICIAL);
    }

    private void assertRefused(SignatureReport report, Rule rule) {
        assertThat(accept(report)).isEqualTo(new NotAccepted(rule));
    }

    private static SignatureReport report(Signature... signatures) {
        return new SignatureReport(List.of(signatures));
    }

    private static Signature signature(boolean whole, int extension, int other) {
        return signature(Indication.TOTAL_PASSED, null, "7101020304050001", whole, extension, other);
    }

    private static Signature signature(Indication indication, String sub, String identity) {
        return signature(indication, sub, identity, true, 0, 0);
    }

    private static Signature signature(
            Indication indication, String sub, String identity, boolean whole, int extension, int other) {
        return new Signature(
                "ttd_pengirim",
                indication,
                Optional.ofNullable(sub),
                "Pejabat Uji",
                "1234",
                Optional.ofNullable(identity),
                THUMBPRINT,
                Optional.empty(),
                whole,
                extension,
                other);
    }
}
