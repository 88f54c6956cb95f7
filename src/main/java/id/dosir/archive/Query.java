package id.dosir.archive;

import java.util.Map;
import java.util.Set;

/**
 * A search, as a person types it. The text is no query language and cannot be wrong.
 *
 * @param text words that must all be found; words in quotation marks as a phrase; dates as people write them; empty finds
 *     everything, newest first
 * @param readers tokens of whoever asks, as in {@link Findable#readers()}; nobody finds nothing
 * @param scope where to look
 * @param first hits to pass over, from 0
 * @param most hits to give, at most {@value #MOST}
 * @param order of the hits
 * @param chosen values of facets: a hit has one of each facet that is named
 * @param byNik whether 16 digits may be the NIK of a holder
 * @param counted whether hits and facets are counted to the last one
 * @param reach how far from the words a hit may be
 */
public record Query(
        String text,
        Set<String> readers,
        Scope scope,
        int first,
        int most,
        Order order,
        Map<Facet, Set<String>> chosen,
        boolean byNik,
        boolean counted,
        Reach reach) {

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
        chosen = Map.copyOf(chosen);
    }

    /** A search by words alone. */
    public Query(String text, Set<String> readers, Scope scope, int first, int most, Order order) {
        this(text, readers, scope, first, most, order, Map.of(), false, false, Reach.NEEDED);
    }

    /** @return the same among dossiers that have these values */
    public Query among(Map<Facet, Set<String>> values) {
        return new Query(text, readers, scope, first, most, order, values, byNik, counted, reach);
    }

    /** @return the same for somebody who may look for a NIK */
    public Query alsoByNik(boolean allowed) {
        return new Query(text, readers, scope, first, most, order, chosen, allowed, counted, reach);
    }

    /** @return whether it looks for the holder of a NIK */
    public boolean asksForNik() {
        return byNik && Words.of(text).stream().anyMatch(word -> word.nik().isPresent());
    }

    /** @return the same with its facets counted */
    public Query withCounts() {
        return new Query(text, readers, scope, first, most, order, chosen, byNik, true, reach);
    }

    /** @return the same, reaching so far */
    public Query reaching(Reach other) {
        return new Query(text, readers, scope, first, most, order, chosen, byNik, counted, other);
    }

    /** @return the same in the whole archive */
    Query anywhere() {
        return new Query(text, readers, Scope.ALL, first, most, order, Map.of(), byNik, counted, reach);
    }
}
