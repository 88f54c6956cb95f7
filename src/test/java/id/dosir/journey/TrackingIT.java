package id.dosir.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import id.dosir.installed.Answer;
import id.dosir.installed.Api;
import id.dosir.installed.Office;
import id.dosir.installed.Patience;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Whoever filed takes a receipt along; its QR tells anybody where the request is and nobody whose it is. His mailbox is asked. */
class TrackingIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Pattern LINK = Pattern.compile("\\S+/bukti-surel/([A-Za-z0-9_-]{32})");
    private static final List<String> PERSONAL = List.of(
            "Uji Dicabut",
            "S.Sos.",
            Office.HOLDER_NIK,
            "198710102010011002",
            "1987",
            "BKPSDM",
            "uji.dicabut",
            "Analis",
            "800/12",
            "Pindah tugas",
            "Yulinda");

    private final Demo demo = Demo.shared();
    private final Office office = demo.office();

    @Test
    void the_receipt_is_offered_after_filing_and_its_qr_leads_a_stranger_to_where_the_request_is() throws Exception {
        String number = office.filed("pemohon");
        byte[] receipt;
        String address;
        try (Visitor applicant = Visitor.signedIn(demo.base(), "pemohon")) {
            applicant.open("berkas/" + number);
            Locator button = applicant.page().locator("#cetak-tanda-terima");
            assertThat(button).hasText("Cetak tanda terima");
            assertThat(applicant.inspected("berkas-tanda-terima")).isEmpty();
            APIResponse paper = applicant.fetch(button);
            assertThat(paper.status()).isEqualTo(200);
            receipt = paper.body();
            Receipt.keep(receipt, "tanda-terima");
            address = Receipt.qr(receipt);
            assertThat(applicant.page().locator(".d-receipt a.d-mono")).hasText(address);
            assertThat(applicant.complaints()).isEmpty();
        }
        assertThat(Receipt.text(receipt)).contains(number, address.substring(address.lastIndexOf('/') + 1));
        assertThat(address).doesNotContain(number);
        assertThat(address).matches("http://\\S+/dosir/lacak/([0-9A-Z]{4}-){3}[0-9A-Z]{4}");

        try (Visitor stranger = Visitor.stranger(demo.base())) {
            stranger.page().navigate(address);
            assertThat(stranger.heading()).hasText("Menunggu disposisi Kepala Dinas");
            assertThat(stranger.page().locator("main")).containsText(number);
            assertThat(stranger.page().locator(".d-tracksteps li")).hasCount(8);
            assertThat(stranger.page().locator(".d-tracksteps li.now")).containsText("Kepala Dinas");
            assertThat(stranger.page().content()).doesNotContain(PERSONAL);
            assertThat(stranger.inspected("lacak")).isEmpty();
            assertThat(stranger.complaints()).isEmpty();

            office.done("kadis", number, "dispose", Office.order());
            stranger.page().reload();
            assertThat(stranger.heading()).hasText("Menunggu disposisi Kabid Persandian dan Statistik");
            assertThat(stranger.page().content()).doesNotContain(PERSONAL);
        }
        try (Visitor applicant = Visitor.signedIn(demo.base(), "pemohon")) {
            applicant.open("berkas/" + number);
            // the office has begun
            assertThat(applicant.page().locator("#cetak-tanda-terima")).hasCount(0);
            assertThat(Receipt.qr(applicant
                            .get("cetak/" + number + "/tanda-terima.pdf")
                            .body()))
                    .as("a second receipt")
                    .isEqualTo(address);
        }
    }

    @Test
    void what_was_written_to_send_a_request_back_is_not_told() {
        String number = office.filed("pemohon");
        office.done("kadis", number, "return", Api.json().add("note", "KTP atas nama Yulinda tidak terbaca"));
        try (Visitor stranger = Visitor.stranger(demo.base())) {
            stranger.open("lacak/" + code(number));
            assertThat(stranger.heading()).hasText("Menunggu pemohon melengkapi");
            assertThat(stranger.page().content()).doesNotContain(PERSONAL);
        }
    }

    @Test
    void a_code_can_be_typed_and_all_that_is_none_gets_the_same_answer() {
        String number = office.filed("pemohon");
        try (Visitor stranger = Visitor.stranger(demo.base())) {
            stranger.open("masuk");
            stranger.page().getByText("Lacak permohonan").click();
            assertThat(stranger.heading()).hasText("Lacak permohonan");
            assertThat(stranger.inspected("lacak-tanpa-kode")).isEmpty();
            stranger.page()
                    .locator("#kode")
                    .fill(code(number).toLowerCase(java.util.Locale.ROOT).replace('-', ' '));
            stranger.button("Lihat").click();
            assertThat(stranger.heading()).hasText("Menunggu disposisi Kepala Dinas");
            stranger.open("lacak/0000-0000-0000-0000");
            assertThat(stranger.heading()).hasText("Kode ini tidak dikenal.");
            assertThat(stranger.inspected("lacak-tidak-dikenal")).isEmpty();
        }
        Answer first = answer("lacak/0000-0000-0000-0000");
        for (String none : List.of("lacak/x", "lacak/" + number, "lacak/%3Cscript%3E")) {
            assertThat(main(answer(none))).isEqualTo(main(first));
        }
        assertThat(first.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(first.headers().firstValue("X-Robots-Tag")).contains("noindex");
        assertThat(first.headers().firstValue("Referrer-Policy")).contains("no-referrer");
    }

    @Test
    void the_mailed_link_asks_and_only_its_button_proves_the_mailbox() {
        String number = office.filed("pemohon");
        String link = link(number);
        try (Visitor applicant = Visitor.signedIn(demo.base(), "pemohon");
                Visitor stranger = Visitor.stranger(demo.base())) {
            Locator state = applicant.page().locator(".d-mailbox");
            applicant.open("berkas/" + number);
            assertThat(state).containsText("Menunggu bukti");

            // a mail scanner: looks, looks for the head, and follows once more
            URI address = URI.create(link);
            assertThat(Api.send(HttpRequest.newBuilder(address)).status()).isEqualTo(200);
            Api.send(HttpRequest.newBuilder(address).method("HEAD", HttpRequest.BodyPublishers.noBody()));
            stranger.page().navigate(link);
            assertThat(stranger.heading()).hasText("Apakah kotak surat Anda aktif?");
            assertThat(stranger.page().content()).doesNotContain(PERSONAL);
            assertThat(stranger.inspected("bukti-surel")).isEmpty();
            applicant.open("berkas/" + number);
            assertThat(state).containsText("Menunggu bukti");
            state.scrollIntoViewIfNeeded();
            applicant.picture("berkas-kotak-surat");

            stranger.button("Ya, kotak surat ini aktif").click();
            assertThat(stranger.heading()).hasText("Kotak surat sudah terbukti aktif.");
            assertThat(stranger.inspected("bukti-surel-terbukti")).isEmpty();
            applicant.open("berkas/" + number);
            assertThat(state).containsText("Terbukti aktif");
            assertThat(applicant.page().locator("[id='kotak-surat:kirim']")).hasCount(0);
            assertThat(stranger.complaints()).isEmpty();
            assertThat(applicant.complaints()).isEmpty();
        }
    }

    @Test
    void a_link_that_is_none_proves_nothing() {
        URI none = demo.base().resolve("bukti-surel/" + "A".repeat(32));
        Answer seen = Api.send(HttpRequest.newBuilder(none));
        assertThat(seen.status()).isEqualTo(404);
        assertThat(seen.text()).contains("Tautan ini tidak dikenal.").doesNotContain("<form");
        assertThat(Api.send(HttpRequest.newBuilder(none).POST(HttpRequest.BodyPublishers.noBody()))
                        .status())
                .isEqualTo(404);
    }

    /** @return the link in the mail about a dossier, once it has come */
    private String link(String number) {
        AtomicReference<String> found = new AtomicReference<>();
        Patience.until("the mail about the mailbox of " + number, PATIENCE, () -> {
            Answer mails = Api.send(HttpRequest.newBuilder(demo.simulator().resolve("/surat.json"))
                    .GET());
            try (JsonReader reader = Json.createReader(new StringReader(mails.text()))) {
                reader.readArray().getValuesAs(JsonObject.class).stream()
                        .filter(mail -> mail.getString("subject").contains(number)
                                && mail.getString("subject").startsWith("Apakah kotak surat"))
                        .forEach(mail -> {
                            assertThat(mail.getString("to")).contains("uji.dicabut@bolmongkab.go.id");
                            assertThat(mail.getString("text")).doesNotContain(PERSONAL);
                            Matcher link = LINK.matcher(mail.getString("text"));
                            assertThat(link.find()).isTrue();
                            found.set(link.group());
                        });
            }
            return found.get() != null;
        });
        return found.get();
    }

    private String code(String number) {
        try (Visitor applicant = Visitor.signedIn(demo.base(), "pemohon")) {
            String address = Receipt.qr(
                    applicant.get("cetak/" + number + "/tanda-terima.pdf").body());
            return address.substring(address.lastIndexOf('/') + 1);
        } catch (Exception e) {
            throw new AssertionError("the receipt has no QR", e);
        }
    }

    private Answer answer(String path) {
        Answer answer = Api.send(HttpRequest.newBuilder(demo.base().resolve(path)));
        assertThat(answer.status()).isEqualTo(404);
        return answer;
    }

    private static String main(Answer answer) {
        String text = answer.text();
        return text.substring(text.indexOf("<main"), text.indexOf("</main>")).replaceAll("nonce=\"[^\"]*\"", "");
    }
}
