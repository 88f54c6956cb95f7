package id.dosir.core.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.dosir.core.certificate.CertificateFacts;
import id.dosir.core.certificate.SerialNumber;
import id.dosir.core.document.PaperKind;
import id.dosir.core.filing.Finding.Code;
import java.math.BigInteger;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class CertificateStatementsTest {

    private static final Instant BEGIN = Instant.parse("2025-03-10T00:00:00Z");
    private static final Instant END = Instant.parse("2027-03-10T00:00:00Z");
    private static final CertificateFacts FACTS = new CertificateFacts(
            "CN=CA Contoh",
            new SerialNumber(BigInteger.valueOf(0xABCDE)),
            "CN=Siti Mokoagow,O=Personal",
            "Siti Mokoagow",
            BEGIN,
            END);
    private static final List<Proposal> PROPOSALS =
            CertificateStatements.proposals("token", PaperKind.CERTIFICATE, FACTS);

    private static List<Code> codes(String name, String serial, Instant now) {
        return CertificateStatements.findings(PROPOSALS, FACTS, name, serial, now).stream()
                .map(Finding::code)
                .toList();
    }

    @Test
    void it_says_the_serial_in_both_ways_the_holder_the_issuer_and_the_dates_without_a_page() {
        assertThat(PROPOSALS)
                .extracting(Proposal::field, Proposal::value, Proposal::printed)
                .contains(
                        tuple("serial", "703710", "0A:BC:DE"),
                        tuple("name", "Siti Mokoagow", "Siti Mokoagow"),
                        tuple("issuer", "CN=CA Contoh", "CN=CA Contoh"),
                        tuple("validUntil", "2027-03-10T00:00:00Z", "2027-03-10T00:00:00Z"));
        assertThat(PROPOSALS)
                .allSatisfy(proposal -> assertThat(proposal.source().page()).isZero());
        assertThat(Prefill.of(PROPOSALS).get("serial").value()).isEqualTo("703710");
    }

    @Test
    void titles_and_an_empty_form_make_no_other_person() {
        assertThat(codes("Siti Mokoagow, S.Sos.", "0A:BC:DE", BEGIN)).isEmpty();
        assertThat(codes("", "", END)).isEmpty();
    }

    @Test
    void dates_another_person_and_another_number_are_told_side_by_side() {
        assertThat(codes("", "", END.plusSeconds(1))).containsExactly(Code.SERTIFIKAT_KEDALUWARSA);
        assertThat(codes("", "", BEGIN.minusSeconds(1))).containsExactly(Code.SERTIFIKAT_BELUM_BERLAKU);
        assertThat(codes("Sitti Mokoagow", "4711", BEGIN))
                .containsExactly(Code.SERTIFIKAT_ORANG_LAIN, Code.SERTIFIKAT_SERI_BEDA);
    }
}
