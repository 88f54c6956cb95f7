package id.dosir.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static id.dosir.installed.Api.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import id.dosir.installed.Office;
import id.dosir.installed.Patience;
import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateFactory;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.Map;
import org.bouncycastle.cert.ocsp.BasicOCSPResp;
import org.bouncycastle.cert.ocsp.OCSPResp;
import org.bouncycastle.cert.ocsp.RevokedStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The certificate's own authority proves that it is revoked, and its answers stay with the dossier. */
class RevocationIT {

    private static final String ASKED = "7101990101990077";
    private static final String WATCHED = "7101990101990085";

    @TempDir
    Path folder;

    @Test
    void a_person_who_asks_sees_what_each_source_answers_and_the_dossier_closes_with_their_proof() throws Exception {
        Demo demo = Demo.shared();
        demo.person(ASKED, "Orang Dicabut");
        X509Certificate certificate = demo.certificate(ASKED);
        String number = awaitingConfirmation(demo, ASKED);
        try (Visitor verifier = Visitor.signedIn(demo.base(), "verifikator")) {
            Page page = verifier.page();
            verifier.open("berkas/" + number);
            page.locator("#ask\\:go").click();
            assertThat(page.locator("#ask\\:messages")).containsText("BSrE menjawab sertifikat belum dicabut");
            Locator answers = page.locator(".d-answers");
            assertThat(answers).containsText("Jawaban OCSP BSrE");
            assertThat(answers).containsText("masih berlaku");
            assertThat(verifier.inspected("menunggu-pencabutan")).isEmpty();

            demo.turn(ASKED, "REVOKE");
            page.locator("#ask\\:go").click();
            verifier.told("sekarang di Arsiparis");

            verifier.open("berkas/" + number);
            assertThat(verifier.inspected("terbukti-dicabut")).isEmpty();
            BasicOCSPResp told =
                    (BasicOCSPResp) new OCSPResp(evidence(verifier, "jawaban-ocsp.ors")).getResponseObject();
            assertThat(told.getResponses()[0].getCertStatus()).isInstanceOf(RevokedStatus.class);
            assertThat(told.getResponses()[0].getCertID().getSerialNumber()).isEqualTo(certificate.getSerialNumber());
            X509CRL list = (X509CRL) CertificateFactory.getInstance("X.509")
                    .generateCRL(new ByteArrayInputStream(evidence(verifier, "jawaban-crl.crl")));
            // the list is fetched once for all that are asked about, so it may be older than the revocation
            assertThat(list.getIssuerX500Principal()).isEqualTo(certificate.getIssuerX500Principal());
            assertThat(verifier.complaints()).isEmpty();
        }
    }

    @Test
    void a_dossier_closes_by_itself_with_evidence_that_openssl_accepts() throws Exception {
        Demo demo = Demo.fresh("watch-home", Map.of("DOSIR_WATCH_INTERVAL", "PT5S", "DOSIR_WATCH_LONGEST", "PT5S"));
        try {
            demo.person(WATCHED, "Orang Diamati");
            String number = awaitingConfirmation(demo, WATCHED);
            Office office = demo.office();
            try (Visitor verifier = Visitor.signedIn(demo.base(), "verifikator")) {
                Patience.until("the watch has asked for the first time", Duration.ofMinutes(1), () -> {
                    verifier.open("berkas/" + number);
                    return verifier.page()
                            .locator(".d-answers")
                            .filter(new Locator.FilterOptions().setHasText("Jawaban OCSP BSrE"))
                            .isVisible();
                });
            }
            demo.kill();
            demo.start();
            assertThat(demo.home().resolve("tmp/tanpa-berkas"))
                    .as("answers are no orphans, though they are no papers yet")
                    .satisfiesAnyOf(folder -> assertThat(folder).doesNotExist(), folder -> assertThat(folder)
                            .isEmptyDirectory());
            demo.turn(WATCHED, "REVOKE");
            Patience.until("the watch closes the dossier", Duration.ofMinutes(2), () -> office.as("arsiparis")
                    .get("dossiers/" + number)
                    .json()
                    .getString("stage")
                    .equals("AWAITING_ENTRY"));

            try (Visitor archivist = Visitor.signedIn(demo.base(), "arsiparis")) {
                archivist.open("berkas/" + number);
                assertThat(archivist.inspected("tertutup-sendiri")).isEmpty();
                Files.write(folder.resolve("jawaban.ors"), evidence(archivist, "jawaban-ocsp.ors"));
                Files.write(folder.resolve("jawaban.crl"), evidence(archivist, "jawaban-crl.crl"));
            }
            for (String authority : new String[] {"root", "issuing"}) {
                Files.write(folder.resolve(authority + ".pem"), demo.served("/ca/" + authority + ".pem"));
            }
            Files.write(folder.resolve("dicabut.pem"), demo.served("/simulator/users/" + WATCHED + "/certificate.pem"));
            OpenSsl openssl = new OpenSsl(folder);
            assertThat(openssl.says(
                            "ocsp",
                            "-issuer",
                            "issuing.pem",
                            "-cert",
                            "dicabut.pem",
                            "-no_nonce",
                            "-respin",
                            "jawaban.ors",
                            "-CAfile",
                            "root.pem",
                            "-verify_other",
                            "issuing.pem"))
                    .contains("Response verify OK", "dicabut.pem: revoked");
            assertThat(openssl.says("crl", "-inform", "DER", "-in", "jawaban.crl", "-CAfile", "issuing.pem", "-noout"))
                    .contains("verify OK");
        } finally {
            demo.stop();
        }
    }

    private static String awaitingConfirmation(Demo demo, String nik) throws Exception {
        Office office = demo.office();
        String number = office.as("pemohon")
                .form(
                        "dossiers",
                        "application",
                        Office.application()
                                .add("nik", nik)
                                .add("nip", "")
                                .add(
                                        "serial",
                                        demo.certificate(nik).getSerialNumber().toString())
                                .build(),
                        Office.papers())
                .json()
                .getString("number");
        office.done("kadis", number, "dispose", Office.order());
        office.done("kabid", number, "dispose", Office.order());
        office.done("sandiman", number, "order-letter", Office.order());
        office.done("verifikator", number, "draft-letter", json());
        office.done("kadis", number, "sign", json().add("passphrase", Office.PASSPHRASE));
        office.done("verifikator", number, "record-submission", json().add("reference", "AMS-1"));
        return number;
    }

    private static byte[] evidence(Visitor visitor, String name) {
        APIResponse response = visitor.fetch(visitor.page().locator("a[download='" + name + "']"));
        assertThat(response.status()).isEqualTo(200);
        assertThat(response.headers().get("content-disposition")).contains("attachment");
        return response.body();
    }
}
