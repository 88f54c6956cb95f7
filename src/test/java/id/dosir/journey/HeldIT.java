package id.dosir.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import id.dosir.installed.Installed;
import id.dosir.installed.Office;
import id.dosir.installed.OfficeWall;
import id.dosir.installed.Patience;
import id.dosir.installed.RefusingServer;
import id.dosir.installed.Surroundings;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.time.Duration;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A mail server refuses an address: who is concerned is told on his pages, and the administrator can have it tried again. */
@RunAsClient
class HeldIT extends Installed {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String REFUSED = "Server surel menolak surel ke alamat Anda, kabid.kominfo@bolmongkab.go.id";

    @ArquillianResource
    URL address;

    private URI base;
    private Office office;
    private OfficeWall wall;

    @BeforeEach
    void open() {
        // by this name Chromium trusts it as it trusts https
        base = URI.create("http://localhost:" + address.getPort() + address.getPath());
        office = new Office(base);
        wall = new OfficeWall(base);
        // after the days of all other tests: only the newest mail counts
        wall.shows("2036-06-09T09:00");
    }

    @AfterEach
    void mend() {
        Surroundings.mailLine().mend();
        wall.rightAgain();
    }

    @Test
    void a_refused_mail_is_told_to_both_and_goes_when_the_server_takes_it() throws IOException {
        try (RefusingServer server = new RefusingServer("RCPT", "550 5.1.1 no such user here");
                Visitor chief = Visitor.signedIn(base, "kabid");
                Visitor administrator = Visitor.signedIn(base, "admin")) {
            Surroundings.mailLine().leadTo(server.port());
            String number = office.filed("pemohon");
            office.done("kadis", number, "dispose", Office.order());

            Locator banner = chief.page().locator(".d-refusedmail");
            Patience.until("the chief is told", PATIENCE, () -> {
                chief.open("");
                return banner.count() == 1;
            });
            assertThat(banner).containsText(REFUSED);
            assertThat(chief.inspected("surel-ditolak")).isEmpty();
            chief.open("berkas/" + number);
            assertThat(chief.page().locator("main"))
                    .containsText("Server surel menolak alamat surel pada formulir permohonan ini.");
            assertThat(chief.inspected("berkas-surel-ditolak")).isEmpty();

            administrator.open("tertahan");
            Locator lines = administrator.page().locator(".d-hit");
            Locator chiefs = lines.filter(new Locator.FilterOptions().setHasText(number))
                    .filter(new Locator.FilterOptions().setHasText("Sarwati"));
            assertThat(chiefs).containsText("Server surel menolak: 550 5.1.1");
            assertThat(chiefs).containsText("Dihentikan");
            assertThat(administrator.inspected("tertahan")).isEmpty();

            Surroundings.mailLine().mend();
            chiefs.getByText("Coba lagi").click();
            administrator.told("Dicoba lagi sekarang.");
            Patience.until("nothing of it is held", PATIENCE, () -> {
                administrator.open("tertahan");
                return chiefs.count() == 0;
            });
            chief.open("");
            assertThat(banner).hasCount(0);
            assertThat(chief.complaints()).isEmpty();
            assertThat(administrator.complaints()).isEmpty();
        }
    }
}
