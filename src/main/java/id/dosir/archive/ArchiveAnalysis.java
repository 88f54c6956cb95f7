package id.dosir.archive;

import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.id.IndonesianStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.KeywordRepeatFilter;
import org.apache.lucene.analysis.miscellaneous.RemoveDuplicatesTokenFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurationContext;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurer;

/**
 * How texts become words. Each word of a paper is kept as it stands and, at the same place, as its Indonesian stem, so
 * that "mencabut" is found by "pencabutan" while a quoted phrase still means the very words. Stop words are kept for the
 * same reason; {@link Words} does not insist on them.
 */
final class ArchiveAnalysis implements LuceneAnalysisConfigurer {

    /** Analyzer of papers and facts: words and stems. */
    static final String TEXT = "naskah";

    /** Analyzer of names, and of whatever must be met to the letter: words only. */
    static final String PLAIN = "polos";

    /** Analyzer of names by ear: {@link NameSounds} in the place of words. */
    static final String SOUND = "bunyi";

    /** Between two values of one field, so that no phrase runs from one page to the next. */
    private static final int GAP = 100;

    @Override
    public void configure(LuceneAnalysisConfigurationContext context) {
        context.analyzer(TEXT).instance(text());
        context.analyzer(PLAIN).instance(plain());
        context.analyzer(SOUND).instance(sounds());
    }

    static Analyzer text() {
        return new Words(ArchiveAnalysis::withStems);
    }

    static Analyzer plain() {
        return new Words(words -> words);
    }

    static Analyzer sounds() {
        return new Words(SoundFilter::new);
    }

    private static TokenStream withStems(TokenStream words) {
        return new RemoveDuplicatesTokenFilter(new IndonesianStemFilter(new KeywordRepeatFilter(words)));
    }

    private static final class Words extends Analyzer {

        private final UnaryOperator<TokenStream> further;

        Words(UnaryOperator<TokenStream> further) {
            this.further = further;
        }

        @Override
        protected TokenStreamComponents createComponents(String field) {
            StandardTokenizer words = new StandardTokenizer();
            TokenStream folded = new ASCIIFoldingFilter(new LowerCaseFilter(words));
            return new TokenStreamComponents(words, further.apply(folded));
        }

        @Override
        protected TokenStream normalize(String field, TokenStream in) {
            return new ASCIIFoldingFilter(new LowerCaseFilter(in));
        }

        @Override
        public int getPositionIncrementGap(String field) {
            return GAP;
        }
    }
}
