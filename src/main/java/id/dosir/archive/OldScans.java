package id.dosir.archive;

import id.dosir.core.document.Sha256;
import id.dosir.core.oldregister.OldNumber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Scans of old papers, inside the transaction of whoever calls. They are only added: an entry has the same bytes once. */
@ApplicationScoped
public class OldScans {

    @PersistenceContext
    EntityManager em;

    public boolean has(OldNumber entry, Sha256 file) {
        return em.find(OldScanRow.class, OldScanRow.id(entry, file)) != null;
    }

    /** Adds one that its entry does not have. */
    public void add(OldScan scan) {
        em.persist(new OldScanRow(scan));
    }

    /** @return scans of an entry, as they were named */
    public List<OldScan> of(OldNumber entry) {
        return of(List.of(entry)).getOrDefault(entry, List.of());
    }

    public Optional<OldScan> find(OldNumber entry, Sha256 file) {
        return Optional.ofNullable(em.find(OldScanRow.class, OldScanRow.id(entry, file)))
                .map(OldScanRow::toScan);
    }

    /**
     * @param entries at most some thousand
     * @return scans of those that have any
     */
    public Map<OldNumber, List<OldScan>> of(Collection<OldNumber> entries) {
        return em.createQuery(
                        "select s from OldScanRow s where s.entry in :some order by s.entry, s.fileName, s.id",
                        OldScanRow.class)
                .setParameter("some", entries.stream().map(OldNumber::value).toList())
                .getResultStream()
                .map(OldScanRow::toScan)
                .collect(Collectors.groupingBy(OldScan::entry));
    }

    /** @return how many scans each of these entries has that has any */
    public Map<OldNumber, Long> counts(Collection<OldNumber> entries) {
        Map<OldNumber, Long> counts = new HashMap<>();
        em.createQuery(
                        "select s.entry, count(s) from OldScanRow s where s.entry in :some group by s.entry",
                        Object[].class)
                .setParameter("some", entries.stream().map(OldNumber::value).toList())
                .getResultList()
                .forEach(found -> counts.put(new OldNumber((Long) found[0]), (Long) found[1]));
        return counts;
    }
}
