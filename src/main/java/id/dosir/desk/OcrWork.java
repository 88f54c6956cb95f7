package id.dosir.desk;

import id.dosir.core.document.PageWords;
import id.dosir.core.document.Reading;
import id.dosir.core.document.ReadingOutcome.Cause;
import id.dosir.core.document.Sha256;
import id.dosir.intake.OcrJob;
import id.dosir.intake.PaperOcr;
import id.dosir.intake.PaperReadings;
import id.dosir.reading.OcrFailed;
import id.dosir.reading.OcrSettings;
import id.dosir.reading.Readers;
import id.dosir.reading.Tesseract;
import id.dosir.reading.Tesseract.Layout;
import id.dosir.routing.DossierFiles;
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

    /** With less than this on the disk nothing that fails is a fault of the paper. */
    private static final long LEAST_SPACE = 64L << 20;

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
    PaperReadings readings;

    @Inject
    DossierFiles files;

    @Inject
    OcrBook book;

    @Inject
    DocumentStore store;

    @Inject
    Outbox outbox;

    @Inject
    PrefillWork prefill;

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

    /** The server ends; the next one goes on. */
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
        look();
        if (searching) {
            search();
        }
        for (; !ending && !engine.isEmpty(); look()) {
            Instant now = clock.instant();
            Instant silent = opening.othersAtWork() ? now.minus(LONGEST_SILENCE) : now;
            Optional<OcrJob> next = ocr.claim(server, worker, silent, now);
            if (next.isEmpty() || !work(next.get(), worker)) {
                return;
            }
        }
    }

    private void look() {
        engine = tesseract.engine(home.scratch()).orElse("");
        looked = true;
    }

    private void search() {
        if (clock.instant().isBefore(searchAt)) {
            return;
        }
        List<String> names = files.filesAfter("", BATCH);
        while (!names.isEmpty() && !ending) {
            ocr.unasked(names.stream().map(Sha256::new).toList()).forEach(this::askLate);
            names = files.filesAfter(names.get(names.size() - 1), BATCH);
        }
        searchAt = clock.instant().plus(SEARCH_AGAIN);
    }

    private void askLate(Sha256 paper) {
        try {
            ocr.askLate(paper, clock.instant());
        } catch (RuntimeException e) {
            // it was filed, or another server asked for it, in this moment; whatever else it is must not keep back all
            // others, and the next
            // search asks again
            LOG.warn("ocr: {} not asked for, perhaps because it was in this moment", shortName(paper), e);
        }
    }

    /** @return whether the next paper may have its turn */
    boolean work(OcrJob job, String worker) {
        try {
            Layout layout = layout(readings.of(job.paper()).orElseThrow(() -> new OcrFailed("NO READING")));
            for (int page : job.left()) {
                if (ending || !read(job, page, layout, worker)) {
                    return !ending;
                }
            }
            end(job, worker);
        } catch (NotNow e) {
            return false;
        } catch (OcrFailed e) {
            setBack(job, worker, e.getMessage());
        } catch (IOException | RuntimeException e) {
            // last resort of a background task: the paper is tried again later, and keeps back no other
            LOG.error("ocr: {} stopped", shortName(job.paper()), e);
            setBack(job, worker, e.getClass().getSimpleName());
        }
        return !ending;
    }

    private void setBack(OcrJob job, String worker, String reason) {
        boolean over = ocr.setBack(job.paper(), worker, reason, clock.instant());
        LOG.warn("ocr: {} {}: {}", shortName(job.paper()), over ? "given up" : "will be tried again", reason);
        if (over) {
            book.tellGivenUp(job.paper());
            outbox.nudge();
            prefill.nudge();
        }
    }

    private static String shortName(Sha256 paper) {
        return paper.hex().substring(0, 12);
    }

    private boolean read(OcrJob job, int page, Layout layout, String worker) throws IOException, NotNow, OcrFailed {
        Path picture = Files.createTempFile(home.scratch(), "masuk-", ".png");
        PageWords found = new PageWords(page, true, List.of());
        String failure = "";
        try {
            Optional<Cause> cause = readers.scan(store.path(job.paper()), page, picture);
            if (cause.isPresent()) {
                failure = ofFile(cause.get(), job);
            } else {
                found = tesseract.read(picture, page, layout);
            }
        } catch (OcrFailed e) {
            if (ending) {
                throw new NotNow();
            }
            throw e;
        } finally {
            Files.deleteIfExists(picture);
        }
        if (!failure.isEmpty()) {
            LOG.info("ocr: page {} of {}: {}", page, shortName(job.paper()), failure);
        }
        return ocr.keep(job.paper(), worker, found, failure, clock.instant());
    }

    /**
     * @return the cause as a failure of the paper
     * @throws OcrFailed when the machine may have caused it, so that another attempt may go well
     */
    private String ofFile(Cause cause, OcrJob job) throws NotNow, OcrFailed, IOException {
        if (ending) {
            throw new NotNow(); // workers are ended in the middle of a file
        }
        if (cause == Cause.NO_WORKER || cause == Cause.TOO_SLOW) {
            throw new OcrFailed(cause.name());
        }
        if (!Files.isReadable(store.path(job.paper()))) {
            throw new OcrFailed("NO FILE");
        }
        if (Files.getFileStore(home.scratch()).getUsableSpace() < LEAST_SPACE) {
            throw new OcrFailed("DISK FULL");
        }
        return cause.name();
    }

    private static Layout layout(Reading reading) {
        boolean card =
                reading.mediaType().startsWith("image/") && reading.widthPoints() > LYING * reading.heightPoints();
        return card ? Layout.CARD : Layout.PAGE;
    }

    private void end(OcrJob job, String worker) throws IOException, NotNow, OcrFailed {
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
                    failure = "COPY " + ofFile(cause.get(), job);
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
        prefill.nudge();
    }
}
