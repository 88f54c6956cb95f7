package id.dosir.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import id.dosir.core.document.PaperKind;
import id.dosir.core.document.Reading;
import id.dosir.core.document.Reading.Warning;
import id.dosir.core.dossier.Decision.Ground;
import id.dosir.intake.Answer;
import id.dosir.intake.Answer.Accepted;
import id.dosir.intake.Answer.NotAccepted;
import id.dosir.intake.Intake;
import id.dosir.intake.IntakeSettings;
import id.dosir.storage.DocumentStore;
import id.dosir.storage.Home;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever is handed in ends in a clear answer, leaves nothing behind, and the next file is read at once. */
class HostileSetTest {

    private static final PaperKind KIND = new PaperKind("surat-permohonan");
    private static final int MEGABYTES = 20;
    private static final Duration LIMIT = Duration.ofSeconds(8);
    private static final Duration SECOND = Duration.ofSeconds(1);

    /** Other work on the machine may slow down one measurement. */
    private static final int TRIES = 3;

    private static final long HEAP_GROWTH = 16L << 20;

    @TempDir
    static Path folder;

    private static Home home;
    private static DocumentStore store;
    private static Readers readers;
    private static Intake intake;
    private static long heapBefore;

    @BeforeAll
    static void start() throws Exception {
        home = new Home(folder);
        store = new DocumentStore(home);
        readers = Papers.readersWithSpare(home.scratch(), LIMIT);
        intake = new Intake(new IntakeSettings(MEGABYTES, 20), store, readers);
        honest();
        heapBefore = heap();
    }

    @AfterAll
    static void stop() throws IOException {
        readers.close();
        assertThat(left("masuk-*")).isEmpty();
        assertThat(left("reader-*")).isEmpty();
        assertThat(heap() - heapBefore)
                .as("bytes that the server's heap has grown by")
                .isLessThan(HEAP_GROWTH);
    }

    @ParameterizedTest
    @EnumSource
    void each_file_ends_in_a_clear_answer_and_the_next_is_read_within_a_second(Hostile file) throws Exception {
        byte[] bytes = file.bytes();
        Duration gap = null;
        for (int i = 0; i < TRIES && (gap == null || gap.compareTo(SECOND) > 0); i++) {
            readers.nextSpare().get(1, TimeUnit.MINUTES);
            Answer answer = intake.receive(new ByteArrayInputStream(bytes), file.fileName(), file.declared(), KIND);
            long answered = System.nanoTime();
            honest();
            gap = Duration.ofNanos(System.nanoTime() - answered);
            assertClear(file, answer);
            assertThat(left("masuk-*")).isEmpty();
        }
        assertThat(gap).isLessThanOrEqualTo(SECOND);
    }

    @Test
    void what_an_accepted_file_could_do_is_told() throws IOException {
        assertThat(accepted(Hostile.ACTIVE_PDF).warnings())
                .containsExactlyInAnyOrder(Warning.JAVASCRIPT, Warning.LAUNCH_ACTION, Warning.EMBEDDED_FILE);
        assertThat(accepted(Hostile.XFA_READING_FILES).warnings()).containsExactly(Warning.XFA);
        Reading thick = accepted(Hostile.TEN_THOUSAND_PAGES);
        assertThat(thick.warnings()).containsExactly(Warning.CUT_SHORT);
        assertThat(thick.pages()).isEqualTo(10_000);
    }

    @Test
    void a_page_with_a_picture_of_900_million_pixels_is_drawn_or_refused_and_harms_nothing() throws IOException {
        Path file = Files.write(folder.resolve("gambar.pdf"), Hostile.HUGE_PICTURE_DRAWN_SMALL.bytes());
        Path out = folder.resolve("gambar.jpg");
        boolean drawn = readers.picture(file, 1, 200, out).isEmpty();
        assertThat(Files.exists(out)).isEqualTo(drawn);
        honest();
    }

    @Test
    void a_body_of_two_gigabytes_is_read_to_the_limit_and_no_further() throws IOException {
        Zeros body = new Zeros(2L << 30);
        Answer answer = intake.receive(body, "besar.pdf", "application/pdf", KIND);
        assertThat(((NotAccepted) answer).ground().refusal().name()).isEqualTo("FILE_TOO_LARGE");
        assertThat((2L << 30) - body.left).isBetween((long) MEGABYTES << 20, (MEGABYTES + 1L) << 20);
        assertThat(left("masuk-*")).isEmpty();
    }

    @Test
    void of_an_upload_that_breaks_off_nothing_is_left() throws IOException {
        InputStream broken =
                new SequenceInputStream(new ByteArrayInputStream(HostileBytes.honest()), new InputStream() {
                    @Override
                    public int read() throws IOException {
                        throw new IOException("connection reset");
                    }
                });
        assertThatIOException().isThrownBy(() -> intake.receive(broken, "putus.pdf", "", KIND));
        assertThat(left("masuk-*")).isEmpty();
    }

    private static void assertClear(Hostile file, Answer answer) {
        if (answer instanceof Accepted accepted) {
            intake.drop(accepted.paper());
            assertThat(file.mayBeAccepted()).as("%s was accepted", file).isTrue();
            assertThat(accepted.paper().reading().text()).doesNotContain(HostileBytes.MACHINE_WORD);
            return;
        }
        Ground ground = ((NotAccepted) answer).ground();
        assertThat(file.refusals()).contains(ground.refusal());
        assertThat(ground.field()).isEqualTo(KIND.code());
        assertThat(ground.detail())
                .as("the name, fit to be shown")
                .isNotEmpty()
                .hasSizeLessThanOrEqualTo(61)
                .doesNotContainPattern("[\\p{Cc}\\p{Cf}]");
    }

    private static Reading accepted(Hostile file) throws IOException {
        Answer answer = intake.receive(new ByteArrayInputStream(file.bytes()), file.fileName(), file.declared(), KIND);
        assertThat(answer).isInstanceOf(Accepted.class);
        intake.drop(((Accepted) answer).paper());
        return ((Accepted) answer).paper().reading();
    }

    private static void honest() throws IOException {
        Answer answer =
                intake.receive(new ByteArrayInputStream(HostileBytes.honest()), "jujur.pdf", "application/pdf", KIND);
        assertThat(answer).isInstanceOf(Accepted.class);
        intake.drop(((Accepted) answer).paper());
    }

    private static List<Path> left(String glob) throws IOException {
        try (var files = Files.newDirectoryStream(home.scratch(), glob)) {
            return Stream.iterate(files.iterator(), it -> it.hasNext(), it -> it)
                    .map(it -> it.next())
                    .toList();
        }
    }

    private static long heap() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    /** As many zeros as are asked for. */
    private static final class Zeros extends InputStream {

        private long left;

        Zeros(long length) {
            left = length;
        }

        @Override
        public int read() {
            return left-- > 0 ? 0 : -1;
        }

        @Override
        public int read(byte[] into, int from, int length) {
            int some = (int) Math.min(length, left);
            left -= some;
            return some == 0 ? -1 : some;
        }
    }
}
