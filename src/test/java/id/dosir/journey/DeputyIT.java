package id.dosir.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import id.dosir.installed.Answer;
import id.dosir.installed.Office;
import id.dosir.installed.Patience;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The administrator makes a person who stands in for the Kabid, and takes it back while a form is open. */
class DeputyIT {

    /** The minute in which the secretary last ceased to be a deputy. */
    private static LocalDateTime ended;

    private static final String POST = "Kabid Persandian dan Statistik";
    private static final DateTimeFormatter SPOKEN =
            DateTimeFormatter.ofPattern("d MMMM uuuu, HH.mm", Locale.forLanguageTag("id"));
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("dd-MM-uuuu HH.mm");

    private final Demo demo = Demo.shared();

    private String waitingForTheSectionHead() {
        String number = demo.office().filed("pemohon");
        demo.office().done("kadis", number, "dispose", Office.order());
        return number;
    }

    @Test
    void a_deputy_made_by_the_administrator_does_the_absent_ones_work_until_it_is_ended() {
        String first = waitingForTheSectionHead();
        String second = waitingForTheSectionHead();
        try (Visitor admin = Visitor.signedIn(demo.base(), "admin")) {
            String code = makesTheDeputy(admin);
            try (Visitor deputy = Visitor.with(demo.base(), "ayu.lasut", code);
                    Visitor absent = Visitor.signedIn(demo.base(), "kabid")) {
                changesTheFirstPassword(deputy, code);
                assertThat(deputy.page().locator("#tray")).hasCount(0);
                entersTheDeputy(admin);

                deputy.open("");
                assertThat(deputy.page().getByRole(AriaRole.STATUS).first())
                        .containsText("Anda bertindak sebagai Plh. Kepala Bidang Persandian dan Statistik");
                assertThat(deputy.inspected("plh-tray")).isEmpty();
                absent.open("berkas/" + first);
                assertThat(absent.page().locator("#tindakan")).hasCount(0);
                assertThat(absent.page().locator(".d-right")).containsText("sedang dijalankan pengganti Anda");
                absent.open("");
                assertThat(absent.page().locator("main")).containsText("Tugas Anda dikerjakan Ayu Lasut, S.Kom.");

                deputy.open("berkas/" + first);
                deputy.page().locator("#act\\:note").fill("Mohon diproses.");
                deputy.page().locator("#act\\:go").click();
                deputy.told("Disposisi tersimpan.");
                assertThat(deputy.page().locator(".d-right"))
                        .containsText("Ayu Lasut, S.Kom., Plh. Kepala Bidang Persandian dan Statistik");

                deputy.open("berkas/" + second);
                deputy.page().locator("#act\\:note").fill("Terlambat.");
                JsonObject before = demo.office().as("kadis").dossier(second);
                admin.button("Akhiri Plh. Kepala Bidang Persandian dan Statistik")
                        .click();
                admin.told("Penugasan diakhiri.");

                deputy.page().locator("#act\\:go").click();
                deputy.told("sudah berakhir, jadi tidak ada yang disimpan");
                assertThat(deputy.page()).hasURL(demo.base().toString());
                assertThat(deputy.page().locator("#tray")).hasCount(0);
                assertThat(demo.office().as("kadis").dossier(second)).isEqualTo(before);
                absent.open("berkas/" + second);
                assertThat(absent.page().locator("#tindakan")).isVisible();

                admin.page().locator("#kunci\\:lock").click();
                admin.told("Akun dikunci");
                deputy.open("");
                assertThat(deputy.heading()).hasText("Masuk ke Dosir");
                assertThat(admin.complaints()).isEmpty();
            }
        }
    }

    @Test
    void hostile_input_of_an_administrator_is_told_at_each_field_and_makes_nothing() {
        try (Visitor admin = Visitor.signedIn(demo.base(), "admin")) {
            admin.open("akun-baru");
            field(admin, "baru:username").fill("<img>");
            field(admin, "baru:name").fill("<script>alert(1)</script>");
            field(admin, "baru:title").fill("");
            field(admin, "baru:nip").fill("123");
            field(admin, "baru:email").fill("bukan surel");
            field(admin, "baru:nik").fill("7101");
            admin.button("Buat akun").click();
            fault(admin, "baru:username", "Pakai huruf kecil");
            fault(admin, "baru:name", "tidak boleh dipakai");
            fault(admin, "baru:title", "Wajib diisi");
            fault(admin, "baru:nip", "NIP tidak sah");
            fault(admin, "baru:email", "");
            fault(admin, "baru:nik", "");
            assertThat(admin.inspected("akun-baru")).isEmpty();

            admin.open("orang/arsiparis");
            field(admin, "jabatan:from_input").fill("25-11-2026");
            field(admin, "jabatan:until_input").fill("20-11-2020");
            choose(admin, "jabatan:post", "Sandiman");
            admin.button("Beri jabatan").click();
            fault(admin, "jabatan:until", "Akhir mendahului awal");
            field(admin, "jabatan:until_input").fill("besok lusa");
            admin.button("Beri jabatan").click();
            fault(admin, "jabatan:until", "Tanggal tidak sah");
            field(admin, "jabatan:until_input").fill("");
            choose(admin, "jabatan:post", "Arsiparis");
            admin.button("Beri jabatan").click();
            fault(admin, "jabatan:from", "Bertumpang tindih dengan Yusuf Manoppo");
            admin.button("Tetapkan").click();
            fault(admin, "plh:deputyPost", "Wajib diisi");
            fault(admin, "plh:deputyUntil", "Wajib diisi");
            assertThat(admin.inspected("orang")).isEmpty();

            admin.open("orang/admin");
            admin.page().locator("#kunci\\:lock").click();
            admin.told("Ini administrator terakhir.");
            admin.open("orang?q=" + "7101010101700001");
            assertThat(admin.page()).hasURL(Pattern.compile("/orang$"));
            assertThat(admin.complaints()).isEmpty();
        }
    }

    @Test
    void a_deputy_signs_with_his_own_certificate_and_the_letter_names_him_as_plh() throws IOException {
        String number = demo.office().awaitingSignature();
        try (Visitor head = Visitor.signedIn(demo.base(), "kadis")) {
            head.open("akun");
            fillsDeputy(head, free());
            head.told("Penugasan dicatat.");

            Answer barred = demo.office().sign(number);
            assertThat(barred.status()).isEqualTo(403);
            assertThat(barred.text()).contains("DEPUTY_ACTS");
            JsonObject signed = demo.office()
                    .done(
                            "sekretaris",
                            number,
                            "sign",
                            Json.createObjectBuilder().add("passphrase", Office.PASSPHRASE));
            assertThat(signed.toString()).contains("Plh. Kepala Dinas");
            try (Visitor secretary = Visitor.signedIn(demo.base(), "sekretaris")) {
                secretary.open("berkas/" + number);
                Letter letter = new Letter(secretary
                        .fetch(secretary
                                .page()
                                .locator("article.d-folio:has(b:text-is('Surat Rekomendasi')) a[download]"))
                        .body());
                assertThat(letter.text()).contains("Plh. Kepala Dinas", "Marlina Damopolii", "197502022000032002");
                assertThat(letter.signature(demo.home().resolve("db/simulator/trust")))
                        .isEqualTo(new Letter.Proof(true, true, "Marlina Damopolii"));
            }
            head.open("akun");
            head.button("Akhiri Plh. Kepala Dinas").first().click();
            head.told("Penugasan diakhiri.");
            ended = minute();
        }
    }

    @Test
    void on_behalf_the_secretary_reads_in_the_draft_what_she_signs() throws IOException {
        String number = demo.office().awaitingSignature();
        String draft = "dossiers/" + number + "/draft.pdf";
        try (Visitor head = Visitor.signedIn(demo.base(), "kadis")) {
            LocalDateTime from = free();
            head.open("akun");
            field(head, "plh:kind")
                    .locator(".ui-radiobutton:has(input[value='AN'])")
                    .click();
            fillsDeputy(head, from);
            head.told("Penugasan dicatat.");
            fillsDeputy(head, from);
            fault(head, "plh:deputyFrom", "a.n. Kepala Dinas, " + SPOKEN.format(from) + " \u2013 ");

            List<String> drafted =
                    block("draft-an", demo.office().as("sekretaris").get(draft).body());
            assertThat(drafted)
                    .startsWith("a.n. Kepala Dinas", "Sekretaris Dinas,")
                    .contains("Marlina Damopolii");
            assertThat(block("draft-head", demo.office().as("kadis").get(draft).body()))
                    .startsWith("Kepala Dinas,")
                    .contains("Ferdinan Paputungan");

            demo.office()
                    .done(
                            "sekretaris",
                            number,
                            "sign",
                            Json.createObjectBuilder().add("passphrase", Office.PASSPHRASE));
            try (Visitor secretary = Visitor.signedIn(demo.base(), "sekretaris")) {
                secretary.open("berkas/" + number);
                byte[] signed = secretary
                        .fetch(secretary
                                .page()
                                .locator("article.d-folio:has(b:text-is('Surat Rekomendasi')) a[download]"))
                        .body();
                assertThat(block("signed-an", signed)).isEqualTo(drafted);
                assertThat(secretary.page().locator("#templat-surat"))
                        .hasText(Pattern.compile("Templat\\s*Surat rekomendasi, Versi \\d+"));
                assertThat(secretary.page().locator("#templat-surat a")).hasCount(0);
            }
            head.open("akun");
            head.button("Akhiri a.n. Kepala Dinas, Sekretaris Dinas").first().click();
            head.told("Penugasan diakhiri.");
            ended = minute();
        }
    }

    /** The signature block, line by line, without what stands between post and name: the mark of a draft, or the QR. */
    private List<String> block(String name, byte[] pdf) throws IOException {
        Files.write(Files.createDirectories(Path.of("target", "pictures")).resolve(name + ".pdf"), pdf);
        List<String> lines = new Letter(pdf)
                .text()
                .lines()
                .map(String::strip)
                .filter(line -> !line.equals("DRAF") && !line.isEmpty())
                .toList();
        int last = IntStream.range(0, lines.size())
                .filter(i -> lines.get(i).startsWith("NIP ") && lines.get(i).length() > 10)
                .reduce((first, second) -> second)
                .orElseThrow();
        int first = IntStream.range(0, last)
                .filter(i -> lines.get(i).matches("(a\\.n\\. )?Kepala Dinas,?"))
                .reduce((one, two) -> two)
                .orElseThrow();
        return lines.subList(first, last + 1);
    }

    /** @return from when the secretary can be a deputy again: her periods may not overlap, and are kept to the minute */
    private static LocalDateTime free() {
        Patience.until(
                "the minute is over in which she last was one",
                Duration.ofSeconds(70),
                () -> ended == null || minute().isAfter(ended));
        return minute();
    }

    private static LocalDateTime minute() {
        return LocalDateTime.now(ZoneId.of("Asia/Makassar")).truncatedTo(ChronoUnit.MINUTES);
    }

    private static void fillsDeputy(Visitor head, LocalDateTime from) {
        choose(head, "plh:deputy", "Marlina Damopolii");
        field(head, "plh:deputyFrom_input").fill(MINUTE.format(from));
        field(head, "plh:deputyUntil_input").fill(MINUTE.format(from.plusHours(3)));
        field(head, "plh:deputyUntil_input").press("Tab");
        head.button("Tetapkan").click();
    }

    @Test
    void for_anybody_else_there_are_no_such_pages() {
        try (Visitor head = Visitor.signedIn(demo.base(), "kadis")) {
            for (String page : new String[] {"orang", "orang/admin", "akun-baru"}) {
                head.open(page);
                assertThat(head.heading()).not().containsText("Akun baru");
                assertThat(head.page().locator("form#baru, form#data, .d-peoplelist"))
                        .hasCount(0);
            }
            head.open("akun");
            assertThat(head.inspected("akun")).isEmpty();
        }
    }

    private String makesTheDeputy(Visitor admin) {
        admin.open("orang");
        admin.page().getByText("Akun baru").click();
        field(admin, "baru:username").fill("ayu.lasut");
        field(admin, "baru:name").fill("Ayu Lasut, S.Kom.");
        field(admin, "baru:title").fill("Sandiman Ahli Madya");
        field(admin, "baru:nip").fill("19870505 201001 2 007");
        field(admin, "baru:email").fill("ayu.kominfo@bolmongkab.go.id");
        admin.button("Buat akun").click();
        assertThat(admin.heading()).hasText("Ayu Lasut, S.Kom.");
        return admin.page().locator("#kode").innerText();
    }

    private void changesTheFirstPassword(Visitor deputy, String code) {
        assertThat(deputy.page()).hasURL(Pattern.compile("/akun$"));
        deputy.open("permohonan");
        assertThat(deputy.page()).hasURL(Pattern.compile("/akun$"));
        field(deputy, "sandi:present").fill(code);
        field(deputy, "sandi:next").fill("pengganti kabid 2026");
        field(deputy, "sandi:again").fill("pengganti kabid 2026");
        deputy.button("Ganti kata sandi").click();
        assertThat(deputy.heading()).hasText("Kotak masuk");
    }

    private static void entersTheDeputy(Visitor admin) {
        LocalDateTime now = LocalDateTime.now(ZoneId.of("Asia/Makassar"));
        choose(admin, "plh:deputyPost", POST);
        field(admin, "plh:deputyFrom_input").fill(MINUTE.format(now.minusMinutes(2)));
        field(admin, "plh:deputyUntil_input").fill(MINUTE.format(now.plusDays(1)));
        field(admin, "plh:deputyUntil_input").press("Tab");
        admin.button("Tetapkan").click();
        admin.told("Penugasan dicatat.");
    }

    private static Locator field(Visitor visitor, String id) {
        return visitor.page().locator("[id='" + id + "']");
    }

    private static void choose(Visitor visitor, String id, String label) {
        field(visitor, id).click();
        field(visitor, id + "_panel")
                .getByText(label, new Locator.GetByTextOptions().setExact(true))
                .click();
    }

    /** The message of the field says this. */
    private static void fault(Visitor visitor, String id, String text) {
        Page page = visitor.page();
        Locator message = page.locator(".d-field")
                .filter(new Locator.FilterOptions().setHas(page.locator("[id='" + id + "']")))
                .locator(".ui-message-error");
        assertThat(message).containsText(text);
    }
}
