package id.dosir.desk;

import id.dosir.core.certificate.CertificateFacts;
import id.dosir.core.document.Sha256;
import id.dosir.intake.PaperCertificates;
import id.dosir.reading.Readers;
import id.dosir.storage.DocumentStore;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** Looks in the background at papers that are said to be certificates; done twice it changes nothing. */
@ApplicationScoped
class CertificateWork {

    private static final Duration FIRST = Duration.ofSeconds(6);
    private static final Duration PAUSE = Duration.ofSeconds(5);
    private static final int BATCH = 20;

    @Resource
    ManagedScheduledExecutorService executor;

    @Inject
    PaperCertificates certificates;

    @Inject
    Readers readers;

    @Inject
    DocumentStore store;

    @Inject
    Clock clock;

    private Rounds rounds;
    private volatile boolean ending;

    @PostConstruct
    void plan() {
        rounds = new Rounds("certificates", executor, this::round);
    }

    void start() {
        rounds.start(FIRST, PAUSE);
    }

    @PreDestroy
    void stop() {
        ending = true;
        rounds.stop();
    }

    /** A paper was asked for. */
    void nudge() {
        rounds.nudge();
    }

    void round() {
        List<Sha256> papers = certificates.waiting(BATCH);
        while (!papers.isEmpty() && !ending) {
            papers.forEach(this::look);
            papers = certificates.waiting(BATCH);
        }
    }

    /** A file that is missing is a finding of the checks, which name it; here it just says nothing. */
    private void look(Sha256 paper) {
        if (!ending) {
            Optional<CertificateFacts> facts =
                    Files.exists(store.path(paper)) ? readers.certificate(store.path(paper)) : Optional.empty();
            certificates.keep(paper, facts, clock.instant().truncatedTo(ChronoUnit.MICROS));
        }
    }
}
