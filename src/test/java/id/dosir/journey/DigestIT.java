package id.dosir.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import id.dosir.installed.Answer;
import id.dosir.installed.Api;
import id.dosir.installed.Installed;
import id.dosir.installed.Office;
import id.dosir.installed.OfficeWall;
import id.dosir.installed.Patience;
import id.dosir.installed.Surroundings;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpRequest;
import java.time.Duration;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who wants one mail a day gets one; the test sets the clock on the wall. */
@RunAsClient
class DigestIT extends Installed {

    private static final String ADDRESS = "kabid.kominfo@bolmongkab.go.id";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @ArquillianResource
    URL address;

    private Office office;
    private OfficeWall wall;
    private Visitor chief;

    @BeforeEach
    void open() {
        // by this name Chromium trusts it as it trusts https
        URI base = URI.create("http://localhost:" + address.getPort() + address.getPath());
        office = new Office(base);
        wall = new OfficeWall(base);
        chief = Visitor.signedIn(base, "kabid");
    }

    @AfterEach
    void leave() {
        choose("Segera");
        chief.close();
        Surroundings.mailLine().mend();
        wall.rightAgain();
    }

    @Test
    void all_events_of_a_day_come_in_one_mail_once_also_when_the_mail_server_was_down() {
        wall.shows("2031-06-02T09:00");
        choose("Sekali sehari");
        String one = disposed();
        String other = disposed();
        Patience.until("both are told in the portal", PATIENCE, () -> {
            chief.open("pemberitahuan");
            String list = chief.page().locator(".d-noticelist").textContent();
            return list.contains(one) && list.contains(other);
        });
        assertThat(digests()).isZero();

        Surroundings.mailLine().cut();
        wall.shows("2031-06-03T07:30");
        wall.shows("2031-06-03T07:31");
        Surroundings.mailLine().mend();
        wall.shows("2031-06-03T09:00");

        Patience.until("the digest", PATIENCE, () -> digests() == 1);
        wall.shows("2031-06-03T12:00");
        String third = disposed();
        Patience.until("the third is told in the portal", PATIENCE, () -> {
            chief.open("pemberitahuan");
            return chief.page().locator(".d-noticelist").textContent().contains(third);
        });
        assertThat(digests()).as("one a day").isEqualTo(1);
        wall.shows("2031-06-04T07:30");
        Patience.until("the digest of the next day", PATIENCE, () -> digests() == 2);
    }

    private String disposed() {
        String number = office.filed("pemohon");
        office.done("kadis", number, "dispose", Office.order());
        return number;
    }

    private void choose(String often) {
        chief.open("pemberitahuan");
        chief.page()
                .getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName(often))
                .check();
        chief.page().locator("#surel\\:go").click();
        PlaywrightAssertions.assertThat(chief.page().locator("#surel .ui-messages"))
                .containsText("Pilihan surel tersimpan.");
    }

    private static long digests() {
        Answer mails = Api.send(HttpRequest.newBuilder(Surroundings.simulator().resolve("/surat.json"))
                .GET());
        try (JsonReader reader = Json.createReader(new StringReader(mails.text()))) {
            return reader.readArray().getValuesAs(JsonObject.class).stream()
                    .filter(mail -> mail.getString("to").contains(ADDRESS))
                    .filter(mail -> mail.getString("subject").startsWith("Ringkasan Dosir: "))
                    .count();
        }
    }
}
