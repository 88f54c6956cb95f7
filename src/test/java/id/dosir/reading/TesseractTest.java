package id.dosir.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.dosir.core.document.PageWords;
import id.dosir.core.document.Word;
import id.dosir.reading.Tesseract.Layout;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

class TesseractTest extends WithReader {

    @Test
    void a_form_that_is_a_scan_is_read_with_the_places_of_its_words() throws Exception {
        Tesseract tesseract = Ocr.tesseract(folder);
        PageWords page = tesseract.read(scan("P4/formulir-permohonan.pdf", 1), 1, Layout.PAGE);
        assertThat(page.ocr()).isTrue();
        assertThat(page.text()).contains("198412052009012003");
        Word nip = page.words().stream()
                .filter(word -> word.text().contains("198412052009012003"))
                .findFirst()
                .orElseThrow();
        assertThat(nip.confidence()).isBetween(50, 100);
        assertThat(nip.box().width()).isGreaterThan(nip.box().height());
    }

    @Test
    void a_card_is_read_as_one_block() throws Exception {
        Tesseract tesseract = Ocr.tesseract(folder);
        PageWords page = tesseract.read(scan("P1/ktp.jpg", 1), 1, Layout.CARD);
        assertThat(page.text()).contains("7101061704880003");
    }

    @Test
    void what_it_writes_is_not_left_behind() throws Exception {
        Tesseract tesseract = Ocr.tesseract(folder);
        Path own = Files.createDirectory(folder.resolve("sendiri"));
        Path picture = own.resolve("halaman.png");
        assertThat(readers.scan(Papers.sample("P1/ktp.jpg"), 1, picture)).isEmpty();
        tesseract.read(picture, 1, Layout.CARD);
        try (Stream<Path> left = Files.list(own)) {
            assertThat(left).containsExactly(picture);
        }
    }

    @Test
    void without_the_program_or_its_language_there_is_no_engine() {
        assertThat(engine("tidak-ada-program-ini", "ind")).isEmpty();
        assertThat(engine(OcrSettings.NONE, "ind")).isEmpty();
        Ocr.tesseract(folder);
        assertThat(engine("tesseract", "xyz")).isEmpty();
        assertThat(engine("tesseract", "ind"))
                .hasValueSatisfying(
                        name -> assertThat(name).startsWith("tesseract ").endsWith(" ind"));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void a_program_that_hangs_is_ended_at_the_limit_and_one_that_fails_is_told() throws IOException {
        Path picture = folder.resolve("kosong.png");
        Path hanging = program("while :; do :; done");
        assertThatExceptionOfType(OcrFailed.class)
                .isThrownBy(() -> tesseract(hanging).read(picture, 1, Layout.PAGE))
                .withMessage("LIMIT");
        assertThatExceptionOfType(OcrFailed.class)
                .isThrownBy(() -> tesseract(program("exit 7")).read(picture, 1, Layout.PAGE))
                .withMessage("EXIT 7");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void one_that_was_there_and_fails_is_asked_again_at_once() throws Exception {
        Path program = program("case \"$1\" in --version) echo tiruan 1;; --list-langs) echo ind;; *) exit 7;; esac");
        Tesseract tesseract = tesseract(program);
        assertThat(tesseract.engine(folder)).hasValue("tiruan 1 ind");
        Files.delete(program);
        assertThat(tesseract.engine(folder)).as("nothing failed yet").isPresent();
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> tesseract.read(folder.resolve("x.png"), 1, Layout.PAGE));
        assertThat(tesseract.engine(folder)).isEmpty();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void it_sees_nothing_of_the_servers_environment_but_its_path() throws Exception {
        Path seen = folder.resolve("lingkungan");
        Path program = program("env > " + seen + "; exit 1");
        assertThatExceptionOfType(OcrFailed.class)
                .isThrownBy(() -> tesseract(program).read(folder.resolve("x.png"), 1, Layout.PAGE));
        assertThat(Files.readAllLines(seen))
                .extracting(line -> line.substring(0, line.indexOf('=')))
                .isSubsetOf("PATH", "TESSDATA_PREFIX", "LC_ALL", "OMP_THREAD_LIMIT", "PWD", "SHLVL", "_", "OLDPWD");
    }

    @Test
    void rows_of_its_table_become_words_in_lines_and_noise_is_left_out() throws OcrFailed {
        PageWords page = TesseractTable.read(
                """
                level\tpage_num\tblock_num\tpar_num\tline_num\tword_num\tleft\ttop\twidth\theight\tconf\ttext
                1\t1\t0\t0\t0\t0\t0\t0\t1000\t2000\t-1\t
                5\t1\t1\t1\t1\t1\t100\t200\t50\t20\t96.5\tNama
                5\t1\t1\t1\t1\t2\t200\t200\t50\t20\t80\tSiti
                5\t1\t1\t1\t2\t1\t100\t300\t50\t20\t80\t \s
                5\t1\t1\t1\t3\t1\t100\t400\t50\t20\t12\tNIP
                """,
                3);
        assertThat(page.page()).isEqualTo(3);
        assertThat(page.text()).isEqualTo("Nama Siti\nNIP");
        assertThat(page.words().get(0).box().left()).isEqualTo(.1);
        assertThat(page.words().get(0).box().top()).isEqualTo(.1);
        assertThat(page.words().get(0).confidence()).isEqualTo(97);
        assertThatExceptionOfType(OcrFailed.class)
                .isThrownBy(() -> TesseractTable.read("kepala\n5\t1\t1\t1\t1\t1\tx\t0\t0\t0\t9\tNama", 1));
    }

    @Test
    void a_wrong_setting_is_named() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new OcrSettings("tesseract", "ind;rm", 1, Duration.ofSeconds(60), 50))
                .withMessageContaining("dosir.ocr.language");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new OcrSettings("tesseract", "ind", 0, Duration.ofSeconds(60), 50))
                .withMessageContaining("dosir.ocr.workers");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new OcrSettings("tesseract", "ind", 1, Duration.ZERO, 50))
                .withMessageContaining("dosir.ocr.limit");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new OcrSettings("tesseract", "ind", 1, Duration.ofSeconds(60), 0))
                .withMessageContaining("dosir.ocr.pages");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new OcrSettings(" ", "ind", 1, Duration.ofSeconds(60), 50))
                .withMessageContaining("dosir.ocr.command");
    }

    private static Path scan(String paper, int page) throws IOException {
        Path picture = Files.createTempFile(folder, "pindaian-", ".png");
        assertThat(readers.scan(Papers.sample(paper), page, picture)).isEmpty();
        return picture;
    }

    private static Optional<String> engine(String command, String language) {
        return new Tesseract(new OcrSettings(command, language, 1, Duration.ofSeconds(5), 50)).engine(folder);
    }

    private static Tesseract tesseract(Path program) {
        return new Tesseract(new OcrSettings(program.toString(), "ind", 1, Duration.ofSeconds(1), 50));
    }

    private static Path program(String body) throws IOException {
        Path program = Files.createTempFile(folder, "program-", ".sh");
        Files.writeString(program, "#!/bin/sh\n" + body + "\n");
        assertThat(program.toFile().setExecutable(true)).isTrue();
        return program;
    }
}
