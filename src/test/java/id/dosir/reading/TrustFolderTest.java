package id.dosir.reading;

import static org.assertj.core.api.Assertions.assertThat;

import id.dosir.core.document.SignatureReport.Indication;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrustFolderTest {

    @TempDir
    Path folder;

    @Test
    void an_anchor_that_nobody_confirmed_is_not_used_and_is_named_with_its_fingerprint() throws Exception {
        try (TrialAuthority authority = new TrialAuthority();
                Readers readers = Papers.readers(folder, 1, Papers.PATIENT)) {
            Path trust = folder.resolve("trust");
            authority.trustIn(trust);
            Path signed =
                    authority.sign(Papers.pdf(folder.resolve("surat.pdf"), "Surat"), folder.resolve("surat-ttd.pdf"));
            String confirmed = TrustFolder.confirmed(trust).first();
            assertThat(TrustFolder.unconfirmed(trust)).isEmpty();
            assertThat(readers.signatures(signed).signatures().get(0).indication())
                    .isEqualTo(Indication.TOTAL_PASSED);

            Files.writeString(trust.resolve(TrustFolder.CONFIRMATIONS), "# " + confirmed + "\n");

            assertThat(TrustFolder.unconfirmed(trust)).singleElement().satisfies(line -> assertThat(line)
                    .contains("uji.pem", confirmed));
            assertThat(readers.signatures(signed).signatures().get(0).subIndication())
                    .contains("NO_CERTIFICATE_CHAIN_FOUND");
        }
    }

    @Test
    void a_fingerprint_may_be_written_with_colons_and_capitals_and_a_remark() throws Exception {
        String hex = "ab".repeat(32);
        String colons = hex.replaceAll("(..)(?!$)", "$1:").toUpperCase(Locale.ROOT);
        Files.writeString(
                folder.resolve(TrustFolder.CONFIRMATIONS), "# diperiksa 22 November 2026\n" + colons + "  Root CA\n\n");
        assertThat(TrustFolder.confirmed(folder)).containsExactly(hex);
    }

    @Test
    void a_file_that_is_no_certificate_is_named() throws Exception {
        Files.writeString(
                folder.resolve("rusak.pem"), "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n");
        assertThat(TrustFolder.unconfirmed(folder)).containsExactly("rusak.pem is not a certificate");
    }

    @Test
    void without_the_folder_nobody_is_trusted() {
        assertThat(TrustFolder.confirmed(folder.resolve("tidak-ada"))).isEmpty();
        assertThat(TrustFolder.unconfirmed(folder.resolve("tidak-ada"))).isEmpty();
    }
}
