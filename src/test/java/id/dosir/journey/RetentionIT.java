package id.dosir.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static id.dosir.installed.Api.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import id.dosir.installed.Installed;
import id.dosir.installed.Office;
import java.net.URI;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Lists of records: who sees them, how they are printed, and packages of their dossiers. What is destroyed: {@link ArchivistJourneyIT}. */
@RunAsClient
class RetentionIT extends Installed {

    @ArquillianResource
    URL address;

    private final List<Visitor> visitors = new ArrayList<>();
    private URI base;
    private Office office;

    @BeforeEach
    void open() {
        // by this name Chromium trusts it as it trusts https
        base = URI.create("http://localhost:" + address.getPort() + address.getPath());
        office = new Office(base);
    }

    @AfterEach
    void leave() {
        visitors.forEach(Visitor::close);
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
