package id.dosir.archive;

import id.dosir.core.certificate.Nip;
import id.dosir.core.document.Sha256;
import id.dosir.core.dossier.DossierNumber;
import id.dosir.core.dossier.Stage;
import id.dosir.core.oldregister.OldNumber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.engine.search.query.SearchResult;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;

/** Finds dossiers and lines of the register, each for those who may read it: hits and their number alike. */
@ApplicationScoped
public class ArchiveSearch {

    /** After this, what was found so far is the answer. */
    static final long LONGEST_SECONDS = 5;

    /** Where the words themselves are found as often, nobody misses what is only like them. */
    private static final int ENOUGH = 20;

    /** Unless they are to be counted, hits are: so that the best of a million cost no more than the best of a thousand. */
    private static final int COUNTED = 1_000;

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
        try (SearchSession session = index.mapping().createSession()) {
            Answer answer = answer(session, query, words);
            return found(answer, words, began);
        }
    }

    private record Answer(Query query, SearchResult<StoredHit> result, FacetCounts counts) {
        long total() {
            return result.total().hitCountLowerBound();
        }
    }

    /** What the words themselves find is the answer already wherever it decides how far the search reaches. */
    private Answer answer(SearchSession session, Query query, List<Word> words) {
        if (query.reach() != Reach.NEEDED) {
            return asked(session, query, words);
        }
        Answer near = asked(session, query.reaching(Reach.WORDS), words);
        return near.total() >= ENOUGH || !reachesFurther(words) || isOftenAnywhere(session, query, words)
                ? near
                : asked(session, query.reaching(Reach.LIKE), words);
    }

    private Answer asked(SearchSession session, Query query, List<Word> words) {
        FacetCounts counts = new FacetCounts(session, query, words, index.key());
        var asked = session.search(IndexedDossier.class)
                .select(StoredHit.class)
                .where(f -> matching(f, query, words))
                .sort(f -> newestFirst(query, words)
                        ? f.field("openedAt").desc().then().field("number").desc()
                        : f.score())
                .truncateAfter(LONGEST_SECONDS, TimeUnit.SECONDS);
        if (query.counted()) {
            for (Facet facet : counts.free()) {
                asked.aggregation(FacetCounts.key(facet), f -> FacetCounts.terms(f, facet));
            }
        } else {
            asked.totalHitCountThreshold(Math.max(COUNTED, query.first() + query.most() + 1));
        }
        return new Answer(query, asked.fetch(query.first(), query.most()), counts);
    }

    private static Found found(Answer answer, List<Word> words, long began) {
        NameMarks names = new NameMarks(words, answer.query().reach());
        List<List<SoughtWord>> sought = words.stream()
                .filter(Word::needed)
                .map(word -> SoughtWord.of(word, answer.query().reach()))
                .toList();
        PageMarks pages = new PageMarks(sought);
        PageSieve sieve = new PageSieve(sought);
        return new Found(
                answer.total(),
                answer.result().total().isHitCountExact(),
                answer.query().reach(),
                TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began),
                ordered(answer, words)
                        .map(stored -> hit(stored, names, pages, sieve))
                        .toList(),
                answer.query().counted() ? answer.counts().with(answer.result()) : Map.of());
    }

    /**
     * Of hits that fit as well, the newest of the page comes first. Asking the index for that would make it look at every hit
     * instead of leaving out what cannot come onto the page any more.
     */
    private static Stream<StoredHit> ordered(Answer answer, List<Word> words) {
        Stream<StoredHit> hits = answer.result().hits().stream();
        return newestFirst(answer.query(), words)
                ? hits
                : hits.sorted(Comparator.comparing(StoredHit::score)
                        .thenComparing(StoredHit::openedAt, Comparator.nullsFirst(Comparator.naturalOrder()))
                        .reversed());
    }

    /** Without words, nothing fits better than anything else. */
    private static boolean newestFirst(Query query, List<Word> words) {
        return words.isEmpty() || query.order() == Query.Order.NEWEST;
    }

    private PredicateFinalStep matching(SearchPredicateFactory f, Query query, List<Word> words) {
        return new Matching(f, index.key(), query.reach()).of(query, words);
    }

    /**
     * Decides how far a search reaches, so that all that is asked of it is about the same hits.
     *
     * @throws IndexUnavailable when the index does not open in time
     */
    public Query settled(Query query) {
        try (SearchSession session = index.mapping().createSession()) {
            return settled(session, query, Words.of(query.text()));
        }
    }

    /** What narrows a search does not decide, or narrowing it could find more. */
    private Query settled(SearchSession session, Query query, List<Word> words) {
        if (query.reach() != Reach.NEEDED) {
            return query;
        }
        if (!reachesFurther(words)) {
            return query.reaching(Reach.WORDS);
        }
        return query.reaching(isOften(session, query.anywhere(), words) ? Reach.WORDS : Reach.LIKE);
    }

    /** Whether a narrowed search, which itself finds less, would find a page of them in the whole archive. */
    private boolean isOftenAnywhere(SearchSession session, Query query, List<Word> words) {
        return !query.equals(query.anywhere()) && isOften(session, query.anywhere(), words);
    }

    private boolean isOften(SearchSession session, Query query, List<Word> words) {
        return session.search(IndexedDossier.class)
                        .select(f -> f.id(String.class))
                        .where(f -> matching(f, query.reaching(Reach.WORDS), words))
                        // in this order the index stops at the last one that is asked for
                        .sort(f -> f.indexOrder())
                        .totalHitCountThreshold(ENOUGH)
                        .truncateAfter(LONGEST_SECONDS, TimeUnit.SECONDS)
                        .fetch(ENOUGH)
                        .hits()
                        .size()
                >= ENOUGH;
    }

    private static boolean reachesFurther(List<Word> words) {
        return words.stream().anyMatch(Word::reachesFurther);
    }

    /**
     * @param query its text, readers, scope and facets count
     * @return how many hits there are, to the last one
     * @throws IndexUnavailable when the index does not open in time
     */
    public long count(Query query) {
        List<Word> words = Words.of(query.text());
        try (SearchSession session = index.mapping().createSession()) {
            Query settled = settled(session, query, words);
            return session.search(IndexedDossier.class)
                    .where(f -> matching(f, settled, words))
                    .fetchTotalHitCount();
        }
    }

    /**
     * Everything that a search finds in the register, stretch by stretch: each begins where the one before ended, so that the
     * last takes no longer than the first.
     *
     * @param query its text and readers count; pages and order do not; {@link #settled}
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
                            .filter(matching(f, query, words))
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
                            .filter(matching(f, query, words))
                            .filter(f.range().field("oldOrder").greaterThan(after)))
                    .sort(f -> f.field("oldOrder"))
                    .fetchHits(most)
                    .stream()
                    .map(OldNumber::new)
                    .toList();
        }
    }

    private static Hit hit(StoredHit stored, NameMarks names, PageMarks pages, PageSieve sieve) {
        return new Hit(
                new FoundNumber(stored.id()),
                names.in(stored.name()),
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
                excerpt(stored, pages, sieve));
    }

    private static Optional<Hit.Excerpt> excerpt(StoredHit stored, PageMarks marks, PageSieve sieve) {
        List<PageSieve.Glance> glances = sieve.best(stored.pages());
        for (PageSieve.Glance glance : glances) {
            Optional<List<Hit.Segment>> passage = marks.in(stored.pages().get(glance.page()), glance.where());
            if (passage.isPresent()) {
                return Optional.of(excerpt(stored, glance.page(), passage.get()));
            }
        }
        // the letters were there, the words were not: a phrase may stand elsewhere
        for (PageSieve.Glance glance : glances) {
            Optional<List<Hit.Segment>> passage = marks.in(stored.pages().get(glance.page()));
            if (passage.isPresent()) {
                return Optional.of(excerpt(stored, glance.page(), passage.get()));
            }
        }
        return Optional.empty();
    }

    private static Hit.Excerpt excerpt(StoredHit stored, int page, List<Hit.Segment> passage) {
        PagePlace place = PagePlace.of(stored.places().get(page));
        return new Hit.Excerpt(new Sha256(place.file()), place.kindName(), place.page(), passage);
    }
}
