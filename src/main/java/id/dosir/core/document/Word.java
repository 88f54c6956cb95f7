package id.dosir.core.document;

/**
 * A word as it stands on a page.
 *
 * @param text without white space
 * @param box where it stands; NONE where there is no layout
 * @param line of its page, counted from 0 in the order of reading
 * @param confidence how sure the reader is, 0 to 100; 100 where the file itself holds the text
 */
public record Word(String text, Box box, int line, int confidence) {

    public Word {
        if (text.isBlank()) {
            throw new IllegalArgumentException("a word has letters");
        }
        if (line < 0) {
            throw new IllegalArgumentException("lines are counted from 0");
        }
        if (confidence < 0 || confidence > 100) {
            throw new IllegalArgumentException("confidence goes from 0 to 100");
        }
    }
}
