package id.dosir.worker;

import static id.dosir.worker.WordXml.child;
import static id.dosir.worker.WordXml.holds;

import id.dosir.core.document.ReadingOutcome.Cause;
import id.dosir.core.template.WordDraft;
import id.dosir.core.template.WordDraft.Lost;
import java.io.IOException;
import java.nio.file.Path;
import org.w3c.dom.Element;

/**
 * Makes the beginning of a template from a Word file. The trees of its parts are walked element by element, and not through a library's
 * picture of a document: that leaves out what it has no words for, and here nothing may be lost without being counted.
 */
final class WordTemplate {

    private WordTemplate() {}

    /**
     * @throws Unreadable for a document with macros, one that is too large, or one without a main part
     * @throws IOException when the file is broken
     */
    static WordDraft of(Path file) throws IOException {
        WordLosses losses = new WordLosses();
        try (WordPackage parts = WordPackage.open(file)) {
            Element document = parts.document();
            for (String kind : new String[] {"header", "footer"}) {
                for (Element part : parts.all(kind)) {
                    if (isPrinted(part)) {
                        losses.add(Lost.HEADER_FOOTER);
                    }
                }
            }
            WordBody body = new WordBody(
                    new WordStyles(parts.one("styles")), new WordNumbering(parts.one("numbering")), losses);
            WordMarkup out = new WordMarkup(3);
            body.blocks(child(document, "body").orElseThrow(() -> new Unreadable(Cause.BROKEN, "no body")), out);
            return new WordDraft(out.text(), losses.counts());
        }
    }

    /** Word writes empty ones for pages that have none. */
    private static boolean isPrinted(Element part) {
        return !part.getTextContent().isBlank()
                || holds(part, "drawing")
                || holds(part, "pict")
                || holds(part, "object");
    }
}
