package id.dosir.core.filing;

import static org.assertj.core.api.Assertions.assertThat;

import id.dosir.core.PaperTruth;
import id.dosir.core.PaperTruth.Score;
import id.dosir.core.certificate.MailDomains;
import id.dosir.core.document.Box;
import id.dosir.core.document.PageWords;
import id.dosir.core.document.PaperKind;
import id.dosir.core.document.Word;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Fields of scanned samples, by the words that Tesseract 5.3 ({@code ind}, 300 dpi; cards {@code --psm 6}) found on them. A line of a file
 * is line, left, top, width, height, confidence and text of a word; or page, its number, width and height.
 */
class ScannedPapersTest {

    private static final int UNSURE = 60;

    @ParameterizedTest
    @CsvSource({
        "P2,surat-permohonan.pdf,8,7",
        "P2,formulir-permohonan.pdf,10,9",
        "P2,ktp.jpg,1,1",
        "P4,formulir-permohonan.pdf,10,10",
        "P4,ktp.png,3,3",
        "P6,surat-permohonan.pdf,11,11",
        "P6,sk-jabatan-terakhir.pdf,4,4",
        "P6,ktp.jpg,2,2",
        "P8,ktp.jpg,3,2"
    })
    void so_much_is_found_and_what_is_wrong_is_unsure(String person, String file, int found, int right) {
        Score score = PaperTruth.score(person + "/" + file, read(person, file.split("\\.")[0], List.of()));
        assertThat(score.wrong()).allMatch(wrong -> wrong.source().confidence() < UNSURE);
        assertThat(List.of(score.found(), score.right()))
                .as(score.wrong() + " missing " + score.missing())
                .containsExactly(found, right);
    }

    @Test
    void the_row_of_a_scanned_decree_is_found_by_the_nip_of_the_form() {
        List<Proposal> form = read("P2", "formulir-permohonan", List.of());
        Score score = PaperTruth.score("P2/sk-jabatan-terakhir.pdf", read("P2", "sk-jabatan-terakhir", form));
        assertThat(score.wrong()).isEmpty();
        assertThat(score.right()).isEqualTo(4);
    }

    /** OCR made 3 of the last 8 of the NIK, which is a NIK, too. */
    @Test
    void a_misread_nik_is_contradicted_by_the_form() {
        List<Proposal> all = new ArrayList<>(read("P8", "ktp", List.of()));
        all.add(Said.on("formulir-permohonan", "nik", "5102056403890008"));
        all.add(Said.on("formulir-permohonan", "nip", "198903242014022002"));
        assertThat(Checks.of(all, Map.of(), new CheckRules(MailDomains.GOVERNMENT, "", LocalDate.of(2026, 8, 20))))
                .extracting(Finding::code)
                .containsExactly(Finding.Code.NIK_BEDA);
        assertThat(Prefill.of(all).get("nik").value()).isEqualTo("5102056403890008");
    }

    @Test
    void a_card_tells_another_birth_date_than_the_form() {
        List<Proposal> all = new ArrayList<>(read("P4", "formulir-permohonan", List.of()));
        all.addAll(read("P4", "ktp", List.of()));
        assertThat(Checks.of(all, Map.of(), new CheckRules(MailDomains.GOVERNMENT, "7101", LocalDate.of(2026, 4, 10))))
                .extracting(Finding::code)
                .containsExactly(
                        Finding.Code.TANGGAL_LAHIR_BEDA,
                        Finding.Code.NIP_NIK_TANGGAL_BEDA,
                        Finding.Code.NIK_WILAYAH_LAIN);
    }

    private static List<Proposal> read(String person, String kind, List<Proposal> known) {
        Path words = Path.of("src/test/resources/papers/ocr", person + "-" + kind + ".tsv");
        return PaperReader.read(new PaperKind(kind), person + "/" + kind, pages(words), known);
    }

    private static List<PageWords> pages(Path tsv) {
        try {
            List<PageWords> pages = new ArrayList<>();
            List<String[]> rows = Files.readAllLines(tsv).stream()
                    .map(line -> line.split("\t"))
                    .toList();
            for (int i = 0; i < rows.size(); i++) {
                if (rows.get(i)[0].equals("page")) {
                    pages.add(page(rows, i));
                }
            }
            return pages;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PageWords page(List<String[]> rows, int head) {
        double width = Double.parseDouble(rows.get(head)[2]);
        double height = Double.parseDouble(rows.get(head)[3]);
        List<Word> words = new ArrayList<>();
        for (int i = head + 1; i < rows.size() && !rows.get(i)[0].equals("page"); i++) {
            String[] row = rows.get(i);
            int left = Integer.parseInt(row[1]);
            int top = Integer.parseInt(row[2]);
            Box box = Box.between(
                    left / width,
                    top / height,
                    (left + Integer.parseInt(row[3])) / width,
                    (top + Integer.parseInt(row[4])) / height);
            words.add(new Word(row[6], box, Integer.parseInt(row[0]), Integer.parseInt(row[5])));
        }
        return new PageWords(Integer.parseInt(rows.get(head)[1]), true, words);
    }
}
