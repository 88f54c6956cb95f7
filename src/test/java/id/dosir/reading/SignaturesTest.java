package id.dosir.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.dosir.core.document.ReadingOutcome.Cause;
import id.dosir.core.document.SignatureReport.Evidence;
import id.dosir.core.document.SignatureReport.Indication;
import id.dosir.core.document.SignatureReport.Signature;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.zip.GZIPInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationSquare;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class SignaturesTest extends WithReader {

    static TrialAuthority authority;
    static Path unsigned;
    static Path signed;

    @BeforeAll
    static void start() throws Exception {
        authority = new TrialAuthority();
        authority.trustIn(folder.resolve("trust"));
        unsigned = Papers.pdf(folder.resolve("surat.pdf"), "Surat rekomendasi");
        signed = authority.sign(unsigned, folder.resolve("surat-ttd.pdf"));
    }

    @AfterAll
    static void stop() {
        authority.close();
    }

    @Test
    void an_intact_signature_of_a_trusted_authority_passes() {
        Signature signature = only(signed);
        assertThat(signature.indication()).isEqualTo(Indication.TOTAL_PASSED);
        assertThat(signature.subIndication()).isEmpty();
        assertThat(signature.signerName()).isEqualTo("Pejabat Contoh");
        assertThat(signature.signerSerial()).isEqualTo(TrialAuthority.OFFICIAL_SERIAL.toString());
        assertThat(signature.signerIdentity()).contains("7101060000000001");
        assertThat(signature.claimedTime()).isPresent();
        assertThat(signature.coversWholeFile()).isTrue();
        assertThat(signature.otherChanges()).isZero();
    }

    @Test
    void what_a_signature_rests_on_is_told_and_the_detailed_report_is_written() throws Exception {
        Path detailed = folder.resolve("laporan.xml.gz");
        Evidence evidence = readers.signatures(signed, detailed).evidence().get(0);
        assertThat(evidence.level()).isEqualTo("PAdES-BASELINE-B");
        assertThat(evidence.timeStamped()).isFalse();
        assertThat(evidence.revocationKnown()).isTrue();
        assertThat(evidence.chainTrusted()).isTrue();
        assertThat(evidence.chain()).containsExactly("Pejabat Contoh", "CA UJI SEKALI PAKAI");
        assertThat(evidence.provenAt()).isPresent();
        try (var in = new GZIPInputStream(Files.newInputStream(detailed))) {
            assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8)).contains("TOTAL_PASSED");
        }
    }

    @Test
    void a_file_that_promises_nothing_keeps_neither_standard_and_the_rules_are_named() {
        assertThat(readers.standards(unsigned)).hasSize(2).allSatisfy(standard -> {
            assertThat(standard.kept()).isFalse();
            assertThat(standard.faults()).isNotEmpty().hasSizeLessThanOrEqualTo(5);
        });
    }

    @Test
    void a_changed_byte_fails() throws Exception {
        String text = Files.readString(signed, StandardCharsets.ISO_8859_1);
        assertThat(text).contains("Surat rekomendasi");
        Path changed = Files.writeString(
                folder.resolve("ubah.pdf"),
                text.replace("Surat rekomendasi", "Surat rekomendasu"),
                StandardCharsets.ISO_8859_1);
        assertThat(only(changed).indication()).isEqualTo(Indication.TOTAL_FAILED);
    }

    @Test
    void a_white_box_laid_over_the_text_does_not_pass() throws Exception {
        Path covered = folder.resolve("tutup.pdf");
        try (PDDocument document = Loader.loadPDF(signed.toFile());
                var out = Files.newOutputStream(covered)) {
            PDPage page = document.getPage(0);
            PDAnnotationSquare box = new PDAnnotationSquare();
            box.setRectangle(new PDRectangle(60, 700, 300, 40));
            box.setInteriorColor(new PDColor(new float[] {1, 1, 1}, PDDeviceRGB.INSTANCE));
            box.constructAppearances(document);
            page.getAnnotations().add(box);
            page.getCOSObject().setNeedToBeUpdated(true);
            page.getCOSObject().getCOSArray(COSName.ANNOTS).setNeedToBeUpdated(true);
            document.saveIncremental(out);
        }
        Signature signature = only(covered);
        assertThat(signature.indication()).isNotEqualTo(Indication.TOTAL_PASSED);
        assertThat(signature.otherChanges()).isPositive();
    }

    @Test
    void bytes_after_the_end_are_seen_as_a_signature_that_does_not_cover_the_file() throws Exception {
        Path longer = Files.copy(signed, folder.resolve("tambah.pdf"));
        Files.writeString(longer, "\n% tambahan\n", StandardOpenOption.APPEND);
        Signature signature = only(longer);
        assertThat(signature.coversWholeFile()).isFalse();
        assertThat(signature.extensionChanges()).isZero();
    }

    @Test
    void a_self_made_certificate_proves_nothing() throws Exception {
        Signature signature = only(authority.signSelfSigned(unsigned, folder.resolve("sendiri.pdf")));
        assertThat(signature.indication()).isEqualTo(Indication.INDETERMINATE);
        assertThat(signature.subIndication()).contains("NO_CERTIFICATE_CHAIN_FOUND");
    }

    @Test
    void a_revoked_certificate_does_not_pass() throws Exception {
        try (TrialAuthority other = new TrialAuthority();
                Readers theirs = Papers.readers(Files.createDirectory(folder.resolve("lain")), 1, Papers.PATIENT)) {
            other.trustIn(folder.resolve("lain/trust"));
            Path letter = other.sign(unsigned, folder.resolve("dicabut.pdf"));
            other.revoke();
            Signature revoked = theirs.signatures(letter).signatures().get(0);
            assertThat(revoked.indication()).isEqualTo(Indication.INDETERMINATE);
            assertThat(revoked.subIndication()).contains("REVOKED_NO_POE");
            other.close();
            assertThat(theirs.signatures(letter).signatures().get(0).indication())
                    .isEqualTo(Indication.INDETERMINATE);
        }
    }

    @Test
    void a_trust_anchor_that_is_none_is_the_servers_fault() throws Exception {
        Path home = Files.createDirectories(folder.resolve("salah/trust"));
        Files.writeString(home.resolve("rusak.pem"), "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n");
        try (Readers theirs = Papers.readers(home.getParent(), 1, Papers.PATIENT)) {
            assertThatThrownBy(() -> theirs.signatures(signed))
                    .isInstanceOfSatisfying(NoVerdictException.class, e -> assertThat(e.reason())
                            .isEqualTo(Cause.NO_WORKER));
        }
    }

    @Test
    void an_unsigned_pdf_has_no_signature() {
        assertThat(readers.signatures(unsigned).signatures()).isEmpty();
    }

    @Test
    void what_was_not_examined_is_never_called_unsigned() throws Exception {
        Path page = Files.writeString(folder.resolve("bukan.pdf"), "bukan pdf");
        assertThatThrownBy(() -> readers.signatures(page))
                .isInstanceOfSatisfying(
                        NoVerdictException.class, e -> assertThat(e.reason()).isEqualTo(Cause.UNKNOWN_TYPE));
        assertThatThrownBy(() -> readers.signatures(folder.resolve("tidak-ada.pdf")))
                .isInstanceOf(NoVerdictException.class);
    }

    private static Signature only(Path pdf) {
        var signatures = readers.signatures(pdf).signatures();
        assertThat(signatures).hasSize(1);
        return signatures.get(0);
    }
}
