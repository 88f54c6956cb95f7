package id.dosir.desk;

import static id.dosir.installed.Api.json;
import static org.assertj.core.api.Assertions.assertThat;

import id.dosir.installed.Answer;
import id.dosir.installed.Api;
import id.dosir.installed.Installed;
import id.dosir.installed.Office;
import id.dosir.installed.OfficeWall;
import id.dosir.installed.Patience;
import id.dosir.installed.Surroundings;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The clock on the wall is set by the test: in the server under test, {@code installed.TestTime} stands in for the system's. */
@RunAsClient
class ClockIT extends Installed {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @ArquillianResource
    URL address;

    private Office office;
    private OfficeWall wall;

    @BeforeEach
    void open() throws URISyntaxException {
        office = new Office(address.toURI());
        wall = new OfficeWall(address.toURI());
    }

    @AfterEach
    void setRight() {
        wall.rightAgain();
    }

    @Test
    void who_has_to_act_is_warned_before_and_told_after_and_each_once() {
        wall.shows("2027-06-07T09:00");
        String number = office.filed("pemohon");
        told(number, "menunggu tindakan", 1);

        wall.shows("2027-06-07T09:08");
        told(number, "hampir habis", 1);
        assertThat(subjects(number)).noneMatch(s -> s.contains("sudah habis"));

        wall.shows("2027-06-07T09:11");
        told(number, "sudah habis", 1);

        wall.shows("2027-06-09T09:11");
        office.done("kadis", number, "return", json().add("note", "SK tidak terbaca."));
        told(number, "perlu dilengkapi", 1);
        assertThat(subjects(number)).filteredOn(s -> s.contains("hampir habis")).hasSize(1);
        assertThat(subjects(number)).filteredOn(s -> s.contains("sudah habis")).hasSize(1);
    }

    @Test
    void the_superior_is_told_of_a_step_that_is_overdue_and_by_name_who_has_it() {
        wall.shows("2027-06-07T09:00");
        String number = office.filed("pemohon");
        told(number, "menunggu tindakan", 1);
        office.done("kadis", number, "dispose", Office.order());
        told(number, "menunggu tindakan", 2);

        wall.shows("2027-06-07T11:00");

        told(number, "melewati waktu standar", 1);
        told(number, "sudah habis", 1);
        assertThat(subjects(number))
                .as("who is told that it is over need not be warned")
                .noneMatch(s -> s.contains("hampir habis"));
        assertThat(mails()).contains("Sarwati Mokoginta");
    }

    @Test
    void a_clock_stands_still_with_the_applicant_and_goes_on_with_the_rest() {
        wall.shows("2027-06-07T09:00");
        String number = office.filed("pemohon");
        wall.shows("2027-06-07T09:04");
        office.done("kadis", number, "return", json().add("note", "SK tidak terbaca."));

        wall.shows("2027-06-09T10:00");
        assertThat(subjects(number)).noneMatch(s -> s.contains("habis"));
        completed(number);

        wall.shows("2027-06-09T10:03");
        assertThat(subjects(number)).noneMatch(s -> s.contains("hampir habis"));
        wall.shows("2027-06-09T10:04");
        told(number, "hampir habis", 1);
        wall.shows("2027-06-09T10:07");
        told(number, "sudah habis", 1);
    }

    @Test
    void what_happens_to_a_clock_is_no_act_and_makes_no_form_stale() {
        wall.shows("2027-06-07T09:00");
        String number = office.filed("pemohon");
        long version = office.as("kadis").dossier(number).getInt("version");
        wall.shows("2027-06-07T09:30");
        told(number, "sudah habis", 1);

        assertThat(office.as("kadis")
                        .act(number, "dispose", version, Office.order())
                        .status())
                .isEqualTo(200);
    }

    private void completed(String number) {
        Answer answer = office.as("pemohon")
                .form(
                        "dossiers/" + number + "/acts/complete",
                        "act",
                        json().add("note", "Dipindai ulang.").build(),
                        Office.papers());
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
    }

    private static void told(String number, String words, int times) {
        Patience.until(
                number + ": " + words,
                PATIENCE,
                () -> subjects(number).stream().filter(s -> s.contains(words)).count() == times);
    }

    private static List<String> subjects(String number) {
        return Json.createReader(new StringReader(mails())).readArray().getValuesAs(JsonObject.class).stream()
                .map(mail -> mail.getString("subject"))
                .filter(subject -> subject.contains(number))
                .toList();
    }

    private static String mails() {
        return Api.send(HttpRequest.newBuilder(Surroundings.simulator().resolve("/surat.json"))
                        .GET())
                .text();
    }
}
