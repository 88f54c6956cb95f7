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
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.uhighlight.LengthGoalBreakIterator;
import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageFormatter;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.util.QueryBuilder;

/** Marks the words of one search in pages that come from the index, by the same analysis. */
final class PageMarks {

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

    private final Query texts;
    private final UnifiedHighlighter page;

    /** @param reach how far the search went: a beginning is marked only where it was looked for */
    PageMarks(List<Word> words, Reach reach) {
        Analyzer stems = ArchiveAnalysis.text();
        texts = query(words, stems, reach == Reach.LIKE);
        page = UnifiedHighlighter.builderWithoutSearcher(stems)
                .withMaxLength(LONGEST_TEXT)
                .withMaxNoHighlightPassages(0)
                .withBreakIterator(() -> LengthGoalBreakIterator.createClosestToLength(
                        BreakIterator.getSentenceInstance(INDONESIAN), PASSAGE, MIDDLE))
                .withFormatter(new Best())
                .build();
    }

    private static Query query(List<Word> words, Analyzer stems, boolean like) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        for (Word word : words) {
            if (!word.needed()) {
                continue;
            }
            Analyzer exact = word.quoted() ? ArchiveAnalysis.plain() : stems;
            Query phrase = new QueryBuilder(exact).createPhraseQuery(FIELD, word.text());
            if (phrase != null) {
                any.add(phrase, Occur.SHOULD);
            }
            if (like && word.mayBeBeginning()) {
                any.add(new PrefixQuery(new Term(FIELD, word.tokens().get(0))), Occur.SHOULD);
            }
        }
        return any.build();
    }

    /** @return the passage of a page that fits best, or empty when none of the words stands there */
    Optional<List<Segment>> in(String text) {
        return in(text, new PageSieve.Stretch(0, text.length()));
    }

    /** @return the passage of this stretch of a page that fits best, or empty when none of the words stands there */
    Optional<List<Segment>> in(String text, PageSieve.Stretch where) {
        if (!(highlighted(text.substring(where.from(), where.to())) instanceof Marked marked)) {
            return Optional.empty();
        }
        List<Segment> segments = new ArrayList<>(marked.text());
        cut(segments, 0, where.from() > 0);
        cut(segments, segments.size(), where.to() < text.length());
        return Optional.of(segments);
    }

    /** The passage does not know that more stands before or after it. */
    private static void cut(List<Segment> segments, int at, boolean more) {
        Segment edge = segments.get(at == 0 ? 0 : at - 1);
        if (more && !edge.text().equals(CUT)) {
            segments.add(at, new Segment(CUT, false));
        }
    }

    private Object highlighted(String text) {
        try {
            return text.isBlank() ? null : page.highlightWithoutSearcher(FIELD, texts, text, 1);
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
