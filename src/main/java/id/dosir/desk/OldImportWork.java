package id.dosir.desk;

import id.dosir.archive.ArchiveIndex;
import id.dosir.archive.IndexUnavailable;
import id.dosir.archive.OldRegisterEntry;
import id.dosir.core.certificate.SerialNumber;
import id.dosir.core.oldregister.RowReader;
import id.dosir.core.oldregister.RowReader.Read;
import id.dosir.core.oldregister.SheetRow;
import id.dosir.desk.OldImport.State;
import id.dosir.journal.Digest;
import id.dosir.reading.TableFile;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Works through imports in the background, batch by batch. Where it is stands in the database, so that after a sudden end the next
 * start goes on with the first row that is not dealt with.
 */
@ApplicationScoped
class OldImportWork {

    private static final Logger LOG = LoggerFactory.getLogger(OldImportWork.class);
    private static final int BATCH = 500;
    private static final Duration PAUSE = Duration.ofSeconds(5);

    @Resource
    ManagedScheduledExecutorService executor;

    @Inject
    OldImportBook book;

    @Inject
    OldImportFiles files;

    @Inject
    OldFindables findables;

    @Inject
    ArchiveIndex index;

    @Inject
    Clock clock;

    @Inject
    ZoneId zone;

    private final String server = UUID.randomUUID().toString();
    private Rounds rounds;

    /**
     * A row that was read.
     *
     * @param key equal for rows that tell of the same revocation
     */
    record Looked(int row, String key, Read read) {

        boolean sound() {
            return read.faults().isEmpty();
        }

        Optional<String> serial() {
            return read.entry().serial().map(SerialNumber::decimal);
        }
    }

    @PostConstruct
    void plan() {
        rounds = new Rounds("imports", executor, this::round);
    }

    void start() {
        rounds.start(Duration.ofSeconds(2), PAUSE);
    }

    @PreDestroy
    void stop() {
        rounds.stop();
    }

    /** There is something to do now. */
    void nudge() {
        rounds.nudge();
    }

    private void round() {
        for (Optional<OldImport> next = book.claim(server); next.isPresent(); next = book.claim(server)) {
            if (!work(next.get())) {
                return;
            }
        }
    }

    /** @return whether the next import may have its turn */
    private boolean work(OldImport found) {
        try {
            if (found.state() == State.CHECKING) {
                check(found);
            } else {
                apply(found.id());
            }
            return true;
        } catch (OldImportFiles.NotReadNow e) {
            LOG.warn("imports: {} waits: {}", found.id(), e.getMessage());
            return false;
        } catch (IOException | RuntimeException e) {
            // last resort of a background task: an import must not look as if it went on for ever
            LOG.error("imports: {} stopped", found.id(), e);
            book.fail(found.id(), e.getClass().getSimpleName());
            return true;
        }
    }

    private void check(OldImport found) throws IOException {
        RowReader reader = new RowReader(found.mapping(), LocalDate.ofInstant(clock.instant(), zone));
        int done = book.lastRow(found.id());
        try (TableFile table = new TableFile(files.rows(found.id()), found.sheet())) {
            boolean more = true;
            while (more) {
                List<Looked> looked = new ArrayList<>();
                int rows = 0;
                int last = done;
                Optional<SheetRow> row = table.next();
                while (row.isPresent()) {
                    if (row.get().number() > done) {
                        rows++;
                        last = row.get().number();
                        look(reader, row.get()).ifPresent(looked::add);
                    }
                    row = rows < BATCH ? table.next() : Optional.empty();
                }
                more = rows == BATCH;
                if (rows > 0 && !book.looked(found.id(), looked, rows, last)) {
                    return;
                }
            }
        }
        book.checked(found.id());
        LOG.info("imports: {} looked through", found.id());
    }

    private static Optional<Looked> look(RowReader reader, SheetRow row) {
        return reader.read(row)
                .map(read -> new Looked(row.number(), Digest.of(read.entry().key()), read));
    }

    private void apply(long id) {
        for (Optional<List<OldRegisterEntry>> entered = book.enter(id, BATCH);
                entered.isPresent();
                entered = book.enter(id, BATCH)) {
            find(entered.get());
        }
        LOG.info("imports: {} has come to its end for now", id);
    }

    private void find(List<OldRegisterEntry> entered) {
        try {
            index.putOld(findables.of(entered));
        } catch (IndexUnavailable e) {
            // the entries are there; the next start compares the index with them
            LOG.warn("imports: {} entries are not found yet", entered.size(), e);
        }
    }
}
