package id.dosir.worker;

import id.dosir.core.document.Box;
import id.dosir.core.document.PageWords;
import id.dosir.core.document.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Words of a text that has lines and no layout. */
final class LineWords {

    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0]+");

    private LineWords() {}

    /** @return page 1, its first words, at most {@link Limits#PAGE_WORDS}; blank lines are not counted */
    static PageWords of(List<String> lines) {
        List<Word> words = new ArrayList<>();
        int line = 0;
        for (String text : lines) {
            int before = words.size();
            for (String word : BLANKS.split(text)) {
                if (!word.isBlank() && words.size() < Limits.PAGE_WORDS) {
                    words.add(new Word(word, Box.NONE, line, 100));
                }
            }
            if (words.size() > before) {
                line++;
            }
        }
        return new PageWords(1, false, words);
    }
}
