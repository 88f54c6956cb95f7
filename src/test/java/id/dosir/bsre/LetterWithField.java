package id.dosir.bsre;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;

/** A one-page letter as small as it can be, with an empty signature field if wanted. */
final class LetterWithField {

    private LetterWithField() {}

    static byte[] named(String field) throws IOException {
        try (PDDocument document = page()) {
            PDAcroForm form = new PDAcroForm(document);
            form.getCOSObject().removeItem(COSName.NEED_APPEARANCES);
            document.getDocumentCatalog().setAcroForm(form);
            PDSignatureField signature = new PDSignatureField(form);
            signature.setPartialName(field);
            PDAnnotationWidget widget = signature.getWidgets().get(0);
            widget.setRectangle(new PDRectangle(300, 150, 210, 70));
            widget.setPage(document.getPage(0));
            widget.setPrinted(true);
            document.getPage(0).setAnnotations(List.of(widget));
            form.getFields().add(signature);
            return bytes(document);
        }
    }

    static byte[] without() throws IOException {
        try (PDDocument document = page()) {
            return bytes(document);
        }
    }

    private static PDDocument page() throws IOException {
        PDDocument document = new PDDocument();
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            content.beginText();
            content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
            content.newLineAtOffset(72, 700);
            content.showText("Surat rekomendasi pencabutan (contoh uji)");
            content.endText();
        }
        return document;
    }

    private static byte[] bytes(PDDocument document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }
}
