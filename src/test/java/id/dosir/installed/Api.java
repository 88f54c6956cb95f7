package id.dosir.installed;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;

/**
 * The interface for programs as one account sees it.
 *
 * @param base address of the WAR, with a slash at the end
 * @param account name; the demo's password goes with it
 */
public record Api(URI base, String account) {

    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final String BOUNDARY = "dosir-it";

    public Answer get(String path) {
        return send(request(path).GET());
    }

    public Answer post(String path, JsonObject body) {
        return send(request(path)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body.toString())));
    }

    /** @param version that was looked at */
    public Answer act(String number, String act, long version, JsonObjectBuilder body) {
        return post(
                "dossiers/" + number + "/acts/" + act,
                body.add("version", version).build());
    }

    public Answer act(String number, String act, JsonObjectBuilder body) {
        return post("dossiers/" + number + "/acts/" + act, body.build());
    }

    /** @param files bytes by part name; each is sent as {@code <name>.pdf} */
    public Answer form(String path, String jsonPart, JsonObject json, Map<String, byte[]> files) {
        return send(request(path)
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(BodyPublishers.ofByteArray(multipart(jsonPart, json, files))));
    }

    /** @param files as in {@link #form}, and nothing else */
    public Answer files(String path, Map<String, byte[]> files) {
        return send(request(path)
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(BodyPublishers.ofByteArray(multipart(new ByteArrayOutputStream(), files))));
    }

    public JsonObject dossier(String number) {
        return get("dossiers/" + number).json();
    }

    public HttpRequest.Builder request(String path) {
        String credential = account + ":demo-dosir";
        return HttpRequest.newBuilder(base.resolve("api/v1/" + path))
                .timeout(Duration.ofMinutes(3))
                .header(
                        "Authorization",
                        "Basic " + Base64.getEncoder().encodeToString(credential.getBytes(StandardCharsets.UTF_8)));
    }

    public static Answer send(HttpRequest.Builder request) {
        try {
            HttpResponse<byte[]> response = HTTP.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            return new Answer(response.statusCode(), response.headers(), response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    public static JsonObjectBuilder json() {
        return Json.createObjectBuilder();
    }

    private static byte[] multipart(String jsonPart, JsonObject json, Map<String, byte[]> files) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        part(
                body,
                "name=\"" + jsonPart + "\"",
                "application/json",
                json.toString().getBytes(StandardCharsets.UTF_8));
        return multipart(body, files);
    }

    private static byte[] multipart(ByteArrayOutputStream body, Map<String, byte[]> files) {
        files.forEach((kind, bytes) ->
                part(body, "name=\"" + kind + "\"; filename=\"" + kind + ".pdf\"", "application/pdf", bytes));
        body.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.US_ASCII));
        return body.toByteArray();
    }

    private static void part(ByteArrayOutputStream body, String disposition, String type, byte[] bytes) {
        body.writeBytes(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + disposition + "\r\nContent-Type: "
                        + type + "\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(bytes);
        body.writeBytes("\r\n".getBytes(StandardCharsets.US_ASCII));
    }
}
