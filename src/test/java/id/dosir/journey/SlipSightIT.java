package id.dosir.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import id.dosir.installed.Answer;
import id.dosir.installed.Api;
import id.dosir.installed.Office;
import id.dosir.installed.Patience;
import id.dosir.installed.Surroundings;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;

/** Who sees a slip: on the page, printed, over the interface, in search and in notices. */
@RunAsClient
class SlipSightIT extends Walk {

    private static final String WORDS = "Selidiki penyalahgunaan sertifikat ini.";
    /** Stands in the scan and in no paper of the request. */
    private static final String ONLY_IN_THE_SCAN = "Modeongi";

    @Test
    void the_applicant_sees_where_his_request_is_and_no_slip() throws Exception {
        String number = office.filed("pemohon");
        office.done("kadis", number, "dispose", order(false));
        office.done(
                "arsiparis",
                number,
                "finish-slip",
                Api.json().add("slip", 1).add("receiver", 2).add("note", WORDS));
        Visitor applicant = visitor("pemohon");
        applicant.open("berkas/" + number);

        assertThat(applicant.page().locator("main")).containsText("Berkas ini sekarang di Kabid Persandian");
        assertThat(applicant.page().locator(".d-hist").first()).containsText("Didisposisikan");
        assertThat(applicant.page().locator(".d-hist").first()).not().containsText("Disposisi selesai");
        assertThat(applicant.inspected("berkas-pemohon-tanpa-lembar")).isEmpty();
        assertHidden("pemohon", applicant, number);

        office.done("kabid", number, "return", Api.json().add("note", "SK terakhir belum ada."));
        applicant.open("berkas/" + number);
        assertThat(applicant.page().locator(".d-hist").first()).containsText("SK terakhir belum ada.");
        assertQuiet();
    }

    @Test
    void a_secret_slip_reaches_nobody_but_giver_and_receivers() throws Exception {
        String number = office.filed("pemohon");
        office.done("kadis", number, "dispose", order(true));
        for (String account : List.of("kadis", "kabid", "arsiparis")) {
            assertThat(office.as(account).dossier(number).toString())
                    .as(account)
                    .contains(WORDS);
            assertThat(office.as(account)
                            .get("dossiers/" + number + "/slips/1.pdf")
                            .status())
                    .isEqualTo(200);
        }
        for (String account : List.of("sandiman", "verifikator", "pemohon")) {
            Visitor outsider = visitor(account);
            outsider.open("berkas/" + number);
            assertThat(outsider.heading()).hasText("Uji Dicabut, S.Sos.");
            assertHidden(account, outsider, number);
        }
        Patience.until("the receiver is told", Duration.ofSeconds(60), () -> mails().contains(number));
        assertThat(mails()).doesNotContain(WORDS);
        Visitor receiver = visitor("arsiparis");
        receiver.open("pemberitahuan");
        assertThat(receiver.page().locator("main")).not().containsText(WORDS);
        assertThat(found("sandiman", "penyalahgunaan")).doesNotContain(number);
    }

    @Test
    void the_scan_of_a_secret_slip_goes_with_it_and_is_not_searched() throws Exception {
        String number = office.filed("pemohon");
        Answer entered = office.as("verifikator")
                .form(
                        "dossiers/" + number + "/acts/record-paper-slip",
                        "act",
                        Api.json()
                                .add("superior", "kadis")
                                .add("order", order(true))
                                .build(),
                        Map.of("lembar-disposisi", scan()));
        assertThat(entered.status()).as(entered.toString()).isEqualTo(200);
        String scan = entered.json().getJsonArray("documents").getValuesAs(JsonObject.class).stream()
                .filter(paper -> paper.getString("kind").equals("lembar-disposisi"))
                .map(paper -> paper.getString("sha256"))
                .findFirst()
                .orElseThrow();

        for (String account : List.of("verifikator", "kadis", "arsiparis")) {
            assertThat(office.as(account)
                            .get("dossiers/" + number + "/documents/" + scan)
                            .status())
                    .as(account)
                    .isEqualTo(200);
        }
        for (String account : List.of("sandiman", "pemohon")) {
            assertThat(office.as(account)
                            .get("dossiers/" + number + "/documents/" + scan)
                            .status())
                    .as(account)
                    .isEqualTo(404);
            Visitor outsider = visitor(account);
            assertThat(outsider.get("unduh/" + number + "/" + scan).status()).isEqualTo(404);
            assertThat(outsider.get("gambar/" + number + "/" + scan + "/1?lebar=page")
                            .status())
                    .isEqualTo(404);
            assertThat(outsider.get("kata/" + number + "/" + scan + "/1").status())
                    .isEqualTo(404);
            outsider.open("berkas/" + number);
            assertThat(outsider.page().content()).doesNotContain(scan);
            assertHidden(account, outsider, number);
        }
        Patience.until("the index knows the dossier", Duration.ofSeconds(60), () -> found("sandiman", number)
                .contains(number));
        assertThat(found("sandiman", ONLY_IN_THE_SCAN)).doesNotContain(number);
        assertThat(found("pemohon", ONLY_IN_THE_SCAN)).doesNotContain(number);
    }

    private void assertHidden(String account, Visitor outsider, String number) throws IOException {
        JsonObject dossier = office.as(account).dossier(number);
        assertThat(dossier.getJsonArray("dispositions")).as(account).isEmpty();
        assertThat(dossier.toString()).doesNotContain(WORDS);
        assertThat(outsider.page().content()).doesNotContain(WORDS);
        assertThat(slips(outsider)).hasCount(0);
        assertThat(office.as(account).get("dossiers/" + number + "/slips/1.pdf").status())
                .isEqualTo(404);
        for (String paper : List.of(
                number + "/disposisi/1.pdf?kertas=folio",
                number + "/lembar-disposisi.pdf?kertas=a5",
                number + "/lembar-disposisi.pdf?kertas=a4&lembar=1",
                "lembar-disposisi.pdf?kertas=folio&berkas=" + number)) {
            assertThat(outsider.get("cetak/" + paper).status()).as(paper).isEqualTo(404);
        }
        Letter cover =
                new Letter(outsider.get("cetak/" + number + "/sampul.pdf").body());
        assertThat(cover.text()).contains(number).doesNotContain("Yusuf Manoppo", "Lembar disposisi (");
    }

    private String found(String account, String words) {
        return office.as(account).get("search?q=" + words).text();
    }

    private static JsonObjectBuilder order(boolean secret) {
        return Office.order()
                .add("note", WORDS)
                .add("secret", secret)
                .add(
                        "also",
                        Json.createArrayBuilder().add(Json.createObjectBuilder().add("post", "arsiparis")));
    }

    private static byte[] scan() throws IOException {
        return Files.readAllBytes(Filing.paper("sk-jabatan-terakhir.pdf"));
    }

    private static String mails() {
        return Api.send(HttpRequest.newBuilder(Surroundings.simulator().resolve("/surat.json"))
                        .GET())
                .text();
    }
}
