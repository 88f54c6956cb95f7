package id.dosir.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One page whose requests overtake each other: uploads do not wait for the checks of the fields. */
class AtOnceIT {

    /** Without turns, at most twenty were needed to lose something. */
    private static final int ROUNDS = 20;

    private static final int PAPER_ROUNDS = 3;

    private static final List<String> FIELDS = List.of(
            "name", "nip", "nik", "rank", "position", "agency", "email", "phone", "explanation", "letterNumber");

    private final Demo demo = Demo.shared();
    private Visitor applicant;
    private Page page;

    @BeforeEach
    void open() {
        demo.office();
        applicant = Visitor.signedIn(demo.base(), "pemohon");
        page = applicant.page();
    }

    @AfterEach
    void leave() {
        applicant.close();
    }

    @Test
    void everything_that_a_page_sends_at_once_is_kept() {
        for (int round = 0; round < ROUNDS; round++) {
            applicant.open("permohonan");
            page.getByText("Pegawai lain", new Page.GetByTextOptions().setExact(true))
                    .click();
            assertThat(page.locator("#f\\:name")).hasValue("");

            String drawn = (String) page.evaluate(SENDS_ALL, FIELDS);

            assertThat(FIELDS).allSatisfy(field -> assertThat(drawn).contains(">isi " + field + "<"));
        }
        assertThat(applicant.complaints()).isEmpty();
    }

    @Test
    void papers_and_choices_made_together_are_all_kept() {
        for (int round = 0; round < PAPER_ROUNDS; round++) {
            applicant.open("permohonan");
            PickList.of(page, "#f\\:reason").pick("Perubahan jabatan");
            page.locator("#f\\:files_input")
                    .setInputFiles(
                            new Path[] {Filing.paper("surat-permohonan.pdf"), Filing.paper("sk-jabatan-terakhir.pdf")});
            page.locator("#f\\:letterFrom").fill("Kepala Bappeda");
            page.locator("#f\\:letterFrom").press("Tab");

            Locator papers = page.locator("#f\\:papers");
            assertThat(papers.getByText("Terbaca")).hasCount(2);
            page.locator("#f\\:letterNumber").fill("000.6.5/21");
            page.locator("#f\\:letterNumber").press("Tab");
            page.locator("#h-isian").click(); // a field that somebody is in is not filled in
            assertThat(page.locator("#f\\:missing")).hasText("Sebelum dikirim: Formulir Permohonan");
        }
        assertThat(applicant.complaints()).isEmpty();
    }

    @Test
    void a_list_is_chosen_from_in_the_moment_it_opens() {
        applicant.open("permohonan");

        page.evaluate(
                """
                text => {
                  document.getElementById("f:reason_label").click();
                  [...document.querySelectorAll("[id='f:reason_panel'] li")].find(item => item.textContent.includes(text)).click();
                }
                """,
                "Perubahan jabatan");

        assertThat(page.locator("#f\\:reason_label")).containsText("Perubahan jabatan");
        assertThat(applicant.complaints()).isEmpty();
    }

    /** Sends each field as its own check does, without waiting for the one before; then has them all drawn as the server knows them. */
    private static final String SENDS_ALL =
            """
            async fields => {
              const form = document.getElementById("f");
              const send = async (executed, rendered, values) => {
                const body = new URLSearchParams(new FormData(form));
                fields.forEach(field => body.delete("f:" + field));
                body.set("jakarta.faces.partial.ajax", "true");
                body.set("jakarta.faces.source", executed);
                body.set("jakarta.faces.partial.execute", executed);
                body.set("jakarta.faces.partial.render", rendered);
                Object.entries(values).forEach(([name, value]) => body.set(name, value));
                const answer = await fetch(form.action, { method: "POST", body: body, headers: { "Faces-Request": "partial/ajax" } });
                return answer.text();
              };
              await Promise.all(fields.map(field => send("f:" + field, "f:missing", { ["f:" + field]: "isi " + field })));
              const drawn = document.createElement("div");
              drawn.innerHTML = await send("f:reason", "f:fields", {});
              return [...drawn.querySelectorAll("input, textarea")].map(i => ">" + i.value + "<").join();
            }
            """;
}
