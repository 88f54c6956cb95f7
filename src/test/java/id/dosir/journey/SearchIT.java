package id.dosir.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import id.dosir.installed.Answer;
import id.dosir.installed.Api;
import id.dosir.installed.Office;
import id.dosir.installed.Patience;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The records officer looks for people of whom he remembers little; others look for what is none of their business. */
class SearchIT {

    private static final String NIK = "7101061503790003";
    private static final String AGENCY = "Dinas Kelautan Ujicari";
    private static final String OTHER_AGENCY = "Kecamatan Passi Ujicari";

    /** Names and what is left of them in a memory. */
    private static final Map<String, String> MEMORIES = Map.of(
            "Moh. Rizal Mokodompit, S.Kom.", "Muhammad Rizal Mokodonpit",
            "Hj. Soekartini Djoharie, M.Si.", "sukartini johari",
            "Achmad Sjafruddin Gobel", "dr. ahmad syafrudin",
            "Noortje Wantasen Tumbelaka", "tumbelaca maret 2019",
            "Zulkifli Bahansubu", "dzulkifli bahan");

    private static final List<String> FILED = new ArrayList<>();

    private final Demo demo = Demo.shared();
    private Visitor archivist;
    private Page page;

    @BeforeEach
    void come() {
        file();
        archivist = Visitor.signedIn(demo.base(), "arsiparis");
        page = archivist.page();
    }

    @AfterEach
    void leave() {
        archivist.close();
    }

    @Test
    void five_partial_memories_find_five_people() {
        MEMORIES.forEach((name, memory) -> {
            archivist.open("register");
            page.locator("[data-search]").fill(memory);
            archivist.button("Cari").click();
            assertThat(page.locator(".d-hit h3").first()).hasText(name);
            assertThat(page.locator(".d-hit").first().locator("h3 mark").first())
                    .isVisible();
        });
        assertThat(archivist.complaints()).isEmpty();
    }

    @Test
    void the_address_brings_the_same_search_to_a_colleague() {
        archivist.open("register?q=ujicari");
        Locator agencies = page.locator(".d-facet:has(#f-AGENCY) a");
        assertThat(agencies).hasCount(2);
        agencies.filter(new Locator.FilterOptions().setHasText(AGENCY)).click();
        assertThat(page).hasURL(Pattern.compile("instansi=Dinas\\+Kelautan\\+Ujicari"));
        assertThat(page.locator(".d-hit")).hasCount(3);
        assertThat(page.locator(".d-chosen .ui-chip")).hasText(AGENCY);
        assertThat(archivist.inspected("register-saringan")).isEmpty();

        try (Visitor colleague = Visitor.signedIn(demo.base(), "verifikator")) {
            colleague.page().navigate(page.url());
            assertThat(colleague.page().locator("[data-search]")).hasValue("ujicari");
            assertThat(colleague.page().locator(".d-hit")).hasCount(3);
            colleague.page().locator(".d-chosen .ui-chip").click();
            assertThat(colleague.page().locator(".d-hit")).hasCount(5);
            assertThat(colleague.complaints()).isEmpty();
        }
        page.locator("[data-search]").fill("gobel");
        archivist.button("Cari").click();
        assertThat(page).hasURL(Pattern.compile("q=gobel&instansi="));
        assertThat(archivist.complaints()).isEmpty();
    }

    @Test
    void everything_is_done_by_keys() {
        archivist.open("sop");
        page.keyboard().press("Control+k");
        Locator box = page.locator("[data-search]");
        assertThat(box).isFocused();
        page.keyboard().type("rizal moko");
        Locator option = page.locator("#saran [role=option]");
        assertThat(option.first()).containsText("Moh. Rizal Mokodompit");
        assertThat(archivist.inspected("saran")).isEmpty();
        box.focus();
        page.keyboard().type("d");
        assertThat(option.first()).isVisible();
        page.keyboard().press("Escape");
        assertThat(option.first()).isHidden();
        page.keyboard().press("ArrowDown");
        assertThat(option.first()).hasAttribute("aria-selected", "true");
        assertThat(box).hasAttribute("aria-activedescendant", "saran-0");
        page.keyboard().press("Enter");
        assertThat(page).hasURL(Pattern.compile("/register\\?q=Moh\\.\\+Rizal"));
        assertThat(page.locator(".d-hit")).hasCount(1);

        page.keyboard().press("/");
        assertThat(box).isFocused();
        page.keyboard().press("ArrowDown");
        assertThat(page.locator(".d-hit .d-rowlink").first()).isFocused();
        page.keyboard().press("Enter");
        assertThat(archivist.heading()).hasText("Moh. Rizal Mokodompit, S.Kom.");
        assertThat(archivist.complaints()).isEmpty();
    }

    @Test
    void a_nik_finds_its_holder_and_stands_in_no_address() {
        List<String> addresses = new ArrayList<>();
        page.onRequest(request -> addresses.add(request.url()));
        archivist.open("sop");
        page.keyboard().press("Control+k");
        page.keyboard().type("7101 0615 0379 0003");
        page.keyboard().press("Enter");
        assertThat(page).hasURL(Pattern.compile("/register\\?pencarian=[\\w-]+$"));
        assertThat(page.locator(".d-hit h3")).hasText("Zulkifli Bahansubu");
        assertThat(page.locator("main")).containsText("alamat halaman ini tidak memuat NIK-nya");
        assertThat(archivist.inspected("register-nik")).isEmpty();

        String known = page.url();
        archivist.open("register?q=" + NIK + "&lingkup=register");
        assertThat(page).hasURL(Pattern.compile("/register\\?pencarian=[\\w-]+&lingkup=register$"));
        assertThat(page.locator("[data-search]")).hasValue(NIK);
        assertThat(page.locator(".d-hit")).hasCount(0);
        assertThat(addresses.stream().filter(a -> !a.contains("q=" + NIK))).noneMatch(a -> a.contains("0615"));
        try (Visitor colleague = Visitor.signedIn(demo.base(), "verifikator")) {
            colleague.page().navigate(known);
            assertThat(colleague.page().locator("main")).containsText("hanya diingat selama Anda masuk");
            assertThat(colleague.page().locator("[data-search]")).hasValue("");
        }
        assertThat(archivist.complaints()).isEmpty();
    }

    @Test
    void who_may_not_read_gets_neither_hits_nor_counts_nor_suggestions() {
        try (Visitor administrator = Visitor.signedIn(demo.base(), "admin")) {
            administrator.open("register?q=ujicari");
            assertThat(administrator.page().locator(".d-hit")).hasCount(0);
            assertThat(administrator.page().locator(".d-facet")).hasCount(0);
            for (String typed : List.of("moko", "dinas kel", FILED.get(0))) {
                assertThat(suggested(administrator, typed)).as(typed).doesNotContain("text");
            }
        }
        assertThat(suggested(archivist, "moko")).contains("Mokodompit");
        assertThat(suggested(archivist, "dinas kel")).contains(AGENCY, "3 berkas");
    }

    @Test
    void a_search_is_kept_and_shared_with_the_office_alone() {
        archivist.open("register?q=ujicari&tahun=2019");
        page.locator(".d-keepbox summary").click();
        page.locator("#simpan\\:searchName").fill("Uji <bersama>");
        page.getByText("Bagikan ke semua petugas").click();
        assertThat(archivist.inspected("register-simpan")).isEmpty();
        page.locator("#simpan\\:go").click();
        archivist.told("Pencarian Uji <bersama> tersimpan dan terlihat oleh semua petugas.");
        assertThat(page.locator(".d-kept .d-saved a[aria-current]")).containsText("Uji <bersama>");
        assertThat(archivist.inspected("register-tersimpan")).isEmpty();

        try (Visitor colleague = Visitor.signedIn(demo.base(), "verifikator")) {
            colleague.open("register");
            colleague
                    .page()
                    .locator(".d-kept .d-saved a")
                    .getByText("Uji <bersama>")
                    .click();
            assertThat(colleague.page()).hasURL(Pattern.compile("q=ujicari&tahun=2019$"));
            assertThat(colleague.page().locator(".d-kept .d-drop-x")).hasCount(0);
        }
        try (Visitor applicant = Visitor.signedIn(demo.base(), "pemohon")) {
            applicant.open("register");
            assertThat(applicant.page().locator(".d-kept")).hasCount(0);
        }
        page.getByLabel("Hapus pencarian Uji <bersama>").click();
        archivist.told("Pencarian Uji <bersama> dihapus.");
        assertThat(page.locator(".d-kept .d-saved")).hasCount(0);
        assertThat(archivist.complaints()).isEmpty();
    }

    private String suggested(Visitor visitor, String typed) {
        return visitor.page()
                .context()
                .request()
                .post(
                        demo.base().resolve("saran").toString(),
                        RequestOptions.create().setForm(FormData.create().set("q", typed)))
                .text();
    }

    /** Once for all tests. */
    private void file() {
        if (!FILED.isEmpty()) {
            return;
        }
        Api applicant = demo.office().as("pemohon");
        int i = 0;
        for (String name : MEMORIES.keySet().stream().sorted().toList()) {
            boolean last = name.startsWith("Zulkifli");
            JsonObject application = Office.application()
                    .add("name", name)
                    .add("nip", "19790315200501" + "10" + (11 + i))
                    .add("nik", last ? NIK : "71010615037" + (90_010 + i))
                    .add("agency", i % 2 == 0 ? AGENCY : OTHER_AGENCY)
                    .add("letterDate", name.startsWith("Noortje") ? "2019-03-12" : "2026-01-20")
                    .build();
            i++;
            Answer answer = applicant.form("dossiers", "application", application, Office.papers());
            assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
            FILED.add(answer.json().getString("number"));
        }
        Api officer = demo.office().as("arsiparis");
        Patience.until(
                "the search knows all of them",
                Duration.ofSeconds(60),
                () -> officer.get("search?q=ujicari").json().getInt("total") == FILED.size());
    }
}
