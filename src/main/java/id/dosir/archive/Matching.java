package id.dosir.archive;

import java.util.List;
import org.hibernate.search.engine.search.predicate.dsl.BooleanPredicateClausesStep;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;

/**
 * What makes a dossier a hit: every needed word somewhere in it, in the name, a number, a fact or a page. Numbers weigh
 * most, then names, facts and papers; a beginning or a typo weighs less than the word itself.
 */
final class Matching {

    private static final float NUMBER = 10;
    private static final float NAME = 5;
    private static final float FACT = 2;
    private static final float LESS = 0.3f;

    private final SearchPredicateFactory f;

    Matching(SearchPredicateFactory f) {
        this.f = f;
    }

    PredicateFinalStep of(Query query, List<Word> words) {
        if (query.readers().isEmpty()) {
            return f.matchNone();
        }
        BooleanPredicateClausesStep<?, ?> all =
                f.bool().filter(f.terms().field("readers").matchingAny(query.readers()));
        if (query.scope() == Query.Scope.REGISTER) {
            all.filter(f.match().field("registered").matching(true));
        }
        for (Word word : words) {
            if (word.needed()) {
                all.must(anywhere(word));
            } else {
                all.should(anywhere(word));
            }
        }
        return all;
    }

    private PredicateFinalStep anywhere(Word word) {
        BooleanPredicateClausesStep<?, ?> any = f.bool();
        any.should(f.phrase().field("name").boost(NAME).matching(word.text()));
        if (word.quoted()) {
            String plain = ArchiveAnalysis.PLAIN;
            any.should(
                    f.phrase().field("facts").boost(FACT).matching(word.text()).analyzer(plain));
            any.should(f.phrase().field("pages").matching(word.text()).analyzer(plain));
        } else {
            any.should(f.phrase().field("facts").boost(FACT).matching(word.text()));
            any.should(f.phrase().field("pages").matching(word.text()));
        }
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
        if (word.mayHoldTypo()) {
            any.should(f.match()
                    .field("name")
                    .matching(word.tokens().get(0))
                    .fuzzy(1, 1)
                    .boost(LESS));
        }
        if (word.mayBeBeginning()) {
            String beginning = word.tokens().get(0);
            any.should(f.prefix().field("name").matching(beginning).boost(NAME * LESS));
            any.should(f.prefix().fields("facts", "pages").matching(beginning).boost(LESS));
        }
        if (word.mayBeginNumber()) {
            for (String form : word.numberForms()) {
                any.should(f.prefix().field("numbers").matching(form).boost(NUMBER * LESS));
            }
        }
        return any;
    }
}
