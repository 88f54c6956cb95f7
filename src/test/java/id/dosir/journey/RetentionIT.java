package id.dosir.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static id.dosir.installed.Api.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import id.dosir.installed.Installed;
import id.dosir.installed.Office;
import id.dosir.installed.OfficeWall;
import id.dosir.installed.Patience;
import id.dosir.installed.Surroundings;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two dossiers come to the end of their time: one is held and stays, one goes for good; then the held one goes, too. */
@RunAsClient
class RetentionIT extends Installed {

    private static final Duration PATIENCE = Duration.ofSeconds(90);
    /** The list from the day on which the test's own dossiers stand in it: other tests leave theirs. */
    private static final String DUE = "retensi?daftar=DUE&sejak=2032-02-29&setelah=P-2026-0001";

    @ArquillianResource
    URL address;

    private final List<Visitor> visitors = new ArrayList<>();
    private URI base;
    private Office office;
    private OfficeWall wall;

    @BeforeEach
    void open() {
        // by this name Chromium trusts it as it trusts https
        base = URI.create("http://localhost:" + address.getPort() + address.getPath());
        office = new Office(base);
        wall = new OfficeWall(base);
    }

    @AfterEach
    void leave() {
        visitors.forEach(Visitor::close);
        wall.rightAgain();
    }

    @Test
    void a_hold_stops_the_destruction_of_its_record_and_the_others_are_gone_for_good() throws Exception {
        String held = awaitingEntry();
        String gone = office.filed("pemohon");
        wall.shows("2027-03-01T09:00");
        office.done("arsiparis", held, "enter-register", json());
        office.done("pemohon", gone, "withdraw", json().add("note", "Tidak jadi."));
        foundBySearch(held, 1);
        foundBySearch(gone, 1);
        Path letter = file(
                office.as("arsiparis").dossier(held).getJsonObject("outcome").getString("letter"));
        assertThat(letter).exists();
        wall.shows("2033-02-01T09:00");

        Visitor archivist = visitor("arsiparis");
        moved(archivist, held);
        String first = proposed(archivist, held, gone);
        nobodyElseDecides(first);
        decided("kabid", first, "Layak dimusnahkan");
        decided("kadis", first, "Setujui pemusnahan");
        toldOf(archivist, "Usul musnah sudah diputus");
        put(archivist, held);
        carriedOut(archivist, first);

        assertThat(archivist.page().locator(".d-retention .d-rows li").filter(with(held)))
                .containsText("Ditahan setelah disetujui.");
        assertThat(archivist.page().locator(".d-retention .d-rows li").filter(with(gone)))
                .containsText("Dimusnahkan");
        assertThat(archivist.inspected("retensi-selesai")).isEmpty();
        Letter minutes = minutes(archivist, "berita-acara-satu");
        assertThat(minutes.text())
                .contains("BERITA ACARA PEMUSNAHAN ARSIP", "000.6.5.2/" + gone, "Ditahan (legal hold)", held)
                .contains("Tertimpa dalam 90 hari", "Ani Mokoagow")
                .doesNotContain("Uji Dicabut", Office.HOLDER_NIK);
        foundBySearch(gone, 0);
        foundBySearch(held, 1);
        assertThat(office.as("arsiparis").get("dossiers/" + gone).status()).isEqualTo(404);
        assertThat(office.as("pemohon").get("dossiers/" + gone).status()).isEqualTo(404);
        assertThat(letter).exists();

        archivist.open("retensi?berkas=" + held);
        archivist.page().locator("#tahan\\:reason").fill("Perkara putus.");
        archivist.page().locator("#tahan\\:lift").click();
        archivist.told("Penahanan dicabut.");
        String second = proposed(archivist, held);
        decided("kabid", second, "Layak dimusnahkan");
        decided("kadis", second, "Setujui pemusnahan");
        carriedOut(archivist, second);

        Letter last = minutes(archivist, "berita-acara-dua");
        assertThat(last.text()).contains("000.6.5.2/" + held).doesNotContain("Berkas yang tidak dimusnahkan");
        assertThat(last.text().replaceAll("\\s", ""))
                .contains(letter.getFileName().toString());
        assertThat(letter).doesNotExist();
        onlyTheRegisterKnows(archivist, held);
        assertThat(office.as("arsiparis").get("dossiers/" + held).status()).isEqualTo(404);
        assertThat(archivist.get("berkas/" + held).status()).isEqualTo(404);
        archivist.open("retensi?berkas=" + held);
        assertThat(archivist.heading()).hasText("Sisa catatan " + held);
        assertThat(archivist.page().locator(".r-files"))
                .containsText(letter.getFileName().toString());
        assertThat(archivist.inspected("retensi-sisa")).isEmpty();
        nothingLeftInRows(held, gone);
        assertThat(differencesOf(held, gone)).isEmpty();
        assertThat(archivist.complaints()).isEmpty();
    }

    @Test
    void permanent_records_are_handed_over_by_three_persons_with_their_list_and_minutes() throws Exception {
        String stays = issuance();
        String goes = issuance();
        wall.shows("2027-03-01T09:00");
        for (String number : List.of(stays, goes)) {
            office.done("pemohon", number, "withdraw", json().add("note", "Tidak jadi."));
        }
        wall.shows("2033-02-01T09:00");
        Visitor archivist = visitor("arsiparis");
        archivist.open(DUE);
        assertThat(archivist.page().locator("input[name=pilih][value=" + goes + "]"))
                .hasCount(0);
        for (String number : List.of(stays, goes)) {
            assertThat(archivist.get("paket-arsip/" + number + ".zip").status()).isEqualTo(200);
        }
        archivist.open(DUE);
        for (String number : List.of(stays, goes)) {
            archivist.page().locator("input[name=pilih][value=" + number + "]").check();
        }
        assertThat(archivist.inspected("usul-serah-pilih")).isEmpty();
        archivist.button("Buat usul musnah").click();
        assertThat(archivist.page().locator(".ui-messages-error").first()).containsText("bernasib akhir permanen");
        archivist.open(DUE);
        for (String number : List.of(stays, goes)) {
            archivist.page().locator("input[name=pilih][value=" + number + "]").check();
        }
        archivist.button("Buat usul serah").click();
        archivist.told("menunggu penilaian");
        String proposal = archivist.page().url().replaceFirst(".*usul=", "");
        assertThat(proposal).startsWith("serah-2033-");
        assertThat(archivist.page().locator("#serah")).hasCount(0);
        Letter list = new Letter(
                archivist.fetch(archivist.page().locator("#cetak-usul")).body());
        list.drawn("daftar-usul-serah");
        assertThat(list.faults()).isEmpty();
        assertThat(list.text().replaceAll("\\s+", " "))
                .contains("DAFTAR ARSIP USUL SERAH", "BA-SERAH", "000.6.5.6/" + goes, "Permanen");
        assertThat(visitor("sandiman").get("arsip/usul/" + proposal).status()).isEqualTo(404);

        decided("kabid", proposal, "Layak diserahkan", "Usul serah menunggu keputusan Anda");
        decided("kadis", proposal, "Setujui penyerahan", "Usul serah menunggu keputusan Anda");
        toldOf(archivist, "Usul serah sudah diputus");
        put(archivist, stays);
        archivist.open("retensi?usul=" + proposal);
        archivist.page().locator("#serah\\:go").click();
        assertThat(archivist.page().locator("#serah .ui-message-error").first()).isVisible();
        archivist.page().locator("#serah\\:institution").fill("Dinas Perpustakaan dan Kearsipan");
        archivist.page().locator("#serah\\:receiver").fill("Rusdi Gumeleng, S.IP.");
        archivist.page().locator("#serah\\:receiverTitle").fill("Kepala Bidang Pengelolaan Arsip");
        archivist.page().locator("#serah\\:place").fill("Depo Arsip Lolak");
        archivist.page().locator("#serah\\:day_input").fill("01-02-2033");
        assertThat(archivist.inspected("serah-laksanakan")).isEmpty();
        archivist.button("Serahkan sekarang").click();
        archivist.told("Penyerahan berjalan.");
        Patience.until("the hand-over ends", PATIENCE, () -> {
            archivist.open("retensi?usul=" + proposal);
            return archivist.page().locator("#berita").count() == 1;
        });

        assertThat(archivist.page().locator(".d-retention .d-rows li").filter(with(goes)))
                .containsText("Diserahkan");
        assertThat(archivist.page().locator(".d-retention .d-rows li").filter(with(stays)))
                .containsText("Tidak diserahkan");
        assertThat(archivist.inspected("serah-selesai")).isEmpty();
        Letter minutes = minutes(archivist, "berita-acara-serah");
        assertThat(minutes.text().replaceAll("\\s+", " "))
                .contains("BERITA ACARA SERAH TERIMA ARSIP STATIS", "Rusdi Gumeleng", "000.6.5.6/" + goes)
                .contains("Ditahan (legal hold)", stays)
                .doesNotContain("Uji Dicabut", Office.HOLDER_NIK);
        archivist.open("retensi?berkas=" + goes);
        assertThat(archivist.page().locator("#paket"))
                .containsText("Diserahkan kepada Dinas Perpustakaan dan Kearsipan");
        assertThat(archivist.inspected("serah-berkas")).isEmpty();
        archivist.open("retensi?daftar=usul");
        assertThat(archivist.inspected("usul-daftar")).isEmpty();
        assertThat(archivist.complaints()).isEmpty();
    }

    /** @return number of a request whose dossier is kept for ever */
    private String issuance() {
        Map<String, byte[]> parts = new HashMap<>(Office.papers());
        parts.put("ktp", parts.get("surat-permohonan"));
        parts.put("sop", "penerbitan-sertifikat-elektronik".getBytes(StandardCharsets.UTF_8));
        return office.as("pemohon")
                .form(
                        "dossiers",
                        "application",
                        Office.application().remove("reason").build(),
                        parts)
                .json()
                .getString("number");
    }

    /** A destroyed dossier leaves its line in the register, which leads to no dossier. */
    private void onlyTheRegisterKnows(Visitor archivist, String number) {
        assertThat(hit(number)).hasValueSatisfying(hit -> {
            assertThat(hit.getBoolean("destroyed")).isTrue();
            assertThat(hit.containsKey("excerpt") && !hit.isNull("excerpt")).isFalse();
        });
        archivist.open("register?lingkup=register&q=" + number);
        Locator line = archivist.page().locator(".d-hit").filter(with("Musnah, tinggal register"));
        assertThat(line.first()).isVisible();
        assertThat(line.first().locator("a.d-rowlink"))
                .hasAttribute("href", base.getPath() + "retensi?berkas=" + number);
        assertThat(archivist.inspected("register-musnah")).isEmpty();
        assertThat(archivist.get("ekspor/register.csv?q=" + number).text().lines())
                .anyMatch(row -> row.contains(number) && row.contains("Berkas sudah dimusnahkan"));
        Visitor head = visitor("kadis");
        head.open("register?lingkup=register&q=" + number);
        Locator same = head.page().locator(".d-hit").filter(with("Musnah, tinggal register"));
        assertThat(same.first()).isVisible();
        assertThat(same.first().locator("a")).hasCount(0);
        assertThat(office.as("pemohon").get("search?q=" + number).json().getJsonArray("hits").stream()
                        .map(hit -> hit.asJsonObject().getString("number")))
                .doesNotContain(number);
    }

    private Optional<JsonObject> hit(String number) {
        return office.as("arsiparis").get("search?q=" + number).json().getJsonArray("hits").stream()
                .map(JsonValue::asJsonObject)
                .filter(hit -> hit.getString("number").equals(number))
                .findFirst();
    }

    @Test
    void others_find_no_lists_of_records_and_those_are_printed_in_the_official_columns() throws Exception {
        for (String other : List.of("pemohon", "sandiman", "verifikator")) {
            Visitor visitor = visitor(other);
            assertThat(visitor.get("retensi").status()).as(other).isEqualTo(404);
            for (String nothing :
                    List.of("arsip/daftar.pdf?daftar=ACTIVE", "terima-paket", "paket-arsip/P-2026-0001.zip")) {
                assertThat(visitor.get(nothing).status())
                        .as(other + " " + nothing)
                        .isEqualTo(404);
            }
        }
        Visitor head = visitor("kadis");
        head.open("retensi");
        assertThat(head.page()).hasURL(base.resolve("retensi?daftar=usul").toString());
        assertThat(head.get("arsip/daftar.pdf?daftar=ACTIVE").status()).isEqualTo(404);

        String number = office.filed("pemohon");
        office.done("pemohon", number, "withdraw", json().add("note", "Tidak jadi."));
        Visitor archivist = visitor("arsiparis");
        archivist.open("retensi?daftar=ACTIVE");
        assertThat(archivist.page().locator(".d-hit").first()).isVisible();
        assertThat(archivist.inspected("retensi-aktif")).isEmpty();
        byte[] zip = archivist.get("paket-arsip/" + number + ".zip").body();
        archivist.open("retensi?berkas=" + number);
        assertThat(archivist.page().locator("#paket")).containsText("SHA-256 file ZIP");
        assertThat(archivist.inspected("retensi-paket")).isEmpty();
        archivist.open("terima-paket");
        archivist
                .page()
                .locator("input[type=file]")
                .setInputFiles(new FilePayload("paket.zip", "application/zip", zip));
        archivist.page().locator("#terima\\:go").click();
        assertThat(archivist.page().locator("#h-hasil")).hasText("Berkas " + number + " sama");
        assertThat(archivist.inspected("terima-paket")).isEmpty();
        archivist.open("retensi?daftar=ACTIVE");
        for (String list : List.of("ACTIVE", "INACTIVE", "DUE")) {
            Letter paper =
                    new Letter(archivist.get("arsip/daftar.pdf?daftar=" + list).body());
            assertThat(paper.faults()).as(list).isEmpty();
            paper.drawn("daftar-" + list.toLowerCase(java.util.Locale.ROOT));
        }
        assertThat(new Letter(archivist.get("arsip/daftar.pdf?daftar=ACTIVE").body())
                        .text()
                        .replaceAll("\\s+", " "))
                .contains("DAFTAR ARSIP AKTIF", "Kode klasifikasi", "Uraian informasi berkas", "Tingkat perkembangan");
        assertThat(archivist.complaints()).isEmpty();
    }

    private String awaitingEntry() {
        String number = office.awaitingSignature();
        office.done("kadis", number, "sign", json().add("passphrase", Office.PASSPHRASE));
        office.done("verifikator", number, "record-submission", json().add("reference", "AMS-100200"));
        office.done("verifikator", number, "confirm-revocation", json().add("source", "USER_STATUS"));
        return number;
    }

    private void moved(Visitor archivist, String number) {
        archivist.open("retensi?berkas=" + number);
        archivist.page().locator("#tempat\\:room").fill("Gudang 1");
        archivist.page().locator("#tempat\\:box").fill("B-12");
        archivist.page().locator("#tempat\\:move").click();
        archivist.told("Lokasi simpan dicatat.");
        assertThat(archivist.page().locator(".d-hist")).containsText("Ruang Gudang 1, Boks B-12");
        assertThat(archivist.inspected("retensi-berkas")).isEmpty();
    }

    /** @return code of the proposal */
    private String proposed(Visitor archivist, String... numbers) {
        archivist.open(DUE);
        for (String number : numbers) {
            archivist.page().locator("input[name=pilih][value=" + number + "]").check();
        }
        assertThat(archivist.inspected("retensi-jatuh-tempo")).isEmpty();
        archivist.button("Buat usul musnah").click();
        archivist.told("menunggu penilaian");
        assertThat(archivist.page().locator("#putus")).hasCount(0);
        return archivist.page().url().replaceFirst(".*usul=", "");
    }

    private void nobodyElseDecides(String proposal) {
        Visitor head = visitor("kadis");
        head.open("retensi?usul=" + proposal);
        assertThat(head.page().locator("#putus")).hasCount(0);
        assertThat(head.page().locator("#laksana")).hasCount(0);
        assertThat(visitor("sandiman").get("retensi?usul=" + proposal).status()).isEqualTo(404);
    }

    private void decided(String account, String proposal, String word) {
        decided(account, proposal, word, "Usul musnah menunggu keputusan Anda");
    }

    private void decided(String account, String proposal, String word, String told) {
        Visitor decider = visitor(account);
        toldOf(decider, told);
        decider.open("");
        decider.page().locator(".d-bar nav.d-nav a[href$='/retensi']").click();
        decider.open("retensi?usul=" + proposal);
        assertThat(decider.inspected("retensi-" + account)).isEmpty();
        decider.button(word).click();
        decider.told("Keputusan dicatat.");
        assertThat(decider.page().locator("#putus")).hasCount(0);
        assertThat(decider.complaints()).isEmpty();
    }

    /** What waits for him is told at the bell; looking at the proposal reads it. */
    private static void toldOf(Visitor visitor, String what) {
        Patience.until(what, PATIENCE, () -> {
            visitor.open("pemberitahuan");
            return visitor.page().locator(".d-rowlink").filter(with(what)).count() > 0;
        });
    }

    private void put(Visitor archivist, String number) {
        archivist.open("retensi?berkas=" + number);
        archivist.page().locator("#tahan\\:hold").click();
        assertThat(archivist.page().locator("#tahan .ui-message-error")).isVisible();
        archivist.page().locator("#tahan\\:reason").fill("Perkara 12/G/2033.");
        archivist.page().locator("#tahan\\:hold").click();
        archivist.told("Berkas ditahan.");
        assertThat(archivist.inspected("retensi-ditahan")).isEmpty();
    }

    private void carriedOut(Visitor archivist, String proposal) {
        archivist.open("retensi?usul=" + proposal);
        archivist.page().locator("#laksana\\:place").fill("Gudang arsip Diskominfo");
        archivist.page().locator("#laksana\\:manner").fill("Dicacah");
        archivist.page().locator("#laksana\\:witnessLegal").fill("Ani Mokoagow, Bagian Hukum");
        archivist.page().locator("#laksana\\:witnessOversight").fill("Budi Damopolii, Inspektorat");
        archivist.page().locator("#laksana\\:backups").fill("Cadangan harian. Tertimpa dalam 90 hari.");
        assertThat(archivist.inspected("retensi-laksanakan")).isEmpty();
        archivist.button("Musnahkan sekarang").click();
        archivist.told("Pemusnahan berjalan.");
        Patience.until("the destruction ends", PATIENCE, () -> {
            archivist.open("retensi?usul=" + proposal);
            return archivist.page().locator("#berita").count() == 1;
        });
    }

    private static Letter minutes(Visitor archivist, String name) throws Exception {
        Letter minutes =
                new Letter(archivist.fetch(archivist.page().locator("#berita")).body());
        minutes.drawn(name);
        assertThat(minutes.faults()).isEmpty();
        return minutes;
    }

    /** Another dossier may be found, too: the parts of its numbers may be the same. */
    private void foundBySearch(String number, int hits) {
        Patience.until(
                "the search finds " + hits + " of " + number,
                PATIENCE,
                () -> office.as("arsiparis").get("search?q=" + number).json().getJsonArray("hits").stream()
                                .filter(hit ->
                                        hit.asJsonObject().getString("number").equals(number))
                                .count()
                        == hits);
    }

    /** A check of the archive after the destruction: it knows what was destroyed. */
    private List<String> differencesOf(String... numbers) {
        int id = office.as("arsiparis").post("checks", json().build()).json().getInt("id");
        Patience.until("the check ends", PATIENCE, () -> !office.as("arsiparis")
                .get("checks/" + id)
                .json()
                .getString("state")
                .equals("RUNNING"));
        return office.as("arsiparis")
                .get("checks/" + id + "/differences.txt")
                .text()
                .lines()
                .filter(line -> List.of(numbers).stream().anyMatch(line::contains))
                .toList();
    }

    private static void nothingLeftInRows(String... numbers) throws SQLException {
        if (Surroundings.postgresql().isEmpty()) {
            return;
        }
        try (Connection connection =
                        DriverManager.getConnection(Surroundings.postgresql().get(), "postgres", "postgres");
                Statement statement = connection.createStatement()) {
            for (String number : numbers) {
                assertThat(texts(statement, "dossier", "number", number)).doesNotContain("Dicabut", Office.HOLDER_NIK);
                for (String table : List.of("history", "disposition", "disposition_receiver", "attachment")) {
                    assertThat(texts(statement, table, "dossier", number))
                            .as(table)
                            .doesNotContain("Dicabut", Office.HOLDER_NIK, "Tidak jadi", "Proses.");
                }
                assertThat(texts(statement, "legal_hold", "dossier", number)).doesNotContain("Perkara");
                for (String table : List.of("outbox", "notice", "letter_check")) {
                    assertThat(texts(statement, table, "dossier", number))
                            .as(table)
                            .isEmpty();
                }
            }
        }
    }

    private static String texts(Statement statement, String table, String key, String number) throws SQLException {
        StringBuilder all = new StringBuilder();
        try (ResultSet rows =
                statement.executeQuery("select * from " + table + " where " + key + " = '" + number + "'")) {
            while (rows.next()) {
                for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                    all.append(rows.getString(i)).append('\n');
                }
            }
        }
        return all.toString();
    }

    private static Path file(String name) {
        return Surroundings.HOME
                .resolve("documents")
                .resolve(name.substring(0, 2))
                .resolve(name);
    }

    private static Locator.FilterOptions with(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }

    private Visitor visitor(String account) {
        Visitor visitor = Visitor.signedIn(base, account);
        visitors.add(visitor);
        return visitor;
    }
}
