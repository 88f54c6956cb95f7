package id.dosir.worker;

import id.dosir.core.document.ReadingOutcome.Cause;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** A page as OCR wants it: upright, grey, as sharp as it was scanned. Programs for OCR get this picture of ours and never a file from outside. */
final class ScanDrawing {

    /** OCR is made for 300 dpi; more makes it slower and hardly better. */
    private static final float DPI = 300;

    /** Decoded they take 3 bytes each, beside the picture that is made of them. */
    private static final double DECODED_PIXELS = 50_000_000;

    private ScanDrawing() {}

    /**
     * @param page counted from 1
     * @throws Unreadable BROKEN when there is no such page, TOO_LARGE when an image on it is
     */
    static BufferedImage ofPdf(Path file, int page) throws IOException {
        try (PDDocument document = PdfReader.open(file)) {
            if (page < 1 || page > document.getNumberOfPages()) {
                throw new Unreadable(Cause.BROKEN, "no page " + page);
            }
            PDRectangle size = PdfReader.shown(document.getPage(page - 1));
            PageImages.check(document.getPage(page - 1));
            double area = (double) size.getWidth() * size.getHeight();
            double scale = Math.min(DPI / 72, Math.sqrt(Limits.DRAWN_PIXELS / Math.max(1, area)));
            PDFRenderer renderer = new PDFRenderer(document);
            renderer.setSubsamplingAllowed(true);
            return renderer.renderImage(page - 1, (float) scale, ImageType.GRAY);
        }
    }

    /** @return a picture in grey */
    static BufferedImage ofPicture(Path file, String type) throws IOException {
        BufferedImage colour = upright(file, type);
        BufferedImage grey = new BufferedImage(colour.getWidth(), colour.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D canvas = grey.createGraphics();
        canvas.drawImage(colour, 0, 0, null);
        canvas.dispose();
        return grey;
    }

    /** @return a picture with all of its pixels, or half of them each way, a quarter and so on where they are too many */
    static BufferedImage upright(Path file, String type) throws IOException {
        PictureFile picture = PictureFile.open(file, type);
        long pixels = (long) picture.width() * picture.height();
        int seen = picture.orientation().turnsSides() ? picture.height() : picture.width();
        if (pixels <= Limits.DRAWN_PIXELS) {
            return picture.scaled(seen);
        }
        int step = (int) Math.ceil(Math.sqrt(pixels / DECODED_PIXELS));
        return picture.scaled(Math.max(1, seen / (2 * step)));
    }
}
