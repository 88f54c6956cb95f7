package id.dosir.archive;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;

/**
 * One word that is looked for in pages, compared as the index compares it: to the letter when it was quoted, otherwise also in every
 * form that has its stem. What was compared once is remembered, since the same words stand on all pages of an office.
 */
final class SoughtWord {

    private static final Analyzer STEMS = ArchiveAnalysis.text();
    private static final int SHORTEST_STEM = 4;

    private final String word;
    private final String trace;
    private final boolean quoted;
    private final boolean beginning;
    private final Set<String> forms;
    private final Map<String, Boolean> known = new HashMap<>();

    private SoughtWord(String word, boolean quoted, boolean beginning) {
        this.word = word;
        this.quoted = quoted;
        this.beginning = beginning;
        List<String> stems = Words.tokens(word, STEMS);
        forms = Set.copyOf(stems);
        trace = quoted ? word : trace(stems, word);
    }

    /** @return one for each part of a needed word; several stand one after the other */
    static List<SoughtWord> of(Word word, Reach reach) {
        boolean beginning = reach == Reach.LIKE && word.mayBeBeginning();
        return word.tokens().stream()
                .map(token -> new SoughtWord(token, word.quoted(), beginning))
                .toList();
    }

    /** The stemmer cuts both ends and may change the first letter of what is left. */
    private static String trace(Collection<String> stems, String word) {
        String shortest =
                stems.stream().min(Comparator.comparing(String::length)).orElse(word);
        String trace = shortest.length() < SHORTEST_STEM ? shortest : shortest.substring(1);
        return word.contains(trace) ? trace : word;
    }

    /** @return the word itself */
    String word() {
        return word;
    }

    /** @return letters that stand in every form of it */
    String trace() {
        return trace;
    }

    /** @param token in small letters of ASCII */
    boolean is(String token) {
        return token.equals(word) || !quoted && known.computeIfAbsent(token, this::isForm);
    }

    private boolean isForm(String token) {
        return beginning && token.startsWith(word)
                || token.contains(trace) && Words.tokens(token, STEMS).stream().anyMatch(forms::contains);
    }
}
