package id.dosir.core.filing;

import id.dosir.core.document.Box;
import id.dosir.core.document.PaperKind;

/**
 * Where a value was read.
 *
 * @param paper token of a draft's paper, or hash of a dossier's
 * @param kind of that paper
 * @param page counted from 1; 0 where the paper has no pages to show, as a certificate
 * @param box on that page; NONE where there is no layout
 * @param confidence of the least sure word, 0 to 100
 * @param ocr whether it was read off a picture
 */
public record Source(String paper, PaperKind kind, int page, Box box, int confidence, boolean ocr) {

    public Source {
        if (page < 0) {
            throw new IllegalArgumentException("pages are counted from 1");
        }
        if (confidence < 0 || confidence > 100) {
            throw new IllegalArgumentException("confidence goes from 0 to 100");
        }
    }
}
