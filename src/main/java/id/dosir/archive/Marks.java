package id.dosir.archive;

import id.dosir.archive.Hit.Segment;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.uhighlight.LengthGoalBreakIterator;
import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageFormatter;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.search.uhighlight.WholeBreakIterator;
import org.apache.lucene.util.QueryBuilder;

/** Marks the words of one search in texts that come from the index, by the same analysis. */
final class Marks {

    private static final String FIELD = "text";
    private static final int LONGEST_TEXT = 200_000;
    private static final int PASSAGE = 160;
    private static final float MIDDLE = 0.5f;
    private static final int LONGEST_PASSAGE = 320;
    private static final int BEFORE_MATCH = 100;
    private static final String CUT = "…";
    private static final Locale INDONESIAN = Locale.forLanguageTag("id");

    /** What a formatter gives back. */
    private record Marked(List<Segment> text) {}

    private final Query names;
    private final Query texts;
    private final UnifiedHighlighter name;
    private final UnifiedHighlighter page;

    Marks(List<Word> words) {
        Analyzer plain = ArchiveAnalysis.wordsAndSounds();
        Analyzer stems = ArchiveAnalysis.text();
        names = query(words, ArchiveAnalysis.plain(), true);
        texts = query(words, stems, false);
        name = highlighter(plain)
                .withBreakIterator(WholeBreakIterator::new)
                .withFormatter(new Whole())
                .build();
        page = highlighter(stems)
                .withBreakIterator(() -> LengthGoalBreakIterator.createClosestToLength(
                        BreakIterator.getSentenceInstance(INDONESIAN), PASSAGE, MIDDLE))
                .withFormatter(new Best())
                .build();
    }

    private static UnifiedHighlighter.Builder highlighter(Analyzer analyzer) {
        return UnifiedHighlighter.builderWithoutSearcher(analyzer)
                .withMaxLength(LONGEST_TEXT)
                .withMaxNoHighlightPassages(0);
    }

    private static Query query(List<Word> words, Analyzer analyzer, boolean typos) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        for (Word word : words) {
            if (!word.needed()) {
                continue;
            }
            Analyzer exact = word.quoted() ? ArchiveAnalysis.plain() : analyzer;
            Query phrase = new QueryBuilder(exact).createPhraseQuery(FIELD, word.text());
            if (phrase != null) {
                any.add(phrase, Occur.SHOULD);
            }
            Term term = new Term(FIELD, word.tokens().get(0));
            if (word.mayBeBeginning()) {
                any.add(new PrefixQuery(term), Occur.SHOULD);
            }
            if (typos && word.typos() > 0) {
                any.add(new FuzzyQuery(term, word.typos(), 1), Occur.SHOULD);
            }
            if (typos) {
                sounds(word, any);
            }
        }
        return any.build();
    }

    private static void sounds(Word word, BooleanQuery.Builder any) {
        for (String sound : word.sounds()) {
            Term term = new Term(FIELD, SoundFilter.BESIDE + sound);
            any.add(word.mayBeBeginning() ? new PrefixQuery(term) : new TermQuery(term), Occur.SHOULD);
        }
    }

    /** @return the whole name in pieces */
    List<Segment> inName(String text) {
        Object marked = highlighted(name, names, text);
        return marked instanceof Marked whole ? whole.text() : List.of(new Segment(text, false));
    }

    /** @return the passage of a page that fits best, or empty when none of the words stands there */
    Optional<List<Segment>> inPage(String text) {
        return highlighted(page, texts, text) instanceof Marked marked ? Optional.of(marked.text()) : Optional.empty();
    }

    private static Object highlighted(UnifiedHighlighter highlighter, Query query, String text) {
        try {
            return text.isBlank() ? null : highlighter.highlightWithoutSearcher(FIELD, query, text, 1);
        } catch (IOException e) {
            throw new UncheckedIOException("no file is read here", e);
        }
    }

    /** Pieces of the text between two places, marked and not; matches may overlap. */
    private static List<Segment> segments(Passage passage, String text, int from, int to) {
        List<Segment> segments = new ArrayList<>();
        int written = from;
        for (int i = 0; i < passage.getNumMatches(); i++) {
            int start = Math.max(passage.getMatchStarts()[i], written);
            int end = Math.min(passage.getMatchEnds()[i], to);
            if (start >= end) {
                continue;
            }
            if (start > written) {
                segments.add(new Segment(text.substring(written, start), false));
            }
            segments.add(new Segment(text.substring(start, end), true));
            written = end;
        }
        if (written < to) {
            segments.add(new Segment(text.substring(written, to), false));
        }
        return segments;
    }

    private static final class Whole extends PassageFormatter {
        @Override
        public Marked format(Passage[] passages, String text) {
            return new Marked(segments(passages[0], text, 0, text.length()));
        }
    }

    private static final class Best extends PassageFormatter {
        @Override
        public Marked format(Passage[] passages, String text) {
            Passage passage = passages[0];
            int from = passage.getStartOffset();
            int to = passage.getEndOffset();
            if (to - from > LONGEST_PASSAGE) {
                from = wordEdge(text, Math.max(from, passage.getMatchStarts()[0] - BEFORE_MATCH));
                to = Math.min(to, from + LONGEST_PASSAGE);
            }
            List<Segment> segments = new ArrayList<>();
            if (from > 0) {
                segments.add(new Segment(CUT, false));
            }
            for (Segment each : segments(passage, text, from, to)) {
                segments.add(new Segment(each.text().replaceAll("\\s+", " "), each.marked()));
            }
            if (to < text.length()) {
                segments.add(new Segment(CUT, false));
            }
            return new Marked(segments);
        }

        private static int wordEdge(String text, int from) {
            int blank = from == 0 ? -1 : text.indexOf(' ', from);
            return from == 0 || blank < 0 || blank - from > BEFORE_MATCH / 2 ? from : blank + 1;
        }
    }
}
