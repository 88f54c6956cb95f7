package id.dosir.worker;

import id.dosir.core.document.Likeness;
import id.dosir.core.document.ReadingOutcome.Cause;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * Holds a letter that some service wrote anew against the one that was sent out: page for page the same words, and drawn without
 * annotations the same picture to the last dot. Only signatures may lie over the pages.
 */
final class LetterComparison {

    private static final int MOST_PAGES = 20;
    /** 100 dpi: a full stop of 10 points is a dot and a half. */
    private static final float SCALE = 100f / 72;

    private LetterComparison() {}

    static Likeness of(Path original, Path returned) throws IOException {
        try (PDDocument ours = PdfReader.open(original);
                PDDocument theirs = PdfReader.open(returned)) {
            int pages = ours.getNumberOfPages();
            if (pages > MOST_PAGES) {
                throw new Unreadable(Cause.TOO_LARGE, "letter beyond " + MOST_PAGES + " pages");
            }
            if (pages != theirs.getNumberOfPages()) {
                return Likeness.OTHER_PAGES;
            }
            for (int page = 0; page < pages; page++) {
                Likeness likeness = of(ours, theirs, page);
                if (likeness != Likeness.SAME) {
                    return likeness;
                }
            }
            return Likeness.SAME;
        }
    }

    private static Likeness of(PDDocument ours, PDDocument theirs, int page) throws IOException {
        if (!sameSize(ours.getPage(page), theirs.getPage(page))) {
            return Likeness.OTHER_PAGES;
        }
        if (!words(ours, page).equals(words(theirs, page))) {
            return Likeness.OTHER_WORDS;
        }
        if (!onlySignatures(theirs, theirs.getPage(page))) {
            return Likeness.ANNOTATED;
        }
        return Arrays.equals(dots(ours, page), dots(theirs, page)) ? Likeness.SAME : Likeness.OTHER_LOOK;
    }

    private static boolean sameSize(PDPage one, PDPage other) {
        PDRectangle a = PdfReader.shown(one);
        PDRectangle b = PdfReader.shown(other);
        return Math.abs(a.getWidth() - b.getWidth()) < 1
                && Math.abs(a.getHeight() - b.getHeight()) < 1
                && one.getRotation() == other.getRotation();
    }

    private static String words(PDDocument document, int page) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page + 1);
        stripper.setEndPage(page + 1);
        return stripper.getText(document);
    }

    private static boolean onlySignatures(PDDocument document, PDPage page) throws IOException {
        List<PDAnnotationWidget> signatures = document.getSignatureFields().stream()
                .map(PDSignatureField::getWidgets)
                .flatMap(List::stream)
                .toList();
        for (PDAnnotation annotation : page.getAnnotations()) {
            boolean signature =
                    signatures.stream().anyMatch(widget -> widget.getCOSObject() == annotation.getCOSObject());
            if (!signature) {
                return false;
            }
        }
        return true;
    }

    private static int[] dots(PDDocument document, int page) throws IOException {
        PageImages.check(document.getPage(page));
        PDFRenderer renderer = new PDFRenderer(document);
        renderer.setAnnotationsFilter(annotation -> false);
        BufferedImage picture = renderer.renderImage(page, SCALE, ImageType.RGB);
        return picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
    }
}
