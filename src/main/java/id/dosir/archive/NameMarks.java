package id.dosir.archive;

import id.dosir.archive.Hit.Segment;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.apache.lucene.util.automaton.CharacterRunAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;

/**
 * Marks the words of one search in names, as {@link Matching#name} compares them. A name has few words, and a page of hits twenty
 * names: an index in memory for each, as for the pages of papers, would take as long as the search.
 */
final class NameMarks {

    /** Several words that stand one after the other. */
    private final List<List<String>> rows = new ArrayList<>();

    private final Set<String> sounds = new TreeSet<>();
    private final List<Predicate<String>> likes = new ArrayList<>();
    private final List<String> soundBeginnings = new ArrayList<>();

    /** @param reach how far the search went: a beginning or a typo is marked only where it was looked for */
    NameMarks(List<Word> words, Reach reach) {
        for (Word word : words) {
            if (word.needed()) {
                rows.add(word.tokens());
                sounds.addAll(word.sounds());
                if (reach == Reach.LIKE) {
                    add(word);
                }
            }
        }
    }

    private void add(Word word) {
        String first = word.tokens().get(0);
        if (word.mayBeBeginning()) {
            likes.add(token -> token.startsWith(first));
            soundBeginnings.addAll(word.sounds());
        }
        if (word.typos() > 0) {
            likes.add(new Typos(first, word.typos()));
        }
    }

    /** Names that differ by a letter or two, the first one right. To know them takes a millisecond, so it waits for one that might be. */
    private static final class Typos implements Predicate<String> {

        private final String word;
        private final int most;
        private CharacterRunAutomaton near;

        Typos(String word, int most) {
            this.word = word;
            this.most = most;
        }

        @Override
        public boolean test(String token) {
            if (token.charAt(0) != word.charAt(0) || Math.abs(token.length() - word.length()) > most) {
                return false;
            }
            if (near == null) {
                near = new CharacterRunAutomaton(
                        new LevenshteinAutomata(word.substring(1), true).toAutomaton(most, word.substring(0, 1)));
            }
            return near.run(token);
        }
    }

    /** @return the whole name in pieces */
    List<Segment> in(String name) {
        List<Token> tokens = Token.of(name);
        BitSet marked = new BitSet();
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (likes.stream().anyMatch(like -> like.test(token.text())) || sounds(token.text())) {
                marked.set(token.from(), token.to());
            }
            for (List<String> row : rows) {
                if (begins(tokens, i, row)) {
                    marked.set(token.from(), tokens.get(i + row.size() - 1).to());
                }
            }
        }
        return Token.segments(name, 0, name.length(), marked);
    }

    private boolean sounds(String token) {
        return !sounds.isEmpty()
                && NameSounds.of(token).stream()
                        .anyMatch(sound -> sounds.contains(sound)
                                || soundBeginnings.stream().anyMatch(sound::startsWith));
    }

    private static boolean begins(List<Token> tokens, int at, List<String> row) {
        if (at + row.size() > tokens.size()) {
            return false;
        }
        for (int k = 0; k < row.size(); k++) {
            if (!tokens.get(at + k).text().equals(row.get(k))) {
                return false;
            }
        }
        return true;
    }
}
