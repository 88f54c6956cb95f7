package id.dosir.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static id.dosir.installed.Api.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import id.dosir.installed.Installed;
import id.dosir.installed.Office;
import id.dosir.installed.OfficeWall;
import id.dosir.installed.Patience;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Lists of records: who sees them, how they are printed, packages of their dossiers, and how permanent ones are handed over. What is destroyed: {@link ArchivistJourneyIT}. */
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
    void permanent_records_are_handed_over_by_three_persons_with_their_list_and_minutes() throws Exception {
        String stays = issuance();
        String goes = issuance();
        wall.shows("2027-03-01T09:00");
        for (String number : List.of(stays, goes)) {
            office.done("pemohon", number, "withdraw", json().add("note", "Tidak jadi."));
        }
        wall.shows("2033-02-01T09:00");
        Visitor archivist = visitor("arsiparis");
        RetentionPages records = new RetentionPages(archivist);
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

        new RetentionPages(visitor("kabid"))
                .decided(proposal, "Layak diserahkan", "Usul serah menunggu keputusan Anda");
        new RetentionPages(visitor("kadis"))
                .decided(proposal, "Setujui penyerahan", "Usul serah menunggu keputusan Anda");
        records.toldOf("Usul serah sudah diputus");
        records.held(stays);
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

        records.assertRecord(goes, "Diserahkan");
        records.assertRecord(stays, "Tidak diserahkan");
        assertThat(archivist.inspected("serah-selesai")).isEmpty();
        Letter minutes = records.minutes("berita-acara-serah");
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

    private Visitor visitor(String account) {
        Visitor visitor = Visitor.signedIn(base, account);
        visitors.add(visitor);
        return visitor;
    }
}
