package id.dosir.archive;

import id.dosir.archive.Suggestion.Kind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.hibernate.search.engine.search.aggregation.AggregationKey;
import org.hibernate.search.engine.search.predicate.dsl.BooleanPredicateClausesStep;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;

/** Goes on where somebody has begun to type, with names, agencies and numbers that he may find. */
@ApplicationScoped
public class ArchiveSuggestions {

    /** Suggestions of one answer. */
    public static final int MOST = 8;

    private static final int MOST_NUMBERS = 3;
    private static final int MOST_AGENCIES = 2;

    /** The same person may have filed often. */
    private static final int HITS = 40;

    private static final int FEWEST_LETTERS = 2;

    /** Later, nobody wants them any more. */
    private static final long LONGEST_MILLIS = 500;

    @Inject
    OpenIndex index;

    /** A person as hits name him. */
    private record Person(String name, String agency) {
        Person {
            agency = agency == null ? "" : agency;
        }
    }

    /**
     * @param text as typed so far
     * @param readers tokens of whoever types, as in {@link Findable#readers()}
     * @return numbers, people, agencies, at most {@value #MOST}; none for less than two letters
     * @throws IndexUnavailable when the index does not open in time
     */
    public List<Suggestion> of(String text, Set<String> readers) {
        List<Word> words = Words.of(text);
        int letters = words.stream().mapToInt(word -> word.text().length()).sum();
        if (letters < FEWEST_LETTERS || readers.isEmpty()) {
            return List.of();
        }
        List<Suggestion> found = new ArrayList<>();
        try (SearchSession session = index.mapping().createSession()) {
            found.addAll(numbers(session, words, readers));
            List<Suggestion> agencies = agencies(session, words, readers);
            people(session, words, readers).stream()
                    .limit(MOST - found.size() - agencies.size())
                    .forEach(found::add);
            found.addAll(agencies);
        }
        return found;
    }

    private static List<Suggestion> numbers(SearchSession session, List<Word> words, Set<String> readers) {
        Word word = words.get(0);
        if (words.size() > 1 || word.text().chars().noneMatch(Character::isDigit)) {
            return List.of();
        }
        return session.search(IndexedDossier.class)
                .select(f -> f.composite()
                        .from(f.id(String.class), f.field("name", String.class))
                        .as((number, name) -> new Suggestion(Kind.NUMBER, number, name, 1)))
                .where(f -> {
                    BooleanPredicateClausesStep<?, ?> any = f.bool();
                    word.numberForms()
                            .forEach(form ->
                                    any.should(f.prefix().field("numbers").matching(form)));
                    // it leads to a dossier
                    return readable(f, readers)
                            .must(any)
                            .mustNot(f.match().field("stage").matching(Findable.DESTROYED));
                })
                .sort(f -> f.field("openedAt").desc())
                .truncateAfter(LONGEST_MILLIS, TimeUnit.MILLISECONDS)
                .fetchHits(MOST_NUMBERS);
    }

    private static List<Suggestion> people(SearchSession session, List<Word> words, Set<String> readers) {
        Map<Person, Long> people = new LinkedHashMap<>();
        session.search(IndexedDossier.class)
                .select(f -> f.composite()
                        .from(f.field("name", String.class), f.field("agency", String.class))
                        .as(Person::new))
                .where(f -> {
                    BooleanPredicateClausesStep<?, ?> all = readable(f, readers);
                    words.stream().filter(Word::needed).forEach(word -> {
                        BooleanPredicateClausesStep<?, ?> any = f.bool();
                        Matching.name(f, word, Reach.LIKE, any);
                        all.must(any);
                    });
                    return all;
                })
                .truncateAfter(LONGEST_MILLIS, TimeUnit.MILLISECONDS)
                .fetchHits(HITS)
                .forEach(person -> people.merge(person, 1L, Long::sum));
        return people.entrySet().stream()
                .map(e -> new Suggestion(
                        Kind.PERSON, e.getKey().name(), e.getKey().agency(), e.getValue()))
                .toList();
    }

    private static List<Suggestion> agencies(SearchSession session, List<Word> words, Set<String> readers) {
        AggregationKey<Map<String, Long>> counts = AggregationKey.of("agencies");
        return session
                .search(IndexedDossier.class)
                .where(f -> {
                    BooleanPredicateClausesStep<?, ?> all = readable(f, readers);
                    words.forEach(word -> all.filter(beginning(f, word)));
                    return all;
                })
                .aggregation(counts, f -> f.terms()
                        .field("agency", String.class)
                        .orderByCountDescending()
                        .maxTermCount(MOST_AGENCIES))
                .truncateAfter(LONGEST_MILLIS, TimeUnit.MILLISECONDS)
                .fetch(0)
                .aggregation(counts)
                .entrySet()
                .stream()
                .map(e -> new Suggestion(Kind.AGENCY, e.getKey(), "", e.getValue()))
                .toList();
    }

    private static PredicateFinalStep beginning(SearchPredicateFactory f, Word word) {
        return word.tokens().size() == 1
                ? f.prefix().field("agencyWords").matching(word.tokens().get(0))
                : f.phrase().field("agencyWords").matching(word.text());
    }

    private static BooleanPredicateClausesStep<?, ?> readable(SearchPredicateFactory f, Set<String> readers) {
        return f.bool().filter(f.terms().field("readers").matchingAny(readers));
    }
}
