package id.dosir.desk;

import id.dosir.core.document.Sha256;
import java.nio.file.Path;

/**
 * A paper that a viewer may show to who asked: whoever makes one has checked that. Pictures and words are then made of it without a
 * further question.
 *
 * @param name of its bytes, which copies of them bear
 * @param pages that have a picture; 0 for a docx or a mail, whose text is page 1
 * @param file its bytes
 */
public record ShownPaper(Sha256 name, int pages, Path file) {

    /** @return whether it has words on such a page */
    boolean hasText(int page) {
        return page >= 1 && page <= Math.max(1, pages);
    }
}
