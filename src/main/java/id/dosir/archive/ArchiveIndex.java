package id.dosir.archive;

import id.dosir.core.dossier.DossierNumber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;
import org.hibernate.search.mapper.pojo.work.IndexingPlanSynchronizationStrategy;

/**
 * What the index holds. Every call may be repeated: it ends in the same state. What a call wrote is on disk and found by
 * the next search when it returns.
 */
@ApplicationScoped
public class ArchiveIndex {

    private static final int BATCH = 500;

    @Inject
    OpenIndex index;

    /** Held while versions are compared and written, so that of two writers the older cannot be the later. */
    private final ReentrantLock writing = new ReentrantLock();

    /** Numbers written while a rebuild runs; null while none does. */
    private Set<String> writtenMeanwhile;

    /**
     * Writes dossiers, each unless the index has a newer version.
     *
     * @throws IndexUnavailable when the index does not open in time
     */
    public void put(List<Findable> dossiers) {
        for (int from = 0; from < dossiers.size(); from += BATCH) {
            putBatch(dossiers.subList(from, Math.min(dossiers.size(), from + BATCH)));
        }
    }

    private void putBatch(List<Findable> dossiers) {
        writing.lock();
        try (SearchSession session = session()) {
            Map<String, Findable> newest = new LinkedHashMap<>();
            for (Findable each : dossiers) {
                newest.merge(each.number().value(), each, (a, b) -> a.version() > b.version() ? a : b);
            }
            Map<String, Long> there = versions(session, newest.keySet());
            for (Findable each : newest.values()) {
                String number = each.number().value();
                write(session, IndexedDossier.of(each, index.key()), there.get(number));
                if (writtenMeanwhile != null) {
                    writtenMeanwhile.add(number);
                }
            }
        } finally {
            writing.unlock();
        }
    }

    /**
     * What is new is only added: looking for an older one in every part of the index would double the time.
     *
     * @param there version in the index, null if it is not there
     */
    private static void write(SearchSession session, IndexedDossier document, Long there) {
        if (there == null) {
            session.indexingPlan().add(document);
        } else if (there <= document.version) {
            session.indexingPlan().addOrUpdate(document);
        }
    }

    /**
     * Writes entries of the old archive, each unless the index has a newer version.
     *
     * @throws IndexUnavailable when the index does not open in time
     */
    public void putOld(List<OldFindable> entries) {
        for (int from = 0; from < entries.size(); from += BATCH) {
            writing.lock();
            try (SearchSession session = session()) {
                List<OldFindable> batch = entries.subList(from, Math.min(entries.size(), from + BATCH));
                Map<String, Long> there = versions(
                        session,
                        batch.stream()
                                .map(each -> each.entry().number().printed())
                                .collect(Collectors.toSet()));
                for (OldFindable each : batch) {
                    write(
                            session,
                            IndexedOldEntry.of(each),
                            there.get(each.entry().number().printed()));
                }
            } finally {
                writing.unlock();
            }
        }
    }

    /**
     * @param numbers of the old archive, at most some hundred
     * @return versions of those that the index has
     */
    public Map<String, Long> oldVersions(Set<String> numbers) {
        try (SearchSession session = session()) {
            return versions(session, numbers);
        }
    }

    /** Takes dossiers out, such as destroyed ones; numbers that are not there do no harm. */
    public void remove(List<DossierNumber> numbers) {
        purge(numbers.stream().map(DossierNumber::value).toList());
    }

    private void purge(List<String> numbers) {
        writing.lock();
        try (SearchSession session = session()) {
            for (String number : numbers) {
                session.indexingPlan().purge(IndexedDossier.class, number, null);
            }
        } finally {
            writing.unlock();
        }
    }

    /**
     * Writes everything anew and takes out what is no longer there. Searches go on meanwhile and never find less than
     * before; dossiers that are written in between stay.
     *
     * @param batches all dossiers, a few hundred at a time
     * @return number of dossiers written
     * @throws IllegalStateException when a rebuild runs already
     */
    public long rebuild(Stream<List<Findable>> batches) {
        beginRebuild();
        try {
            long count = 0;
            for (List<Findable> batch : (Iterable<List<Findable>>) batches::iterator) {
                put(batch);
                count += batch.size();
            }
            purgeUnseen();
            return count;
        } finally {
            endRebuild();
        }
    }

    private void beginRebuild() {
        writing.lock();
        try {
            if (writtenMeanwhile != null) {
                throw new IllegalStateException("the index is being rebuilt already");
            }
            writtenMeanwhile = new HashSet<>();
        } finally {
            writing.unlock();
        }
    }

    private void endRebuild() {
        writing.lock();
        try {
            writtenMeanwhile = null;
        } finally {
            writing.unlock();
        }
    }

    private void purgeUnseen() {
        writing.lock();
        try {
            List<String> gone = new ArrayList<>();
            String last = "";
            SortedMap<String, Long> page = versionsAfter(last, BATCH);
            while (!page.isEmpty()) {
                page.keySet().stream()
                        .filter(n -> !writtenMeanwhile.contains(n))
                        .forEach(gone::add);
                last = page.lastKey();
                page = versionsAfter(last, BATCH);
            }
            purge(gone);
        } finally {
            writing.unlock();
        }
    }

    /**
     * For comparing index and database page by page.
     *
     * @param number of the last dossier of the page before, or empty
     * @param most dossiers to give
     * @return versions by number, in order of the number as text
     */
    public SortedMap<String, Long> versionsAfter(String number, int most) {
        try (SearchSession session = session()) {
            SortedMap<String, Long> page = new TreeMap<>();
            session.search(IndexedDossier.class)
                    .select(f -> f.composite()
                            .from(f.id(String.class), f.field("version", Long.class))
                            .as(Map::entry))
                    .where(f -> f.bool()
                            .filter(f.match().field("old").matching(false))
                            .filter(f.range().field("number").greaterThan(number)))
                    .sort(f -> f.field("number"))
                    .fetchHits(most)
                    .forEach(e -> page.put(e.getKey(), e.getValue()));
            return page;
        }
    }

    /** @return version of one dossier, empty when it is not found */
    public Optional<Long> version(DossierNumber number) {
        try (SearchSession session = session()) {
            return Optional.ofNullable(versions(session, Set.of(number.value())).get(number.value()));
        }
    }

    /** @return number of dossiers in the index */
    public long count() {
        try (SearchSession session = session()) {
            return session.search(IndexedDossier.class)
                    .where(f -> f.match().field("old").matching(false))
                    .fetchTotalHitCount();
        }
    }

    private static Map<String, Long> versions(SearchSession session, Set<String> numbers) {
        Map<String, Long> versions = new HashMap<>();
        if (!numbers.isEmpty()) {
            session.search(IndexedDossier.class)
                    .select(f -> f.composite()
                            .from(f.id(String.class), f.field("version", Long.class))
                            .as(Map::entry))
                    .where(f -> f.id().matchingAny(numbers))
                    .fetchHits(numbers.size())
                    .forEach(e -> versions.put(e.getKey(), e.getValue()));
        }
        return versions;
    }

    private SearchSession session() {
        return index.mapping()
                .createSessionWithOptions()
                .indexingPlanSynchronizationStrategy(IndexingPlanSynchronizationStrategy.sync())
                .build();
    }
}
