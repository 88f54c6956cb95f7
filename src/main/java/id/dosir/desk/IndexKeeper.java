package id.dosir.desk;

import id.dosir.archive.ArchiveIndex;
import id.dosir.archive.Findable;
import id.dosir.archive.OldRegisterEntry;
import id.dosir.core.dossier.DossierNumber;
import id.dosir.core.oldregister.OldNumber;
import id.dosir.routing.Dossiers;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes the search index agree with the database when the server starts. Usually only numbers and versions are compared; an
 * index that was lost or thrown away is written again, whole, from the database.
 */
@ApplicationScoped
class IndexKeeper {

    private static final Logger LOG = LoggerFactory.getLogger(IndexKeeper.class);
    private static final int PAGE = 200;

    /** Until the next try, when the index did not open. */
    private static final long PAUSE_SECONDS = 5;

    @Resource
    ManagedScheduledExecutorService executor;

    @Inject
    ArchiveIndex index;

    @Inject
    Dossiers dossiers;

    @Inject
    Findables findables;

    @Inject
    OldArchiveRoom archive;

    @Inject
    OldFindables old;

    private boolean stopped;
    private Future<?> planned;

    void start() {
        executor.submit(this::agree);
    }

    private void agree() {
        try {
            // also where there is nothing to compare: nobody else opens an index again that did not open at the start,
            // and until it is open the server is not ready
            index.count();
            long written = 0;
            String last = "";
            for (SortedMap<String, Long> page = dossiers.versionsAfter(last, PAGE);
                    !page.isEmpty();
                    page = dossiers.versionsAfter(last, PAGE)) {
                written += write(behind(page, index.versionsAfter(last, PAGE)));
                last = page.lastKey();
            }
            if (written > 0) {
                LOG.info("index: {} dossiers written again from the database", written);
            }
            agreeOnOld();
        } catch (RuntimeException e) {
            // last resort of a background task: until a try succeeds searching stays incomplete, which the operator
            // must learn
            LOG.error("index: not compared with the database to the end, will be tried again", e);
            again();
        }
    }

    private void again() {
        synchronized (this) {
            if (!stopped) {
                planned = executor.schedule(this::agree, PAUSE_SECONDS, TimeUnit.SECONDS);
            }
        }
    }

    @PreDestroy
    void stop() {
        synchronized (this) {
            stopped = true;
            if (planned != null) {
                planned.cancel(false);
            }
        }
    }

    private void agreeOnOld() {
        long written = 0;
        long last = 0;
        for (List<OldRegisterEntry> page = archive.after(last, PAGE);
                !page.isEmpty();
                page = archive.after(last, PAGE)) {
            Map<OldNumber, Long> scans = archive.scanCounts(
                    page.stream().map(OldRegisterEntry::number).toList());
            Map<String, Long> there = index.oldVersions(
                    page.stream().map(each -> each.number().printed()).collect(Collectors.toSet()));
            List<OldRegisterEntry> behind = page.stream()
                    .filter(each ->
                            there.getOrDefault(each.number().printed(), -1L) < scans.getOrDefault(each.number(), 0L))
                    .toList();
            if (!behind.isEmpty()) {
                index.putOld(old.of(behind));
            }
            written += behind.size();
            last = page.get(page.size() - 1).number().value();
        }
        if (written > 0) {
            LOG.info("index: {} entries of the old archive written again from the database", written);
        }
    }

    private static List<DossierNumber> behind(Map<String, Long> database, Map<String, Long> indexed) {
        return database.entrySet().stream()
                .filter(d -> indexed.getOrDefault(d.getKey(), -1L) < d.getValue())
                .map(d -> new DossierNumber(d.getKey()))
                .toList();
    }

    private int write(List<DossierNumber> behind) {
        List<Findable> found =
                behind.stream().map(findables::of).flatMap(Optional::stream).toList();
        if (!found.isEmpty()) {
            index.put(found);
            // one of them may have been destroyed since it was read
            index.remove(found.stream()
                    .map(Findable::number)
                    .filter(number -> dossiers.foundVersion(number).isEmpty())
                    .toList());
        }
        return found.size();
    }
}
