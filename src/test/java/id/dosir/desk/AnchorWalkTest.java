package id.dosir.desk;

import static org.assertj.core.api.Assertions.assertThat;

import id.dosir.core.check.Breach;
import id.dosir.journal.Anchor;
import id.dosir.journal.AnchorFile;
import id.dosir.journal.Chain;
import id.dosir.journal.ChainWalk;
import id.dosir.journal.Entry;
import id.dosir.journal.JournalLine;
import id.dosir.journal.JournalTable.Head;
import id.dosir.journal.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A chain that was written anew holds in itself; only what was told outside knows better. */
class AnchorWalkTest {

    private static final int ROWS = 12;

    @TempDir
    Path folder;

    @Test
    void anchors_of_a_journal_that_only_grew_hold() throws IOException {
        anchoredAt(0, 4, 4, 9);

        assertThat(breach(Chain.of(ROWS))).isEmpty();
    }

    @Test
    void a_chain_that_was_written_anew_is_named_by_the_rows_between_two_anchors() throws IOException {
        anchoredAt(4, 9);
        for (int row = 1; row <= 4; row++) {
            assertThat(breach(rewrittenFrom(row))).contains(new Breach(Breach.Kind.REWRITTEN, "1-4", "1"));
        }
        for (int row = 5; row <= 9; row++) {
            assertThat(breach(rewrittenFrom(row))).contains(new Breach(Breach.Kind.REWRITTEN, "5-9", "2"));
        }
        assertThat(breach(rewrittenFrom(10))).as("what no anchor has seen").isEmpty();
    }

    @Test
    void an_end_that_was_cut_off_together_with_the_head_is_named() throws IOException {
        anchoredAt(4, 9);

        assertThat(breach(Chain.of(8))).contains(new Breach(Breach.Kind.TAIL_CUT, "9", "1"));
        assertThat(breach(Chain.of(3))).contains(new Breach(Breach.Kind.TAIL_CUT, "4-9", "6"));
    }

    @Test
    void anchors_that_the_journal_was_told_of_must_be_in_the_file() throws IOException {
        List<Anchor> written = anchoredAt(4, 9);
        assertThat(told(written)).isEmpty();

        List<String> lines = Files.readAllLines(file().path());
        Files.write(file().path(), lines.subList(0, 1));
        assertThat(told(written)).contains(new Breach(Breach.Kind.ANCHOR_MISSING, "2", "2"));
        file().append(new Head(9, "a".repeat(64)), 3, Chain.BEGIN);
        assertThat(told(written)).contains(new Breach(Breach.Kind.ANCHOR_CHANGED, "2", "2"));
        Files.delete(file().path());
        assertThat(told(written)).contains(new Breach(Breach.Kind.ANCHOR_MISSING, "1", "1"));
    }

    private AnchorFile file() {
        return new AnchorFile(folder.resolve("jangkar.txt"));
    }

    private List<Anchor> anchoredAt(int... rows) throws IOException {
        List<Anchor> anchors = new ArrayList<>();
        for (int each : rows) {
            Chain chain = Chain.of(each);
            anchors.add(file().append(new Head(chain.headNumber, chain.headHash), 3, Chain.BEGIN));
        }
        return anchors;
    }

    private static Chain rewrittenFrom(int number) {
        Chain chain = Chain.of(ROWS);
        for (int i = number - 1; i < ROWS; i++) {
            JournalLine row = i == number - 1 ? Chain.detailed(chain.rows.get(i), "lain") : chain.rows.get(i);
            String before =
                    i == 0 ? JournalLine.NOTHING_BEFORE : chain.rows.get(i - 1).hash();
            chain.rows.set(i, Chain.sealed(row, before));
        }
        return chain;
    }

    private Optional<Breach> breach(Chain chain) throws IOException {
        AnchorWalk anchors = new AnchorWalk(file().read());
        ChainWalk walk = new ChainWalk();
        for (JournalLine row : chain.rows) {
            assertThat(walk.next(row, hash -> OptionalLong.empty())).isEmpty();
            Optional<Breach> passed = anchors.passed(walk);
            if (passed.isPresent()) {
                return passed;
            }
        }
        return anchors.end(walk);
    }

    private Optional<Breach> told(List<Anchor> written) throws IOException {
        AnchorWalk anchors = new AnchorWalk(file().read());
        anchors.told(written.stream()
                .map(a -> JournalLine.of(
                        new Entry(Kind.ANCHOR, "sistem", "jangkar", "", a.ordinal(), a.hash()),
                        Chain.BEGIN,
                        a.ordinal(),
                        JournalLine.NOTHING_BEFORE))
                .toList());
        return anchors.breach();
    }
}
