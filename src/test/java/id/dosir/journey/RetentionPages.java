package id.dosir.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import id.dosir.installed.Patience;
import java.time.Duration;

/** Pages on which records are kept, held and destroyed, as one of those sees them who take part. */
record RetentionPages(Visitor visitor) {

    private static final Duration PATIENCE = Duration.ofSeconds(90);

    void moved(String number) {
        visitor.open("retensi?berkas=" + number);
        visitor.page().locator("#tempat\\:room").fill("Gudang 1");
        visitor.page().locator("#tempat\\:box").fill("B-12");
        visitor.page().locator("#tempat\\:move").click();
        visitor.told("Lokasi simpan dicatat.");
        assertThat(visitor.page().locator(".d-hist")).containsText("Ruang Gudang 1, Boks B-12");
        assertThat(visitor.inspected("retensi-berkas")).isEmpty();
    }

    /** @return code of the proposal */
    String proposed(String... numbers) {
        visitor.open("retensi?daftar=DUE");
        for (String number : numbers) {
            visitor.page().locator("input[name=pilih][value=" + number + "]").check();
        }
        assertThat(visitor.inspected("retensi-jatuh-tempo")).isEmpty();
        visitor.button("Buat usul musnah").click();
        visitor.told("menunggu penilaian");
        assertThat(visitor.page().locator("#putus")).hasCount(0);
        return visitor.page().url().replaceFirst(".*usul=", "");
    }

    void mayNotDecide(String proposal) {
        visitor.open("retensi?usul=" + proposal);
        assertThat(visitor.page().locator("#putus")).hasCount(0);
        assertThat(visitor.page().locator("#laksana")).hasCount(0);
    }

    void decided(String proposal, String word) {
        decided(proposal, word, "Usul musnah menunggu keputusan Anda");
    }

    /** @param told what the decider finds at his bell */
    void decided(String proposal, String word, String told) {
        toldOf(told);
        visitor.open("");
        visitor.page().locator(".d-bar nav.d-nav a[href$='/retensi']").click();
        visitor.open("retensi?usul=" + proposal);
        assertThat(visitor.inspected("retensi-" + visitor)).isEmpty();
        visitor.button(word).click();
        visitor.told("Keputusan dicatat.");
        assertThat(visitor.page().locator("#putus")).hasCount(0);
        assertThat(visitor.complaints()).isEmpty();
    }

    /** What waits for him is told at the bell; looking at the proposal reads it. */
    void toldOf(String what) {
        Patience.until(what, PATIENCE, () -> {
            visitor.open("pemberitahuan");
            return visitor.page()
                            .locator(".d-rowlink")
                            .filter(new Locator.FilterOptions().setHasText(what))
                            .count()
                    > 0;
        });
    }

    void held(String number) {
        visitor.open("retensi?berkas=" + number);
        visitor.page().locator("#tahan\\:hold").click();
        assertThat(visitor.page().locator("#tahan .ui-message-error")).isVisible();
        visitor.page().locator("#tahan\\:reason").fill("Perkara 12/G/2033.");
        visitor.page().locator("#tahan\\:hold").click();
        visitor.told("Berkas ditahan.");
        assertThat(visitor.inspected("retensi-ditahan")).isEmpty();
    }

    void letGo(String number) {
        visitor.open("retensi?berkas=" + number);
        visitor.page().locator("#tahan\\:reason").fill("Perkara putus.");
        visitor.page().locator("#tahan\\:lift").click();
        visitor.told("Penahanan dicabut.");
    }

    void carriedOut(String proposal) {
        visitor.open("retensi?usul=" + proposal);
        visitor.page().locator("#laksana\\:place").fill("Gudang arsip Diskominfo");
        visitor.page().locator("#laksana\\:manner").fill("Dicacah");
        visitor.page().locator("#laksana\\:witnessLegal").fill("Ani Mokoagow, Bagian Hukum");
        visitor.page().locator("#laksana\\:witnessOversight").fill("Budi Damopolii, Inspektorat");
        visitor.page().locator("#laksana\\:backups").fill("Cadangan harian. Tertimpa dalam 90 hari.");
        assertThat(visitor.inspected("retensi-laksanakan")).isEmpty();
        visitor.button("Musnahkan sekarang").click();
        visitor.told("Pemusnahan berjalan.");
        Patience.until("the destruction ends", PATIENCE, () -> {
            visitor.open("retensi?usul=" + proposal);
            return visitor.page().locator("#berita").count() == 1;
        });
    }

    void assertRecord(String number, String said) {
        assertThat(visitor.page()
                        .locator(".d-retention .d-rows li")
                        .filter(new Locator.FilterOptions().setHasText(number)))
                .containsText(said);
    }

    /** @return the berita acara of the proposal that is open */
    Letter minutes(String name) throws Exception {
        Letter minutes =
                new Letter(visitor.fetch(visitor.page().locator("#berita")).body());
        minutes.drawn(name);
        assertThat(minutes.faults()).isEmpty();
        return minutes;
    }
}
