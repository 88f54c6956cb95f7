package id.dosir.journey;

import com.microsoft.playwright.Locator;
import id.dosir.installed.Installed;
import id.dosir.installed.Office;
import id.dosir.installed.OfficeWall;
import java.net.URI;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** People of the office at their desks, with a clock on the wall that the test may set. */
abstract class Walk extends Installed {

    @ArquillianResource
    URL address;

    Office office;
    OfficeWall wall;

    private final List<Visitor> visitors = new ArrayList<>();
    private URI base;

    @BeforeEach
    void open() {
        // by this name Chromium trusts it as it trusts https
        base = URI.create("http://localhost:" + address.getPort() + address.getPath());
        office = new Office(base);
        wall = new OfficeWall(base);
    }

    @AfterEach
    void leave() {
        visitors.forEach(Visitor::close);
        visitors.clear();
        wall.rightAgain();
    }

    Visitor visitor(String account) {
        Visitor visitor = Visitor.signedIn(base, account);
        visitors.add(visitor);
        return visitor;
    }

    /** Nothing that a browser complains about happened to any of them. */
    void assertQuiet() {
        visitors.forEach(visitor ->
                Assertions.assertThat(visitor.complaints()).as("%s", visitor).isEmpty());
    }

    static Locator slips(Visitor visitor) {
        return visitor.page().locator(".d-slips");
    }

    /** @param slip ordinal */
    static Locator receiver(Visitor visitor, int slip, int place) {
        return visitor.page()
                .locator(".d-slips > li:has(input[value='" + slip + "']) .d-receivers > li")
                .nth(place - 1);
    }

    /** Chooses among the further acts of a dossier and gives the reason. */
    static void aside(Visitor visitor, String act, String label, String reason) {
        visitor.page().locator("details.d-acts summary").click();
        visitor.page().locator("details.d-acts").getByText(label).click();
        visitor.page().locator("#form-" + act + "\\:note").fill(reason);
        visitor.page().locator("#form-" + act + "\\:go").click();
    }
}
