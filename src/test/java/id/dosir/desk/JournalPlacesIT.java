package id.dosir.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import id.dosir.installed.Answer;
import id.dosir.installed.Api;
import id.dosir.installed.Installed;
import id.dosir.installed.Office;
import id.dosir.installed.Session;
import id.dosir.installed.Surroundings;
import java.net.URI;
import java.net.URL;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is asked for over pages and interface, and what the journal tells of it; on PostgreSQL, since the server locks H2. */
@RunAsClient
class JournalPlacesIT extends Installed {

    @ArquillianResource
    URL address;

    private URI base;
    private Office office;
    private Connection database;

    @BeforeEach
    void open() throws Exception {
        assumeTrue(Surroundings.postgresql().isPresent(), "runs on PostgreSQL");
        base = address.toURI();
        office = new Office(base);
        database = DriverManager.getConnection(Surroundings.postgresql().orElseThrow(), "postgres", "postgres");
    }

    @AfterEach
    void close() throws SQLException {
        if (database != null) {
            database.close();
        }
    }

    @Test
    void views_prints_and_downloads_of_a_dossier_are_written() throws Exception {
        String number = office.awaitingSignature();
        office.done("kadis", number, "sign", Api.json().add("passphrase", Office.PASSPHRASE));
        String paper = office.as("verifikator")
                .dossier(number)
                .getJsonArray("documents")
                .getJsonObject(0)
                .getString("sha256");
        String piece = paper.substring(0, 12);
        Session keeper = Session.of(base, "arsiparis");
        Session verifier = Session.of(base, "verifikator");

        assertThat(told("arsiparis", keeper, "berkas/" + number)).contains("VIEW " + number + " berkas");
        assertThat(told("arsiparis", keeper, "cetak/" + number + "/sampul.pdf"))
                .containsExactly("PRINT " + number + " sampul");
        assertThat(told("arsiparis", keeper, "unduh/" + number + "/" + paper))
                .singleElement()
                .asString()
                .startsWith("DOWNLOAD " + number + " kertas ")
                .endsWith(piece);
        assertThat(told("verifikator", verifier, "paket-ams/" + number + ".zip"))
                .contains("DOWNLOAD " + number + " paket AMS")
                .anyMatch(row -> row.startsWith("DOWNLOAD " + number + " kertas ") && row.endsWith(piece))
                .hasSizeGreaterThanOrEqualTo(4);

        long before = last();
        assertThat(office.as("arsiparis")
                        .get("dossiers/" + number + "/documents/" + paper)
                        .status())
                .isEqualTo(200);
        assertThat(above(before, "arsiparis")).singleElement().asString().startsWith("DOWNLOAD " + number + " kertas ");
    }

    @Test
    void an_export_of_the_register_is_written_with_its_filter() throws Exception {
        assertThat(told("arsiparis", Session.of(base, "arsiparis"), "ekspor/register.csv?q=mutasi"))
                .singleElement()
                .asString()
                .matches("DOWNLOAD register ekspor csv, \\d+ baris, disaring menurut kata");
    }

    @Test
    void who_looked_for_a_nik_in_the_search_box_is_written_and_never_the_nik() throws Exception {
        office.filed("pemohon");
        Session keeper = Session.of(base, "arsiparis");
        long before = last();

        assertThat(keeper.search("Mokoagow").status()).isEqualTo(200);
        assertThat(above(before, "arsiparis")).isEmpty();
        assertThat(keeper.search(Office.HOLDER_NIK).status()).isEqualTo(200);

        assertThat(above(before, "arsiparis"))
                .singleElement()
                .asString()
                .startsWith("SEARCH pencarian NIK, ")
                .doesNotContain(Office.HOLDER_NIK);
    }

    @Test
    void a_page_and_a_call_that_are_refused_are_written() throws Exception {
        String number = office.filed("pemohon");
        Session head = Session.of(base, "kadis");
        Session administrator = Session.of(base, "admin");

        for (String page : List.of("pemeriksaan", "orang", "tertahan")) {
            long before = last();
            assertThat(head.get(page).status()).as(page).isEqualTo(404);
            assertThat(above(before, "kadis")).as(page).containsExactly("DENIED " + page + " halaman");
        }
        for (String list : List.of("checks", "verifications")) {
            long before = last();
            assertThat(office.as("kadis").get(list + "/1").status()).as(list).isEqualTo(403);
            assertThat(above(before, "kadis")).as(list).containsExactly("DENIED api/" + list + " halaman");
        }

        long before = last();
        assertThat(administrator.get("berkas/" + number).status()).isEqualTo(404);
        assertThat(administrator.get("cetak/" + number + "/sampul.pdf").status())
                .isEqualTo(404);
        assertThat(office.as("admin").get("dossiers/" + number).status()).isEqualTo(404);
        assertThat(above(before, "admin"))
                .containsExactly(
                        "DENIED " + number + " berkas", "DENIED " + number + " sampul", "DENIED " + number + " berkas");

        before = last();
        Answer refused =
                office.as("arsiparis").act(number, "dispose", Office.order().add("note", "tidak boleh tertulis"));
        assertThat(refused.status()).as(refused.toString()).isEqualTo(403);
        assertThat(above(before, "arsiparis"))
                .containsExactly("VIEW " + number + " berkas", "REFUSED " + number + " dispose: WRONG_POST");

        before = last();
        assertThat(office.as("kadis")
                        .act(number, "dispose", Office.order().add("due", "besok"))
                        .status())
                .isEqualTo(422);
        assertThat(above(before, "kadis"))
                .containsExactly("VIEW " + number + " berkas", "REFUSED " + number + " dispose: DATE_INVALID (due)");
    }

    /** @return what the journal was told when the address was opened */
    private List<String> told(String account, Session visitor, String path) throws SQLException {
        long before = last();
        Answer answer = visitor.get(path);
        assertThat(answer.status()).as(path).isEqualTo(200);
        return above(before, account);
    }

    private long last() throws SQLException {
        try (ResultSet row = database.createStatement().executeQuery("select number from journal_head")) {
            row.next();
            return row.getLong(1);
        }
    }

    private List<String> above(long number, String account) throws SQLException {
        try (PreparedStatement select = database.prepareStatement(
                "select kind, subject, detail from journal" + " where number > ? and person = ? order by number")) {
            select.setLong(1, number);
            select.setString(2, account);
            List<String> rows = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    rows.add(row.getString(1) + " " + row.getString(2) + " " + row.getString(3));
                }
            }
            return rows;
        }
    }
}
