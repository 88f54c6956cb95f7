package id.dosir.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import id.dosir.archive.Query.Order;
import id.dosir.archive.Query.Scope;
import id.dosir.core.Actors;
import id.dosir.core.document.Attachment;
import id.dosir.core.document.PackedWords;
import id.dosir.core.document.PaperKind;
import id.dosir.core.document.Reading;
import id.dosir.core.document.Sha256;
import id.dosir.core.dossier.Actor;
import id.dosir.core.dossier.DossierNumber;
import id.dosir.core.dossier.PersonId;
import id.dosir.core.filing.OcrProgress;
import id.dosir.core.filing.OcrState;
import id.dosir.installed.Installed;
import id.dosir.installed.OneTransaction;
import id.dosir.installed.Patience;
import id.dosir.intake.PaperOcr;
import id.dosir.intake.PaperReadings;
import id.dosir.journal.JournalReader;
import id.dosir.reading.OcrSettings;
import id.dosir.reading.Readers;
import id.dosir.reading.Tesseract;
import id.dosir.storage.DocumentStore;
import id.dosir.storage.FileOwners;
import id.dosir.storage.Home;
import id.dosir.storage.Staged;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** Scans of filed papers are read in the background, found by their words, and have a copy beside them that can be searched. */
class OcrWorkIT extends Installed {

    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final Actor STRANGER =
            new Actor(new PersonId("ocr-asing"), "Orang Lain", Optional.empty(), "", Set.of());
    private static final Reading SCAN = new Reading("image/png", 1, List.of(""), 1600, 2000, Set.of());

    @Inject
    Registered registered;

    @Inject
    OcrRoom room;

    @Inject
    OcrSettings settings;

    @Inject
    PaperOcr ocr;

    @Inject
    PaperReadings readings;

    @Inject
    SearchRoom search;

    @Inject
    ReadingRoom reading;

    @Inject
    Readers readers;

    @Inject
    DocumentStore store;

    @Inject
    FileOwners owners;

    @Inject
    JournalReader journal;

    @Inject
    OneTransaction transaction;

    @Inject
    Home home;

    @Resource(lookup = "java:app/jdbc/dosir")
    DataSource database;

    @Test
    void a_scan_is_found_by_its_words_and_its_copy_can_be_searched_while_the_original_stays() throws Exception {
        assumeTesseract();
        Attachment scan = scan("OLVAKRIDA TOMBARIRI");
        byte[] before = Files.readAllBytes(store.path(scan.sha256()));
        DossierNumber number = registered.made(2101, 1, List.of(scan)).number();
        long head = journal.head().number();

        asked(scan, SCAN);

        Patience.until("read", PATIENCE, () -> state(scan) == OcrState.DONE);
        Patience.until("found", PATIENCE, () -> numbers("olvakrida").contains(number.value()));
        Sha256 copy = ocr.copyOf(scan.sha256()).orElseThrow();
        assertThat(store.isWhole(copy)).isTrue();
        assertThat(owners.name(copy)).isTrue();
        assertThat(readers.words(store.path(copy), 1).orElseThrow().text()).contains("OLVAKRIDA");
        assertThat(Files.readAllBytes(store.path(scan.sha256()))).isEqualTo(before);
        assertThat(reading.openCopy(number, scan.sha256(), Actors.ARCHIVIST)
                        .orElseThrow()
                        .fileName())
                .isEqualTo("ktp-teks.pdf");
        assertThat(journal.above(head, 500).stream()
                        .filter(line -> line.subject().equals(number.value()))
                        .map(line -> line.kind() + " " + line.detail()))
                .contains(
                        "INTAKE pindaian dibaca " + scan.sha256().hex().substring(0, 12),
                        "DOWNLOAD salinan OCR " + scan.sha256().hex().substring(0, 12))
                .noneMatch(line -> line.contains("OLVAKRIDA"));
    }

    @Test
    void who_may_not_read_the_dossier_gets_no_copy() throws Exception {
        Attachment scan = scan("RAHASIA");
        DossierNumber number = registered.made(2102, 1, List.of(scan)).number();
        Attachment copy = kept("salinan berteks".getBytes(StandardCharsets.UTF_8));
        row(scan, "DONE", "'" + copy.sha256() + "'", "null", Instant.now());
        assertThat(reading.openCopy(number, scan.sha256(), Actors.ARCHIVIST)
                        .orElseThrow()
                        .file())
                .isEqualTo(store.path(copy.sha256()));
        assertThat(reading.openCopy(number, scan.sha256(), STRANGER)).isEmpty();
    }

    @Test
    void a_server_that_was_killed_goes_on_after_the_last_page_that_was_kept() throws Exception {
        assumeTesseract();
        Attachment scan = scan("HALAMAN KEDUA");
        registered.made(2103, 1, List.of(scan));
        String paper = scan.sha256().hex();
        readingKept(scan, new Reading("image/png", 2, List.of("", ""), 1600, 2000, Set.of()));
        Instant hourAgo = Instant.now().minus(Duration.ofHours(1));
        sql(
                "insert into paper_ocr (sha256, state, turn, wanted, pages, done, size_bytes, engine, failure, worker, asked_at, seen_at, attempts, due_at)"
                        + " values ('" + paper + "','FAILED',1,'2 1',2,1,0,'','','mati/1'," + at(hourAgo) + ","
                        + at(hourAgo) + ",0," + at(hourAgo) + ")");
        sql("insert into paper_ocr_page values ('" + paper + "/2','" + paper
                + "',2,'SUDAHTERBACA','0\t0.10000\t0.10000\t0.20000\t0.02000\t90\tSUDAHTERBACA','')");
        sql("update paper_ocr set state = 'RUNNING' where sha256 = '" + paper + "'");

        Patience.until("read to the end", PATIENCE, () -> state(scan) == OcrState.DONE);

        assertThat(ocr.texts(scan.sha256()).get(2)).isEqualTo("SUDAHTERBACA");
        assertThat(ocr.texts(scan.sha256()).get(1)).contains("KEDUA");
        assertThat(PackedWords.pages(ocr.packed(scan.sha256()).orElseThrow())).hasSize(2);
    }

    @Test
    void a_paper_that_nobody_can_read_ends_as_failed_and_keeps_back_no_other() throws Exception {
        assumeTesseract();
        Attachment broken = kept("bukan gambar".getBytes(StandardCharsets.UTF_8));
        registered.made(2104, 1, List.of(broken));
        asked(broken, SCAN);
        Patience.until("given up", PATIENCE, () -> state(broken) == OcrState.FAILED);
        assertThat(ocr.copyOf(broken.sha256())).isEmpty();
    }

    @Test
    void a_file_that_holds_its_text_is_not_read_again() throws Exception {
        Attachment text = kept("teks".getBytes(StandardCharsets.UTF_8));
        String words = "Dengan ini saya mengajukan permohonan pencabutan sertifikat elektronik";
        asked(text, new Reading("application/pdf", 1, List.of(words), 595, 842, Set.of()));
        assertThat(state(text)).isEqualTo(OcrState.NOT_NEEDED);
    }

    @Test
    void without_tesseract_papers_wait_and_everybody_is_told() throws Exception {
        OcrWork without = new OcrWork();
        without.home = home;
        without.tesseract =
                new Tesseract(new OcrSettings(OcrSettings.NONE, "ind", 1, settings.limit(), settings.pages()));
        assertThat(without.isOff()).as("before it was looked for").isFalse();
        without.round("tanpa/1", false);
        assertThat(without.isOff()).isTrue();
        assertThat(without.engine()).isEmpty();
        OcrProgress waiting = new OcrProgress(OcrState.WAITING, 0, 1, OptionalLong.empty(), Instant.now());
        assertThat(waiting.withoutProgram().state()).isEqualTo(OcrState.OFF);
    }

    @Test
    void a_page_looks_again_only_while_its_scan_is_read_or_was_filed_a_short_while_ago() {
        Instant asked = Instant.parse("2026-01-05T01:00:00Z");
        Instant soon = asked.plus(Duration.ofMinutes(4));
        Instant late = asked.plus(Duration.ofMinutes(5));
        OcrProgress waiting = new OcrProgress(OcrState.WAITING, 0, 1, OptionalLong.empty(), asked);
        assertThat(waiting.changesSoon(soon)).isTrue();
        assertThat(waiting.changesSoon(late)).isFalse();
        assertThat(waiting.withoutProgram().changesSoon(soon)).isFalse();
        assertThat(new OcrProgress(OcrState.RUNNING, 0, 1, OptionalLong.empty(), asked).changesSoon(late))
                .isTrue();
        assertThat(new OcrProgress(OcrState.FAILED, 0, 1, OptionalLong.empty(), asked).changesSoon(soon))
                .isFalse();
    }

    @Test
    void a_dossier_that_has_one_scan_under_two_kinds_is_found_by_its_words() throws Exception {
        assumeTesseract();
        Attachment card = scan("DUARANGKAP");
        Attachment letter = new Attachment(
                new PaperKind("surat-permohonan"),
                card.sha256(),
                "surat.png",
                "image/png",
                card.size(),
                1,
                Instant.now());
        DossierNumber number = registered.made(2105, 1, List.of(card, letter)).number();
        asked(card, SCAN);
        Patience.until("read", PATIENCE, () -> state(card) == OcrState.DONE);
        Patience.until("found", PATIENCE, () -> numbers("duarangkap").contains(number.value()));
    }

    @Test
    void a_paper_whose_attempt_fails_waits_longer_each_time_and_is_given_up_until_the_keeper_asks_again()
            throws Exception {
        Attachment scan = kept("mesin bermasalah".getBytes(StandardCharsets.UTF_8));
        String paper = scan.sha256().hex();
        readingKept(scan, SCAN);
        Instant then = Instant.now();
        Instant never = then.plus(Duration.ofDays(30_000)); // no worker of the server takes it
        row(scan, "WAITING", "null", "null", never);
        Duration pause = Duration.ZERO;
        for (int attempt = 1; attempt <= 5; attempt++) {
            sql("update paper_ocr set state = 'RUNNING', worker = 'uji/1', due_at = " + at(never) + ", seen_at = "
                    + at(never) + " where sha256 = '" + paper + "'");
            boolean over = ocr.setBack(scan.sha256(), "uji/1", "EXIT 1", never);
            assertThat(over).isEqualTo(attempt == 5);
            Duration now = Duration.between(never, due(paper));
            assertThat(now).isGreaterThan(pause);
            pause = now;
        }
        assertThat(state(scan)).isEqualTo(OcrState.FAILED);
        assertThat(ocr.setBack(scan.sha256(), "uji/1", "EXIT 1", then))
                .as("it is nobody's now")
                .isFalse();
        assertThat(ocr.isFresh(scan.sha256(), then)).as("it may be destroyed").isFalse();

        assertThat(room.again(STRANGER)).isEmpty();
        assertThat(state(scan)).isEqualTo(OcrState.FAILED);
        long head = journal.head().number();
        assertThat(room.again(Actors.ARCHIVIST).orElseThrow()).isPositive();
        assertThat(journal.above(head, 500).stream().map(line -> line.kind() + " " + line.subject()))
                .contains("AGAIN pindaian");
    }

    @Test
    void a_paper_that_cannot_be_tried_now_keeps_back_no_other() throws Exception {
        assumeTesseract();
        Attachment unread = scan("TANPA PEMBACAAN");
        row(unread, "WAITING", "null", "null", Instant.now().minus(Duration.ofDays(900)));
        Attachment after = scan("SESUDAHNYA");
        registered.made(2106, 1, List.of(after));
        asked(after, SCAN);
        Patience.until("read", PATIENCE, () -> state(after) == OcrState.DONE);
        Patience.until("set back", PATIENCE, () -> due(unread.sha256().hex()).isAfter(Instant.now()));
        assertThat(state(unread)).isEqualTo(OcrState.WAITING);
    }

    @Test
    void whoever_asks_for_a_paper_that_is_asked_for_changes_nothing() throws Exception {
        Attachment scan = kept("sudah diminta".getBytes(StandardCharsets.UTF_8));
        row(scan, "NOT_NEEDED", "null", "null", Instant.now());
        readingKept(scan, SCAN);
        Sha256 other = new Sha256("0".repeat(64));
        assertThat(ocr.unasked(List.of(scan.sha256(), other))).containsExactly(other);
        assertThat(ocr.unasked(List.of())).isEmpty();
        ocr.askLate(scan.sha256(), Instant.now());
        assertThat(state(scan)).isEqualTo(OcrState.NOT_NEEDED);
    }

    private void row(Attachment paper, String state, String copy, String worker, Instant due) throws Exception {
        sql("insert into paper_ocr (sha256, state, turn, wanted, pages, done, searchable, size_bytes, engine, failure,"
                + " worker, asked_at, seen_at, attempts, due_at) values ('" + paper.sha256() + "','" + state
                + "',1,'1',1,0," + copy + ",10,'',''," + worker + "," + at(due) + "," + at(due) + ",0," + at(due)
                + ")");
    }

    private Instant due(String paper) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select due_at from paper_ocr where sha256 = '" + paper + "'")) {
            assertThat(row.next()).isTrue();
            return row.getObject(1, OffsetDateTime.class).toInstant();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void assumeTesseract() {
        boolean there = new Tesseract(settings).engine(home.scratch()).isPresent();
        if ("true".equals(System.getenv("CI"))) {
            assertThat(there).as("tesseract with the language ind").isTrue();
        }
        assumeTrue(there, "no tesseract on this machine");
    }

    private OcrState state(Attachment paper) {
        OcrProgress progress = ocr.of(List.of(paper.sha256())).get(paper.sha256());
        return progress == null ? null : progress.state();
    }

    private List<String> numbers(String word) {
        return search.search(word, Scope.ALL, Order.NEWEST, 0, 10, Actors.ARCHIVIST).hits().stream()
                .map(hit -> hit.number().value())
                .toList();
    }

    private void asked(Attachment paper, Reading as) throws Exception {
        readingKept(paper, as);
        transaction.of(() -> ocr.ask(paper.sha256(), as, Instant.now()));
    }

    private void readingKept(Attachment paper, Reading as) throws Exception {
        transaction.of(() -> readings.keep(paper.sha256(), as, Instant.now()));
    }

    private Attachment scan(String words) throws Exception {
        BufferedImage page = new BufferedImage(1600, 2000, BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = page.createGraphics();
        canvas.setColor(Color.WHITE);
        canvas.fillRect(0, 0, page.getWidth(), page.getHeight());
        canvas.setColor(Color.BLACK);
        canvas.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 60));
        canvas.drawString(words, 150, 300);
        canvas.drawString("Kabupaten Bolaang Mongondow", 150, 500);
        canvas.dispose();
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(page, "png", png);
        return kept(png.toByteArray());
    }

    private Attachment kept(byte[] bytes) throws Exception {
        Staged staged = store.stage(bytes);
        store.keep(staged);
        return new Attachment(
                new PaperKind("ktp"), staged.sha256(), "ktp.png", "image/png", bytes.length, 1, Instant.now());
    }

    private static String at(Instant moment) {
        return "timestamp with time zone '"
                + moment.toString().replace("T", " ").replace("Z", "+00") + "'";
    }

    private void sql(String words) throws Exception {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(words);
        }
    }
}
