package id.dosir.archive;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;

/**
 * Chooses the pages, and the stretch of each, that are worth looking at closely, by plain comparison of letters: taking every page
 * of every hit apart into words would cost more than the search itself.
 */
final class PageSieve {

    private static final int MOST_PAGES = 8;
    private static final int LAST_OF_ASCII = 127;

    /** Places of one word on a page that are compared. */
    private static final int MOST_PLACES = 20;

    /** Places on a page that are looked at for one word; letters as frequent as that say little. */
    private static final int MOST_LOOKS = 200;

    private static final String BETWEEN_DIGITS = ".,;'";
    private static final String BETWEEN_LETTERS = ".:'";

    /** Letters within which words stand together. */
    private static final int TOGETHER = 250;

    /** Letters around them, so that the passage can begin and end with a sentence. */
    private static final int AROUND = 160;

    /** Letters of a page from one place to another. */
    record Stretch(int from, int to) {}

    /** @param page index of the page */
    record Glance(int page, int promise, Stretch where) {}

    private record Place(int at, int word, int worth) {}

    /** Words that stand together. */
    private record Group(int from, int until, int promise) {}

    private final List<SoughtWord> sought;

    PageSieve(List<List<SoughtWord>> rows) {
        sought = rows.stream().flatMap(List::stream).toList();
    }

    /** @return the pages that may hold most of the words near to each other, best first and then in order */
    List<Glance> best(List<String> pages) {
        return IntStream.range(0, pages.size())
                .mapToObj(page -> glance(page, pages.get(page)))
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing((Glance glance) -> -glance.promise()))
                .limit(MOST_PAGES)
                .toList();
    }

    private Optional<Glance> glance(int page, String text) {
        String folded = folded(text);
        List<Place> places = new ArrayList<>();
        for (int i = 0; i < sought.size(); i++) {
            add(places, folded, i);
        }
        if (places.isEmpty()) {
            return Optional.empty();
        }
        places.sort(Comparator.comparingInt(Place::at));
        Group best = group(places, 0);
        for (int i = 1; i < places.size(); i++) {
            Group group = group(places, i);
            best = group.promise() > best.promise() ? group : best;
        }
        // one letter may have become several: then places say nothing
        boolean same = folded.length() == text.length();
        Stretch where = same ? around(text, best) : new Stretch(0, text.length());
        return Optional.of(new Glance(page, best.promise(), where));
    }

    /** The word itself counts more than one of its forms. */
    private void add(List<Place> places, String text, int which) {
        SoughtWord word = sought.get(which);
        int found = 0;
        int at = text.indexOf(word.trace());
        for (int looks = 0; at >= 0 && looks < MOST_LOOKS && found < MOST_PLACES; looks++) {
            int from = at;
            while (from > 0 && inWord(text, from - 1)) {
                from--;
            }
            int to = at + word.trace().length();
            while (to < text.length() && inWord(text, to)) {
                to++;
            }
            String stands = text.substring(from, to);
            if (word.is(stands)) {
                places.add(new Place(from, which, stands.equals(word.word()) ? 2 : 1));
                found++;
            }
            at = text.indexOf(word.trace(), to);
        }
    }

    /** Signs that part words also stand inside of numbers and names (UAX 29, word boundaries). */
    private static boolean inWord(String text, int at) {
        char sign = text.charAt(at);
        if (Character.isLetterOrDigit(sign) || sign == '_') {
            return true;
        }
        if (at == 0 || at + 1 == text.length()) {
            return false;
        }
        char before = text.charAt(at - 1);
        char after = text.charAt(at + 1);
        return BETWEEN_DIGITS.indexOf(sign) >= 0 && Character.isDigit(before) && Character.isDigit(after)
                || BETWEEN_LETTERS.indexOf(sign) >= 0 && Character.isLetter(before) && Character.isLetter(after);
    }

    /** What stands together from this place on, each word once. */
    private Group group(List<Place> places, int first) {
        boolean[] seen = new boolean[sought.size()];
        int from = places.get(first).at();
        int until = from;
        int promise = 0;
        for (int i = first; i < places.size() && places.get(i).at() - from <= TOGETHER; i++) {
            Place place = places.get(i);
            if (!seen[place.word()]) {
                seen[place.word()] = true;
                promise += place.worth();
                until = place.at();
            }
        }
        return new Group(from, until, promise);
    }

    /** From blank to blank, as far as there are any. */
    private static Stretch around(String text, Group group) {
        int from = Math.max(0, group.from() - AROUND);
        int blank = from == 0 ? -1 : text.indexOf(' ', from);
        int until = Math.min(text.length(), group.until() + AROUND);
        int last = until == text.length() ? -1 : text.lastIndexOf(' ', until);
        return new Stretch(blank < 0 || blank > group.from() ? from : blank + 1, last <= group.until() ? until : last);
    }

    private static String folded(String page) {
        String lower = page.toLowerCase(Locale.ROOT);
        if (ascii(lower)) {
            return lower;
        }
        // one letter may become four
        char[] ascii = new char[lower.length() * 4];
        int length = ASCIIFoldingFilter.foldToASCII(lower.toCharArray(), 0, ascii, 0, lower.length());
        return new String(ascii, 0, length);
    }

    private static boolean ascii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > LAST_OF_ASCII) {
                return false;
            }
        }
        return true;
    }
}
