package id.dosir.letters;

import com.openhtmltopdf.extend.FSTextBreaker;

/**
 * Lines end after a space, or after a hyphen inside a word. The renderer's own breaker also splits at slashes, and a
 * letter number or an address that is cut in two is read wrongly.
 */
final class SpaceBreaker implements FSTextBreaker {

    private static final int DONE = -1;

    private String text = "";
    private int at;

    @Override
    public void setText(String newText) {
        text = newText;
        at = 0;
    }

    @Override
    public int next() {
        while (at < text.length()) {
            at++;
            if (at == text.length() || mayBreakAt(at)) {
                return at;
            }
        }
        return DONE;
    }

    private boolean mayBreakAt(int index) {
        char before = text.charAt(index - 1);
        char after = text.charAt(index);
        boolean hyphen =
                before == '-' && index > 1 && Character.isLetter(text.charAt(index - 2)) && Character.isLetter(after);
        return before == ' ' && after != ' ' || hyphen;
    }
}
