package id.dosir.reading;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationSquare;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;

/** What people do to signed letters: each method takes the file and returns another, by an update behind it where a PDF allows one. */
public final class Forger {

    private static final PDRectangle OVER_THE_TEXT = new PDRectangle(60, 560, 400, 120);

    private Forger() {}

    private interface Change {
        void on(PDDocument document) throws IOException;
    }

    /** @param text as it stands in the file's bytes, outside any stream that is packed */
    public static byte[] byteChanged(byte[] pdf, String text) {
        byte[] changed = pdf.clone();
        int place = latin(pdf).indexOf(text);
        if (place < 0) {
            throw new IllegalArgumentException("the file does not hold: " + text);
        }
        changed[place] ^= 1;
        return changed;
    }

    public static byte[] signatureChanged(byte[] signed) {
        byte[] changed = signed.clone();
        int contents = latin(signed).lastIndexOf("/Contents <");
        Arrays.fill(changed, contents + 200, contents + 240, (byte) '0');
        return changed;
    }

    public static byte[] textAdded(byte[] signed) throws IOException {
        return updated(signed, document -> write(document, AppendMode.APPEND));
    }

    public static byte[] pageReplaced(byte[] signed) throws IOException {
        return updated(signed, document -> write(document, AppendMode.OVERWRITE));
    }

    public static byte[] pageAdded(byte[] signed) throws IOException {
        return updated(signed, document -> {
            document.addPage(new PDPage());
            document.getPages().getCOSObject().setNeedToBeUpdated(true);
            document.getPage(document.getNumberOfPages() - 1).getCOSObject().setNeedToBeUpdated(true);
        });
    }

    /** A white square over the text: nothing of the page itself is touched. */
    public static byte[] boxLaid(byte[] signed) throws IOException {
        return updated(signed, document -> {
            PDAnnotationSquare box = new PDAnnotationSquare();
            box.setRectangle(OVER_THE_TEXT);
            box.setInteriorColor(new PDColor(new float[] {1, 1, 1}, PDDeviceRGB.INSTANCE));
            box.setPrinted(true);
            box.setAppearance(white(document));
            PDPage page = document.getPage(0);
            List<PDAnnotation> all = page.getAnnotations();
            all.add(box);
            page.setAnnotations(all);
            page.getCOSObject().setNeedToBeUpdated(true);
            box.getCOSObject().setNeedToBeUpdated(true);
        });
    }

    public static byte[] titleChanged(byte[] signed) throws IOException {
        return updated(signed, document -> {
            document.getDocumentInformation().setTitle("Surat lain");
            document.getDocumentInformation().getCOSObject().setNeedToBeUpdated(true);
            document.getDocument().getTrailer().setItem(COSName.INFO, document.getDocumentInformation());
        });
    }

    public static byte[] tailAdded(byte[] pdf, String tail) {
        byte[] end = tail.getBytes(StandardCharsets.ISO_8859_1);
        byte[] longer = Arrays.copyOf(pdf, pdf.length + end.length);
        System.arraycopy(end, 0, longer, pdf.length, end.length);
        return longer;
    }

    public static byte[] locked(byte[] pdf) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            document.setAllSecurityToBeRemoved(false);
            document.protect(new StandardProtectionPolicy("pemilik", "rahasia", new AccessPermission()));
            document.save(out);
        }
        return out.toByteArray();
    }

    private static void write(PDDocument document, AppendMode mode) throws IOException {
        PDPage page = document.getPage(0);
        try (PDPageContentStream content = new PDPageContentStream(document, page, mode, false)) {
            content.beginText();
            content.setFont(new PDType1Font(FontName.HELVETICA), 24);
            content.newLineAtOffset(72, 600);
            content.showText("BATAL");
            content.endText();
        }
        page.getCOSObject().setNeedToBeUpdated(true);
        page.getResources().getCOSObject().setNeedToBeUpdated(true);
    }

    private static PDAppearanceDictionary white(PDDocument document) throws IOException {
        PDAppearanceStream look = new PDAppearanceStream(document);
        look.setBBox(OVER_THE_TEXT);
        look.setResources(new PDResources());
        try (PDPageContentStream content = new PDPageContentStream(document, look)) {
            content.setNonStrokingColor(1f, 1f, 1f);
            content.addRect(
                    OVER_THE_TEXT.getLowerLeftX(),
                    OVER_THE_TEXT.getLowerLeftY(),
                    OVER_THE_TEXT.getWidth(),
                    OVER_THE_TEXT.getHeight());
            content.fill();
        }
        look.getCOSObject().setNeedToBeUpdated(true);
        PDAppearanceDictionary appearance = new PDAppearanceDictionary();
        appearance.setNormalAppearance(look);
        return appearance;
    }

    private static byte[] updated(byte[] signed, Change change) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = Loader.loadPDF(signed)) {
            change.on(document);
            document.saveIncremental(out);
        }
        return out.toByteArray();
    }

    private static String latin(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
