package id.dosir.worker;

import id.dosir.core.document.Box;
import id.dosir.core.document.Word;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;
import org.apache.pdfbox.pdmodel.font.encoding.WinAnsiEncoding;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;

/**
 * Lays the words that OCR found, unseen, over the page that they were found on. What is seen stays as it is; a signature of the file is
 * worth nothing in the copy.
 */
final class TextLayer {

    private static final float A4_LONG_SIDE = PDRectangle.A4.getHeight();
    private static final float QUALITY = .85f;

    private TextLayer() {}

    /**
     * @param pages words of each page from the first; pages beyond, and pages without words, stay as they are
     * @param out gets the copy
     */
    static void onPdf(Path file, List<List<Word>> pages, Path out) throws IOException {
        try (PDDocument document = PdfReader.open(file)) {
            document.setAllSecurityToBeRemoved(true); // it opened without a password
            int count = Math.min(pages.size(), document.getNumberOfPages());
            for (int i = 0; i < count; i++) {
                if (!pages.get(i).isEmpty()) {
                    lay(document, document.getPage(i), pages.get(i));
                }
            }
            document.save(out.toFile());
        }
    }

    /**
     * @param file JPEG or PNG
     * @param out gets a PDF of one page
     */
    static void onPicture(Path file, String type, List<Word> words, Path out) throws IOException {
        BufferedImage picture = ScanDrawing.upright(file, type);
        float scale = A4_LONG_SIDE / Math.max(picture.getWidth(), picture.getHeight());
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(new PDRectangle(picture.getWidth() * scale, picture.getHeight() * scale));
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.drawImage(
                        JPEGFactory.createFromImage(document, picture, QUALITY),
                        0,
                        0,
                        page.getCropBox().getWidth(),
                        page.getCropBox().getHeight());
            }
            lay(document, page, words);
            document.save(out.toFile());
        }
    }

    private static void lay(PDDocument document, PDPage page, List<Word> words) throws IOException {
        PDFont font = new PDType1Font(FontName.HELVETICA);
        PDRectangle shown = PdfReader.shown(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page, AppendMode.APPEND, true, true)) {
            content.beginText();
            content.setRenderingMode(RenderingMode.NEITHER);
            for (Word word : words) {
                String text = printable(word.text());
                Box box = word.box();
                double size = box.height() * shown.getHeight();
                double natural = font.getStringWidth(text) / 1000 * size;
                if (natural > 0) {
                    content.setFont(font, (float) size);
                    content.setHorizontalScaling((float) (100 * box.width() * shown.getWidth() / natural));
                    content.setTextMatrix(at(page, box.left(), box.top() + box.height()));
                    content.showText(text);
                }
            }
            content.endText();
        }
    }

    /** @return where on the page a place is that is seen so far from its left and upper edge, and the way that text runs there */
    private static Matrix at(PDPage page, double left, double top) {
        PDRectangle crop = page.getCropBox();
        double w = crop.getWidth();
        double h = crop.getHeight();
        return switch (page.getRotation()) {
            case 90 -> matrix(0, 1, -1, 0, crop, top * w, left * h);
            case 180 -> matrix(-1, 0, 0, -1, crop, (1 - left) * w, top * h);
            case 270 -> matrix(0, -1, 1, 0, crop, (1 - top) * w, (1 - left) * h);
            default -> matrix(1, 0, 0, 1, crop, left * w, (1 - top) * h);
        };
    }

    private static Matrix matrix(int a, int b, int c, int d, PDRectangle crop, double x, double y) {
        return new Matrix(a, b, c, d, (float) (crop.getLowerLeftX() + x), (float) (crop.getLowerLeftY() + y));
    }

    /** @return what the font has of the text: every letter of Indonesian */
    private static String printable(String text) {
        return text.codePoints()
                .filter(letter -> WinAnsiEncoding.INSTANCE.contains(
                        GlyphList.getAdobeGlyphList().codePointToName(letter)))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
