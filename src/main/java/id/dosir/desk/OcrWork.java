package id.dosir.desk;

import id.dosir.core.document.PageWords;
import id.dosir.core.document.Reading;
import id.dosir.core.document.ReadingOutcome.Cause;
import id.dosir.core.document.Sha256;
import id.dosir.intake.OcrJob;
import id.dosir.intake.PaperOcr;
import id.dosir.reading.OcrFailed;
import id.dosir.reading.OcrSettings;
import id.dosir.reading.Readers;
import id.dosir.reading.Tesseract;
import id.dosir.reading.Tesseract.Layout;
import id.dosir.storage.DocumentStore;
import id.dosir.storage.Home;
import id.dosir.storage.Staged;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
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
 * Reads scans in the background, page by page: a server that is killed goes on after the last page that it kept. As many papers at once
 * as {@code dosir.ocr.workers} says; all others wait in their table.
 */
@ApplicationScoped
class OcrWork {

    private static final Logger LOG = LoggerFactory.getLogger(OcrWork.class);

    private static final Duration FIRST = Duration.ofSeconds(4);
    private static final Duration PAUSE = Duration.ofSeconds(3);

    /** Between two searches for papers that came in by a way that asks for nothing, such as a package. */
    private static final Duration SEARCH_AGAIN = Duration.ofHours(6);

    /** Longer than the worker and the program may take for a page, and the copy for all of them. */
    private static final Duration LONGEST_SILENCE = Duration.ofMinutes(30);

    private static final int BATCH = 100;

    /** A card lies: of pictures that are so much wider than high. */
    private static final double LYING = 1.25;

    @Resource
    ManagedScheduledExecutorService executor;

    @Inject
    OcrSettings settings;

    @Inject
    OpeningSettings opening;

    @Inject
    Tesseract tesseract;

    @Inject
    Readers readers;

    @Inject
    PaperOcr ocr;

    @Inject
    OcrBook book;

    @Inject
    DocumentStore store;

    @Inject
    Outbox outbox;

    @Inject
    Home home;

    @Inject
    Clock clock;

    private final String server = UUID.randomUUID().toString();
    private final List<Rounds> rounds = new ArrayList<>();
    private volatile boolean ending;
    private volatile boolean looked;
    private volatile String engine = "";
    private Instant searchAt = Instant.MIN;

    /** No worker was free; the next round may find one. */
    private static final class NotNow extends Exception {
        private static final long serialVersionUID = 1L;
    }

    @PostConstruct
    void plan() {
        for (int i = 1; i <= settings.workers(); i++) {
            String worker = server + "/" + i;
            boolean searching = i == 1;
            rounds.add(new Rounds("ocr", executor, () -> round(worker, searching)));
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

    /** @return whether it was looked for a program and there is none */
    boolean isOff() {
        return looked && engine.isEmpty();
    }

    /** @return name and version of the program that reads */
    Optional<String> engine() {
        return Optional.of(engine).filter(name -> !name.isEmpty());
    }

    void round(String worker, boolean searching) {
        engine = tesseract.engine(home.scratch()).orElse("");
        looked = true;
        if (searching) {
            search();
        }
        while (!ending && !engine.isEmpty()) {
            Instant now = clock.instant();
            Instant silent = opening.othersAtWork() ? now.minus(LONGEST_SILENCE) : now;
            Optional<OcrJob> next = ocr.claim(server, worker, silent, now);
            if (next.isEmpty() || !work(next.get(), worker)) {
                return;
            }
        }
    }

    private void search() {
        if (clock.instant().isBefore(searchAt)) {
            return;
        }
        for (Optional<String> last = Optional.of(""); last.isPresent() && !ending; ) {
            last = book.askLate(last.get(), BATCH);
        }
        searchAt = clock.instant().plus(SEARCH_AGAIN);
    }

    /** @return whether the next paper may have its turn */
    boolean work(OcrJob job, String worker) {
        Sha256 paper = job.paper();
        try {
            for (int page : job.left()) {
                if (ending || !read(job, page, worker)) {
                    return !ending;
                }
            }
            end(job, worker);
            return true;
        } catch (NotNow e) {
            LOG.info("ocr: {} waits for a worker", paper.hex().substring(0, 12));
            return false;
        } catch (IOException | RuntimeException e) {
            // last resort of a background task: the next round tries this paper again
            LOG.error("ocr: {} stopped", paper.hex().substring(0, 12), e);
            return false;
        }
    }

    private boolean read(OcrJob job, int page, String worker) throws IOException, NotNow {
        Path picture = Files.createTempFile(home.scratch(), "masuk-", ".png");
        PageWords found = new PageWords(page, true, List.of());
        String failure = "";
        try {
            Optional<Cause> cause = readers.scan(store.path(job.paper()), page, picture);
            if (cause.isPresent()) {
                failure = possible(cause.get());
            } else {
                found = tesseract.read(picture, page, layout(job.reading()));
            }
        } catch (OcrFailed e) {
            if (ending) {
                throw new NotNow();
            }
            failure = e.getMessage();
        } finally {
            Files.deleteIfExists(picture);
        }
        if (!failure.isEmpty()) {
            LOG.info("ocr: page {} of {}: {}", page, job.paper().hex().substring(0, 12), failure);
        }
        return ocr.keep(job.paper(), worker, found, failure, clock.instant());
    }

    /** @return the cause as a failure of the paper */
    private static String possible(Cause cause) throws NotNow {
        if (cause == Cause.NO_WORKER) {
            throw new NotNow();
        }
        return cause.name();
    }

    private static Layout layout(Reading reading) {
        boolean card =
                reading.mediaType().startsWith("image/") && reading.widthPoints() > LYING * reading.heightPoints();
        return card ? Layout.CARD : Layout.PAGE;
    }

    private void end(OcrJob job, String worker) throws IOException, NotNow {
        Optional<String> words = ocr.packed(job.paper());
        Optional<Staged> copy = Optional.empty();
        String failure = "";
        if (words.isPresent()) {
            Path packed = Files.createTempFile(home.scratch(), "masuk-", ".kata");
            Path made = Files.createTempFile(home.scratch(), "masuk-", ".pdf");
            try {
                Files.writeString(packed, words.get());
                Optional<Cause> cause = readers.layer(store.path(job.paper()), packed, made);
                if (cause.isPresent()) {
                    failure = "COPY " + possible(cause.get());
                } else {
                    try (InputStream in = Files.newInputStream(made)) {
                        copy = Optional.of(store.stage(in, Long.MAX_VALUE));
                    }
                }
            } finally {
                Files.deleteIfExists(packed);
                Files.deleteIfExists(made);
            }
        }
        try {
            book.end(job.paper(), worker, engine, copy, failure);
        } finally {
            copy.ifPresent(store::drop); // what is kept has left the scratch folder
        }
        outbox.nudge();
    }
}
