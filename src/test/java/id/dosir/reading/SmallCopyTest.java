package id.dosir.reading;

import static org.assertj.core.api.Assertions.assertThat;

import id.dosir.core.document.LetterSize;
import id.dosir.core.document.ReadingOutcome.Cause;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;

class SmallCopyTest extends WithReader {

    @Test
    void a_big_scan_becomes_a_copy_below_one_megabyte_with_all_its_pages_and_stays_itself() throws IOException {
        Path scan = Scans.pdf(folder.resolve("pindaian.pdf"), 3);
        byte[] before = Files.readAllBytes(scan);
        assertThat(before.length).isGreaterThan(3 * (int) LetterSize.MOST);
        Path out = folder.resolve("salinan.pdf");

        assertThat(readers.smallCopy(scan, LetterSize.MOST, out)).isEmpty();

        assertThat(Files.size(out)).isBetween(50_000L, LetterSize.MOST);
        try (PDDocument copy = Loader.loadPDF(out.toFile())) {
            assertThat(copy.getNumberOfPages()).isEqualTo(3);
            assertThat(copy.getPage(0).getMediaBox().getWidth()).isEqualTo(PDRectangle.A4.getWidth());
        }
        assertThat(scan).hasBinaryContent(before);
    }

    @Test
    void the_copy_can_still_be_read() throws IOException {
        Path out = folder.resolve("terbaca.pdf");
        assertThat(readers.smallCopy(Scans.pdf(folder.resolve("lima.pdf"), 5), LetterSize.MOST, out))
                .isEmpty();
        Path drawn = folder.resolve("terbaca.png");
        assertThat(readers.picture(out, 5, 1240, drawn)).isEmpty();
        BufferedImage copy = ImageIO.read(drawn.toFile());
        BufferedImage page = Scans.page(5);
        assertThat(darkness(copy, 120, 130, 900, 40) / darkness(page, 120, 130, 900, 40))
                .as("ink where a line of text stands")
                .isBetween(.6, 1.4);
        assertThat(darkness(copy, 0, 0, 1240, 100)).as("an empty margin").isLessThan(.08);
    }

    @Test
    void a_big_picture_becomes_a_jpeg_below_the_limit() throws IOException {
        Path out = folder.resolve("foto.jpg");
        Path png = Scans.png(folder.resolve("foto.png"));
        assertThat(Files.size(png)).isGreaterThan(LetterSize.MOST);

        assertThat(readers.smallCopy(png, LetterSize.MOST, out)).isEmpty();

        assertThat(Files.size(out)).isLessThanOrEqualTo(LetterSize.MOST);
        BufferedImage copy = ImageIO.read(out.toFile());
        assertThat(copy.getHeight()).isGreaterThan(copy.getWidth());
    }

    @Test
    void what_cannot_be_made_small_and_readable_is_told_and_nothing_is_left() throws IOException {
        Path out = folder.resolve("terlalu-besar.pdf");

        assertThat(readers.smallCopy(Scans.pdf(folder.resolve("dua.pdf"), 2), 20_000, out))
                .contains(Cause.TOO_LARGE);
        assertThat(out).doesNotExist();
    }

    @Test
    void a_locked_pdf_is_told() throws IOException {
        Path out = folder.resolve("terkunci-salinan.pdf");
        Path locked = Files.write(
                folder.resolve("terkunci.pdf"),
                Forger.locked(Files.readAllBytes(Papers.sample("P1/surat-permohonan.pdf"))));

        assertThat(readers.smallCopy(locked, LetterSize.MOST, out)).contains(Cause.LOCKED);
        assertThat(out).doesNotExist();
    }

    @Test
    void a_word_file_has_no_pages_to_make_smaller() {
        assertThat(readers.smallCopy(
                        Papers.sample("P3/surat-permohonan.docx"), LetterSize.MOST, folder.resolve("w.jpg")))
                .contains(Cause.UNKNOWN_TYPE);
    }

    /** @return share of ink in a part of a page, 0 to 1 */
    private static double darkness(BufferedImage page, int left, int top, int width, int height) {
        double sum = 0;
        for (int y = top; y < top + height; y++) {
            for (int x = left; x < left + width; x++) {
                sum += 255 - (page.getRGB(x, y) >> 8 & 0xFF);
            }
        }
        return sum / 255 / width / height;
    }
}
