package id.dosir.archive;

import java.util.Set;

/**
 * A search, as a person types it. The text is no query language and cannot be wrong.
 *
 * @param text words that must all be found, the last one as a beginning; words in quotation marks as a phrase; empty
 *     finds everything, newest first
 * @param readers tokens of whoever asks, as in {@link Findable#readers()}; nobody finds nothing
 * @param scope where to look
 * @param first hits to pass over, from 0
 * @param most hits to give, at most {@value #MOST}
 * @param order of the hits
 */
public record Query(String text, Set<String> readers, Scope scope, int first, int most, Order order) {

    /** Most hits of one answer. */
    public static final int MOST = 1_000;

    private static final int FURTHEST = 100_000;

    public enum Scope {
        ALL,
        REGISTER
    }

    public enum Order {
        RELEVANCE,
        NEWEST
    }

    public Query {
        text = text == null ? "" : text;
        readers = Set.copyOf(readers);
        first = Math.max(0, Math.min(first, FURTHEST));
        most = Math.max(0, Math.min(most, MOST));
    }
}
