package id.dosir.worker;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.tika.detect.DefaultDetector;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;

/** Reads and draws a page of its own, so that the first person of the day does not wait for class loading and fonts. */
final class WarmUp {

    private WarmUp() {}

    static void loadWhatEveryFileNeeds() throws IOException {
        byte[] pdf = page();
        try (TikaInputStream in = TikaInputStream.get(pdf)) {
            new DefaultDetector().detect(in, new Metadata());
        }
        try (PDDocument document = Loader.loadPDF(pdf)) {
            new PageTexts().readFrom(document);
            new PDFRenderer(document).renderImage(0, 0.1f);
        }
    }

    /** @return a PDF with one word */
    static byte[] page() throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(FontName.HELVETICA), 12);
                content.newLineAtOffset(72, 720);
                content.showText("Pemanasan");
                content.endText();
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }
}
