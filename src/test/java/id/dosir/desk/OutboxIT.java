package id.dosir.desk;

import static org.assertj.core.api.Assertions.assertThat;

import id.dosir.installed.Api;
import id.dosir.installed.Installed;
import id.dosir.installed.Office;
import id.dosir.installed.Patience;
import id.dosir.installed.Surroundings;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.http.HttpRequest;
import java.time.Duration;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@RunAsClient
class OutboxIT extends Installed {

    @ArquillianResource
    URL address;

    private Office office;

    @BeforeEach
    void open() throws URISyntaxException {
        office = new Office(address.toURI());
    }

    @AfterEach
    void mend() {
        Surroundings.mailLine().mend();
    }

    @Test
    void a_mail_server_that_is_down_delays_mails_and_loses_none() {
        Surroundings.mailLine().cut();
        String number = office.filed("pemohon");
        found(number);
        assertThat(mails()).as("the act itself did not wait for the mail").doesNotContain(number);

        Surroundings.mailLine().mend();

        Patience.until("mails about " + number, Duration.ofSeconds(90), () -> mails().contains(number));
        assertThat(mails()).doesNotContain(Office.HOLDER_NIK);
    }

    @Test
    void the_index_catches_up_with_each_act() {
        String number = office.filed("pemohon");
        found(number);
        office.done("pemohon", number, "withdraw", Api.json());
        Patience.until("the index tells the new stage", Duration.ofSeconds(30), () -> search(number)
                .contains("WITHDRAWN"));
    }

    private void found(String number) {
        Patience.until("the index finds " + number, Duration.ofSeconds(30), () -> search(number)
                .contains(number));
    }

    private String search(String number) {
        return office.as("pemohon").get("search?q=" + number).text();
    }

    private static String mails() {
        return Api.send(HttpRequest.newBuilder(Surroundings.simulator().resolve("/surat.json"))
                        .GET())
                .text();
    }
}
