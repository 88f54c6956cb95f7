package id.dosir.intake;

import static org.assertj.core.api.Assertions.assertThat;

import id.dosir.core.document.PaperKind;
import org.junit.jupiter.api.Test;

class FileTypeTest {

    @Test
    void a_mail_is_evidence_of_the_revocation_and_no_other_paper() {
        assertThat(FileType.MAIL.suits(PaperKind.REVOCATION_EVIDENCE)).isTrue();
        assertThat(FileType.MAIL.suits(PaperKind.AMS_EVIDENCE)).isFalse();
        assertThat(FileType.MAIL.suits(new PaperKind("surat-permohonan"))).isFalse();
        assertThat(FileType.PDF.suits(new PaperKind("surat-permohonan"))).isTrue();
    }

    @Test
    void a_certificate_is_a_certificate_and_no_other_paper() {
        assertThat(FileType.CERTIFICATE.suits(PaperKind.CERTIFICATE)).isTrue();
        assertThat(FileType.CERTIFICATE.suits(new PaperKind("kertas-lain"))).isFalse();
        assertThat(FileType.PDF.suits(PaperKind.CERTIFICATE)).isTrue();
        assertThat(FileName.parse("siti.PEM").filter(FileType.CERTIFICATE::fits))
                .isPresent();
    }
}
