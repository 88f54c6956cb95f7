package id.dosir.portal;

import id.dosir.core.document.Box;
import java.util.Locale;

/**
 * A place on a paper, as a link on the viewer's own page names it: {@code <a href="#{place.fragment()}">} opens the paper, turns to the page
 * and marks the place. It holds nothing that stands on the paper.
 *
 * @param paper as {@link PaperLine#sha256()} has it
 * @param page from 1
 * @param box what is marked; NONE for the page alone
 */
public record ViewerPlace(String paper, int page, Box box) {

    /** @throws IllegalArgumentException when the paper's name would end the address */
    public ViewerPlace {
        if (!paper.matches("[0-9A-Za-z-]{1,64}")) {
            throw new IllegalArgumentException("a paper is named by its SHA-256 or a token");
        }
        if (page < 1) {
            throw new IllegalArgumentException("pages are counted from 1");
        }
    }

    /** @return the last part of an address, with its sign */
    public String fragment() {
        String place = "#kertas=" + paper + "&hal=" + page;
        return box.isNone()
                ? place
                : place
                        + String.format(
                                Locale.ROOT,
                                "&kotak=%.4f,%.4f,%.4f,%.4f",
                                box.left(),
                                box.top(),
                                box.width(),
                                box.height());
    }
}
