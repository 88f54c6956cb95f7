package id.dosir.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.sun.net.httpserver.HttpServer;
import id.dosir.core.template.TemplateFault;
import id.dosir.core.template.TemplateFault.What;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Canaries: a file that no paper may show, and a server that no paper may call. */
class TemplateSafetyTest {

    private static final String SECRET = "KENARI-7K2Q";

    @TempDir
    Path folder;

    private final AtomicInteger calls = new AtomicInteger();
    private HttpServer network;
    private String file;
    private String address;

    @BeforeEach
    void setOut() throws IOException {
        Path canary = Files.writeString(folder.resolve("kenari.txt"), SECRET);
        file = canary.toUri().toString();
        network = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        network.createContext("/", exchange -> {
            calls.incrementAndGet();
            exchange.sendResponseHeaders(200, SECRET.length());
            exchange.getResponseBody().write(SECRET.getBytes(StandardCharsets.UTF_8));
            exchange.close();
        });
        network.start();
        address = "http://127.0.0.1:" + network.getAddress().getPort() + "/kenari";
    }

    @AfterEach
    void takeIn() {
        network.stop(0);
    }

    /** AT stands for the canary's address, once of the file, once in the jar of a library, once on the network. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<img src='AT' alt='x'/>",
                "<object data='AT'></object>",
                "<object type='app/qr' data-isi='AT'></object>",
                "<iframe src='AT'></iframe>",
                "<embed src='AT'/>",
                "<link rel='stylesheet' href='AT'/>",
                "<link rel='attachment' href='AT'/>",
                "<a href='AT'>x</a>",
                "<a href='AT' download='x'>x</a>",
                "<base href='AT'/>",
                "<svg xmlns:xlink='http://www.w3.org/1999/xlink'><image xlink:href='AT'/></svg>",
                "<p xlink:href='AT'>x</p>",
                "<xi:include xmlns:xi='http://www.w3.org/2001/XInclude' href='AT' parse='text'/>",
                "<style>@import url(AT);</style>",
                "<style>@import 'AT';</style>",
                "<style>p { background: url(AT) }</style>",
                "<style>p { background: u\\72l(AT) }</style>",
                "<style>p { background: url/**/(AT) }</style>",
                "<style>p::before { content: url('AT') }</style>",
                "<style>@font-face { font-family: F; src: url(AT) }</style>",
                "<p style=\"background-image: URL( 'AT' )\">x</p>",
                "<body background='AT'/>",
                "<meta http-equiv='refresh' content='0;url=AT'/>",
                "<?xml-stylesheet href='AT'?>"
            })
    void a_template_neither_reads_a_file_nor_calls_the_network(String body) {
        for (String at : List.of(file, "jar:" + file + "!/x", address)) {
            assertThatThrownBy(() -> written(page(body.replace("AT", at))))
                    .as(at)
                    .isInstanceOf(BrokenTemplate.class)
                    .hasMessageNotContaining(SECRET);
        }
        assertThat(calls).hasValue(0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE html SYSTEM 'AT'>",
                "<!DOCTYPE html [<!ENTITY x SYSTEM 'AT'>]>",
                "<!DOCTYPE html [<!ENTITY % x SYSTEM 'AT'> %x;]>",
                "<!DOCTYPE html [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;'>]>"
            })
    void a_document_type_is_refused_before_anything_of_it_is_read(String type) {
        for (String at : List.of(file, address)) {
            BrokenTemplate refused = catchThrowableOfType(
                    () -> written(type.replace("AT", at) + page("<p>&x;</p>")), BrokenTemplate.class);
            assertThat(refused.faults()).extracting(TemplateFault::what).containsExactly(What.DOCTYPE);
        }
        assertThat(calls).hasValue(0);
    }

    @Test
    void values_reach_no_further_than_the_template() throws Exception {
        String value = "<img src=\"" + file + "\"/> ${kop} <style>@import '" + address + "'</style> &x; " + address;
        byte[] pdf = Samples.WRITER.write(
                Template.of("uji", page("<p title=\"${x}\">${x}</p>")), Map.of("x", value), WriteOptions.FINAL);
        assertThat(Pdf.text(pdf)).contains("<img").contains("${kop}").doesNotContain(SECRET);
        assertThat(calls).hasValue(0);
    }

    @Test
    void a_value_never_stands_in_a_style_sheet() {
        assertThat(faults(page("<style>p { color: ${hal} }</style>")))
                .containsExactly(new TemplateFault(1, What.STYLE_TOKEN, "hal"));
        assertThat(faults(page("<p style='color: ${hal}'>x</p>")))
                .containsExactly(new TemplateFault(1, What.STYLE_TOKEN, "hal"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"${7*7}", "${a.b}", "${T(java.lang.Runtime)}", "${Nama}", "${}", "${nama", "#{x}${_x}"})
    void an_expression_is_no_token_and_is_not_printed(String text) {
        assertThat(faults(page("<p>" + text + "</p>")))
                .extracting(TemplateFault::what)
                .containsExactly(What.TOKEN_MALFORMED);
    }

    @Test
    void what_is_nested_too_deep_is_refused_by_line() {
        String deep = "<div>\n".repeat(5000) + "</div>".repeat(5000);
        assertThat(faults(page(deep))).containsExactly(new TemplateFault(59, What.TOO_DEEP, "60"));
    }

    @Test
    void measures_that_would_fill_a_library_are_refused() {
        assertThat(faults(page("<div style='height: 99999999mm'>x</div>")))
                .extracting(TemplateFault::what)
                .containsExactly(What.NUMBER_TOO_LARGE);
        assertThat(faults(page("<table><tr><td colspan='2000000000'>x</td></tr></table>")))
                .extracting(TemplateFault::what)
                .containsExactly(What.NUMBER_TOO_LARGE);
        String many = "<div style='height: 9999mm'>x</div>".repeat(50);
        assertThatThrownBy(() -> written(page(many)))
                .isInstanceOfSatisfying(BrokenTemplate.class, e -> assertThat(e.faults())
                        .extracting(TemplateFault::what)
                        .containsExactly(What.TOO_MANY_PAGES));
    }

    @Test
    void no_element_makes_itself_a_signature_field() {
        assertThat(faults(page("<div id='ttd_pengirim'>x</div>")))
                .containsExactly(new TemplateFault(1, What.NAME_RESERVED, "ttd_pengirim"));
    }

    @Test
    void faults_of_writing_are_named_by_line_and_kind() {
        assertThat(faults(page("<p>\n<b>\n</p>"))).containsExactly(new TemplateFault(3, What.UNCLOSED, "b"));
        assertThat(faults(page("\n<p>a&nbsp;b</p>")))
                .containsExactly(new TemplateFault(2, What.ENTITY_UNKNOWN, "nbsp"));
        assertThat(faults(page("\n\n<p>a & b</p>"))).containsExactly(new TemplateFault(3, What.AMPERSAND, ""));
        assertThat(faults(page("<p>a < b</p>"))).extracting(TemplateFault::what).containsExactly(What.LESS_THAN);
        assertThat(faults(page("<p class=x>a</p>")))
                .containsExactly(new TemplateFault(1, What.ATTRIBUTE_BROKEN, "class"));
        assertThat(faults("<html lang='id'><body>"))
                .extracting(TemplateFault::what)
                .containsExactly(What.CUT_OFF);
    }

    @Test
    void all_that_is_forbidden_is_named_at_once() {
        assertThat(faults(
                        page("<script>1</script>\n<p onclick='1'>x</p>\n<style>\n\np { background: url(x) }</style>")))
                .containsExactly(
                        new TemplateFault(1, What.ELEMENT_FORBIDDEN, "script"),
                        new TemplateFault(2, What.ATTRIBUTE_FORBIDDEN, "p onclick"),
                        new TemplateFault(5, What.STYLE_OUTSIDE, "url("));
    }

    private static List<TemplateFault> faults(String source) {
        try {
            return Sanitizer.faults(SafeXml.parse(Template.of("uji", source)));
        } catch (BrokenTemplate e) {
            return e.faults();
        }
    }

    private static byte[] written(String source) {
        return Samples.WRITER.write(Template.of("uji", source), Map.of(), WriteOptions.FINAL);
    }

    private static String page(String body) {
        return "<html lang=\"id\"><head><title>Uji</title><meta name=\"description\" content=\"uji\"/></head><body>"
                + body + "</body></html>";
    }
}
