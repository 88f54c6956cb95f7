package id.dosir.portal;

import static org.assertj.core.api.Assertions.assertThat;

import id.dosir.installed.Answer;
import id.dosir.installed.Api;
import id.dosir.installed.Installed;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a browser gets before any script runs. */
@RunAsClient
class PagesIT extends Installed {

    @ArquillianResource
    URL address;

    private URI base;

    @BeforeEach
    void open() throws URISyntaxException {
        base = address.toURI();
    }

    @Test
    void the_files_of_pages_have_no_address() {
        for (String file : List.of("masuk.xhtml", "index.xhtml")) {
            assertThat(get(file, "").status()).as(file).isEqualTo(404);
        }
    }

    @Test
    void what_stands_behind_a_page_that_expects_nothing_is_not_found() {
        Answer entrance = get("masuk", "");
        String signedIn = session(signIn(entrance, session(entrance), "demo-dosir"));

        for (String path : List.of(
                "register/apa-saja",
                "permohonan/apa-saja",
                "berkas/P-2026-0001/apa-saja",
                "berkas/X/x",
                "unduh/..%2f..",
                "unduh/..%2Fregister",
                "unduh/%2e%2e/",
                "unduh/..%5c..",
                "berkas%2fP-2026-0001")) {
            assertThat(get(path, signedIn).status()).as(path).isIn(400, 404);
        }
    }

    @Test
    void a_page_narrows_what_a_browser_may_do_with_it() {
        Answer page = get("masuk", "");

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(page.header("X-Frame-Options")).isEqualTo("DENY");
        assertThat(page.header("Referrer-Policy")).isEqualTo("same-origin");
        assertThat(page.header("Cache-Control")).contains("no-store");
        assertThat(page.header("Content-Security-Policy")).contains("object-src 'none'", "frame-ancestors 'none'");
        assertThat(page.header("X-Powered-By")).isEmpty();
    }

    @Test
    void a_session_gets_a_new_id_at_sign_in_and_never_stands_in_an_address() {
        Answer page = get("masuk", "");
        String planted = session(page);
        assertThat(page.text()).doesNotContainIgnoringCase("jsessionid");
        assertThat(page.header("Set-Cookie")).containsIgnoringCase("HttpOnly").containsIgnoringCase("SameSite=Lax");

        Answer signedIn = signIn(page, planted, "demo-dosir");

        assertThat(signedIn.status()).isEqualTo(302);
        assertThat(signedIn.header("Location")).doesNotContainIgnoringCase("jsessionid");
        String fresh = session(signedIn);
        assertThat(fresh).isNotEmpty().isNotEqualTo(planted);
        assertThat(get("", fresh).status()).isEqualTo(200);
        assertThat(get("", fresh).text()).doesNotContainIgnoringCase("jsessionid");
        assertThat(get("", planted).status())
                .as("the planted id is worth nothing")
                .isEqualTo(302);
    }

    @Test
    void a_wrong_password_opens_nothing() {
        Answer page = get("masuk", "");
        Answer refused = signIn(page, session(page), "bukan-ini");

        assertThat(refused.status()).isEqualTo(200);
        assertThat(refused.text()).doesNotContain("bukan-ini");
        assertThat(get("", session(page)).status()).isEqualTo(302);
    }

    @Test
    void a_session_is_no_key_to_the_interface_for_programs() {
        Answer page = get("masuk", "");
        String fresh = session(signIn(page, session(page), "demo-dosir"));

        assertThat(get("api/v1/tray", fresh).status()).isEqualTo(401);
    }

    @Test
    void an_error_page_says_nothing_about_the_server() {
        Answer entrance = get("masuk", "");
        String signedIn = session(signIn(entrance, session(entrance), "demo-dosir"));
        for (Answer page : List.of(
                get("tidak-ada", signedIn),
                get("masuk.xhtml", ""),
                get("WEB-INF/web.xml", signedIn),
                get("WEB-INF/web.xml", ""),
                get("jakarta.faces.resource/../WEB-INF/web.xml", ""),
                get("jakarta.faces.resource/x.css?ln=../WEB-INF", ""))) {
            assertThat(page.status()).as(page.toString()).isIn(302, 400, 404);
            assertThat(page.text())
                    .as(page.toString())
                    .doesNotContain("Exception:", ".java:", "Payara", "GlassFish", "at id.dosir", "web-app");
        }
    }

    private Answer get(String path, String session) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(base + path)).GET();
        return Api.send(session.isEmpty() ? request : request.header("Cookie", "JSESSIONID=" + session));
    }

    private Answer signIn(Answer page, String session, String password) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("masuk", "masuk");
        fields.put("lanjut", "/");
        fields.put(name(page, "username"), "pemohon");
        fields.put(name(page, "password"), password);
        fields.put(name(page, "go"), "");
        fields.put("jakarta.faces.ViewState", viewState(page));
        fields.put("primefaces.nonce", nonce(page));
        String body = fields.entrySet().stream()
                .map(e -> encoded(e.getKey()) + "=" + encoded(e.getValue()))
                .collect(Collectors.joining("&"));
        return Api.send(HttpRequest.newBuilder(URI.create(base + "masuk"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Cookie", "JSESSIONID=" + session)
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private static String name(Answer page, String id) {
        return first(page, "name=\"(masuk:(?:[^\"]*:)?" + id + ")\"");
    }

    private static String viewState(Answer page) {
        return first(page, "name=\"jakarta.faces.ViewState\"[^>]*value=\"([^\"]+)\"");
    }

    private static String nonce(Answer page) {
        Matcher nonce = Pattern.compile("'nonce-([^']+)'").matcher(page.header("Content-Security-Policy"));
        return nonce.find() ? nonce.group(1) : "";
    }

    private static String first(Answer page, String pattern) {
        Matcher found = Pattern.compile(pattern).matcher(page.text());
        assertThat(found.find()).as(pattern).isTrue();
        return found.group(1);
    }

    private static String session(Answer answer) {
        Matcher id = Pattern.compile("JSESSIONID=([^;]+)")
                .matcher(String.join(";", answer.headers().allValues("Set-Cookie")));
        return id.find() ? id.group(1) : "";
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
