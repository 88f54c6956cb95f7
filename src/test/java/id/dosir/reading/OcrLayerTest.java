package id.dosir.reading;

import static org.assertj.core.api.Assertions.assertThat;

import id.dosir.core.document.Box;
import id.dosir.core.document.PackedWords;
import id.dosir.core.document.PageWords;
import id.dosir.core.document.ReadingOutcome;
import id.dosir.core.document.ReadingOutcome.Cause;
import id.dosir.core.document.Word;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OcrLayerTest extends WithReader {

    private static final Word NAME = new Word("Permohonan", new Box(.2, .3, .3, .02), 0, 90);
    private static final Word NIP = new Word("198804172010031012", new Box(.6, .3, .3, .02), 0, 90);

    @ParameterizedTest
    @ValueSource(ints = {0, 90, 180, 270})
    void words_are_found_where_they_are_seen_however_the_page_is_turned(int rotation) throws IOException {
        Path pdf = folder.resolve("putar-" + rotation + ".pdf");
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(PDRectangle.A4);
            page.setRotation(rotation);
            page.setCropBox(new PDRectangle(20, 30, 500, 700));
            document.addPage(page);
            document.save(pdf.toFile());
        }
        PageWords found = readers.words(copy(pdf, List.of(NAME, NIP)), 1).orElseThrow();
        assertThat(found.words()).extracting(Word::text).containsExactly("Permohonan", "198804172010031012");
        assertThat(found.words().get(0).line()).isEqualTo(found.words().get(1).line());
        assertNear(found.words().get(0).box(), NAME.box());
        assertNear(found.words().get(1).box(), NIP.box());
    }

    @Test
    void the_page_looks_as_before_and_the_original_keeps_its_bytes() throws IOException {
        Path pdf = Papers.sample("P4/formulir-permohonan.pdf");
        byte[] before = Files.readAllBytes(pdf);
        Path copy = copy(pdf, List.of(NAME, NIP));
        assertThat(Files.readAllBytes(pdf)).isEqualTo(before);
        assertThat(Files.size(copy)).isLessThan(before.length + 20_000L);
        try (PDDocument original = Loader.loadPDF(pdf.toFile());
                PDDocument layered = Loader.loadPDF(copy.toFile())) {
            var seen = new PDFRenderer(original).renderImage(0, .5f);
            var copied = new PDFRenderer(layered).renderImage(0, .5f);
            assertThat(copied.getRGB(0, 0, copied.getWidth(), copied.getHeight(), null, 0, copied.getWidth()))
                    .isEqualTo(seen.getRGB(0, 0, seen.getWidth(), seen.getHeight(), null, 0, seen.getWidth()));
        }
    }

    @Test
    void a_photo_becomes_one_page_with_its_words() throws IOException {
        Path copy = copy(Papers.sample("P1/ktp.jpg"), List.of(NAME, NIP));
        ReadingOutcome.Read read = (ReadingOutcome.Read) readers.read(copy);
        assertThat(read.reading().pages()).isEqualTo(1);
        assertThat(read.reading().text()).contains("Permohonan", "198804172010031012");
        assertNear(readers.words(copy, 1).orElseThrow().words().get(0).box(), NAME.box());
    }

    @Test
    void letters_that_the_font_lacks_are_left_out_and_the_others_stay() throws IOException {
        Word strange = new Word("Siti\u4e2d", new Box(.2, .3, .3, .02), 0, 40);
        Path copy = copy(Papers.pdf(folder.resolve("asing.pdf"), "."), List.of(strange));
        assertThat(readers.words(copy, 1).orElseThrow().text()).contains("Siti").doesNotContain("\u4e2d");
    }

    @Test
    void what_is_no_page_gets_no_copy() throws IOException {
        Path words = Files.writeString(folder.resolve("kata"), PackedWords.of(List.of(NAME)));
        Path out = folder.resolve("tidak.pdf");
        assertThat(readers.layer(Papers.sample("P3/surat-permohonan.docx"), words, out))
                .contains(Cause.UNKNOWN_TYPE);
        assertThat(out).doesNotExist();
        assertThat(readers.scan(Papers.sample("P1/surat-permohonan.pdf"), 99, folder.resolve("x.png")))
                .contains(Cause.BROKEN);
    }

    private static Path copy(Path file, List<Word> words) throws IOException {
        Path packed = Files.createTempFile(folder, "kata-", ".txt");
        Files.writeString(packed, PackedWords.of(words));
        Path out = Files.createTempFile(folder, "salinan-", ".pdf");
        assertThat(readers.layer(file, packed, out)).isEmpty();
        return out;
    }

    private static void assertNear(Box found, Box wanted) {
        assertThat(found.left()).isBetween(wanted.left() - .01, wanted.left() + .01);
        assertThat(found.width()).isBetween(wanted.width() - .02, wanted.width() + .02);
        assertThat(found.top() + found.height() / 2)
                .isBetween(wanted.top() - .01, wanted.top() + wanted.height() + .01);
    }
}
