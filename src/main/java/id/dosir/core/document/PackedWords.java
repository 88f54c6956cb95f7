package id.dosir.core.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Words with their places as text: a line for each word, its parts with tabs between them; pages with form feeds between them. */
public final class PackedWords {

    private static final String PAGE_END = "\f";

    private PackedWords() {}

    /** @return the words of one page; empty when there are none */
    public static String of(List<Word> words) {
        return words.stream().map(PackedWords::line).collect(Collectors.joining("\n"));
    }

    /** @param pages each as {@link #of} has it, from the first page */
    public static String join(List<String> pages) {
        return String.join(PAGE_END, pages);
    }

    /**
     * @param text what {@link #of} made
     * @throws IllegalArgumentException when it is anything else
     */
    public static List<Word> read(String text) {
        List<Word> words = new ArrayList<>();
        text.lines().forEach(line -> words.add(word(line.split("\t", -1))));
        return words;
    }

    /** @return the words of each page of what {@link #join} made */
    public static List<List<Word>> pages(String text) {
        return Arrays.stream(text.split(PAGE_END, -1)).map(PackedWords::read).toList();
    }

    private static String line(Word word) {
        Box box = word.box();
        return String.format(
                Locale.ROOT,
                "%d\t%.5f\t%.5f\t%.5f\t%.5f\t%d\t%s",
                word.line(),
                box.left(),
                box.top(),
                box.width(),
                box.height(),
                word.confidence(),
                word.text());
    }

    private static Word word(String[] parts) {
        if (parts.length != 7) {
            throw new IllegalArgumentException("a packed word has 7 parts, not " + parts.length);
        }
        double left = Double.parseDouble(parts[1]);
        double top = Double.parseDouble(parts[2]);
        return new Word(
                parts[6],
                Box.between(left, top, left + Double.parseDouble(parts[3]), top + Double.parseDouble(parts[4])),
                Integer.parseInt(parts[0]),
                Integer.parseInt(parts[5]));
    }
}
