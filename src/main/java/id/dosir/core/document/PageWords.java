package id.dosir.core.document;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The words of one page.
 *
 * @param page counted from 1; a docx is page 1
 * @param ocr whether they were read off a picture, and may be wrong
 * @param words in the order of reading
 */
public record PageWords(int page, boolean ocr, List<Word> words) {

    public PageWords {
        if (page < 1) {
            throw new IllegalArgumentException("pages are counted from 1");
        }
        words = List.copyOf(words);
    }

    /** @return the words of each line, from the first to the last; a line has one word or more */
    public List<List<Word>> lines() {
        return List.copyOf(words.stream()
                .collect(Collectors.groupingBy(Word::line, TreeMap::new, Collectors.toUnmodifiableList()))
                .values());
    }

    /** @return the page's text, words parted by a blank, lines by a line feed */
    public String text() {
        return lines().stream()
                .map(line -> line.stream().map(Word::text).collect(Collectors.joining(" ")))
                .collect(Collectors.joining("\n"));
    }
}
