package id.dosir.archive;

import id.dosir.archive.Hit.Segment;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Marks the words of one search in pages that come from the index. Lucene's highlighter makes an index in memory of each passage,
 * which took as long as the search that found it.
 */
final class PageMarks {

    private static final int LONGEST_TEXT = 200_000;

    /** Letters of a passage, as far as the words do not stand further apart. */
    private static final int PASSAGE = 160;

    /** Letters from the first marked word of a passage to the last. */
    private static final int TOGETHER = 250;

    /** Letters that are left at least before and after the words. */
    private static final int AROUND = 35;

    private static final String CUT = "…";
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    /** Words that stand one after the other. */
    private final List<List<SoughtWord>> rows;

    PageMarks(List<List<SoughtWord>> rows) {
        this.rows = rows;
    }

    /** @return the first passage of a page with one of the words, or empty when none of them stands there */
    Optional<List<Segment>> in(String page) {
        return in(page, new PageSieve.Stretch(0, Math.min(page.length(), LONGEST_TEXT)));
    }

    /** @return the first passage of this stretch of a page with one of the words, or empty when none of them stands there */
    Optional<List<Segment>> in(String page, PageSieve.Stretch where) {
        String text = page.substring(where.from(), where.to());
        List<Token> tokens = Token.of(text);
        BitSet marked = marked(tokens);
        int begin = marked.nextSetBit(0);
        if (begin < 0) {
            return Optional.empty();
        }
        int end = marked.nextClearBit(begin);
        for (int next = marked.nextSetBit(end);
                next >= 0 && marked.nextClearBit(next) - begin <= TOGETHER;
                next = marked.nextSetBit(end)) {
            end = marked.nextClearBit(next);
        }
        int around = Math.max(AROUND, (PASSAGE - (end - begin)) / 2);
        int from = Math.max(0, begin - around);
        int to = Math.min(text.length(), end + around);
        from = from == 0 ? 0 : before(text, from, begin);
        to = to == text.length() ? to : after(text, to, end);
        return Optional.of(passage(
                Token.segments(text, from, to, marked), where.from() + from > 0, where.from() + to < page.length()));
    }

    /** Where the first whole word begins. */
    private static int before(String text, int from, int latest) {
        int blank = text.indexOf(' ', from);
        return blank < 0 || blank >= latest ? from : blank + 1;
    }

    /** Where the last whole word ends. */
    private static int after(String text, int to, int earliest) {
        int blank = text.lastIndexOf(' ', to);
        return blank <= earliest ? to : blank;
    }

    private static List<Segment> passage(List<Segment> segments, boolean moreBefore, boolean moreAfter) {
        List<Segment> passage = new ArrayList<>();
        if (moreBefore) {
            passage.add(new Segment(CUT, false));
        }
        for (Segment each : segments) {
            passage.add(new Segment(BLANKS.matcher(each.text()).replaceAll(" "), each.marked()));
        }
        if (moreAfter) {
            passage.add(new Segment(CUT, false));
        }
        return passage;
    }

    private BitSet marked(List<Token> tokens) {
        BitSet marked = new BitSet();
        for (int i = 0; i < tokens.size(); i++) {
            for (List<SoughtWord> row : rows) {
                if (stands(row, tokens, i)) {
                    marked.set(
                            tokens.get(i).from(), tokens.get(i + row.size() - 1).to());
                }
            }
        }
        return marked;
    }

    private static boolean stands(List<SoughtWord> row, List<Token> tokens, int at) {
        if (at + row.size() > tokens.size()) {
            return false;
        }
        for (int k = 0; k < row.size(); k++) {
            if (!row.get(k).is(tokens.get(at + k).text())) {
                return false;
            }
        }
        return true;
    }
}
