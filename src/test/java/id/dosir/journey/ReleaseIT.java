package id.dosir.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import id.dosir.installed.Answer;
import id.dosir.installed.Office;
import id.dosir.installed.Patience;
import id.dosir.intake.FakeClamd;
import jakarta.json.JsonObject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A virus scanner that finds, that is away, and that comes back: what it has not released does not leave the house. */
class ReleaseIT {

    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final String HELD = "Ditahan: antivirus belum menjawab.";
    private static final String INFECTED = "Berbahaya menurut antivirus.";

    private Office office;

    @Test
    void what_the_scanner_has_not_released_does_not_leave() throws Exception {
        FakeClamd scanner = FakeClamd.start();
        int port = scanner.port();
        Demo demo = Demo.fresh(
                "release-home", Map.of("DOSIR_CLAMD_ADDRESS", scanner.address(), "DOSIR_CLAMD_LIMIT", "PT5S"));
        try {
            office = new Office(demo.base());
            String clean = filed(Office.papers());
            assertThat(fetched(clean, "surat-permohonan").status()).isEqualTo(200);
            assertThat(scanner.sent()).isNotEmpty();

            Answer refused = office.as("pemohon")
                    .form("dossiers", "application", Office.application().build(), dangerous());
            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.text()).contains("FILE_INFECTED").contains("surat-permohonan.pdf");

            scanner.close();
            String held = filed(dangerous());
            Answer kept = fetched(held, "formulir-permohonan");
            assertThat(kept.status()).isEqualTo(200); // the same bytes were released with the first request
            Answer waiting = fetched(held, "surat-permohonan");
            assertThat(waiting.status()).isEqualTo(409);
            assertThat(waiting.text()).contains("PAPER_HELD");
            seenAsHeld(demo, held);

            scanner = FakeClamd.on(port);
            Patience.until("the scanner is back", PATIENCE, () -> fetched(held, "surat-permohonan")
                    .text()
                    .contains("PAPER_INFECTED"));
            assertThat(fetched(held, "surat-permohonan").status()).isEqualTo(409);
            seenAsInfected(demo, held);
            demo.stop();
            told(demo, held);
        } finally {
            demo.stop();
            scanner.close();
        }
    }

    private static void seenAsHeld(Demo demo, String number) {
        try (Visitor head = Visitor.signedIn(demo.base(), "kadis")) {
            head.open("berkas/" + number);
            Locator paper = head.page().locator(".d-folio").filter(new Locator.FilterOptions().setHasText(HELD));
            assertThat(paper).hasCount(1);
            assertThat(paper.locator("a[href*='/unduh/']")).hasCount(0);
            assertThat(head.page().locator(".d-folio a[href*='/unduh/']")).hasCount(2);
            assertThat(head.inspected("berkas-ditahan")).isEmpty();
            String open =
                    head.page().locator(".d-folio a[href*='/unduh/']").first().getAttribute("href");
            assertThat(head.get(open.substring(open.indexOf("unduh/"))).status())
                    .isEqualTo(200);
            assertThat(head.complaints()).isEmpty();
        }
        try (Visitor administrator = Visitor.signedIn(demo.base(), "admin")) {
            administrator.open("pemeriksaan");
            assertThat(administrator.page().locator("section:has(#h-antivirus)"))
                    .containsText("Tidak menjawab");
            assertThat(administrator.page().locator("section:has(#h-antivirus)"))
                    .containsText("1 ditahan");
        }
    }

    private static void seenAsInfected(Demo demo, String number) {
        try (Visitor administrator = Visitor.signedIn(demo.base(), "admin")) {
            administrator.open("pemberitahuan");
            assertThat(administrator.page().locator(".d-noticelist"))
                    .containsText("Antivirus menemukan kertas berbahaya");
            administrator.open("pemeriksaan");
            assertThat(administrator.page().locator(".k-infected")).containsText(number);
            assertThat(administrator.inspected("pemeriksaan-antivirus")).isEmpty();
            assertThat(administrator.complaints()).isEmpty();
        }
        try (Visitor head = Visitor.signedIn(demo.base(), "kadis")) {
            head.open("berkas/" + number);
            assertThat(head.page().locator(".d-heldback")).containsText(INFECTED);
            assertThat(head.inspected("berkas-berbahaya")).isEmpty();
        }
    }

    private static void told(Demo demo, String number) throws Exception {
        try (Connection connection = demo.rows();
                Statement statement = connection.createStatement();
                ResultSet row =
                        statement.executeQuery("select count(*) from journal where kind = 'INTAKE' and subject = '"
                                + number + "' and detail like '%berbahaya menurut antivirus'")) {
            assertThat(row.next()).isTrue();
            assertThat(row.getInt(1)).isEqualTo(1);
        }
    }

    private String filed(Map<String, byte[]> papers) {
        Answer answer = office.as("pemohon")
                .form("dossiers", "application", Office.application().build(), papers);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
        return answer.json().getString("number");
    }

    private Answer fetched(String number, String kind) {
        JsonObject paper =
                office.as("kadis").dossier(number).getJsonArray("documents").getValuesAs(JsonObject.class).stream()
                        .filter(one -> one.getString("kind").equals(kind))
                        .findFirst()
                        .orElseThrow();
        return office.as("kadis").get("dossiers/" + number + "/documents/" + paper.getString("sha256"));
    }

    /** The usual papers; what follows the end of one of them is what scanners find. */
    private static Map<String, byte[]> dangerous() throws IOException {
        Map<String, byte[]> papers = new HashMap<>(Office.papers());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(papers.get("surat-permohonan"));
        bytes.write(("\n% " + FakeClamd.EICAR + "\n").getBytes(StandardCharsets.US_ASCII));
        papers.put("surat-permohonan", bytes.toByteArray());
        return papers;
    }
}
