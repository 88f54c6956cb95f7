package id.dosir.worker;

import id.dosir.core.document.ReadingOutcome.Cause;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Picture of one page of a PDF. */
final class PageDrawing {

    private PageDrawing() {}

    /**
     * @param page counted from 1
     * @param width of the picture in pixels
     */
    static void draw(Path file, int page, int width, Path out) throws IOException {
        try (PDDocument document = PdfReader.open(file)) {
            if (page < 1 || page > document.getNumberOfPages()) {
                throw new Unreadable(Cause.BROKEN, "no page " + page);
            }
            PDRectangle size = PdfReader.shown(document.getPage(page - 1));
            float scale = width / Math.max(1, size.getWidth());
            if ((double) width * size.getHeight() * scale > Limits.DRAWN_PIXELS) {
                throw new Unreadable(Cause.TOO_LARGE, "page picture beyond " + Limits.DRAWN_PIXELS + " pixels");
            }
            PageImages.check(document.getPage(page - 1));
            PDFRenderer renderer = new PDFRenderer(document);
            renderer.setSubsamplingAllowed(true); // a scanned page: 45 ms instead of 378 ms
            Pictures.write(renderer.renderImage(page - 1, scale, ImageType.RGB), out);
        }
    }
}
