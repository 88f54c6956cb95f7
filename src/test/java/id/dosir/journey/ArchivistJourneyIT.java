package id.dosir.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static id.dosir.installed.Api.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import id.dosir.installed.Office;
import id.dosir.installed.OfficeWall;
import id.dosir.installed.Patience;
import id.dosir.reading.OldRegisters;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The records officer's work from the old register to the berita acara. */
class ArchivistJourneyIT {

    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final int ROWS = 10_000;
    private static final long SEED = 11;
    /** Active and inactive years of the series, and one more. */
    private static final int KEPT_YEARS = 6;

    private final List<List<String>> rows = OldRegisters.rows(ROWS, SEED);
    private final List<Visitor> visitors = new ArrayList<>();
    private Demo demo;
    private Office office;

    @BeforeEach
    void start() {
        demo = Demo.withWall("arsiparis-home");
        office = demo.office();
    }

    @AfterEach
    void end() {
        visitors.forEach(Visitor::close);
        demo.kill();
    }

    @Test
    void an_old_register_comes_in_and_is_found_and_leaves_and_what_is_due_goes_unless_it_is_held() throws Exception {
        String held = office.registered();
        String gone = office.filed("pemohon");
        office.done("pemohon", gone, "withdraw", json().add("note", "Tidak jadi."));
        Visitor archivist = visitor("arsiparis");
        broughtIn(archivist);
        fiveFound(archivist);
        entryRead(archivist);
        exported(archivist);
        assertThat(archivist.complaints()).isEmpty();

        new OfficeWall(demo.base())
                .shows(LocalDate.now(ZoneId.of("Asia/Makassar")).plusYears(KEPT_YEARS) + "T09:00");
        RetentionPages records = new RetentionPages(visitor("arsiparis"));
        Path letter = file(
                office.as("arsiparis").dossier(held).getJsonObject("outcome").getString("letter"));
        stoppedByTheHold(records, held, gone);
        assertThat(letter).exists();
        passed(records, held, letter);
        assertThat(differencesOf(held, gone)).isEmpty();
        assertThat(records.visitor().complaints()).isEmpty();
        demo.stop();
        nothingLeftInRows(held, gone);
    }

    private void broughtIn(Visitor archivist) throws IOException {
        Path file = demo.home().resolveSibling("register-2015.xlsx");
        OldRegisters.xlsx(file, ROWS, SEED);
        ImportPages pages = new ImportPages(archivist);
        pages.tried(file);
        pages.assertFigures("9.700", "0", "300");
        archivist.picture("arsiparis-uji-coba");
        pages.takenIn("9.700");
        archivist.picture("arsiparis-masuk");
    }

    /** Five people, of each of whom something else is remembered. */
    private void fiveFound(Visitor archivist) {
        foundBy(archivist, 7_010, row -> row.get(2).replace(" ", ""));
        foundBy(archivist, 2_500, row -> row.get(7).substring(4));
        foundBy(archivist, 1_234, row -> misspelt(row.get(1)) + " " + row.get(8));
        foundBy(
                archivist,
                5_555,
                row -> byEar(row.get(1)) + " " + row.get(3) + " "
                        + row.get(8).substring(row.get(8).indexOf('/') + 1));
        foundBy(archivist, 9_321, row -> row.get(1) + " " + row.get(2).substring(0, 8));
    }

    /** She types what is remembered into the box on any page and sees the entry on the first page of hits. */
    private void foundBy(Visitor archivist, int place, Function<List<String>, String> memory) {
        searched(archivist, memory.apply(rows.get(place)));
        assertThat(archivist.page().locator(".d-hit").filter(with(source(place) + " ")))
                .containsText(rows.get(place).get(1));
    }

    private static void searched(Visitor archivist, String text) {
        archivist.open("");
        archivist.page().keyboard().press("Control+k");
        archivist.page().keyboard().type(text);
        archivist.page().keyboard().press("Enter");
        assertThat(archivist.page()).hasURL(Pattern.compile(".*/register\\?.*"));
    }

    /** One letter of the family name is wrong. */
    private static String misspelt(String name) {
        return name.substring(0, name.length() - 2) + "x" + name.substring(name.length() - 1);
    }

    /** As it was heard on the telephone. */
    private static String byEar(String name) {
        return name.replace("v", "f").replace("Y", "J").replace("sy", "sj").replace("dd", "d");
    }

    private static String source(int place) {
        return "register-2015.xlsx, baris " + (OldRegisters.FIRST + place);
    }

    /** What names one entry alone finds it first; its page says where it comes from. */
    private void entryRead(Visitor archivist) {
        int place = 4242;
        List<String> row = rows.get(place);
        for (String memory : List.of(row.get(2), row.get(7), row.get(1) + " " + row.get(7))) {
            archivist.open("register?q=" + URLEncoder.encode(memory, StandardCharsets.UTF_8));
            Locator hit = archivist.page().locator(".d-hit").first();
            assertThat(hit).containsText(row.get(1));
            assertThat(hit).containsText(source(place));
        }
        assertThat(archivist.inspected("arsiparis-ditemukan")).isEmpty();
        archivist.page().locator(".d-hit a.d-rowlink").first().click();
        assertThat(archivist.heading()).hasText(row.get(1));
        assertThat(archivist.page().locator(".d-facts")).containsText(row.get(7));
        assertThat(archivist.inspected("arsip-lama")).isEmpty();
    }

    /** Words and a facet narrow the screen; the file has those entries, and no others. */
    private void exported(Visitor archivist) {
        searched(archivist, "Wakelang");
        archivist.page().locator(".d-scope a").filter(with("Register")).first().click();
        archivist
                .page()
                .locator(".d-facetline")
                .filter(with("Inspektorat Daerah"))
                .first()
                .click();
        assertThat(archivist.page().locator(".d-chosen")).containsText("Inspektorat Daerah");
        long expected = rows.stream()
                .filter(row -> row.get(1).endsWith("Wakelang") && row.get(3).equals("Inspektorat Daerah"))
                .filter(row -> !faulty(row))
                .count();
        assertThat(archivist.page().locator(".d-total")).containsText(expected + " arsip register");
        assertThat(archivist.inspected("arsiparis-ekspor")).isEmpty();
        List<String> lines = archivist
                .fetch(archivist.page().locator(".d-export a").filter(with("CSV")))
                .text()
                .lines()
                .skip(1)
                .toList();
        assertThat(lines)
                .hasSize((int) expected)
                .allMatch(line ->
                        line.startsWith("\"AL-") && line.contains("Wakelang") && line.contains("Inspektorat Daerah"));
        List<String> shown =
                archivist.page().locator(".d-hit-r small:nth-of-type(2)").allInnerTexts();
        assertThat(shown).isNotEmpty().allSatisfy(number -> assertThat(lines)
                .anyMatch(line -> line.startsWith("\"" + number + "\"")));
    }

    /** As {@link OldRegisters} makes them. */
    private static boolean faulty(List<String> row) {
        return List.of(17, 41, 83).contains((Integer.parseInt(row.get(0)) - 1) % 100);
    }

    private void stoppedByTheHold(RetentionPages records, String held, String gone) throws Exception {
        foundBySearch(held, 1);
        foundBySearch(gone, 1);
        records.moved(held);
        String proposal = records.proposed(held, gone);
        new RetentionPages(visitor("kadis")).mayNotDecide(proposal);
        assertThat(visitor("sandiman").get("retensi?usul=" + proposal).status()).isEqualTo(404);
        approved(proposal);
        records.toldOf("Usul musnah sudah diputus");
        records.held(held);
        records.carriedOut(proposal);

        records.assertRecord(held, "Ditahan setelah disetujui.");
        records.assertRecord(gone, "Dimusnahkan");
        assertThat(records.visitor().inspected("retensi-selesai")).isEmpty();
        assertThat(records.minutes("berita-acara-satu").text())
                .contains("BERITA ACARA PEMUSNAHAN ARSIP", "000.6.5.2/" + gone, "Ditahan (legal hold)", held)
                .contains("Tertimpa dalam 90 hari", "Ani Mokoagow")
                .doesNotContain("Uji Dicabut", Office.HOLDER_NIK);
        foundBySearch(gone, 0);
        foundBySearch(held, 1);
        for (String account : List.of("arsiparis", "pemohon")) {
            assertThat(office.as(account).get("dossiers/" + gone).status()).isEqualTo(404);
        }
    }

    private void approved(String proposal) {
        new RetentionPages(visitor("kabid")).decided(proposal, "Layak dimusnahkan");
        new RetentionPages(visitor("kadis")).decided(proposal, "Setujui pemusnahan");
    }

    private void passed(RetentionPages records, String held, Path letter) throws Exception {
        records.letGo(held);
        String proposal = records.proposed(held);
        approved(proposal);
        records.carriedOut(proposal);

        Letter minutes = records.minutes("berita-acara-dua");
        assertThat(minutes.text()).contains("000.6.5.2/" + held).doesNotContain("Berkas yang tidak dimusnahkan");
        assertThat(minutes.text().replaceAll("\\s", ""))
                .contains(letter.getFileName().toString());
        assertThat(letter).doesNotExist();
        onlyTheRegisterKnows(records.visitor(), held);
        assertThat(office.as("arsiparis").get("dossiers/" + held).status()).isEqualTo(404);
        Visitor archivist = records.visitor();
        assertThat(archivist.get("berkas/" + held).status()).isEqualTo(404);
        archivist.open("retensi?berkas=" + held);
        assertThat(archivist.heading()).hasText("Sisa catatan " + held);
        assertThat(archivist.page().locator(".r-files"))
                .containsText(letter.getFileName().toString());
        assertThat(archivist.inspected("retensi-sisa")).isEmpty();
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
                .hasAttribute("href", demo.base().getPath() + "retensi?berkas=" + number);
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

    /** Once the server has ended its database is a file like any other. */
    private void nothingLeftInRows(String... numbers) throws SQLException {
        try (Connection connection = demo.rows();
                Statement statement = connection.createStatement()) {
            for (String number : numbers) {
                assertThat(texts(statement, "dossier", "number", number))
                        .contains(number)
                        .doesNotContain("Dicabut", Office.HOLDER_NIK);
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
        try (ResultSet found =
                statement.executeQuery("select * from " + table + " where " + key + " = '" + number + "'")) {
            while (found.next()) {
                for (int i = 1; i <= found.getMetaData().getColumnCount(); i++) {
                    all.append(found.getString(i)).append('\n');
                }
            }
        }
        return all.toString();
    }

    private Path file(String name) {
        return demo.home().resolve("documents").resolve(name.substring(0, 2)).resolve(name);
    }

    private static Locator.FilterOptions with(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }

    private Visitor visitor(String account) {
        Visitor visitor = Visitor.signedIn(demo.base(), account);
        visitors.add(visitor);
        return visitor;
    }
}
