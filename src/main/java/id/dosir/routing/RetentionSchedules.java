package id.dosir.routing;

import id.dosir.core.dossier.Organisation;
import id.dosir.core.retention.RetentionSchedule;
import id.dosir.storage.Shipped;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The schedule of {@code config/retensi}. A changed file becomes a new version at the next start; the text of each version is kept in
 * the database, because closed dossiers outlive files.
 */
@ApplicationScoped
public class RetentionSchedules {

    private static final String FILE = "retensi/jadwal-retensi-arsip.yaml";

    @Inject
    Shipped shipped;

    @Inject
    Organisation organisation;

    @Inject
    Clock clock;

    @PersistenceContext
    EntityManager em;

    private final Map<Integer, RetentionSchedule> read = new ConcurrentHashMap<>();
    private volatile RetentionSchedule current;

    /**
     * Reads and checks the file; called once, when the server starts.
     *
     * @throws ConfigurationFault naming file and line
     */
    @Transactional
    public void load() {
        Path file = shipped.config().resolve(FILE);
        String source;
        try {
            source = Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new ConfigurationFault(List.of("config/" + FILE + " tidak ada atau tidak dapat dibaca (UTF-8)"));
        }
        RetentionReader.read(1, "config/" + FILE, source, organisation);
        String sha256 = CalendarBook.sha256(source.getBytes(StandardCharsets.UTF_8));
        ScheduleRow row = em.createQuery("select s from ScheduleRow s order by s.version desc", ScheduleRow.class)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .filter(last -> last.sha256.equals(sha256))
                .orElseGet(() -> add(sha256, source));
        current = of(row);
    }

    private ScheduleRow add(String sha256, String source) {
        Integer last = em.createQuery("select max(s.version) from ScheduleRow s", Integer.class)
                .getSingleResult();
        ScheduleRow row = new ScheduleRow(last == null ? 1 : last + 1, sha256, source, clock.instant());
        em.persist(row);
        return row;
    }

    private RetentionSchedule of(ScheduleRow row) {
        return read.computeIfAbsent(row.version, v -> RetentionReader.read(v, "retention_schedule " + v, row.source));
    }

    /** @return the schedule by which dossiers are closed now */
    public RetentionSchedule current() {
        return current;
    }
}
