package id.dosir.desk;

import id.dosir.core.document.Sha256;
import id.dosir.intake.Clamd;
import id.dosir.intake.Releases;
import id.dosir.intake.Verdict;
import id.dosir.storage.DocumentStore;
import id.dosir.storage.FileOwner;
import id.dosir.storage.FileOwners;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks the scanner again about papers that are held, and once about those that were there before it. */
@ApplicationScoped
class ReleaseWork {

    private static final Logger LOG = LoggerFactory.getLogger(ReleaseWork.class);
    private static final Duration FIRST = Duration.ofSeconds(5);
    private static final Duration PAUSE = Duration.ofSeconds(5);

    /** Between two searches for papers that came in by a way that asks for nothing, such as a package. */
    private static final Duration SEARCH_AGAIN = Duration.ofHours(6);

    private static final int BATCH = 100;

    @Resource
    ManagedScheduledExecutorService executor;

    @Inject
    Clamd clamd;

    @Inject
    Releases releases;

    @Inject
    ReleaseBook book;

    @Inject
    FileOwners owners;

    @Inject
    DocumentStore store;

    @Inject
    Clock clock;

    private Rounds rounds;
    private volatile boolean ending;
    private volatile boolean unreachable;
    private Instant searchAt = Instant.MIN;

    @PostConstruct
    void plan() {
        rounds = new Rounds("antivirus", executor, this::round);
    }

    void start() {
        if (clamd.isOn()) {
            rounds.start(FIRST, PAUSE);
        }
    }

    @PreDestroy
    void stop() {
        ending = true;
        rounds.stop();
    }

    /** @return whether the scanner did not answer when it was last asked */
    boolean isUnreachable() {
        return unreachable;
    }

    private void round() {
        if (askDue()) {
            search();
        }
    }

    /** @return whether the scanner answers, as far as it was asked */
    private boolean askDue() {
        for (Sha256 paper : releases.due(clock.instant(), BATCH)) {
            if (ending || !ask(paper)) {
                return false;
            }
        }
        return !ending;
    }

    /** @return whether the next one may be asked about */
    private boolean ask(Sha256 paper) {
        Path file = store.path(paper);
        if (!Files.isReadable(file)) {
            book.settle(paper, Verdict.NO_FILE);
            return true;
        }
        try {
            Verdict verdict = clamd.ask(file);
            reached(!verdict.isNobodyThere());
            if (unreachable) {
                return false; // nothing can be said of this paper, and of no other
            }
            book.settle(paper, verdict);
        } catch (UncheckedIOException e) {
            LOG.warn("antivirus: paper {} cannot be read", paper.hex().substring(0, 12), e);
            book.settle(paper, Verdict.NO_FILE);
        }
        return true;
    }

    private void reached(boolean answers) {
        if (answers == unreachable) {
            unreachable = !answers;
            if (unreachable) {
                LOG.warn("antivirus: clamd does not answer; papers are held until it does");
            } else {
                LOG.info("antivirus: clamd answers again");
            }
        }
    }

    private void search() {
        if (clock.instant().isBefore(searchAt)) {
            return;
        }
        for (FileOwner owner : owners.all()) {
            List<String> names = owner.filesAfter("", BATCH);
            while (!names.isEmpty() && !ending) {
                releases.unasked(names.stream().map(Sha256::new).toList())
                        .forEach(name -> releases.begin(name, clock.instant()));
                if (!askDue()) {
                    return; // begun anew when it answers
                }
                names = owner.filesAfter(names.get(names.size() - 1), BATCH);
            }
        }
        searchAt = clock.instant().plus(SEARCH_AGAIN);
    }
}
