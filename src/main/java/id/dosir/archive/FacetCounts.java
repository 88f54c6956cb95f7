package id.dosir.archive;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.hibernate.search.engine.search.aggregation.AggregationKey;
import org.hibernate.search.engine.search.aggregation.dsl.AggregationFinalStep;
import org.hibernate.search.engine.search.aggregation.dsl.SearchAggregationFactory;
import org.hibernate.search.engine.search.query.SearchResult;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;

/**
 * Counts of facets. Those of which nothing is chosen are counted by the search itself; a facet of which something is chosen
 * shows what else could be, and takes a count of its own, without what is chosen of it.
 */
final class FacetCounts {

    /** Longer lists nobody reads; a search narrows them. */
    private static final int MOST_VALUES = 40;

    private final SearchSession session;
    private final Query query;
    private final List<Word> words;
    private final NikKey key;

    FacetCounts(SearchSession session, Query query, List<Word> words, NikKey key) {
        this.session = session;
        this.query = query;
        this.words = words;
        this.key = key;
    }

    static AggregationKey<Map<String, Long>> key(Facet facet) {
        return AggregationKey.of(facet.name());
    }

    static AggregationFinalStep<Map<String, Long>> terms(SearchAggregationFactory f, Facet facet) {
        return f.terms()
                .field(facet.field(), String.class)
                .orderByCountDescending()
                .maxTermCount(MOST_VALUES);
    }

    /** @return facets of which nothing is chosen */
    List<Facet> free() {
        return Stream.of(Facet.values()).filter(facet -> !chosen(facet)).toList();
    }

    private boolean chosen(Facet facet) {
        return query.chosen().containsKey(facet) && !query.chosen().get(facet).isEmpty();
    }

    /** @param result of the search, which counted the {@link #free} ones */
    Map<Facet, List<FacetValue>> with(SearchResult<?> result) {
        Map<Facet, List<FacetValue>> counts = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            counts.put(facet, values(chosen(facet) ? others(facet) : result.aggregation(key(facet))));
        }
        return counts;
    }

    private Map<String, Long> others(Facet facet) {
        return session.search(IndexedDossier.class)
                .where(f -> new Matching(f, key, query.reach()).of(query, words, Optional.of(facet)))
                .aggregation(key(facet), f -> terms(f, facet))
                .truncateAfter(ArchiveSearch.LONGEST_SECONDS, TimeUnit.SECONDS)
                .fetch(0)
                .aggregation(key(facet));
    }

    private static List<FacetValue> values(Map<String, Long> counts) {
        return counts.entrySet().stream()
                .map(e -> new FacetValue(e.getKey(), e.getValue()))
                .toList();
    }
}
