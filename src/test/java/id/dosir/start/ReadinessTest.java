package id.dosir.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReadinessTest {

    private HttpServer server;
    private int status;
    private String body;
    private int missing;
    private Headers asked;

    @BeforeEach
    void listen() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/health/ready", exchange -> {
            asked = exchange.getRequestHeaders();
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, bytes.length + missing);
            exchange.getResponseBody().write(bytes);
            exchange.getResponseBody().flush();
            if (missing == 0) {
                exchange.close();
            }
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private boolean answers(int status, String body) throws InterruptedException {
        this.status = status;
        this.body = body;
        return new Readiness(
                        URI.create("http://127.0.0.1:" + server.getAddress().getPort()))
                .answers();
    }

    @Test
    void ready_only_when_the_check_of_our_own_database_is_in_the_answer() throws InterruptedException {
        assertThat(answers(200, "{\"status\":\"UP\",\"checks\":[]}")).isFalse();
        assertThat(answers(503, "{\"status\":\"DOWN\",\"checks\":[{\"name\":\"database\"}]}"))
                .isFalse();
        assertThat(answers(200, "{\"status\":\"UP\",\"checks\":[{\"name\" : \"database\"}]}"))
                .isTrue();
    }

    @Test
    void a_server_that_does_not_listen_yet_is_not_ready() throws InterruptedException {
        Readiness gone = new Readiness(
                URI.create("http://127.0.0.1:" + server.getAddress().getPort()));
        server.stop(0);

        assertThat(gone.answers()).isFalse();
    }

    @Test
    void an_answer_that_does_not_come_to_its_end_is_none() {
        missing = 1;

        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> assertThat(
                        answers(200, "{\"status\":\"UP\",\"checks\":[{\"name\":\"database\"}]}"))
                .isFalse());
    }

    @Test
    void it_does_not_ask_for_http_2() throws InterruptedException {
        answers(200, "{}");

        assertThat(asked).doesNotContainKeys("Upgrade", "Http2-settings");
    }
}
