package id.dosir.desk;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sets the desk's background work going once the application answers requests. Not from {@link Opening}: work that is handed over
 * from inside a starting EJB keeps that EJB's context, and fails when the server has taken it away. And not while the server still
 * starts the application: as its last step Payara closes all libraries of the WAR once, and what loads a class just then fails, a class
 * that is being initialised even for good.
 */
@ApplicationScoped
public class Workers {

    private static final Logger LOG = LoggerFactory.getLogger(Workers.class);

    /** The launcher asks at once; elsewhere the first visitor of the day may be hours away. */
    private static final Duration WITHOUT_VISITORS = Duration.ofMinutes(1);

    @Resource
    ManagedExecutorService executor;

    @Inject
    Event<Begun> begun;

    private final CountDownLatch answering = new CountDownLatch(1);
    private volatile boolean ended;

    /** The background work goes on from here. */
    public record Begun() {}

    @Inject
    OutboxWorker outbox;

    @Inject
    ReadingWork reading;

    @Inject
    DraftSweep drafts;

    @Inject
    LetterExaminer examiner;

    @Inject
    RevocationWatch watch;

    @Inject
    ReleaseWork releases;

    @Inject
    ClockWatch clocks;

    @Inject
    IndexKeeper index;

    @Inject
    OcrWork ocr;

    @Inject
    CertificateWork certificates;

    @Inject
    CheckDesk checks;

    @Inject
    OldImportWork imports;

    @Inject
    PrefillWork prefill;

    @Inject
    StatementWork statements;

    @Inject
    ScanWork scans;

    @Inject
    VerifyDesk verifications;

    @Inject
    AnchorDesk anchors;

    @Inject
    ProposalWorker proposals;

    void start(@Observes @Initialized(ApplicationScoped.class) Object deployed) {
        executor.submit(this::startOnceAnswering);
    }

    /** The application answers requests: the server has finished starting it. */
    public void answering() {
        answering.countDown();
    }

    @PreDestroy
    void end() {
        ended = true;
        answering.countDown();
    }

    private void startOnceAnswering() {
        try {
            if (!answering.await(WITHOUT_VISITORS.toMillis(), TimeUnit.MILLISECONDS)) {
                LOG.info("background work begins before the first request");
            }
            if (!ended) {
                begin();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // the server ends
        } catch (RuntimeException e) {
            LOG.error("background work did not begin", e);
            throw e;
        }
    }

    private void begin() {
        outbox.start();
        reading.start();
        drafts.start();
        examiner.start();
        watch.start();
        releases.start();
        clocks.start();
        index.start();
        ocr.start();
        certificates.start();
        checks.start();
        imports.start();
        prefill.start();
        statements.start();
        scans.start();
        verifications.start();
        anchors.start();
        proposals.start();
        begun.fire(new Begun());
    }
}
