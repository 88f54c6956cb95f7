package id.dosir.routing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Figures of a month, from the stays that ended in it: found by index, so that earlier months cost nothing. */
@ApplicationScoped
@Transactional
public class StepReport {

    @PersistenceContext
    EntityManager em;

    @Inject
    ZoneId zone;

    /** @return figures of each step in which a stay ended in that month, by step */
    public List<StepFigures> of(String sop, YearMonth month) {
        Map<Integer, List<Long>> used = new TreeMap<>();
        Map<Integer, Integer> within = new TreeMap<>();
        em.createQuery(
                        "select s.step, s.used, s.within from StepTimeRow s where s.sopCode = :sop"
                                + " and s.endedAt >= :from and s.endedAt < :until order by s.step, s.used",
                        Object[].class)
                .setParameter("sop", sop)
                .setParameter("from", start(month))
                .setParameter("until", start(month.plusMonths(1)))
                .getResultList()
                .forEach(row -> {
                    int step = ((Number) row[0]).intValue();
                    used.computeIfAbsent(step, s -> new ArrayList<>()).add(((Number) row[1]).longValue());
                    within.merge(step, Boolean.TRUE.equals(row[2]) ? 1 : 0, Integer::sum);
                });
        return used.entrySet().stream()
                .map(step -> StepFigures.of(step.getKey(), step.getValue(), within.get(step.getKey())))
                .toList();
    }

    /** @return codes of the procedures that dossiers began with or may begin with */
    public List<String> sops() {
        return em.createQuery("select distinct s.code from SopRow s order by s.code", String.class)
                .getResultList();
    }

    /** @return the first month that has any figures */
    public Optional<YearMonth> first(String sop) {
        // the first row of the index; H2 would read all of the procedure's rows for a min()
        return em.createQuery(
                        "select s.endedAt from StepTimeRow s where s.sopCode = :sop order by s.sopCode, s.endedAt",
                        Instant.class)
                .setParameter("sop", sop)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(at -> YearMonth.from(LocalDate.ofInstant(at, zone)));
    }

    private Instant start(YearMonth month) {
        return month.atDay(1).atStartOfDay(zone).toInstant();
    }
}
