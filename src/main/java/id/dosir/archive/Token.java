package id.dosir.archive;

import id.dosir.archive.Hit.Segment;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/**
 * A word of a text with its place.
 *
 * @param text in small letters of ASCII, as the index keeps words
 * @param from first letter of it in the text
 * @param to letter after the last
 */
record Token(String text, int from, int to) {

    private static final Analyzer PLAIN = ArchiveAnalysis.plain();

    /** @return the words of a text in order */
    static List<Token> of(String text) {
        List<Token> tokens = new ArrayList<>();
        try (TokenStream stream = PLAIN.tokenStream("", text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            OffsetAttribute place = stream.addAttribute(OffsetAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                tokens.add(new Token(term.toString(), place.startOffset(), place.endOffset()));
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException("no file is read here", e);
        }
        return tokens;
    }

    /** @return the text from one place to another in pieces, its marked letters apart from the others */
    static List<Segment> segments(String text, int from, int to, BitSet marked) {
        List<Segment> segments = new ArrayList<>();
        int at = from;
        while (at < to) {
            boolean mark = marked.get(at);
            int next = mark ? marked.nextClearBit(at) : marked.nextSetBit(at);
            int end = next < 0 ? to : Math.min(next, to);
            segments.add(new Segment(text.substring(at, end), mark));
            at = end;
        }
        return segments;
    }
}
