package id.dosir.archive;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** Puts {@link NameSounds} in the place of words, or at the same place beside them. */
final class SoundFilter extends TokenFilter {

    /** Before a sound that stands beside words, so that it is not taken for one. */
    static final String BESIDE = "~";

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
    private final boolean beside;
    private final Deque<String> waiting = new ArrayDeque<>();
    private State word;

    /** @param beside whether the words stay, and their sounds are marked with {@link #BESIDE} */
    SoundFilter(TokenStream words, boolean beside) {
        super(words);
        this.beside = beside;
    }

    @Override
    public boolean incrementToken() throws IOException {
        while (waiting.isEmpty()) {
            if (!input.incrementToken()) {
                return false;
            }
            NameSounds.of(term.toString()).forEach(waiting::add);
            word = captureState();
            if (beside) {
                return true;
            }
        }
        restoreState(word);
        term.setEmpty().append(beside ? BESIDE : "").append(waiting.remove());
        step.setPositionIncrement(beside ? 0 : 1);
        return true;
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        waiting.clear();
        word = null;
    }
}
