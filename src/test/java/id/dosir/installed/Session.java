package id.dosir.installed;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Somebody who signed in on the page, and opens addresses of the portal.
 *
 * @param base address of the WAR, with a slash at the end
 * @param id of the session
 */
public record Session(URI base, String id) {

    /** Signs in with the password of all demo accounts. */
    public static Session of(URI base, String account) {
        Session stranger = new Session(base, "");
        Answer page = stranger.get("masuk");
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("masuk", "masuk");
        fields.put("lanjut", "/");
        fields.put(first(page.text(), "name=\"(masuk:(?:[^\"]*:)?username)\""), account);
        fields.put(first(page.text(), "name=\"(masuk:(?:[^\"]*:)?password)\""), "demo-dosir");
        fields.put(first(page.text(), "name=\"(masuk:(?:[^\"]*:)?go)\""), "");
        fields.put(
                "jakarta.faces.ViewState",
                first(page.text(), "name=\"jakarta.faces.ViewState\"[^>]*value=\"([^\"]+)\""));
        fields.put("primefaces.nonce", first(page.header("Content-Security-Policy"), "'nonce-([^']+)'"));
        String body = fields.entrySet().stream()
                .map(e -> encoded(e.getKey()) + "=" + encoded(e.getValue()))
                .collect(Collectors.joining("&"));
        Answer entered = Api.send(new Session(base, cookie(page))
                .request("masuk")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
        return new Session(base, cookie(entered));
    }

    public Answer get(String path) {
        return Api.send(request(path));
    }

    /** Types into the search box, and follows to where the answer stands. */
    public Answer search(String text) {
        Answer asked = Api.send(request("cari")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("q=" + encoded(text))));
        return Api.send(new Session(base, id).request("").uri(base.resolve(asked.header("Location"))));
    }

    /** @return a request of this session, to be completed */
    public HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + path));
        return id.isEmpty() ? request : request.header("Cookie", "JSESSIONID=" + id);
    }

    private static String cookie(Answer answer) {
        return first(String.join(";", answer.headers().allValues("Set-Cookie")), "JSESSIONID=([^;]+)");
    }

    private static String first(String text, String pattern) {
        Matcher found = Pattern.compile(pattern).matcher(text);
        if (!found.find()) {
            throw new AssertionError("not there: " + pattern);
        }
        return found.group(1);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
