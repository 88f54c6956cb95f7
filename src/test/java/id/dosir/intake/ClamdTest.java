package id.dosir.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.dosir.core.filing.Release;
import id.dosir.intake.FakeClamd.Mood;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClamdTest {

    private static final Duration LIMIT = Duration.ofSeconds(2);

    @TempDir
    Path folder;

    private FakeClamd server;

    @BeforeEach
    void listen() throws IOException {
        server = FakeClamd.start();
    }

    @AfterEach
    void end() throws IOException {
        server.close();
    }

    @Test
    void a_clean_file_is_released_and_came_whole() throws IOException {
        byte[] bytes = new byte[300_000];
        new Random(1).nextBytes(bytes);
        assertThat(asked(bytes)).isEqualTo(new Verdict(Release.CLEAN, ""));
        assertThat(server.sent()).containsExactly(bytes);
    }

    @Test
    void a_file_of_no_bytes_is_a_file() throws IOException {
        assertThat(asked(new byte[0]).release()).isEqualTo(Release.CLEAN);
    }

    @Test
    void what_is_found_has_a_name() throws IOException {
        assertThat(asked(FakeClamd.EICAR.getBytes(StandardCharsets.US_ASCII)))
                .isEqualTo(new Verdict(Release.INFECTED, "Win.Test.EICAR_HDB-1"));
    }

    @Test
    void what_is_beyond_its_limit_is_held_and_says_so() throws IOException {
        server.is(Mood.LIMITED);
        assertThat(asked(new byte[20_000_000])).isEqualTo(Verdict.held(Verdict.TOO_LARGE));
    }

    @Test
    void a_scanner_that_says_nothing_is_given_up_in_time() throws IOException {
        server.is(Mood.SILENT);
        long before = System.nanoTime();
        assertThat(asked(new byte[10])).isEqualTo(Verdict.held(Verdict.TOO_SLOW));
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isBetween(LIMIT, LIMIT.plusSeconds(20));
    }

    @Test
    void a_line_that_breaks_is_no_verdict() throws IOException {
        server.is(Mood.CLOSING);
        Verdict verdict = asked(new byte[5_000_000]);
        assertThat(verdict).isEqualTo(Verdict.held(Verdict.UNREACHABLE));
        assertThat(verdict.isNobodyThere()).isTrue();
    }

    @Test
    void a_sentence_that_is_none_of_clamd_is_no_verdict() throws IOException {
        server.is(Mood.CONFUSED);
        assertThat(asked(new byte[10])).isEqualTo(Verdict.held(Verdict.ERROR));
    }

    @Test
    void when_nobody_listens_the_file_is_held() throws IOException {
        server.close();
        assertThat(asked(new byte[10])).isEqualTo(Verdict.held(Verdict.UNREACHABLE));
        assertThat(asked("nama-yang-tidak-ada.invalid:3310", new byte[10]))
                .isEqualTo(Verdict.held(Verdict.UNREACHABLE));
        assertThat(asked("unix:" + folder.resolve("tidak-ada.sock"), new byte[10]))
                .isEqualTo(Verdict.held(Verdict.UNREACHABLE));
    }

    @Test
    void it_speaks_over_a_unix_socket_too() throws Exception {
        Path socket = folder.resolve("c.sock");
        try (ServerSocketChannel unix = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            unix.bind(UnixDomainSocketAddress.of(socket));
            CompletableFuture<Void> served = CompletableFuture.runAsync(() -> {
                try (SocketChannel line = unix.accept()) {
                    ByteBuffer in = ByteBuffer.allocate(10 + 4 + 3 + 4);
                    while (in.hasRemaining() && line.read(in) >= 0) {
                        Thread.onSpinWait();
                    }
                    line.write(ByteBuffer.wrap("stream: OK\0".getBytes(StandardCharsets.US_ASCII)));
                } catch (IOException e) {
                    throw new IllegalStateException(e);
                }
            });
            assertThat(asked("unix:" + socket, new byte[3]).release()).isEqualTo(Release.CLEAN);
            served.join();
        }
    }

    @Test
    void without_a_scanner_nothing_is_asked() throws IOException {
        assertThat(asked(ClamSettings.NONE, new byte[10]).release()).isEqualTo(Release.UNCHECKED);
    }

    @Test
    void a_wrong_address_is_refused_by_name() {
        for (String wrong : new String[] {"clamd", "clamd:0", "clamd:70000", "unix:relatif", "http://x:1", ":3310"}) {
            assertThatThrownBy(() -> new ClamSettings(wrong, LIMIT))
                    .as(wrong)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("dosir.clamd.address");
        }
        assertThatThrownBy(() -> new ClamSettings("none", Duration.ZERO)).hasMessageContaining("dosir.clamd.limit");
    }

    private Verdict asked(byte[] bytes) throws IOException {
        return asked(server.address(), bytes);
    }

    private Verdict asked(String address, byte[] bytes) throws IOException {
        Path file = Files.write(Files.createTempFile(folder, "kertas", ".bin"), bytes);
        return new Clamd(new ClamSettings(address, LIMIT)).ask(file);
    }
}
