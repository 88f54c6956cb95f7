package id.dosir.archive;

import id.dosir.core.certificate.Nik;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
    private static final Pattern EDGES = Pattern.compile("^[\\p{P}\\s]+|[\\p{P}\\s]+$");
    private static final CharArraySet STOP_WORDS = IndonesianAnalyzer.getDefaultStopSet();
    private static final Pattern PART = Pattern.compile("[\"“”„«»]([^\"“”„«»]*)[\"“”„«»]|((?i:(?<![\\p{L}\\p{Nd}])"
            + Period.SPOKEN + ")|[^\\s\\p{Z}\\p{Cntrl}\"“”„«»]+)");

    /** A serial as certificate viewers print it: at least four pairs of hexadecimal digits with blanks between. */
    private static final Pattern HEX_PAIRS =
            Pattern.compile("(?<![\\p{L}\\p{Nd}])(?:[0-9A-Fa-f]{2}[ \\u00a0]){3,19}[0-9A-Fa-f]{2}(?![\\p{L}\\p{Nd}])");

    /** Digits in groups with one sign between all of them, as people write a NIK; a number and a date beside it have two. */
    private static final Pattern GROUPS = Pattern.compile(
            "(?<![\\p{L}\\p{Nd}])\\d+([\\s.\\u00a0\\u2010-\\u2015-])\\d+(?:\\1\\d+)*(?![\\p{L}\\p{Nd}])");

    /** A degree with a blank after its first letter. */
    private static final Pattern DEGREE = Pattern.compile(
            "(?i)(?<![\\p{L}.])([SMA])\\. +(?=(?:kom|pd|si|sos|kes|ag|hum|ak|md|ip|ap|stp|e|t|h|m|p)\\b)");

    private Words() {}

    /** @return the words in order; empty when the text holds none */
    static List<Word> of(String text) {
        String cut = text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text;
        String joined = joined(cut);
        List<Word> words = new ArrayList<>();
        Matcher part = PART.matcher(joined);
        while (part.find() && words.size() < MOST_WORDS) {
            boolean quoted = part.group(1) != null;
            String raw = quoted ? part.group(1) : part.group(2);
            List<String> tokens = tokens(raw, PLAIN);
            if (!tokens.isEmpty()) {
                words.add(new Word(raw, tokens, quoted ? Optional.empty() : Period.of(raw), quoted, true, false));
            }
        }
        return weighed(words);
    }

    /** Brings together what people part by blanks although it is one. */
    private static String joined(String text) {
        String serials = HEX_PAIRS.matcher(text).replaceAll(m -> m.group().replaceAll("[ \\u00a0]", ""));
        String numbers = GROUPS.matcher(serials).replaceAll(m -> {
            String digits = m.group().replaceAll("\\D", "");
            return Nik.isOne(digits) ? digits : m.group();
        });
        return DEGREE.matcher(numbers).replaceAll("$1.");
    }

    private static List<Word> weighed(List<Word> words) {
        boolean titlesOnly = words.stream().allMatch(Words::title);
        List<Word> weighed = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            boolean last = i == words.size() - 1;
            boolean stop = !last && !word.quoted() && STOP_WORDS.contains(String.join(" ", word.tokens()));
            boolean needed = !stop && (titlesOnly || !title(word));
            weighed.add(new Word(word.text(), word.tokens(), word.period(), word.quoted(), needed, last));
        }
        return weighed;
    }

    private static boolean title(Word word) {
        return !word.quoted() && NameSounds.isTitle(EDGES.matcher(word.text()).replaceAll(""));
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
