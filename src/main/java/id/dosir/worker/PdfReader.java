package id.dosir.worker;

import id.dosir.core.document.Reading;
import id.dosir.core.document.Reading.Warning;
import id.dosir.core.document.ReadingOutcome.Cause;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** Pages, text, first page and warnings of a PDF. */
final class PdfReader {

    private static final long BUFFER_BYTES = 64L << 20;
    private static final long TEMPORARY_BYTES = 1L << 30;

    private PdfReader() {}

    /** @throws Unreadable LOCKED when it asks for a password, BROKEN when it has no page, TOO_LARGE when it says it has too many */
    static PDDocument open(Path file) throws IOException {
        try {
            PDDocument document = Loader.loadPDF(
                    file.toFile(), MemoryUsageSetting.setupMixed(BUFFER_BYTES, TEMPORARY_BYTES).streamCache);
            if (document.getNumberOfPages() < 1) {
                document.close();
                throw new Unreadable(Cause.BROKEN, "PDF without a page");
            }
            if (document.getNumberOfPages() > Limits.PDF_PAGES) {
                document.close();
                throw new Unreadable(Cause.TOO_LARGE, "PDF with over " + Limits.PDF_PAGES + " pages");
            }
            return document;
        } catch (InvalidPasswordException e) {
            throw new Unreadable(Cause.LOCKED, "PDF asks for a password");
        }
    }

    static Reading read(Path file) throws IOException {
        try (PDDocument document = open(file)) {
            Set<Warning> warnings = EnumSet.noneOf(Warning.class);
            PDRectangle size = shown(document.getPage(0));
            PdfWarnings.in(document, warnings);
            PageTexts texts = new PageTexts();
            texts.readFrom(document);
            if (texts.cutShort()) {
                warnings.add(Warning.CUT_SHORT);
            }
            return new Reading(
                    FileTypes.PDF,
                    document.getNumberOfPages(),
                    texts.pages(),
                    Math.round(size.getWidth()),
                    Math.round(size.getHeight()),
                    warnings);
        }
    }

    /** @return the page as a viewer shows it: cropped and turned, in points */
    static PDRectangle shown(PDPage page) {
        PDRectangle box = page.getCropBox();
        boolean lying = page.getRotation() % 180 != 0;
        return lying ? new PDRectangle(box.getHeight(), box.getWidth()) : box;
    }
}
