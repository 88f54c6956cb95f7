package id.dosir.core.filing;

import id.dosir.core.document.Box;
import id.dosir.core.document.PageWords;
import id.dosir.core.document.Word;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lines of a page as an eye sees them. OCR often takes labels and values for two columns, one below the other: they are put side by side
 * again by their places.
 */
final class PaperLines {

    /** A label, a colon and a value without blanks between them; not a time, not an address of the web. */
    private static final Pattern JOINED = Pattern.compile("([^:]*?):(?!//)(?!\\d\\d\\b)(.*)");

    private static final Pattern STAIN = Pattern.compile("[|»«“”‘’\"'`~_=°·•¦\\[\\]{}\\\\—–]+");

    private PaperLines() {}

    /** Serial numbers have 49 digits, mail addresses rarely more letters; the longest words of a paper are rows of dots. */
    private static final int LONGEST_WORD = 100;

    /** Words of a line; there is more on pages that want to harm, or on drawings. */
    private static final int WORDS = 150;

    private static final int LINES = 400;

    /** @return lines of all pages, from above */
    static List<PaperLine> of(List<PageWords> pages) {
        List<PaperLine> lines = new ArrayList<>();
        for (PageWords page : pages) {
            boolean placed = page.words().stream().noneMatch(word -> word.box().isNone());
            List<List<Word>> rows = placed ? sideBySide(lines(page)) : lines(page);
            for (List<Word> row : rows) {
                List<Piece> pieces = row.stream()
                        .flatMap(word -> pieces(word, page.ocr()).stream())
                        .toList();
                if (!pieces.isEmpty()) {
                    lines.add(new PaperLine(page.page(), page.ocr(), pieces));
                }
            }
        }
        return lines;
    }

    private static List<List<Word>> lines(PageWords page) {
        return page.lines().stream()
                .limit(LINES)
                .map(line -> line.stream()
                        .filter(word -> word.text().length() <= LONGEST_WORD)
                        .limit(WORDS)
                        .toList())
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static List<List<Word>> sideBySide(List<List<Word>> lines) {
        List<List<Word>> rows = new ArrayList<>();
        lines.stream().sorted(Comparator.comparing(PaperLines::top)).forEach(line -> {
            List<Word> sorted = line.stream()
                    .sorted(Comparator.comparing(word -> word.box().left()))
                    .toList();
            rows.stream()
                    .filter(row -> beside(row, sorted))
                    .min(Comparator.comparing(
                            row -> Math.abs(middle(nearest(row, sorted)) - middle(nearest(sorted, row)))))
                    .ifPresentOrElse(
                            row -> {
                                row.addAll(sorted);
                                row.sort(Comparator.comparing(word -> word.box().left()));
                            },
                            () -> rows.add(new ArrayList<>(sorted)));
        });
        rows.sort(Comparator.comparing(PaperLines::top));
        return rows;
    }

    private static boolean beside(List<Word> row, List<Word> line) {
        boolean apart =
                row.stream().noneMatch(word -> line.stream().anyMatch(other -> overlaps(word.box(), other.box())));
        Word here = nearest(row, line);
        Word there = nearest(line, row);
        double height = Math.min(here.box().height(), there.box().height());
        double taller = Math.max(here.box().height(), there.box().height());
        return apart && taller < 3 * height && Math.abs(middle(here) - middle(there)) < 0.55 * height;
    }

    private static boolean overlaps(Box one, Box other) {
        return one.left() < other.left() + other.width() - 0.002 && other.left() < one.left() + one.width() - 0.002;
    }

    /** @return the word of the first that stands nearest to the others, so that a crooked page does no harm */
    private static Word nearest(List<Word> words, List<Word> others) {
        Box place = Box.around(others.stream().map(Word::box).toList());
        double middle = place.left() + place.width() / 2;
        return words.stream()
                .min(Comparator.comparing(
                        word -> Math.abs(word.box().left() + word.box().width() / 2 - middle)))
                .orElseThrow();
    }

    private static double middle(Word word) {
        return word.box().top() + word.box().height() / 2;
    }

    private static double top(List<Word> words) {
        return words.stream().mapToDouble(PaperLines::middle).average().orElse(0);
    }

    private static List<Piece> pieces(Word word, boolean ocr) {
        String text = ocr ? clean(word.text()) : word.text();
        List<Piece> pieces = new ArrayList<>();
        Matcher joined = JOINED.matcher(text);
        if (joined.matches()) {
            add(pieces, joined.group(1), word, text, 0);
            add(pieces, ":", word, text, joined.start(2) - 1);
            pieces.addAll(rest(joined.group(2), word, text, joined.start(2)));
        } else {
            add(pieces, text, word, text, 0);
        }
        return pieces;
    }

    private static List<Piece> rest(String rest, Word word, String whole, int at) {
        List<Piece> pieces = new ArrayList<>();
        add(pieces, rest, word, whole, at);
        return pieces;
    }

    private static void add(List<Piece> pieces, String text, Word word, String whole, int at) {
        if (!text.isBlank()) {
            double edge = word.box().left() + word.box().width() * at / Math.max(1, whole.length());
            pieces.add(new Piece(text, word, edge));
        }
    }

    /** Lines of tables and stains at both ends of a word. */
    private static String clean(String text) {
        String end = text;
        Matcher stain = STAIN.matcher(end);
        if (stain.lookingAt()) {
            end = end.substring(stain.end());
        }
        return end.replaceAll("(?:" + STAIN.pattern() + ")$", "");
    }
}
