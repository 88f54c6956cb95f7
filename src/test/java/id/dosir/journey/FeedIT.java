package id.dosir.journey;

import static org.assertj.core.api.Assertions.assertThat;

import id.dosir.installed.Office;
import id.dosir.intake.FakeClamd;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command that feeds a folder to the intake, as somebody types it, and what it says of each file. */
class FeedIT {

    private static final Path BUILT = Path.of("target").toAbsolutePath();
    private static final int MINUTES = 5;

    @TempDir
    Path folder;

    @BeforeEach
    void fill() throws IOException {
        byte[] paper = Office.papers().get("surat-permohonan");
        Files.write(folder.resolve("bersih.pdf"), paper);
        ByteArrayOutputStream dangerous = new ByteArrayOutputStream();
        dangerous.writeBytes(paper);
        dangerous.writeBytes(("\n% " + FakeClamd.EICAR + "\n").getBytes(StandardCharsets.US_ASCII));
        Files.write(folder.resolve("berbahaya.pdf"), dangerous.toByteArray());
        Files.write(folder.resolve("kosong.pdf"), new byte[0]);
    }

    @Test
    void what_the_scanner_finds_is_refused_with_its_name() throws Exception {
        try (FakeClamd scanner = FakeClamd.start()) {
            Said said = fed("--clamd", scanner.address());

            assertThat(said.code).isZero();
            assertThat(said.of("bersih.pdf")).startsWith("accepted\t-\t");
            assertThat(said.of("berbahaya.pdf")).startsWith("refused\tFILE_INFECTED Win.Test.EICAR_HDB-1\t");
            assertThat(said.of("kosong.pdf")).startsWith("refused\tFILE_EMPTY\t");
            assertThat(said.last())
                    .contains("3 files", "1 accepted", "2 refused {FILE_EMPTY=1, FILE_INFECTED=1}", "0 held")
                    .endsWith("0 files left on the disk");
            assertThat(scanner.sent()).as("an empty file is refused before").hasSize(2);
        }
    }

    @Test
    void a_file_about_which_the_scanner_said_nothing_is_held_and_was_read() throws Exception {
        Said said = fed("--clamd", "127.0.0.1:" + nobody());

        assertThat(said.code).isZero();
        assertThat(said.of("bersih.pdf"))
                .startsWith("held\tSCANNER_UNREACHABLE\t")
                .matches("(?s).* ms\t\\d+\t[1-9]\\d*");
        assertThat(said.of("berbahaya.pdf")).startsWith("held\tSCANNER_UNREACHABLE\t");
        assertThat(said.of("kosong.pdf")).startsWith("refused\tFILE_EMPTY\t");
        assertThat(said.last()).contains("0 accepted", "1 refused", "2 held");
    }

    @Test
    void without_a_scanner_nothing_is_asked_or_held() throws Exception {
        Said said = fed();

        assertThat(said.of("berbahaya.pdf")).startsWith("accepted\t");
        assertThat(said.last()).contains("2 accepted", "0 held");
    }

    @Test
    void an_address_that_is_none_is_a_wrong_command() throws Exception {
        Said said = fed("--clamd", "clamd");

        assertThat(said.code).isEqualTo(2);
        assertThat(said.last()).contains("dosir.clamd.address", "clamd");
    }

    private Said fed(String... options) throws Exception {
        String path = String.join(
                File.pathSeparator,
                BUILT.resolve("classes").toString(),
                BUILT.resolve("dosir/WEB-INF/lib") + File.separator + "*",
                BUILT.resolve("reader") + File.separator + "*");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                path,
                Path.of("src", "bench", "Feed.java").toString(),
                folder.toString()));
        command.addAll(List.of(options));
        Path out = Files.createTempFile("feed-", ".txt");
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(out.toFile())
                    .start();
            if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new IllegalStateException("not ended: " + Files.readString(out));
            }
            return new Said(process.exitValue(), Files.readAllLines(out));
        } finally {
            Files.delete(out);
        }
    }

    /** @return a port on which nobody listens */
    private static int nobody() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private record Said(int code, List<String> lines) {

        String of(String name) {
            List<String> about = lines.stream()
                    .filter(line -> line.contains("\t" + name + "\t"))
                    .toList();
            assertThat(about).as(String.join("\n", lines)).hasSize(1);
            return about.get(0);
        }

        String last() {
            return lines.get(lines.size() - 1);
        }
    }
}
