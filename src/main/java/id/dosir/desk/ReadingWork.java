package id.dosir.desk;

import id.dosir.core.certificate.CertificateFacts;
import id.dosir.intake.DraftJob;
import id.dosir.intake.Drafts;
import id.dosir.intake.Intake;
import id.dosir.intake.Looked;
import id.dosir.reading.ReaderSettings;
import id.dosir.storage.DocumentStore;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Has papers of drafts read in the background, as many at once as there are workers; all others wait in their table. What a server that was killed had
 * begun begins anew. After each paper that was read {@link DraftRead} is fired.
 */
@ApplicationScoped
class ReadingWork {

    private static final Logger LOG = LoggerFactory.getLogger(ReadingWork.class);

    private static final Duration FIRST = Duration.ofSeconds(2);
    private static final Duration PAUSE = Duration.ofSeconds(1);

    /** A call of a reader takes at most three times its limit; another server may be at work on the file for so long. */
    private static final int LIMITS = 4;

    @Resource
    ManagedScheduledExecutorService executor;

    @Inject
    ReaderSettings settings;

    @Inject
    OpeningSettings opening;

    @Inject
    Drafts drafts;

    @Inject
    DraftWork work;

    @Inject
    Intake intake;

    @Inject
    Certificates certificates;

    @Inject
    DocumentStore store;

    @Inject
    Event<DraftRead> read;

    @Inject
    Clock clock;

    private final String server = UUID.randomUUID().toString();
    private final List<Rounds> rounds = new ArrayList<>();
    private volatile boolean ending;

    @PostConstruct
    void plan() {
        for (int i = 1; i <= settings.workers(); i++) {
            String worker = server + "/" + i;
            rounds.add(new Rounds("reading", executor, () -> round(worker)));
        }
    }

    void start() {
        rounds.forEach(each -> each.start(FIRST, PAUSE));
    }

    @PreDestroy
    void stop() {
        ending = true;
        rounds.forEach(Rounds::stop);
    }

    /** A paper came in. */
    void nudge() {
        rounds.forEach(Rounds::nudge);
    }

    void round(String worker) {
        while (!ending) {
            Instant now = clock.instant();
            Instant silent = opening.othersAtWork() ? now.minus(settings.limit().multipliedBy(LIMITS)) : now;
            Optional<DraftJob> next = drafts.claim(server, worker, silent, now);
            if (next.isEmpty()) {
                return;
            }
            read(next.get(), worker);
        }
    }

    private void read(DraftJob job, String worker) {
        Looked looked = intake.look(store.path(job.file()), job.fileName(), job.kind());
        Optional<CertificateFacts> facts = looked instanceof Looked.Accepted
                ? certificates.read(job.kind(), store.path(job.file()))
                : Optional.empty();
        if (ending) {
            return; // workers are ended in the middle of a file; the next server begins it anew
        }
        if (work.end(job, worker, looked, facts)) {
            tell(job);
        }
    }

    private void tell(DraftJob job) {
        try {
            read.fire(new DraftRead(job.draft(), job.token(), job.file()));
        } catch (RuntimeException e) {
            // last resort: the paper itself is read, whatever an observer could not make of it
            LOG.error("reading: what follows {} failed", job.file().hex().substring(0, 12), e);
        }
    }
}
