package id.dosir.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static id.dosir.installed.Api.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import id.dosir.installed.Office;
import java.io.ByteArrayInputStream;
import java.security.cert.CertificateFactory;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import org.bouncycastle.cert.ocsp.BasicOCSPResp;
import org.bouncycastle.cert.ocsp.OCSPResp;
import org.bouncycastle.cert.ocsp.RevokedStatus;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The certificate's own authority proves that it is revoked, and its answers stay with the dossier. */
class RevocationIT {

    private static final String NIK = "7101990101990077";

    private final Demo demo = Demo.shared();
    private final Office office = demo.office();
    private Visitor verifier;
    private Page page;

    @BeforeEach
    void open() {
        demo.person(NIK, "Orang Dicabut");
        verifier = Visitor.signedIn(demo.base(), "verifikator");
        page = verifier.page();
    }

    @AfterEach
    void leave() {
        verifier.close();
    }

    @Test
    void the_dossier_closes_with_the_authoritys_own_answers_as_evidence() throws Exception {
        X509Certificate certificate = demo.certificate(NIK);
        String number = awaitingConfirmation(certificate);
        verifier.open("berkas/" + number);
        page.locator("#ask\\:go").click();
        assertThat(page.locator("#ask\\:messages")).containsText("BSrE menjawab sertifikat belum dicabut");
        Locator answers = page.locator(".d-answers");
        assertThat(answers).containsText("Jawaban OCSP BSrE");
        assertThat(answers).containsText("masih berlaku");
        assertThat(verifier.inspected("menunggu-pencabutan")).isEmpty();

        demo.turn(NIK, "REVOKE");
        page.locator("#ask\\:go").click();
        verifier.told("sekarang di Arsiparis");

        verifier.open("berkas/" + number);
        assertThat(verifier.inspected("terbukti-dicabut")).isEmpty();
        BasicOCSPResp told = (BasicOCSPResp) new OCSPResp(evidence("jawaban-ocsp.ors")).getResponseObject();
        assertThat(told.getResponses()[0].getCertStatus()).isInstanceOf(RevokedStatus.class);
        assertThat(told.getResponses()[0].getCertID().getSerialNumber()).isEqualTo(certificate.getSerialNumber());
        X509CRL list = (X509CRL) CertificateFactory.getInstance("X.509")
                .generateCRL(new ByteArrayInputStream(evidence("jawaban-crl.crl")));
        // the list is fetched once for all that are asked about, so it may be older than the revocation
        assertThat(list.getIssuerX500Principal()).isEqualTo(certificate.getIssuerX500Principal());
        assertThat(verifier.complaints()).isEmpty();
    }

    private String awaitingConfirmation(X509Certificate certificate) {
        String number = office.as("pemohon")
                .form(
                        "dossiers",
                        "application",
                        Office.application()
                                .add("nik", NIK)
                                .add("nip", "")
                                .add("serial", certificate.getSerialNumber().toString())
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

    private byte[] evidence(String name) {
        APIResponse response = verifier.fetch(page.locator("a[download='" + name + "']"));
        assertThat(response.status()).isEqualTo(200);
        assertThat(response.headers().get("content-disposition")).contains("attachment");
        return response.body();
    }
}
