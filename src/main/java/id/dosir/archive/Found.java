package id.dosir.archive;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Answer to a {@link Query}.
 *
 * @param total hits that the asker may see, on all pages
 * @param exact whether there are so many; otherwise there are at least so many
 * @param reach how far the search went
 * @param tookMillis time of the search
 * @param hits of this page
 * @param facets values with their counts, most frequent first; empty when they were not asked for
 */
public record Found(
        long total, boolean exact, Reach reach, long tookMillis, List<Hit> hits, Map<Facet, List<FacetValue>> facets) {

    /** Nothing. */
    public static final Found NOTHING = new Found(0, true, Reach.WORDS, 0, List.of(), Map.of());

    public Found {
        hits = List.copyOf(hits);
        facets = facets.isEmpty() ? Map.of() : new EnumMap<>(facets);
    }
}
