package id.dosir.signing;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * Where the signature belongs on a letter of our own, in PDF points. Never used for files from outside: those are parsed by a
 * worker.
 *
 * @param page from 1
 * @param x left edge, from the left of the page
 * @param y lower edge, from the bottom of the page
 * @param pageHeight for those who count from the top
 */
public record SignatureRoom(int page, float x, float y, float width, float height, float pageHeight) {

    /**
     * @param pdf as written by us
     * @param name of the empty signature field in it
     * @throws IllegalArgumentException when there is no such field on any page
     */
    public static SignatureRoom of(byte[] pdf, String name) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDAcroForm form = document.getDocumentCatalog().getAcroForm();
            PDField field = form == null ? null : form.getField(name);
            if (field == null) {
                throw missing(name);
            }
            PDAnnotationWidget widget = field.getWidgets().get(0);
            int page = document.getPages().indexOf(widget.getPage());
            if (page < 0) {
                throw missing(name);
            }
            PDPage sheet = document.getPage(page);
            PDRectangle paper = sheet.getMediaBox();
            PDRectangle box = widget.getRectangle();
            return new SignatureRoom(
                    page + 1,
                    box.getLowerLeftX() - paper.getLowerLeftX(),
                    box.getLowerLeftY() - paper.getLowerLeftY(),
                    box.getWidth(),
                    box.getHeight(),
                    paper.getHeight());
        } catch (IOException e) {
            throw new UncheckedIOException("our own letter cannot be read", e);
        }
    }

    private static IllegalArgumentException missing(String name) {
        return new IllegalArgumentException("the letter has no field " + name);
    }

    /** @return how often the text stands on the pages of a letter of our own */
    public static int occurrences(byte[] pdf, String text) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            String all = new PDFTextStripper().getText(document);
            int found = 0;
            for (int at = all.indexOf(text); at >= 0; at = all.indexOf(text, at + text.length())) {
                found++;
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException("our own letter cannot be read", e);
        }
    }
}
