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

    /** @return names of files after the given one, each once, with the number of an entry that has it */
    public List<String[]> after(String document, int most) {
        return em
                .createQuery(
                        "select s.sha256, min(s.entry) from OldScanRow s where s.sha256 > :document group by s.sha256 order by s.sha256",
                        Object[].class)
                .setParameter("document", document)
                .setMaxResults(most)
                .getResultList()
                .stream()
                .map(found -> new String[] {(String) found[0], new OldNumber((Long) found[1]).printed()})
                .toList();
    }

    public boolean names(Sha256 document) {
        return !em.createQuery("select s.id from OldScanRow s where s.sha256 = :document", String.class)
                .setParameter("document", document.hex())
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    public long count() {
        return em.createQuery("select count(distinct s.sha256) from OldScanRow s", Long.class)
                .getSingleResult();
    }
}
