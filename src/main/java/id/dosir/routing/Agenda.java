package id.dosir.routing;

import id.dosir.core.dossier.Post;
import id.dosir.core.dossier.Receiver;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What came in during a period, by an index on the time of filing. */
@ApplicationScoped
@Transactional
public class Agenda {

    private static final String PERIOD = " d.openedAt >= :from and d.openedAt < :until";

    @PersistenceContext
    EntityManager em;

    /**
     * @param from first moment of the period
     * @param until first moment after it
     * @return how many dossiers were opened then
     */
    public int count(Instant from, Instant until) {
        return em.createQuery("select count(d) from DossierRow d where" + PERIOD, Long.class)
                .setParameter("from", from)
                .setParameter("until", until)
                .getSingleResult()
                .intValue();
    }

    /** @return at most so many of them, in order */
    public List<AgendaLine> lines(Instant from, Instant until, int most) {
        return em.createQuery(
                        "select new id.dosir.routing.AgendaLine(d.number, d.openedAt, d.application.letterFrom,"
                                + " d.application.letterNumber, d.application.letterDate, d.application.name, d.sopCode, d.sopVersion)"
                                + " from DossierRow d where" + PERIOD + " order by d.openedAt, d.number",
                        AgendaLine.class)
                .setParameter("from", from)
                .setParameter("until", until)
                .setMaxResults(most)
                .getResultList();
    }

    /** @return by number of the dossier, the posts to which its slips went, in order; secret slips, and those that were taken back, left out */
    public Map<String, List<Post>> disposedTo(Instant from, Instant until) {
        Map<String, List<Post>> found = new TreeMap<>();
        em.createQuery(
                        "select r.dossier, r.post from ReceiverRow r, DossierRow d, DispositionRow s where d.number = r.dossier and"
                                + " s.dossier = r.dossier and s.ordinal = r.slip and s.secret = false and"
                                + " r.place = 1 and r.state <> :recalled and" + PERIOD + " order by r.dossier, r.slip",
                        Object[].class)
                .setParameter("recalled", Receiver.State.RECALLED)
                .setParameter("from", from)
                .setParameter("until", until)
                .getResultList()
                .forEach(row -> found.computeIfAbsent((String) row[0], n -> new ArrayList<>())
                        .add(new Post((String) row[1])));
        return found;
    }
}
