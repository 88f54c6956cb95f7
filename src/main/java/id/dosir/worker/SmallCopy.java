package id.dosir.worker;

import id.dosir.core.document.ReadingOutcome.Cause;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * A copy of a scan that a form with a limit takes. Pages become pictures: what else stood in the file, such as scripts or a
 * signature, is not in the copy.
 */
final class SmallCopy {

    /** Above it a page's share of 1 MB cannot be read any more. */
    private static final int MOST_PAGES = 60;

    private static final int PHOTO_WIDTH = 2000;
    private static final float DPI = 200;
    /** What a page costs in the file besides its picture. */
    private static final int PAGE_OVERHEAD = 700;

    private static final int FILE_OVERHEAD = 1500;

    private SmallCopy() {}

    /**
     * @param file PDF
     * @param most bytes of the copy
     * @throws Unreadable TOO_LARGE when a readable copy would be larger
     */
    static void ofPdf(Path file, long most, Path out) throws IOException {
        try (PDDocument document = PdfReader.open(file);
                PDDocument copy = new PDDocument()) {
            int pages = document.getNumberOfPages();
            if (pages > MOST_PAGES) {
                throw new Unreadable(Cause.TOO_LARGE, pages + " pages");
            }
            PDFRenderer renderer = new PDFRenderer(document);
            renderer.setSubsamplingAllowed(true);
            long left = most - FILE_OVERHEAD;
            for (int page = 0; page < pages; page++) {
                // what an easy page does not need, the next ones share
                byte[] picture = JpegPage.of(drawn(document, renderer, page), left / (pages - page) - PAGE_OVERHEAD);
                left -= picture.length + PAGE_OVERHEAD;
                if (left < 0) {
                    throw beyond(most);
                }
                add(copy, PdfReader.shown(document.getPage(page)), picture);
            }
            copy.save(out.toFile());
        }
        check(out, most);
    }

    /**
     * @param file JPEG or PNG
     * @param out gets a JPEG
     */
    static void ofPicture(Path file, String type, long most, Path out) throws IOException {
        BufferedImage picture = PictureFile.open(file, type).scaled(PHOTO_WIDTH);
        Files.write(out, JpegPage.of(picture, most));
        check(out, most);
    }

    private static BufferedImage drawn(PDDocument document, PDFRenderer renderer, int number) throws IOException {
        PDPage page = document.getPage(number);
        PageImages.check(page);
        PDRectangle size = PdfReader.shown(page);
        double area = (double) size.getWidth() * size.getHeight();
        double scale = Math.min(DPI / 72, Math.sqrt(Limits.DRAWN_PIXELS / 2.0 / Math.max(1, area)));
        return renderer.renderImage(number, (float) scale, ImageType.RGB);
    }

    private static void add(PDDocument copy, PDRectangle size, byte[] picture) throws IOException {
        PDPage page = new PDPage(new PDRectangle(size.getWidth(), size.getHeight()));
        copy.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(copy, page)) {
            content.drawImage(JPEGFactory.createFromByteArray(copy, picture), 0, 0, size.getWidth(), size.getHeight());
        }
    }

    private static void check(Path out, long most) throws IOException {
        if (Files.size(out) > most) {
            throw beyond(most);
        }
    }

    private static Unreadable beyond(long most) {
        return new Unreadable(Cause.TOO_LARGE, "no readable copy within " + most + " bytes");
    }
}
