package id.dosir.archive;

import id.dosir.core.certificate.Nip;
import id.dosir.core.document.Sha256;
import id.dosir.core.dossier.DossierNumber;
import id.dosir.core.dossier.Stage;
import id.dosir.core.oldregister.OldNumber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.hibernate.search.engine.search.query.SearchResult;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;

/** Finds dossiers and lines of the register, each for those who may read it: hits and their number alike. */
@ApplicationScoped
public class ArchiveSearch {

    /** After this, what was found so far is the answer. */
    static final long LONGEST_SECONDS = 5;

    @Inject
    OpenIndex index;

    /**
     * @param query any text; none is wrong
     * @return hits of the page that was asked for
     * @throws IndexUnavailable when the index does not open in time
     */
    public Found search(Query query) {
        long began = System.nanoTime();
        List<Word> words = Words.of(query.text());
        NikKey key = index.key();
        try (SearchSession session = index.mapping().createSession()) {
            FacetCounts counts = new FacetCounts(session, query, words, key);
            var asked = session.search(IndexedDossier.class)
                    .select(StoredHit.class)
                    .where(f -> new Matching(f, key).of(query, words))
                    .sort(f -> words.isEmpty() || query.order() == Query.Order.NEWEST
                            ? f.field("openedAt").desc().then().field("number").desc()
                            : f.score()
                                    .then()
                                    .field("openedAt")
                                    .desc()
                                    .then()
                                    .field("number")
                                    .desc())
                    .truncateAfter(LONGEST_SECONDS, TimeUnit.SECONDS);
            if (query.counted()) {
                for (Facet facet : counts.free()) {
                    asked.aggregation(FacetCounts.key(facet), f -> FacetCounts.terms(f, facet));
                }
            }
            SearchResult<StoredHit> result = asked.fetch(query.first(), query.most());
            Marks marks = new Marks(words);
            PageSieve sieve = new PageSieve(words);
            List<Hit> hits = result.hits().stream()
                    .map(stored -> hit(stored, marks, sieve))
                    .toList();
            return new Found(
                    result.total().hitCountLowerBound(),
                    TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began),
                    hits,
                    query.counted() ? counts.with(result) : Map.of());
        }
    }

    /**
     * Everything that a search finds in the register, stretch by stretch: each begins where the one before ended, so that the
     * last takes no longer than the first.
     *
     * @param query its text and readers count; pages and order do not
     * @param after where to go on
     * @param most entries to give
     * @throws IndexUnavailable when the index does not open in time
     */
    public RegisterStretch registered(Query query, RegisterPlace after, int most) {
        List<Word> words = Words.of(query.text());
        try (SearchSession session = index.mapping().createSession()) {
            List<Map.Entry<String, Long>> found = session.search(IndexedDossier.class)
                    .select(f -> f.composite()
                            .from(f.id(String.class), f.field("registerOrder", Long.class))
                            .as(Map::entry))
                    .where(f -> f.bool()
                            .filter(new Matching(f, index.key()).of(query, words))
                            .filter(f.range().field("registerOrder").greaterThan(after.order())))
                    .sort(f -> f.field("registerOrder"))
                    .fetchHits(most);
            return new RegisterStretch(
                    found.stream().map(e -> new DossierNumber(e.getKey())).toList(),
                    found.isEmpty()
                            ? after
                            : new RegisterPlace(found.get(found.size() - 1).getValue()));
        }
    }

    /**
     * The same of the old archive.
     *
     * @param after number of the last entry that was given, 0 before the first
     * @return numbers of entries that follow, in order
     */
    public List<OldNumber> old(Query query, long after, int most) {
        List<Word> words = Words.of(query.text());
        try (SearchSession session = index.mapping().createSession()) {
            return session
                    .search(IndexedDossier.class)
                    .select(f -> f.field("oldOrder", Long.class))
                    .where(f -> f.bool()
                            .filter(new Matching(f, index.key()).of(query, words))
                            .filter(f.range().field("oldOrder").greaterThan(after)))
                    .sort(f -> f.field("oldOrder"))
                    .fetchHits(most)
                    .stream()
                    .map(OldNumber::new)
                    .toList();
        }
    }

    private static Hit hit(StoredHit stored, Marks marks, PageSieve sieve) {
        return new Hit(
                new FoundNumber(stored.id()),
                marks.inName(stored.name()),
                Objects.toString(stored.agency(), ""),
                Optional.ofNullable(stored.nip()).map(Nip::new),
                Objects.toString(stored.reasonText(), ""),
                stored.stage().equals(IndexedOldEntry.STAGE) || stored.stage().equals(Findable.DESTROYED)
                        ? Stage.Name.REGISTERED
                        : Stage.Name.valueOf(stored.stage()),
                stored.stage().equals(Findable.DESTROYED),
                Optional.ofNullable(stored.register()),
                Optional.ofNullable(stored.letter()),
                stored.openedAt(),
                Optional.ofNullable(stored.revokedAt()),
                Optional.ofNullable(stored.source()).map(OldSource::of),
                excerpt(stored, marks, sieve));
    }

    private static Optional<Hit.Excerpt> excerpt(StoredHit stored, Marks marks, PageSieve sieve) {
        for (int i : sieve.best(stored.pages())) {
            Optional<List<Hit.Segment>> passage = marks.inPage(stored.pages().get(i));
            if (passage.isPresent()) {
                PagePlace place = PagePlace.of(stored.places().get(i));
                return Optional.of(
                        new Hit.Excerpt(new Sha256(place.file()), place.kindName(), place.page(), passage.get()));
            }
        }
        return Optional.empty();
    }
}
