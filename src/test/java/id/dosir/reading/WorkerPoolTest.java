package id.dosir.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import id.dosir.core.document.ReadingOutcome;
import id.dosir.core.document.ReadingOutcome.Cause;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkerPoolTest {

    private static final Predicate<Duration> SECOND_AND_LESS = gap -> gap.compareTo(Duration.ofSeconds(1)) <= 0;

    @TempDir
    Path folder;

    @Test
    void a_file_that_hangs_a_parser_is_ended_at_the_limit_and_the_next_is_read() throws IOException {
        Path trap = Papers.selfDrawing(folder.resolve("putar.pdf"));
        Path honest = Papers.pdf(folder.resolve("jujur.pdf"), "Surat rekomendasi");
        try (Readers readers = Papers.readers(folder, 1, Duration.ofSeconds(4))) {
            assertThat(readers.read(honest)).isInstanceOf(ReadingOutcome.Read.class);
            ProcessHandle first = readers.processes().get(0);
            assertThat(cause(readers.read(trap))).isEqualTo(Cause.TOO_SLOW);
            assertThat(readers.read(honest)).isInstanceOf(ReadingOutcome.Read.class);
            assertThat(first.isAlive()).isFalse();
            assertThat(readers.processes()).hasSize(1).doesNotContain(first);
        }
    }

    @Test
    void after_a_file_that_killed_its_worker_the_next_is_read_by_a_spare_one_within_a_second() throws Exception {
        Path trap = Papers.selfDrawing(folder.resolve("putar.pdf"));
        Path honest = Papers.pdf(folder.resolve("jujur.pdf"), "Surat rekomendasi");
        List<Duration> gaps = new ArrayList<>();
        try (Readers readers = Papers.readersWithSpare(folder, Duration.ofSeconds(4))) {
            readers.read(honest);
            for (int round = 0; round < 2; round++) {
                ProcessHandle spare =
                        readers.nextSpare().get(1, TimeUnit.MINUTES).orElseThrow();
                assertThat(readers.processes()).doesNotContain(spare);
                assertThat(cause(readers.read(trap))).isEqualTo(Cause.TOO_SLOW);
                long killed = System.nanoTime();
                assertThat(readers.read(honest)).isInstanceOf(ReadingOutcome.Read.class);
                gaps.add(Duration.ofNanos(System.nanoTime() - killed));
                assertThat(readers.processes()).containsExactly(spare);
            }
        }
        assertThat(gaps)
                .as("%s; other work on the machine may slow one down", gaps)
                .anyMatch(SECOND_AND_LESS);
    }

    @Test
    void a_spare_worker_that_died_while_it_waited_is_not_used() throws Exception {
        Path honest = Papers.pdf(folder.resolve("jujur.pdf"), "Surat rekomendasi");
        try (Readers readers = Papers.readersWithSpare(folder, Duration.ofSeconds(20))) {
            readers.read(honest);
            ProcessHandle spare = readers.nextSpare().get(1, TimeUnit.MINUTES).orElseThrow();
            spare.destroyForcibly();
            spare.onExit().get(1, TimeUnit.MINUTES);
            ProcessHandle first = readers.processes().get(0);
            first.destroyForcibly();
            first.onExit().get(1, TimeUnit.MINUTES);
            assertThat(readers.read(honest)).isInstanceOf(ReadingOutcome.Read.class);
        }
    }

    @Test
    void no_spare_worker_outlives_the_readers_even_one_that_is_just_being_started() throws Exception {
        Path honest = Papers.pdf(folder.resolve("jujur.pdf"), "Surat rekomendasi");
        Readers readers = Papers.readersWithSpare(folder, Papers.PATIENT);
        readers.read(honest); // and the start of the spare begins
        readers.close();
        assertThat(ProcessHandle.current().children().filter(child -> commandOf(child)
                        .contains(folder.toString())))
                .noneMatch(ProcessHandle::isAlive);
        Readers other = Papers.readersWithSpare(folder, Papers.PATIENT);
        other.read(honest);
        ProcessHandle spare = other.nextSpare().get(1, TimeUnit.MINUTES).orElseThrow();
        other.close();
        assertThat(spare.isAlive()).isFalse();
        try (var left = Files.newDirectoryStream(folder, "reader-*")) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void files_are_read_at_the_same_time_by_as_many_workers_as_there_are() throws Exception {
        Path trap = Papers.selfDrawing(folder.resolve("putar.pdf"));
        Path honest = Papers.pdf(folder.resolve("jujur.pdf"), "Surat rekomendasi");
        try (Readers readers = Papers.readers(folder, 2, Duration.ofSeconds(20))) {
            readers.read(honest);
            readers.read(honest);
            assertThat(readers.processes()).hasSize(2);
            CompletableFuture<ReadingOutcome> hanging = CompletableFuture.supplyAsync(() -> readers.read(trap));
            assertThat(readers.read(honest)).isInstanceOf(ReadingOutcome.Read.class);
            assertThat(readers.read(honest)).isInstanceOf(ReadingOutcome.Read.class);
            assertThat(hanging).isNotDone();
            readers.close();
            assertThat(cause(hanging.get(10, TimeUnit.SECONDS))).isEqualTo(Cause.NO_WORKER);
        }
    }

    @Test
    void no_worker_outlives_the_readers_and_nothing_is_left_of_it() throws IOException {
        Path honest = Papers.pdf(folder.resolve("jujur.pdf"), "Surat rekomendasi");
        Readers readers = Papers.readers(folder, 1, Papers.PATIENT);
        readers.read(honest);
        List<ProcessHandle> workers = readers.processes();
        readers.close();
        assertThat(workers).hasSize(1).noneMatch(ProcessHandle::isAlive);
        try (var left = Files.newDirectoryStream(folder, "reader-*")) {
            assertThat(left).isEmpty();
        }
        assertThat(cause(readers.read(honest))).isEqualTo(Cause.NO_WORKER);
    }

    @Test
    void a_worker_ends_when_the_server_is_gone_even_in_the_middle_of_a_file() throws Exception {
        Path trap = Papers.selfDrawing(folder.resolve("putar.pdf"));
        Process worker = command().start(folder);
        OutputStream line = worker.getOutputStream();
        WorkerLine.ask(line, List.of("read", trap.toString()));
        line.close();
        assertThat(worker.waitFor(20, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void no_secret_of_the_server_reaches_a_worker() throws IOException {
        Process worker = command().start(folder);
        Path environment = Path.of("/proc", Long.toString(worker.pid()), "environ");
        assumeTrue(Files.exists(environment));
        // before exec the entry still shows the parent's: the first answer proves that Java runs
        WorkerLine.ask(
                worker.getOutputStream(), List.of("read", folder.resolve("none").toString()));
        WorkerLine.hear(new DataInputStream(worker.getInputStream()));
        assertThat(Files.readString(environment).split("\0")).allMatch(entry -> entry.startsWith("LC_ALL="));
        worker.destroyForcibly();
    }

    @Test
    void where_no_worker_starts_the_server_is_blamed_and_not_the_file() {
        ReaderSettings settings = new ReaderSettings(1, Duration.ofSeconds(5), 384, folder);
        WorkerCommand wrong = new WorkerCommand(folder.toString(), 384, folder);
        try (Readers readers = new Readers(settings, wrong)) {
            Path honest = Papers.pdf(folder.resolve("jujur.pdf"), "Surat rekomendasi");
            assertThat(cause(readers.read(honest))).isEqualTo(Cause.NO_WORKER);
            assertThatThrownBy(() -> readers.signatures(honest))
                    .isInstanceOfSatisfying(NoVerdictException.class, e -> assertThat(e.reason())
                            .isEqualTo(Cause.NO_WORKER));
        }
    }

    @Test
    void a_setting_out_of_bounds_is_named() {
        assertThatThrownBy(() -> new ReaderSettings(0, Papers.PATIENT, 384, folder))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("dosir.reader.workers");
        assertThatThrownBy(() -> new ReaderSettings(1, 9, Papers.PATIENT, 384, folder))
                .hasMessageContaining("dosir.reader.spare");
        assertThatThrownBy(() -> new ReaderSettings(2, Duration.ZERO, 384, folder))
                .hasMessageContaining("dosir.reader.limit");
    }

    private WorkerCommand command() {
        return new WorkerCommand(System.getProperty("java.class.path"), 128, folder);
    }

    private static String commandOf(ProcessHandle process) {
        return process.info().commandLine().orElse("");
    }

    private static Cause cause(ReadingOutcome outcome) {
        assertThat(outcome).isInstanceOf(ReadingOutcome.Unreadable.class);
        return ((ReadingOutcome.Unreadable) outcome).cause();
    }
}
