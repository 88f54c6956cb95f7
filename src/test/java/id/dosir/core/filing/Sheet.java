package id.dosir.core.filing;

import id.dosir.core.document.Box;
import id.dosir.core.document.PageWords;
import id.dosir.core.document.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A page as it is drawn in a test: each letter has a place in a grid of 100 columns and 60 lines. */
final class Sheet {

    private static final Pattern WORD = Pattern.compile("\\S+");
    private static final double WIDTH = 1 / 100.0;
    private static final double HEIGHT = 1 / 60.0;

    private Sheet() {}

    /** @return the page with the places of its words */
    static List<PageWords> drawn(String text) {
        return List.of(page(text, true));
    }

    /** @return the page as a docx gives it: lines without places */
    static List<PageWords> flowing(String text) {
        return List.of(page(text, false));
    }

    private static PageWords page(String text, boolean placed) {
        List<Word> words = new ArrayList<>();
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            for (MatchResult word : WORD.matcher(lines.get(i)).results().toList()) {
                Box box = new Box(word.start() * WIDTH, i * HEIGHT, word.group().length() * WIDTH, HEIGHT * 0.7);
                words.add(new Word(word.group(), placed ? box : Box.NONE, i, 100));
            }
        }
        return new PageWords(1, false, words);
    }
}
