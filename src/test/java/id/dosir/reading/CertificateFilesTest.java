package id.dosir.reading;

import static org.assertj.core.api.Assertions.assertThat;

import id.dosir.core.certificate.CertificateFacts;
import id.dosir.core.certificate.SerialNumber;
import id.dosir.core.document.ReadingOutcome;
import id.dosir.core.document.ReadingOutcome.Cause;
import id.dosir.core.document.ReadingOutcome.Unreadable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The certificate that is to be revoked, as a file or behind a signature. */
class CertificateFilesTest {

    @TempDir
    static Path folder;

    static Readers readers;
    static TrialAuthority authority;

    @BeforeAll
    static void start() throws Exception {
        authority = new TrialAuthority();
        readers = Papers.readers(folder, 1, Papers.PATIENT);
    }

    @AfterAll
    static void stop() {
        readers.close();
        authority.close();
    }

    private static CertificateFacts facts(Path file) {
        return readers.certificate(file).orElseThrow();
    }

    private static String pem(X509Certificate certificate) throws Exception {
        return "-----BEGIN CERTIFICATE-----\n"
                + Base64.getMimeEncoder().encodeToString(certificate.getEncoded())
                + "\n-----END CERTIFICATE-----\n";
    }

    private static Path written(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    @Test
    void a_certificate_in_der_and_one_in_pem_say_whose_they_are() {
        CertificateFacts der = facts(Papers.sample("P1/sertifikat.cer"));
        CertificateFacts pem = facts(Papers.sample("P4/sertifikat.pem"));

        assertThat(der)
                .isEqualTo(new CertificateFacts(
                        "CN=CA UJI TIRUAN,O=SIMULASI,C=ID",
                        SerialNumber.parse("1B1CB90BF68AF16D65CDD3D02FBB4ED93896C0C7")
                                .orElseThrow(),
                        "CN=Randika Mokolanut,O=Dinas Perikanan,C=ID",
                        "Randika Mokolanut",
                        Instant.parse("2025-05-08T01:30:00Z"),
                        Instant.parse("2027-05-08T01:30:00Z")));
        assertThat(pem.serial().hex().replace(":", "")).isEqualTo("3D960B739A41E8FACD461E1B253926A45C443488");
        assertThat(pem.holder()).isEqualTo("Yulinda Tombarong");
        assertThat(pem.issuer()).startsWith("CN=");
    }

    @Test
    void a_certificate_is_read_as_a_text_that_can_be_searched_and_has_no_pages() {
        ReadingOutcome outcome = readers.read(Papers.sample("P8/sertifikat.pem"));

        assertThat(outcome).isInstanceOfSatisfying(ReadingOutcome.Read.class, read -> {
            assertThat(read.reading().mediaType()).isEqualTo("application/pkix-cert");
            assertThat(read.reading().pages()).isZero();
            assertThat(read.reading().text())
                    .contains(facts(Papers.sample("P8/sertifikat.pem")).serial().decimal());
        });
    }

    @Test
    void of_a_whole_chain_it_is_the_holders_wherever_it_stands() throws Exception {
        Path rootFirst = written(
                "rantai.pem", "Bag Attributes\n" + pem(authority.root()) + "catatan\n" + pem(authority.official()));
        Path holderFirst = written("rantai-2.pem", pem(authority.official()) + pem(authority.root()));

        assertThat(facts(rootFirst).holder()).isEqualTo("Pejabat Contoh");
        assertThat(facts(holderFirst)).isEqualTo(facts(rootFirst));
        assertThat(facts(rootFirst).subject()).contains("SERIALNUMBER=7101060000000001", "O=SIMULASI");
    }

    @Test
    void of_a_signed_pdf_it_is_the_certificate_behind_the_last_signature() throws Exception {
        Path letter = Papers.pdf(folder.resolve("surat.pdf"), "Surat permohonan");
        Path first = authority.signSelfSigned(letter, folder.resolve("surat-1.pdf"));
        Path second = authority.sign(first, folder.resolve("surat-2.pdf"));

        assertThat(facts(first).issuer()).doesNotContain("CA UJI");
        assertThat(facts(second).issuer()).contains("CN=CA UJI SEKALI PAKAI");
        assertThat(facts(second).serial().value()).isEqualTo(TrialAuthority.OFFICIAL_SERIAL);
        assertThat(facts(second).holder()).isEqualTo("Pejabat Contoh");
        assertThat(readers.certificate(letter)).as("a PDF that nobody signed").isEmpty();
    }

    @Test
    void what_is_no_certificate_says_nothing_and_is_refused_where_it_claims_to_be_one() throws Exception {
        byte[] whole = authority.official().getEncoded();
        Path cut = Files.write(folder.resolve("putus.cer"), Arrays.copyOf(whole, whole.length - 40));
        byte[] more = Arrays.copyOf(whole, whole.length + 400);
        Path longer = Files.write(folder.resolve("ekor.cer"), more);
        Path broken = written(
                "rusak.pem", "-----BEGIN CERTIFICATE-----\n" + "A".repeat(400) + "\n-----END CERTIFICATE-----\n");
        Path two = written("dua.pem", pem(authority.official()) + pem(authority.stranger()));
        Path text = written("catatan.pem", "bukan sertifikat\n".repeat(10));

        for (Path file : new Path[] {cut, longer, broken, two}) {
            assertThat(readers.certificate(file)).as(file.toString()).isEmpty();
            assertThat(readers.read(file))
                    .isInstanceOfSatisfying(Unreadable.class, refused -> assertThat(refused.cause())
                            .isEqualTo(Cause.BROKEN));
        }
        assertThat(readers.certificate(text)).isEmpty();
        assertThat(readers.read(text)).isInstanceOfSatisfying(Unreadable.class, refused -> assertThat(refused.cause())
                .isEqualTo(Cause.UNKNOWN_TYPE));
    }
}
