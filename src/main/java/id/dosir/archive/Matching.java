package id.dosir.archive;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hibernate.search.engine.search.predicate.dsl.BooleanPredicateClausesStep;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;

/**
 * What makes a dossier a hit: every needed word somewhere in it, in the name, a number, a date, a fact or a page. Numbers
 * weigh most, then names, facts and papers; a like sound weighs less than the word itself, and so do a beginning and a typo where
 * the search reaches so far.
 */
final class Matching {

    private static final float NUMBER = 10;
    private static final float NAME = 5;
    private static final float SOUND = 1.5f;
    private static final float FACT = 2;
    private static final float LESS = 0.3f;

    private final SearchPredicateFactory f;
    private final NikKey key;
    private final Reach reach;

    Matching(SearchPredicateFactory f, NikKey key, Reach reach) {
        this.f = f;
        this.key = key;
        this.reach = reach;
    }

    PredicateFinalStep of(Query query, Iterable<Word> words) {
        return of(query, words, Optional.empty());
    }

    /** @param except a facet whose chosen values do not count */
    PredicateFinalStep of(Query query, Iterable<Word> words, Optional<Facet> except) {
        if (query.readers().isEmpty()) {
            return f.matchNone();
        }
        BooleanPredicateClausesStep<?, ?> all =
                f.bool().filter(f.terms().field("readers").matchingAny(query.readers()));
        if (query.scope() == Query.Scope.REGISTER) {
            all.filter(f.match().field("registered").matching(true));
        }
        for (Map.Entry<Facet, Set<String>> chosen : query.chosen().entrySet()) {
            if (except.filter(chosen.getKey()::equals).isEmpty()
                    && !chosen.getValue().isEmpty()) {
                all.filter(f.terms().field(chosen.getKey().field()).matchingAny(chosen.getValue()));
            }
        }
        for (Word word : words) {
            if (word.needed()) {
                all.must(anywhere(word, query.byNik()));
            } else {
                all.should(anywhere(word, query.byNik()));
            }
        }
        return all;
    }

    private PredicateFinalStep anywhere(Word word, boolean byNik) {
        BooleanPredicateClausesStep<?, ?> any = f.bool();
        word.period()
                .ifPresent(period -> any.should(f.range()
                        .field("dates")
                        .between(period.from(), period.until())
                        .constantScore()));
        if (word.onlyPeriod()) {
            return any;
        }
        texts(word, any);
        name(f, word, reach, any);
        number(word, any);
        if (byNik) {
            word.nik()
                    .ifPresent(nik -> any.should(f.match()
                            .field("nik")
                            .matching(key.hash(nik))
                            .constantScore()
                            .boost(NUMBER)));
        }
        return any;
    }

    private void texts(Word word, BooleanPredicateClausesStep<?, ?> any) {
        if (word.quoted()) {
            String plain = ArchiveAnalysis.PLAIN;
            any.should(
                    f.phrase().field("facts").boost(FACT).matching(word.text()).analyzer(plain));
            any.should(f.phrase().field("pages").matching(word.text()).analyzer(plain));
        } else {
            any.should(f.phrase().field("facts").boost(FACT).matching(word.text()));
            any.should(f.phrase().field("pages").matching(word.text()));
        }
        if (reach == Reach.LIKE && word.mayBeBeginning()) {
            any.should(f.prefix()
                    .fields("facts", "pages")
                    .matching(word.tokens().get(0))
                    .boost(LESS));
        }
    }

    /** As it stands and as it sounds; where the search reaches so far, also as it begins, and with letters wrong. */
    static void name(SearchPredicateFactory f, Word word, Reach reach, BooleanPredicateClausesStep<?, ?> any) {
        boolean like = reach == Reach.LIKE;
        any.should(f.phrase().field("name").boost(NAME).matching(word.text()));
        if (!word.sounds().isEmpty()) {
            BooleanPredicateClausesStep<?, ?> sounds = f.bool();
            for (String sound : word.sounds()) {
                sounds.must(
                        like && word.mayBeBeginning()
                                ? f.prefix().field("sounds").matching(sound)
                                : f.match().field("sounds").matching(sound).skipAnalysis());
            }
            any.should(sounds.boost(SOUND));
        }
        if (like && word.typos() > 0) {
            any.should(f.match()
                    .field("name")
                    .matching(word.tokens().get(0))
                    .fuzzy(word.typos(), 1)
                    .boost(LESS));
        }
        if (like && word.mayBeBeginning()) {
            any.should(f.prefix().field("name").matching(word.tokens().get(0)).boost(NAME * LESS));
        }
    }

    private void number(Word word, BooleanPredicateClausesStep<?, ?> any) {
        if (!word.numberForms().isEmpty()) {
            any.should(f.terms()
                    .field("numbers")
                    .matchingAny(word.numberForms())
                    .constantScore()
                    .boost(NUMBER));
        }
        if (!word.numberParts().isEmpty()) {
            BooleanPredicateClausesStep<?, ?> parts = f.bool();
            word.numberParts()
                    .forEach(part ->
                            parts.must(f.match().field("numbers").matching(part).constantScore()));
            any.should(parts.boost(LESS));
        }
        if (reach == Reach.LIKE && word.mayBeginNumber()) {
            for (String form : word.numberForms()) {
                any.should(f.prefix().field("numbers").matching(form).boost(NUMBER * LESS));
            }
        }
    }
}
