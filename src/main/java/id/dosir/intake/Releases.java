package id.dosir.intake;

import id.dosir.core.document.Sha256;
import id.dosir.core.filing.Release;
import id.dosir.storage.Staged;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Whether papers from outside may leave the house. A paper without a verdict is held as soon as there is a scanner; what was found
 * dangerous stays so when there is none any more.
 */
@ApplicationScoped
@Transactional
public class Releases {

    /** Verdicts on files that are not filed yet. */
    private static final int REMEMBERED = 2_000;

    @PersistenceContext
    EntityManager em;

    @Inject
    Clamd clamd;

    private final Map<Sha256, Verdict> atDoor = Collections.synchronizedMap(new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Sha256, Verdict> eldest) {
            return size() > REMEMBERED;
        }
    });

    /**
     * Asks about a file that has just come in. Outside of any transaction, since it may take as long as the limit.
     *
     * @return {@link Release#INFECTED}: it must not come further
     */
    @Transactional(TxType.NOT_SUPPORTED)
    Release atDoor(Staged file) {
        Verdict verdict = clamd.ask(file.file());
        if (verdict.release() == Release.CLEAN) {
            atDoor.put(file.sha256(), verdict);
        }
        return verdict.release();
    }

    /** A paper from outside becomes part of something; a second time changes nothing. */
    public void begin(Sha256 name, Instant at) {
        if (!clamd.isOn() || row(name) != null) {
            return;
        }
        PaperReleaseRow row = new PaperReleaseRow(name, at);
        Optional.ofNullable(atDoor.remove(name)).ifPresent(verdict -> row.settle(verdict, at));
        em.persist(row);
    }

    /**
     * @param name of a paper of a dossier or of the old archive
     * @return what is known of it; what we made ourselves, being read by nobody, needs no verdict
     */
    public Release of(Sha256 name) {
        return row(name) == null && em.find(PaperReadingRow.class, name.hex()) == null
                ? Release.UNCHECKED
                : ofForeign(name);
    }

    /** The same for a file that is known to come from outside. */
    public Release ofForeign(Sha256 name) {
        PaperReleaseRow row = row(name);
        if (row != null && row.state == Release.INFECTED) {
            return Release.INFECTED;
        }
        if (!clamd.isOn()) {
            return Release.UNCHECKED;
        }
        return row == null ? Release.HELD : row.state;
    }

    /** @return those of them that nobody asked about */
    public List<Sha256> unasked(Collection<Sha256> names) {
        return names.stream()
                .filter(name -> row(name) == null && of(name) == Release.HELD)
                .toList();
    }

    /** @return held papers whose turn it is, longest waiting first */
    public List<Sha256> due(Instant now, int most) {
        return em.createQuery(
                        "select r.sha256 from PaperReleaseRow r where r.state = :held and r.nextAt <= :now"
                                + " order by r.nextAt, r.sha256",
                        String.class)
                .setParameter("held", Release.HELD)
                .setParameter("now", now)
                .setMaxResults(most)
                .getResultStream()
                .map(Sha256::new)
                .toList();
    }

    /** @return whether the paper was held until now, and is found dangerous */
    public boolean settle(Sha256 name, Verdict verdict, Instant now) {
        PaperReleaseRow row = em.find(PaperReleaseRow.class, name.hex(), LockModeType.PESSIMISTIC_WRITE);
        if (row == null || row.state != Release.HELD) {
            return false; // destroyed, or another server asked about it
        }
        row.settle(verdict, now);
        return row.state == Release.INFECTED;
    }

    /** @return name of what was found in a dangerous paper */
    public Optional<String> found(Sha256 name) {
        return Optional.ofNullable(row(name)).map(row -> row.found).filter(found -> !found.isEmpty());
    }

    /** @return dangerous papers, newest first */
    public List<Sha256> infected(int most) {
        return em.createQuery(
                        "select r.sha256 from PaperReleaseRow r where r.state = :infected order by r.answeredAt desc",
                        String.class)
                .setParameter("infected", Release.INFECTED)
                .setMaxResults(most)
                .getResultStream()
                .map(Sha256::new)
                .toList();
    }

    /** @return papers in each state */
    public Map<Release, Long> counts() {
        Map<Release, Long> counts = new EnumMap<>(Release.class);
        em.createQuery("select r.state, count(r) from PaperReleaseRow r group by r.state", Object[].class)
                .getResultList()
                .forEach(row -> counts.put((Release) row[0], (Long) row[1]));
        return counts;
    }

    /** Takes out what was said of a file that is not there any more. */
    public void remove(Sha256 name) {
        PaperReleaseRow row = row(name);
        if (row != null) {
            em.remove(row);
        }
    }

    private PaperReleaseRow row(Sha256 name) {
        return em.find(PaperReleaseRow.class, name.hex());
    }
}
