package id.dosir.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.id.IndonesianAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Takes a search text apart. There is no text that it refuses; of a very long one it takes the beginning. */
final class Words {

    private static final int LONGEST_TEXT = 1_000;
    private static final int MOST_WORDS = 20;
    private static final Analyzer PLAIN = ArchiveAnalysis.plain();
    private static final CharArraySet STOP_WORDS = IndonesianAnalyzer.getDefaultStopSet();
    private static final Pattern PART =
            Pattern.compile("[\"“”„«»]([^\"“”„«»]*)[\"“”„«»]|([^\\s\\p{Z}\\p{Cntrl}\"“”„«»]+)");

    /** A serial as certificate viewers print it: at least four pairs of hexadecimal digits with blanks between. */
    private static final Pattern HEX_PAIRS =
            Pattern.compile("(?<![\\p{L}\\p{Nd}])(?:[0-9A-Fa-f]{2}[ \\u00a0]){3,19}[0-9A-Fa-f]{2}(?![\\p{L}\\p{Nd}])");

    private Words() {}

    /** @return the words in order; empty when the text holds none */
    static List<Word> of(String text) {
        String cut = text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text;
        String joined = HEX_PAIRS.matcher(cut).replaceAll(m -> m.group().replaceAll("[ \\u00a0]", ""));
        List<Word> words = new ArrayList<>();
        Matcher part = PART.matcher(joined);
        while (part.find() && words.size() < MOST_WORDS) {
            boolean quoted = part.group(1) != null;
            String raw = quoted ? part.group(1) : part.group(2);
            List<String> tokens = tokens(raw, PLAIN);
            if (!tokens.isEmpty()) {
                words.add(new Word(raw, tokens, quoted, true, false));
            }
        }
        return weighed(words);
    }

    private static List<Word> weighed(List<Word> words) {
        List<Word> weighed = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            boolean last = i == words.size() - 1;
            boolean stop = !last && !word.quoted() && STOP_WORDS.contains(String.join(" ", word.tokens()));
            weighed.add(new Word(word.text(), word.tokens(), word.quoted(), !stop, last));
        }
        return weighed;
    }

    static List<String> tokens(String text, Analyzer analyzer) {
        List<String> tokens = new ArrayList<>();
        try (TokenStream stream = analyzer.tokenStream("", text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                tokens.add(term.toString());
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException("no file is read here", e);
        }
        return tokens;
    }
}
