package id.dosir.desk;

import id.dosir.core.check.Breach;
import id.dosir.core.check.Difference;
import id.dosir.desk.VerifyRun.Counts;
import id.dosir.desk.VerifyRun.Phase;
import id.dosir.journal.AnchorFile;
import id.dosir.journal.ChainWalk;
import id.dosir.journal.JournalLine;
import id.dosir.journal.JournalReader;
import id.dosir.journal.JournalTable.Head;
import id.dosir.routing.Dossiers;
import id.dosir.storage.FileOwner;
import id.dosir.storage.FileOwners;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.TimeUnit;

/**
 * Looks at everything that the journal covers, once, from row to row: neither memory nor a transaction grows with the archive. Of
 * journal, histories, anchors and files the first place each is written down that does not hold.
 */
@ApplicationScoped
class VerifyWork {

    private static final int ROWS = 2_000;
    private static final int DOSSIERS = 500;
    /** Between two signs of life: files may be large. */
    private static final int FILES = 50;

    @Inject
    VerifyBook book;

    @Inject
    JournalReader journal;

    @Inject
    Carried carried;

    @Inject
    Dossiers dossiers;

    @Inject
    FileCheck files;

    @Inject
    FileOwners owners;

    @Inject
    AnchorSettings settings;

    /** One run as far as it has come. */
    private static final class Walk {
        private final long id;
        private Counts counts;
        private Optional<Breach> chain = Optional.empty();
        private Optional<Breach> history = Optional.empty();
        private Optional<Breach> anchors = Optional.empty();
        private Optional<Breach> file = Optional.empty();

        Walk(long id, Counts counts) {
            this.id = id;
            this.counts = counts;
        }

        List<Breach> found() {
            List<Breach> found = new ArrayList<>();
            chain.ifPresent(found::add);
            history.ifPresent(found::add);
            anchors.ifPresent(found::add);
            file.ifPresent(found::add);
            return found;
        }
    }

    /** Looks at everything and writes down what does not hold; whoever began the run ends it. */
    void run(long id) {
        Head head = journal.head();
        long all = head.number() + dossiers.count() + owners.count();
        Walk walk = new Walk(id, new Counts(all, 0, 0, 0, 0, 0));
        journal(walk, head);
        histories(walk);
        owners.all().forEach(owner -> files(walk, owner));
        book.found(id, walk.found());
    }

    private void journal(Walk walk, Head head) {
        AnchorWalk anchors = new AnchorWalk(anchors());
        ChainWalk chain = new ChainWalk();
        long began = System.nanoTime();
        boolean more = true;
        while (more && walk.chain.isEmpty()) {
            List<JournalLine> page = journal.above(chain.number(), ROWS).stream()
                    .filter(line -> line.number() <= head.number())
                    .toList();
            List<JournalLine> held = new ArrayList<>();
            for (JournalLine line : page) {
                walk.chain = chain.next(line, journal::follower).or(() -> anchors.passed(chain));
                if (walk.chain.isPresent()) {
                    break;
                }
                held.add(line);
            }
            anchors.told(held);
            walk.history = walk.history.or(() -> carried.breach(held));
            more = !page.isEmpty();
            long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began);
            walk.counts = new Counts(walk.counts.expected(), chain.number(), millis, 0, anchors.count(), 0);
            book.progress(walk.id, Phase.JOURNAL, walk.counts);
        }
        walk.chain = walk.chain
                .or(() -> chain.end(head.number(), head.hash()))
                // an anchor that was written since the head was read counts rows above it, rightly
                .or(() -> anchors.rows() <= journal.head().number() ? Optional.empty() : anchors.end(chain))
                .or(this::beyond);
        walk.anchors = anchors.breach();
    }

    private AnchorFile.Content anchors() {
        try {
            return settings.file().read();
        } catch (IOException e) {
            throw new UncheckedIOException("the file of anchors cannot be read", e);
        }
    }

    private Optional<Breach> beyond() {
        return journal.beyondHead().stream()
                .mapToObj(number -> new Breach(Breach.Kind.ROW_ADDED, String.valueOf(number), ""))
                .findFirst();
    }

    private void histories(Walk walk) {
        String last = "";
        for (SortedMap<String, Integer> page = dossiers.linesAfter(last, DOSSIERS);
                !page.isEmpty();
                page = dossiers.linesAfter(last, DOSSIERS)) {
            if (walk.history.isEmpty()) {
                walk.history = carried.breach(last, page);
            }
            last = page.lastKey();
            Counts so = walk.counts;
            walk.counts = new Counts(
                    so.expected(), so.rows(), so.millis(), so.dossiers() + page.size(), so.anchors(), so.files());
            book.progress(walk.id, Phase.HISTORY, walk.counts);
        }
    }

    private void files(Walk walk, FileOwner owner) {
        String last = "";
        for (List<String> page = owner.filesAfter(last, FILES);
                !page.isEmpty() && walk.file.isEmpty();
                page = owner.filesAfter(last, FILES)) {
            walk.file = first(page.stream().map(name -> files.look(owner, name)).toList());
            last = page.get(page.size() - 1);
            seen(walk, page.size());
        }
    }

    private void seen(Walk walk, int more) {
        Counts so = walk.counts;
        walk.counts = new Counts(so.expected(), so.rows(), so.millis(), so.dossiers(), so.anchors(), so.files() + more);
        book.progress(walk.id, Phase.FILES, walk.counts);
    }

    private static Optional<Breach> first(List<List<Difference>> found) {
        return found.stream()
                .flatMap(List::stream)
                .findFirst()
                .map(d -> new Breach(Breach.Kind.valueOf(d.finding().name()), d.subject(), d.detail()));
    }
}
