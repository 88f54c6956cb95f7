package id.dosir.desk;

import id.dosir.core.check.Breach;
import id.dosir.journal.Anchor;
import id.dosir.journal.AnchorFile;
import id.dosir.journal.ChainWalk;
import id.dosir.journal.JournalLine;
import id.dosir.journal.Kind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Holds the anchors against the journal while its rows go by, and the journal's own word of anchors against their file. */
final class AnchorWalk {

    private final AnchorFile.Content content;
    private final Map<Integer, Anchor> byOrdinal = new HashMap<>();
    private Optional<Breach> breach;
    private int passed;

    AnchorWalk(AnchorFile.Content content) {
        this.content = content;
        this.breach = content.breach();
        content.anchors().forEach(anchor -> byOrdinal.put(anchor.ordinal(), anchor));
    }

    /** @return how many rows the last anchor counted */
    long rows() {
        return content.last().map(Anchor::rows).orElse(0L);
    }

    int count() {
        return content.anchors().size();
    }

    /** @return what is wrong when an anchor held this row, and held another one */
    Optional<Breach> passed(ChainWalk chain) {
        while (passed < count() && anchor().rows() <= chain.number()) {
            Anchor anchor = anchor();
            if (anchor.rows() == chain.number() && !anchor.last().equals(chain.hash())) {
                long from = passed == 0 ? 1 : content.anchors().get(passed - 1).rows() + 1;
                return Optional.of(new Breach(
                        Breach.Kind.REWRITTEN,
                        from >= anchor.rows() ? String.valueOf(anchor.rows()) : from + "-" + anchor.rows(),
                        String.valueOf(anchor.ordinal())));
            }
            passed++;
        }
        return Optional.empty();
    }

    private Anchor anchor() {
        return content.anchors().get(passed);
    }

    /** @return what is wrong when anchors counted more rows than there are */
    Optional<Breach> end(ChainWalk chain) {
        return content.last()
                .filter(last -> last.rows() > chain.number())
                .flatMap(last -> chain.end(last.rows(), last.last()));
    }

    /** @param lines of the journal, which hold */
    void told(List<JournalLine> lines) {
        for (JournalLine line : lines) {
            if (breach.isEmpty() && line.kind().equals(Kind.ANCHOR.name())) {
                Anchor anchor = byOrdinal.get(line.ordinal());
                if (anchor == null || !anchor.hash().equals(line.seal())) {
                    breach = Optional.of(new Breach(
                            anchor == null ? Breach.Kind.ANCHOR_MISSING : Breach.Kind.ANCHOR_CHANGED,
                            String.valueOf(line.ordinal()),
                            String.valueOf(line.number())));
                }
            }
        }
    }

    /** @return what is wrong with the file itself */
    Optional<Breach> breach() {
        return breach;
    }
}
