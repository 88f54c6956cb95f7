package id.dosir.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripperByArea;

/**
 * A printed slip laid beside the official form (Permendagri 54/2009): what stands in the left half, in the right half and
 * across, in reading order.
 */
public record PaperForm(List<String> left, List<String> right, List<String> across) {

    /** Points in a millimetre. */
    public static final double MM = 72 / 25.4;

    private static final double TOLERANCE = 0.3;

    /** The part of a page, in millimetres, on which a slip stands. */
    public record Part(int page, double left, double width, double height) {}

    /** Each field stands in its half, and in the form's order. */
    public void assertStandsOn(byte[] pdf, Part part) throws IOException {
        double half = part.width() / 2;
        assertInOrder(text(pdf, new Part(part.page(), part.left(), half, part.height())), left);
        assertInOrder(text(pdf, new Part(part.page(), part.left() + half, half, part.height())), right);
        assertInOrder(text(pdf, part), across);
    }

    private static void assertInOrder(String text, List<String> fields) {
        int from = 0;
        for (String field : fields) {
            int at = text.indexOf(field, from);
            assertThat(at).as("%s in: %s", field, text).isNotNegative();
            from = at + field.length();
        }
    }

    /** Every page has this size, in millimetres. */
    public static void assertSize(byte[] pdf, double width, double height) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (var page : document.getPages()) {
                PDRectangle box = page.getMediaBox();
                assertThat(box.getWidth() / MM).isBetween(width - TOLERANCE, width + TOLERANCE);
                assertThat(box.getHeight() / MM).isBetween(height - TOLERANCE, height + TOLERANCE);
            }
        }
    }

    /** @return text of a part of a page with single spaces */
    public static String text(byte[] pdf, Part part) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripperByArea area = new PDFTextStripperByArea();
            area.setSortByPosition(true);
            area.addRegion("it", new Rectangle2D.Double(part.left() * MM, 0, part.width() * MM, part.height() * MM));
            area.extractRegions(document.getPage(part.page()));
            return area.getTextForRegion("it").replaceAll("[\\s\\u00a0]+", " ");
        }
    }

    /** Keeps the paper and a picture of each page with the build, to be looked at. */
    public static void keep(byte[] pdf, String name) throws IOException {
        Path folder = Files.createDirectories(Path.of("target/lembar-disposisi"));
        Files.write(folder.resolve(name + ".pdf"), pdf);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFRenderer renderer = new PDFRenderer(document);
            for (int page = 0; page < document.getNumberOfPages(); page++) {
                String number = document.getNumberOfPages() == 1 ? "" : "-" + (page + 1);
                ImageIO.write(
                        renderer.renderImageWithDPI(page, 100),
                        "png",
                        folder.resolve(name + number + ".png").toFile());
            }
        }
    }
}
