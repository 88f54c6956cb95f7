package id.dosir.archive;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;

/**
 * Chooses the page that is worth looking at closely, by plain comparison of letters: taking every page of every hit apart
 * into words would cost more than the search itself.
 */
final class PageSieve {

    private static final int MOST_PAGES = 8;
    private static final int SHORTEST_STEM = 4;
    private static final int LAST_OF_ASCII = 127;

    /** One word: as it stands, and what each word of the same stem has in common with it. */
    private record Trace(String word, String stem) {}

    private final List<Trace> traces = new ArrayList<>();

    PageSieve(List<Word> words) {
        for (Word word : words) {
            if (word.needed()) {
                word.tokens().forEach(token -> traces.add(new Trace(token, stem(token))));
            }
        }
    }

    /** The stemmer cuts both ends and may change the first letter of what is left. */
    private static String stem(String token) {
        String shortest = Words.tokens(token, ArchiveAnalysis.text()).stream()
                .min(Comparator.comparing(String::length))
                .orElse(token);
        return shortest.length() < SHORTEST_STEM ? shortest : shortest.substring(1);
    }

    /** @return indexes of the pages that may hold most of the words, best first and then in order */
    List<Integer> best(List<String> pages) {
        int[] promise = pages.stream().mapToInt(this::promise).toArray();
        return IntStream.range(0, promise.length)
                .filter(i -> promise[i] > 0)
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> -promise[i]))
                .limit(MOST_PAGES)
                .toList();
    }

    private int promise(String page) {
        if (traces.isEmpty()) {
            return 0;
        }
        String text = folded(page);
        int promise = 0;
        for (Trace trace : traces) {
            promise += text.contains(trace.word()) ? 2 : text.contains(trace.stem()) ? 1 : 0;
        }
        return promise;
    }

    private static String folded(String page) {
        String lower = page.toLowerCase(Locale.ROOT);
        if (lower.chars().allMatch(c -> c <= LAST_OF_ASCII)) {
            return lower;
        }
        // one letter may become four
        char[] ascii = new char[lower.length() * 4];
        int length = ASCIIFoldingFilter.foldToASCII(lower.toCharArray(), 0, ascii, 0, lower.length());
        return new String(ascii, 0, length);
    }
}
