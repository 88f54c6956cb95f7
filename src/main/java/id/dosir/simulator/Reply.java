package id.dosir.simulator;

import jakarta.json.Json;
import jakarta.json.JsonValue;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * Answer to one HTTP call.
 *
 * @param headers besides {@code Content-Type}
 * @param whole whether the body is sent to its end
 */
record Reply(int status, String type, byte[] body, Map<String, String> headers, boolean whole) {

    /** No answer at all: the connection is cut. */
    static final Reply HANG_UP = new Reply(0, "", new byte[0], Map.of());

    private static final Map<String, String> PAGE = Map.of(
            "Content-Security-Policy",
            "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
            "X-Content-Type-Options",
            "nosniff");

    Reply(int status, String type, byte[] body, Map<String, String> headers) {
        this(status, type, body, headers, true);
    }

    /** @return the same, cut off in the middle */
    Reply broken() {
        return new Reply(status, type, body, headers, false);
    }

    static Reply json(int status, JsonValue json) {
        return new Reply(status, "application/json", json.toString().getBytes(StandardCharsets.UTF_8), Map.of());
    }

    /** The service's usual form of an error. */
    static Reply error(int status, String text, int code) {
        return json(
                status,
                Json.createObjectBuilder()
                        .add("error", text)
                        .add("status_code", code)
                        .build());
    }

    /** The form that Spring gives to errors nobody handled. */
    static Reply springError(int status, String text, String path, String time) {
        return json(
                status,
                Json.createObjectBuilder()
                        .add("timestamp", time)
                        .add("status", status)
                        .add("error", text)
                        .add("message", "No message available")
                        .add("path", path)
                        .build());
    }

    static Reply html(String page) {
        return new Reply(200, "text/html; charset=utf-8", page.getBytes(StandardCharsets.UTF_8), PAGE);
    }

    static Reply bytes(String type, byte[] body) {
        return new Reply(200, type, body, Map.of());
    }

    static Reply seeOther(String place) {
        return new Reply(303, "text/plain", new byte[0], Map.of("Location", place));
    }

    static Reply status(int status, String text) {
        return new Reply(status, "text/plain; charset=utf-8", text.getBytes(StandardCharsets.UTF_8), Map.of());
    }
}
