package id.dosir.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.dosir.core.document.ReadingOutcome.Cause;
import id.dosir.core.document.SignatureReport;
import id.dosir.core.document.SignatureReport.Indication;
import id.dosir.signing.ExpectedSigner;
import id.dosir.signing.SignatureCheck;
import id.dosir.signing.Verdict;
import id.dosir.signing.Verdict.Accepted;
import id.dosir.signing.Verdict.NotAccepted;
import id.dosir.signing.Verdict.Rule;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What people do to signed letters, and which of the five rules tells. */
class ForgeriesTest extends WithReader {

    private static final String NIK = "7101060000000001";

    static TrialAuthority authority;
    static Path original;
    static Path signed;

    @BeforeAll
    static void start() throws Exception {
        authority = new TrialAuthority();
        authority.trustIn(folder.resolve("trust"));
        original = Papers.pdf(folder.resolve("surat.pdf"), "Surat rekomendasi");
        signed = authority.sign(original, folder.resolve("surat-ttd.pdf"));
    }

    @AfterAll
    static void stop() {
        authority.close();
    }

    @Test
    void the_honest_letter_is_accepted() {
        assertThat(verdict(signed)).isInstanceOf(Accepted.class);
    }

    @Test
    void a_byte_changed_in_what_we_sent_out() throws Exception {
        assertRefused(forged("bita.pdf", Forger.byteChanged(letter(), "rekomendasi")), Rule.ORIGINAL_BYTES_CHANGED);
    }

    @Test
    void another_letter_and_another_version_of_the_same() throws Exception {
        Path other = Papers.pdf(folder.resolve("lain.pdf"), "Surat rekomendasi, versi dua");
        assertRefused(authority.sign(other, folder.resolve("lain-ttd.pdf")), Rule.ORIGINAL_BYTES_CHANGED);
    }

    @Test
    void the_letter_that_nobody_signed() throws Exception {
        assertRefused(original, Rule.ORIGINAL_BYTES_CHANGED);
        byte[] longer = Forger.tailAdded(Files.readAllBytes(original), "\n% dicetak\n");
        assertRefused(forged("belum.pdf", longer), Rule.WRONG_SIGNATURE_COUNT_OR_FIELD);
    }

    @Test
    void a_second_signature_though_an_honest_one() throws Exception {
        assertRefused(authority.sign(signed, folder.resolve("dua.pdf")), Rule.WRONG_SIGNATURE_COUNT_OR_FIELD);
    }

    @Test
    void a_signature_in_another_field() {
        SignatureReport report = readers.signatures(signed);
        assertThat(SignatureCheck.accept(original, signed, report, signer("ttd_pengirim", NIK)))
                .isEqualTo(new NotAccepted(Rule.WRONG_SIGNATURE_COUNT_OR_FIELD, Optional.empty(), Optional.empty()));
    }

    @Test
    void a_signature_whose_own_bytes_were_changed() throws Exception {
        assertThat(refused(forged("cms.pdf", Forger.signatureChanged(letter()))).rule())
                .isIn(Rule.NOT_TRUSTED, Rule.WRONG_SIGNATURE_COUNT_OR_FIELD);
    }

    @Test
    void text_added_to_the_page() throws Exception {
        assertUntrusted(forged("teks.pdf", Forger.textAdded(letter())));
    }

    @Test
    void the_page_replaced() throws Exception {
        assertUntrusted(forged("ganti.pdf", Forger.pageReplaced(letter())));
    }

    @Test
    void a_page_added() throws Exception {
        assertUntrusted(forged("halaman.pdf", Forger.pageAdded(letter())));
    }

    @Test
    void a_white_box_laid_over_the_text() throws Exception {
        assertUntrusted(forged("kotak.pdf", Forger.boxLaid(letter())));
    }

    @Test
    void another_title() throws Exception {
        Path changed = forged("judul.pdf", Forger.titleChanged(letter()));
        assertThat(refused(changed).rule()).isIn(Rule.CHANGED_AFTER_SIGNING, Rule.NOT_TRUSTED);
    }

    @Test
    void bytes_after_the_end() throws Exception {
        assertRefused(forged("ekor.pdf", Forger.tailAdded(letter(), "\n".repeat(20))), Rule.CHANGED_AFTER_SIGNING);
    }

    @Test
    void a_strangers_good_certificate() {
        SignatureReport report = readers.signatures(signed);
        String field = report.signatures().get(0).field();
        assertThat(SignatureCheck.accept(original, signed, report, signer(field, "7101060000000002")))
                .isEqualTo(new NotAccepted(Rule.OTHER_SIGNER, Optional.empty(), Optional.empty()));
    }

    @Test
    void a_certificate_that_somebody_made_for_himself() throws Exception {
        NotAccepted no = refused(authority.signSelfSigned(original, folder.resolve("sendiri.pdf")));
        assertThat(no.rule()).isEqualTo(Rule.NOT_TRUSTED);
        assertThat(no.indication()).contains(Indication.INDETERMINATE);
        assertThat(no.worthAnotherTry()).isFalse();
    }

    @Test
    void revocation_data_that_cannot_be_had_is_a_reason_to_try_again_not_to_reject() throws Exception {
        try (TrialAuthority silent = new TrialAuthority();
                Readers theirs = Papers.readers(Files.createDirectory(folder.resolve("bisu")), 1, Papers.PATIENT)) {
            silent.trustIn(folder.resolve("bisu/trust"));
            Path letter = silent.sign(original, folder.resolve("bisu.pdf"));
            silent.close();
            SignatureReport report = theirs.signatures(letter);
            NotAccepted no = (NotAccepted) SignatureCheck.accept(
                    original, letter, report, signer(report.signatures().get(0).field(), NIK));
            assertThat(no.worthAnotherTry()).isTrue();
        }
    }

    @Test
    void a_file_that_was_cut_off_is_never_accepted() throws Exception {
        byte[] bytes = Files.readAllBytes(signed);
        for (int percent : new int[] {90, 50}) {
            Path cut = forged("potong-" + percent + ".pdf", Arrays.copyOf(bytes, bytes.length * percent / 100));
            assertThat(examined(cut)).isFalse();
        }
        assertThat(examined(forged("ujung.pdf", Arrays.copyOf(bytes, bytes.length - 50))))
                .isFalse();
    }

    @Test
    void a_locked_file_an_empty_one_and_one_that_is_no_pdf_get_no_verdict_at_all() throws Exception {
        assertNoVerdict(forged("kunci.pdf", Forger.locked(letter())), Cause.LOCKED);
        assertNoVerdict(forged("bukan.pdf", "bukan pdf".getBytes(StandardCharsets.UTF_8)), Cause.UNKNOWN_TYPE);
        assertThatThrownBy(() -> readers.signatures(forged("kosong.pdf", new byte[0])))
                .isInstanceOf(NoVerdictException.class);
    }

    private static boolean examined(Path file) {
        try {
            return verdict(file) instanceof Accepted;
        } catch (NoVerdictException e) {
            return false;
        }
    }

    private static void assertNoVerdict(Path file, Cause cause) {
        assertThatThrownBy(() -> readers.signatures(file))
                .isInstanceOfSatisfying(
                        NoVerdictException.class, e -> assertThat(e.reason()).isEqualTo(cause));
    }

    private static void assertUntrusted(Path file) {
        NotAccepted no = refused(file);
        assertThat(no.rule()).isEqualTo(Rule.NOT_TRUSTED);
        assertThat(no.indication()).contains(Indication.TOTAL_FAILED);
    }

    private static void assertRefused(Path file, Rule rule) {
        assertThat(refused(file).rule()).isEqualTo(rule);
    }

    private static NotAccepted refused(Path file) {
        return (NotAccepted) verdict(file);
    }

    private static Verdict verdict(Path file) {
        SignatureReport honest = readers.signatures(signed);
        return SignatureCheck.accept(
                original,
                file,
                readers.signatures(file),
                signer(honest.signatures().get(0).field(), NIK));
    }

    private static ExpectedSigner signer(String field, String nik) {
        return new ExpectedSigner(field, Optional.of(nik), Optional.empty(), Optional.empty());
    }

    private static byte[] letter() throws IOException {
        return Files.readAllBytes(signed);
    }

    private static Path forged(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }
}
