package id.dosir.reading;

import static org.assertj.core.api.Assertions.assertThat;

import id.dosir.core.document.Box;
import id.dosir.core.document.PageWords;
import id.dosir.core.document.Word;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.util.Matrix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest extends WithReader {

    @Test
    void a_label_and_its_value_in_the_next_column_are_one_line() {
        PageWords page = words(Papers.sample("P1/formulir-permohonan.pdf"), 1);
        assertThat(page.ocr()).isFalse();
        assertThat(page.text().lines())
                .anySatisfy(line -> assertThat(line).startsWith("NIP").endsWith("19880417 201003 1 012"));
        assertThat(page.words()).allMatch(word -> word.confidence() == 100);
        assertThat(page.words()).extracting(Word::text).doesNotContain("").noneMatch(text -> text.contains(" "));
    }

    @ParameterizedTest
    @CsvSource({
        "P1/formulir-permohonan.pdf,1",
        "P1/surat-permohonan.pdf,1",
        "P4/surat-permohonan.pdf,2",
        "P8/sk-jabatan-terakhir.pdf,3"
    })
    void the_ink_of_a_page_lies_in_the_boxes_of_its_words(String paper, int page) throws IOException {
        Path pdf = Papers.sample(paper);
        List<Word> words = words(pdf, page).words();
        BufferedImage picture = picture(pdf, page);
        assertThat(words).hasSizeGreaterThan(50);
        long inked = words.stream().filter(word -> ink(picture, word.box()) > 0).count();
        assertThat(inked).as("words with ink in their boxes").isEqualTo(words.size());
    }

    /** The same line, turned so that every viewer shows it where it stands on a page that is not turned. */
    @ParameterizedTest
    @ValueSource(ints = {0, 90, 180, 270})
    void a_turned_page_is_measured_as_it_is_seen(int rotation) throws IOException {
        Path pdf = turned(rotation);
        PageWords page = words(pdf, 1);
        assertThat(page.text()).isEqualTo("NIP 19880417\nNama Siti");
        Box nip = Box.around(page.lines().get(0).stream().map(Word::box).toList());
        assertThat(nip.left()).isBetween(0.245, 0.255);
        assertThat(nip.top() + nip.height()).isBetween(0.25, 0.26);
        assertThat(nip.width()).isGreaterThan(nip.height());
        for (Word word : page.words()) {
            assertThat(ink(picture(pdf, 1), word.box())).as(word.text()).isPositive();
        }
    }

    @Test
    void letters_of_a_stamp_or_watermark_do_not_fall_into_the_lines() throws IOException {
        Path pdf = folder.resolve("tanda-air.pdf");
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(new PDRectangle(400, 400));
            document.addPage(page);
            show(document, page, Matrix.getTranslateInstance(50, 200), "NIP 19880417 201003 1 012");
            show(document, page, Matrix.getRotateInstance(Math.PI / 4, 90, 190), "CONTOH");
            document.save(pdf.toFile());
        }
        assertThat(words(pdf, 1).text()).isEqualTo("NIP 19880417 201003 1 012");
    }

    @Test
    void text_that_runs_upwards_is_measured_as_it_is_seen() throws IOException {
        Path pdf = folder.resolve("tegak.pdf");
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(new PDRectangle(400, 400));
            document.addPage(page);
            show(document, page, Matrix.getRotateInstance(Math.PI / 2, 200, 100), "CONTOH");
            document.save(pdf.toFile());
        }
        Word word = words(pdf, 1).words().get(0);
        assertThat(word.text()).isEqualTo("CONTOH");
        assertThat(word.box().height()).isGreaterThan(word.box().width());
        assertThat(word.box().top() + word.box().height()).isBetween(0.745, 0.755);
        assertThat(word.box().left() + word.box().width()).isBetween(0.5, 0.51);
    }

    @Test
    void on_a_cropped_page_places_are_those_of_what_is_seen_and_the_rest_is_left_out() throws IOException {
        Path pdf = folder.resolve("potongan.pdf");
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(new PDRectangle(400, 400));
            page.setCropBox(new PDRectangle(100, 100, 200, 200));
            document.addPage(page);
            show(document, page, Matrix.getTranslateInstance(10, 10), "Tersembunyi");
            show(document, page, Matrix.getTranslateInstance(150, 200), "Tampak");
            document.save(pdf.toFile());
        }
        List<Word> words = words(pdf, 1).words();
        assertThat(words).extracting(Word::text).containsExactly("Tampak");
        assertThat(words.get(0).box().left()).isBetween(0.245, 0.255);
        assertThat(words.get(0).box().top() + words.get(0).box().height()).isBetween(0.5, 0.53);
    }

    @Test
    void a_docx_is_one_page_of_lines_without_places_and_a_row_of_its_tables_is_one_line() {
        Path docx = Papers.sample("P3/surat-permohonan.docx");
        PageWords page = words(docx, 1);
        assertThat(page.words()).allMatch(word -> word.box().isNone());
        assertThat(page.text().lines())
                .contains("PEMERINTAH KABUPATEN BOLAANG MONGONDOW")
                .anySatisfy(line -> assertThat(line).contains("NIP 19910930 201504 1 008"));
        assertThat(readers.words(docx, 2)).isEmpty();
    }

    @Test
    void scans_and_pictures_have_pages_and_no_words() {
        assertThat(words(Papers.sample("P6/surat-permohonan.pdf"), 1).words()).isEmpty();
        assertThat(words(Papers.sample("P1/ktp.jpg"), 1).words()).isEmpty();
        assertThat(words(Papers.sample("P4/ktp.png"), 1).words()).isEmpty();
    }

    @Test
    void there_are_no_words_of_a_page_that_is_not_there_or_a_file_that_cannot_be_read() throws IOException {
        assertThat(readers.words(Papers.sample("P1/surat-permohonan.pdf"), 2)).isEmpty();
        assertThat(readers.words(Papers.sample("P1/surat-permohonan.pdf"), 0)).isEmpty();
        assertThat(readers.words(Papers.sample("P1/ktp.jpg"), 2)).isEmpty();
        assertThat(readers.words(Files.writeString(folder.resolve("rusak.pdf"), "%PDF-1.7 rusak"), 1))
                .isEmpty();
    }

    @Test
    void a_page_of_too_many_words_gives_its_first_ones() throws IOException {
        Path pdf = folder.resolve("padat.pdf");
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(new PDRectangle(14_400, 14_400));
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.setFont(new PDType1Font(FontName.HELVETICA), 8);
                for (int line = 0; line < 300; line++) {
                    content.beginText();
                    content.newLineAtOffset(10, 14_300 - 40 * line);
                    content.showText("ab ".repeat(100));
                    content.endText();
                }
            }
            document.save(pdf.toFile());
        }
        PageWords page = words(pdf, 1);
        assertThat(page.words()).hasSize(20_000);
        assertThat(page.lines()).hasSize(200).allMatch(line -> line.size() == 100);
    }

    private static PageWords words(Path file, int page) {
        PageWords words = readers.words(file, page).orElseThrow();
        assertThat(words.page()).isEqualTo(page);
        return words;
    }

    private static Path turned(int rotation) throws IOException {
        Path pdf = folder.resolve("putar-" + rotation + ".pdf");
        boolean lying = rotation % 180 != 0;
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(lying ? new PDRectangle(800, 400) : new PDRectangle(400, 800));
            page.setRotation(rotation);
            document.addPage(page);
            Matrix back =
                    switch (rotation) {
                        case 90 -> new Matrix(0, 1, -1, 0, 800, 0);
                        case 180 -> new Matrix(-1, 0, 0, -1, 400, 800);
                        case 270 -> new Matrix(0, -1, 1, 0, 0, 400);
                        default -> new Matrix();
                    };
            show(document, page, Matrix.getTranslateInstance(100, 600).multiply(back), "NIP 19880417");
            show(document, page, Matrix.getTranslateInstance(100, 560).multiply(back), "Nama Siti");
            document.save(pdf.toFile());
        }
        return pdf;
    }

    private static void show(PDDocument document, PDPage page, Matrix place, String text) throws IOException {
        try (PDPageContentStream content =
                new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, false)) {
            content.beginText();
            content.setFont(new PDType1Font(FontName.HELVETICA), 12);
            content.setTextMatrix(place);
            content.showText(text);
            content.endText();
        }
    }

    private static BufferedImage picture(Path pdf, int page) throws IOException {
        Path out = folder.resolve("halaman.png");
        assertThat(readers.picture(pdf, page, 1600, out)).isEmpty();
        return ImageIO.read(out.toFile());
    }

    /** @return dark pixels in the box */
    private static long ink(BufferedImage picture, Box box) {
        int left = (int) (box.left() * picture.getWidth());
        int top = (int) (box.top() * picture.getHeight());
        int right = (int) ((box.left() + box.width()) * picture.getWidth());
        int bottom = (int) ((box.top() + box.height()) * picture.getHeight());
        long dark = 0;
        for (int y = top; y < bottom; y++) {
            for (int x = left; x < right; x++) {
                dark += new Color(picture.getRGB(x, y)).getGreen() < 192 ? 1 : 0;
            }
        }
        return dark;
    }
}
