package id.dosir.core.filing;

import id.dosir.core.document.Box;
import id.dosir.core.document.PaperKind;

/** Statements of papers that nobody has to read first. */
final class Said {

    private Said() {}

    static Proposal on(String kind, String field, String value) {
        return on(kind, field, value, false, 100);
    }

    static Proposal scanned(String kind, String field, String value, int confidence) {
        return on(kind, field, value, true, confidence);
    }

    private static Proposal on(String kind, String field, String value, boolean ocr, int confidence) {
        return new Proposal(field, value, value, new Source(kind, new PaperKind(kind), 1, Box.NONE, confidence, ocr));
    }
}
