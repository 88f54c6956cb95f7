package id.dosir.installed;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;

/**
 * The clock on the wall of the office under test, which a test may set.
 *
 * @param base address of the WAR, with a slash at the end
 */
public record OfficeWall(URI base) {

    /** @param local such as {@code 2027-06-07T09:00}, in the office's zone */
    public void shows(String local) {
        Instant present =
                LocalDateTime.parse(local).atZone(ZoneId.of("Asia/Makassar")).toInstant();
        tell("?kini=" + present);
    }

    /** Sets it right again. */
    public void rightAgain() {
        tell("");
    }

    private void tell(String query) {
        Answer answer = Api.send(
                HttpRequest.newBuilder(base.resolve("uji-jam" + query)).POST(HttpRequest.BodyPublishers.noBody()));
        assertThat(answer.status()).as(answer.toString()).isEqualTo(204);
    }
}
