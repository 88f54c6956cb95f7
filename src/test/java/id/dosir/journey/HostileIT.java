package id.dosir.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import id.dosir.installed.Answer;
import id.dosir.installed.Api;
import id.dosir.installed.Office;
import id.dosir.installed.Patience;
import id.dosir.installed.Session;
import id.dosir.reading.Hostile;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.MessageFormat;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;

/** Files made to do harm, and bodies without end, at a server that runs: each is answered, the papers beside it stay, and the server is as it was. */
class HostileIT {

    private static final Duration READ = Duration.ofMinutes(2);
    private static final Duration SECOND = Duration.ofSeconds(1);
    private static final Duration GONE = Duration.ofSeconds(30);

    /** Other work on the machine may slow down one measurement. */
    private static final int TRIES = 3;

    /** What caches of a server take that has been up for a minute; one of these files in memory would be far more. */
    private static final long HEAP_GROWTH = 24L << 20;

    /** What the two ends of a connection hold, and what goes on until the answer has come through, on top of what is let in. */
    private static final long BUFFERS = 256L << 20;

    private static final long MEGABYTE = 1L << 20;
    /** Of the whole form, whatever it holds. */
    private static final long LARGEST_FORM = 105 * MEGABYTE;

    private static final Map<String, String> FORM = Map.of("Content-Type", "multipart/form-data; boundary=uji");
    private static final Map<String, String> JSON = Map.of("Content-Type", "application/json");
    private static final Map<String, String> TYPED = Map.of("Content-Type", "application/x-www-form-urlencoded");
    private static final ResourceBundle WORDS = ResourceBundle.getBundle("id.dosir.portal.messages", Locale.ROOT);

    private static Demo demo;
    private static long heapBefore;
    private static Set<String> leftBefore;

    private Api applicant;
    private String draft;
    private Tus tus;

    @BeforeAll
    static void start() {
        // one worker, so that nobody but a spare one can stand in for it
        demo = Demo.fresh(
                "hostile-home",
                Map.of("DOSIR_READER_WORKERS", "1", "DOSIR_READER_SPARE", "1", "DOSIR_READER_LIMIT", "PT5S"));
        demo.office().filed("pemohon");
    }

    @AfterAll
    static void stop() {
        if (demo != null) {
            demo.stop();
        }
    }

    @BeforeEach
    void begin() {
        applicant = demo.office().as("pemohon");
        draft = applicant.post("drafts", Api.json().build()).json().getString("id");
        tus = new Tus(Session.of(demo.base(), "pemohon"), draft);
        Office.papers().forEach((kind, bytes) -> sent(kind, kind + ".pdf", "application/pdf", bytes));
        allRead();
        page();
        if (leftBefore == null) {
            leftBefore = demo.scratch();
            heapBefore = ServerMemory.live(demo.server());
        }
    }

    @AfterEach
    void nothing_is_left_in_memory_or_on_disk(TestInfo test) {
        long heap = ServerMemory.live(demo.server());
        System.out.printf(
                "%s: heap of the server %.1f MB, %.1f MB when it began%n",
                test.getDisplayName(), (double) heap / MEGABYTE, (double) heapBefore / MEGABYTE);
        assertThat(heap - heapBefore)
                .as("bytes by which the server's heap has grown")
                .isLessThan(HEAP_GROWTH);
        // after the collection: the server removes its own copy of a form that broke off when it notices that nobody
        // holds it
        Patience.until("nothing is left", GONE, () -> left().isEmpty());
    }

    private static Set<String> left() {
        Set<String> left = demo.scratch();
        left.removeAll(leftBefore);
        return left;
    }

    @Test
    void every_file_ends_in_a_message_that_names_it_and_the_papers_beside_it_are_filed() throws IOException {
        List<Hostile> order = List.of(Hostile.values());
        for (Hostile file : order) {
            sent("kertas-lain", file.fileName(), file.declared(), file.bytes());
        }
        allRead();

        Map<Hostile, String> wrong = new TreeMap<>();
        List<JsonObject> rows = papers("kertas-lain");
        assertThat(rows).hasSize(order.size());
        String page = page();
        for (int i = 0; i < order.size(); i++) {
            Hostile file = order.get(i);
            String refusal = rows.get(i).getString("refusal", "");
            boolean expected = refusal.isEmpty()
                    ? file.mayBeAccepted()
                    : file.refusals().stream().anyMatch(one -> one.name().equals(refusal));
            if (!expected) {
                wrong.put(file, rows.get(i).toString());
            } else if (!refusal.isEmpty() && !page.contains(sentence(refusal, shown(file.fileName())))) {
                wrong.put(file, "the page does not say: " + sentence(refusal, shown(file.fileName())));
            }
        }
        assertThat(wrong).isEmpty();

        assertFiled();
    }

    @Test
    void the_next_paper_is_read_within_a_second_after_a_file_has_killed_its_reader() throws IOException {
        byte[] trap = Hostile.DRAWS_ITSELF.bytes();
        List<Duration> gaps = new ArrayList<>();
        while (gaps.size() < TRIES && gaps.stream().noneMatch(gap -> gap.compareTo(SECOND) <= 0)) {
            int before = papers("ktp").size();
            int honest = papers("sk-mutasi").size();
            sent("ktp", gaps.size() + "-putar.pdf", "application/pdf", trap);
            sent(
                    "sk-mutasi",
                    gaps.size() + "-jujur.pdf",
                    "application/pdf",
                    Office.papers().get("surat-permohonan"));
            Patience.until("the reader was killed", READ, () -> "REFUSED"
                    .equals(papers("ktp").get(before).getString("state")));
            long killed = System.nanoTime();
            Patience.until("the next is read", READ, () -> "READ"
                    .equals(papers("sk-mutasi").get(honest).getString("state")));
            gaps.add(Duration.ofNanos(System.nanoTime() - killed));
        }
        System.out.println("from the end of a reader to the next paper that is read: " + gaps);
        assertThat(gaps).anyMatch(gap -> gap.compareTo(SECOND) <= 0);
        assertFiled();
    }

    @Test
    void an_upload_that_is_cut_goes_on_or_leaves_nothing() throws IOException {
        byte[] paper = Office.papers().get("surat-permohonan");
        byte[] half = Arrays.copyOf(paper, paper.length / 2);
        URI whole = tus.place(tus.begin("sk-mutasi", "putus.pdf", "application/pdf", paper.length));
        URI given = tus.place(tus.begin("sk-mutasi", "ditinggal.pdf", "application/pdf", paper.length));
        Map<String, String> headers = with(
                Tus.CHUNK,
                Map.of(
                        "Upload-Offset",
                        "0",
                        "Cookie",
                        "JSESSIONID=" + tus.session().id()));
        for (URI place : List.of(whole, given)) {
            Flood.cut("PATCH", place, headers, half, paper.length);
            Patience.until("what came is there", READ, () -> tus.offset(place) > 0);
        }
        Flood.cut(
                "POST",
                demo.base().resolve("permohonan/" + draft),
                with(FORM, Map.of("Cookie", "JSESSIONID=" + tus.session().id())),
                joined(part("putus-pula.pdf").getBytes(StandardCharsets.US_ASCII), new byte[3 << 20]),
                4 << 20);
        Flood.cut(
                "POST",
                applicant.request("drafts/" + draft + "/papers").build().uri(),
                with(basic(), FORM),
                joined(part("putus-juga.pdf").getBytes(StandardCharsets.US_ASCII), new byte[3 << 20]),
                4 << 20);
        assertThat(papers("sk-mutasi")).isEmpty();

        assertThat(tus.cancel(given).status()).isEqualTo(204);
        int there = (int) tus.offset(whole);
        assertThat(tus.append(whole, there, Arrays.copyOfRange(paper, there, paper.length))
                        .status())
                .isEqualTo(204);
        allRead();

        assertThat(papers("sk-mutasi"))
                .extracting(row -> row.getString("state"))
                .containsExactly("READ");
        assertFiled();
    }

    @Test
    void a_body_of_two_gigabytes_ends_early() throws IOException {
        Answer announced = tus.begin("ktp", "raksasa.pdf", "application/pdf", Flood.TWO_GIGABYTES);
        assertThat(announced.status()).isEqualTo(413);
        assertThat(page()).contains(sentence("FILE_TOO_LARGE", "raksasa.pdf"));

        Map<String, String> session =
                Map.of("Cookie", "JSESSIONID=" + tus.session().id());
        URI papers = applicant.request("drafts/" + draft + "/papers").build().uri();
        URI file = applicant.request("drafts/" + draft + "/file").build().uri();
        for (boolean said : new boolean[] {true, false}) {
            URI small = tus.place(tus.begin("ktp", "bohong.pdf", "application/pdf", 10));
            Map<String, String> chunk = with(with(session, Tus.CHUNK), Map.of("Upload-Offset", "0"));
            assertThat(endsEarly(Flood.of("PATCH", small, chunk, "", Flood.TWO_GIGABYTES, said), 0)
                            .status())
                    .isEqualTo(413);
            assertTooLarge(endsEarly(
                    Flood.of("POST", papers, with(basic(), FORM), part("raksasa.pdf"), Flood.TWO_GIGABYTES, said),
                    said ? 0 : LARGEST_FORM));
            assertTooLarge(endsEarly(
                    Flood.of("POST", file, with(basic(), JSON), "{\"name\":\"", Flood.TWO_GIGABYTES, said), MEGABYTE));
            // pages of which two are open to everybody
            assertTooLarge(endsEarly(
                    Flood.of(
                            "POST",
                            demo.base().resolve("permohonan/" + draft),
                            with(session, FORM),
                            part("raksasa.pdf"),
                            Flood.TWO_GIGABYTES,
                            said),
                    0));
            Flood shown = endsEarly(
                    Flood.of(
                            "POST",
                            demo.base().resolve("periksa-surat/AAAA-AAAA-AAAA-AAAA"),
                            FORM,
                            part("raksasa.pdf"),
                            Flood.TWO_GIGABYTES,
                            said),
                    LARGEST_FORM);
            assertThat(shown.text()).contains(">" + WORDS.getString("proof.match.TOO_LARGE") + "</h1>");
            endsEarly(
                    Flood.of("POST", demo.base().resolve("masuk"), TYPED, "masuk=", Flood.TWO_GIGABYTES, said),
                    LARGEST_FORM);
        }
        assertFiled();
    }

    @Test
    void the_page_tells_of_each_dropped_file_what_is_wrong_with_it_and_keeps_the_rest() throws IOException {
        try (Visitor visitor = Visitor.signedIn(demo.base(), "pemohon")) {
            visitor.open("permohonan/" + draft);
            Page page = visitor.page();
            Locator read = page.locator("#f\\:papers").getByText("Terbaca");
            assertThat(read).hasCount(3);
            List<Hostile> files = List.of(
                    Hostile.DRAWS_ITSELF,
                    Hostile.PDF_AND_ZIP,
                    Hostile.DOCX_OF_A_GIGABYTE,
                    Hostile.RIGHT_TO_LEFT,
                    Hostile.LONG,
                    Hostile.EMPTY,
                    Hostile.ACTIVE_PDF);
            Drop.on(page, files.stream().map(HostileIT::payload).toList());

            for (Hostile file : files.subList(0, files.size() - 1)) {
                String refusal = file.refusals().iterator().next().name();
                assertThat(page.getByText(sentence(refusal, shown(file.fileName()))))
                        .isVisible();
            }
            assertThat(read).hasCount(4);
            assertThat(page.locator("#f\\:papers")).containsText(WORDS.getString("reading.LAUNCH_ACTION"));
            page.locator("#f\\:papers").getByRole(AriaRole.ALERT).last().scrollIntoViewIfNeeded();
            assertThat(visitor.inspected("berkas-jahat")).isEmpty();
            // a name that is refused is the browser's to report, too
            assertThat(visitor.complaints()).allMatch(said -> said.contains("a status of 422"));
        }
        assertFiled();
    }

    private static FilePayload payload(Hostile file) {
        try {
            return new FilePayload(file.fileName(), file.declared(), file.bytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param most that is let in */
    private static Flood endsEarly(Flood flood, long most) {
        System.out.printf(
                "body of 2048 MB: %s after %.1f MB%n",
                flood.text().lines().findFirst().orElse("no answer"), (double) flood.taken() / MEGABYTE);
        assertThat(flood.taken()).isLessThan(most + BUFFERS);
        return flood;
    }

    private static void assertTooLarge(Flood flood) {
        assertThat(flood.status()).isEqualTo(413);
        assertThat(flood.text()).contains(WORDS.getString("rest.tooLarge"));
    }

    private void sent(String kind, String name, String type, byte[] bytes) {
        Answer answer = tus.send(kind, name, type, bytes);
        assertThat(answer.status()).as(name + ": " + answer).isIn(201, 204, 422, 413);
    }

    private void allRead() {
        Patience.until("all papers are read or refused", READ, () -> !view().getBoolean("reading"));
    }

    private JsonObject view() {
        return applicant.get("drafts/" + draft).json();
    }

    private List<JsonObject> papers(String kind) {
        return view().getJsonArray("papers").getValuesAs(JsonObject.class).stream()
                .filter(paper -> paper.getString("kind").equals(kind))
                .toList();
    }

    /** @return the page of the draft as its owner sees it */
    private String page() {
        Answer answer = tus.session().get("permohonan/" + draft);
        assertThat(answer.status()).isEqualTo(200);
        return answer.text();
    }

    private void assertFiled() {
        assertThat(applicant.post(
                        "drafts/" + draft + "/file", Office.application().build()))
                .satisfies(answer -> {
                    assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
                    List<JsonObject> filed =
                            answer.json().getJsonArray("documents").getValuesAs(JsonObject.class);
                    Office.papers().forEach((kind, bytes) -> assertThat(filed)
                            .filteredOn(paper -> paper.getString("kind").equals(kind))
                            .extracting(paper -> paper.getString("sha256"))
                            .containsExactly(sha256(bytes)));
                });
    }

    /** A form whose only file begins, and does not end. */
    private static String part(String name) {
        return "--uji\r\nContent-Disposition: form-data; name=\"sk-mutasi\"; filename=\"" + name
                + "\"\r\nContent-Type: application/pdf\r\n\r\n%PDF-1.7\r\n";
    }

    private Map<String, String> basic() {
        HttpRequest request = applicant.request("").build();
        return Map.of(
                "Authorization", request.headers().firstValue("Authorization").orElseThrow());
    }

    private static Map<String, String> with(Map<String, String> some, Map<String, String> others) {
        Map<String, String> all = new TreeMap<>(some);
        all.putAll(others);
        return all;
    }

    private static String sentence(String refusal, String name) {
        return MessageFormat.format(WORDS.getString("refusal." + refusal), name);
    }

    /** A name is shown without what cannot be seen, and not at any length. */
    private static String shown(String name) {
        String visible = name.replaceAll("[\\p{Cc}\\p{Cf}]", "\ufffd");
        return visible.length() > 60 ? visible.substring(0, 60) + "…" : visible;
    }

    private static byte[] joined(byte[] one, byte[] two) {
        byte[] both = Arrays.copyOf(one, one.length + two.length);
        System.arraycopy(two, 0, both, one.length, two.length);
        return both;
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
