package id.dosir.simulator;

import com.sun.net.httpserver.HttpExchange;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Map;

/** HTTP Basic (RFC 7617) before the calls of the eSign API. */
final class BasicCredential {

    private static final Reply WHO_ARE_YOU = new Reply(
            401,
            "application/json",
            "{\"error\":\"Unauthorized\",\"status_code\":401}".getBytes(StandardCharsets.UTF_8),
            Map.of("WWW-Authenticate", "Basic realm=\"esign\""));

    private final byte[] expected;

    BasicCredential(String user, String password) {
        byte[] pair = (user + ":" + password).getBytes(StandardCharsets.UTF_8);
        this.expected = ("Basic " + Base64.getEncoder().encodeToString(pair)).getBytes(StandardCharsets.US_ASCII);
    }

    Routes.Answerer before(Routes.Answerer answerer) {
        return (call, path) -> isShown(call) ? answerer.answer(call, path) : WHO_ARE_YOU;
    }

    private boolean isShown(HttpExchange call) {
        String given = call.getRequestHeaders().getFirst("Authorization");
        return given != null && MessageDigest.isEqual(expected, given.getBytes(StandardCharsets.US_ASCII));
    }
}
