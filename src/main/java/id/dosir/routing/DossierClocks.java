package id.dosir.routing;

import id.dosir.core.clock.EscalationRule;
import id.dosir.core.clock.StepClock;
import id.dosir.core.clock.StepVisit;
import id.dosir.core.dossier.Dossier;
import id.dosir.core.dossier.DossierNumber;
import id.dosir.core.dossier.HistoryLine;
import id.dosir.core.dossier.Stage;
import id.dosir.core.dossier.StandardTime;
import id.dosir.core.dossier.WorkCalendar;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Rows of running clocks and of ended ones, inside the transaction of whoever calls. */
@ApplicationScoped
@Transactional
public class DossierClocks {

    @PersistenceContext
    EntityManager em;

    @Inject
    OfficeClock office;

    /** @return the clock of a dossier that waits for the office */
    public Optional<StepClock> running(Dossier dossier) {
        return StepClock.running(dossier, office.calendar());
    }

    /** Writes what an act did to the clocks. */
    void acted(Dossier dossier) {
        set(dossier, running(dossier));
        ended(dossier);
    }

    private void set(Dossier dossier, Optional<StepClock> clock) {
        String number = dossier.number().value();
        ClockAlarmRow row = em.find(ClockAlarmRow.class, number);
        if (clock.isEmpty()) {
            if (row != null) {
                em.remove(row);
            }
            return;
        }
        if (row == null) {
            row = new ClockAlarmRow(number);
            em.persist(row);
        }
        row.calendar = office.mark();
        row.at = office.escalation()
                .next(clock.get(), told(dossier, clock.get()))
                .orElse(null);
    }

    /** The step that the last line of history ended, if it ended one; withdrawn by the applicant, it is nobody's time. */
    private void ended(Dossier dossier) {
        List<StepVisit> visits = StepVisit.of(dossier);
        List<HistoryLine> history = dossier.history();
        HistoryLine last = history.get(history.size() - 1);
        for (int i = visits.size() - 1; i >= 0 && i >= visits.size() - 2; i--) {
            StepVisit visit = visits.get(i);
            boolean byLast = visit.ended().isPresent()
                    && (i + 1 < visits.size() ? visits.get(i + 1).ordinal() == last.ordinal() : true);
            if (byLast && last.after() != Stage.Name.WITHDRAWN) {
                em.persist(row(dossier, visit, last));
                return;
            }
        }
    }

    private StepTimeRow row(Dossier dossier, StepVisit visit, HistoryLine last) {
        WorkCalendar calendar = office.calendar();
        StandardTime time = dossier.sop().step(visit.step()).time();
        StepTimeRow row = new StepTimeRow(dossier.number().value(), last.ordinal());
        row.sopCode = dossier.sop().code();
        row.sopVersion = dossier.sop().version();
        row.step = visit.step();
        row.beganAt = visit.began();
        row.endedAt = last.at();
        row.used = visit.used(calendar, time, last.at()).toSeconds();
        row.stood = visit.stood(last.at()).toSeconds();
        row.within = within(visit, calendar, time, last.at());
        return row;
    }

    private static boolean within(StepVisit visit, WorkCalendar calendar, StandardTime time, Instant ended) {
        return visit.due(calendar, time).map(due -> !ended.isAfter(due)).orElse(true);
    }

    /** @return whether every step that has ended kept its standard time; empty while none has ended. What is withdrawn is nobody's time */
    public Optional<Boolean> inTime(Dossier dossier) {
        WorkCalendar calendar = office.calendar();
        boolean withdrawn = dossier.stage().name() == Stage.Name.WITHDRAWN;
        List<StepVisit> visits = StepVisit.of(dossier);
        return visits.stream()
                .limit(withdrawn ? visits.size() - 1 : visits.size())
                .filter(visit -> visit.ended().isPresent())
                .map(visit -> within(
                        visit,
                        calendar,
                        dossier.sop().step(visit.step()).time(),
                        visit.ended().get()))
                .reduce(Boolean::logicalAnd);
    }

    /** @return dossiers with a rule that applies by now, longest waiting first */
    public List<DossierNumber> alarming(Instant now, int most) {
        return numbers(
                em.createQuery(
                                "select a.dossier from ClockAlarmRow a where a.at <= :now order by a.at, a.dossier",
                                String.class)
                        .setParameter("now", now),
                most);
    }

    /** @return dossiers whose clock was reckoned with another calendar, after a number and in order */
    public List<DossierNumber> otherwiseReckoned(int most) {
        return numbers(
                em.createQuery(
                                "select a.dossier from ClockAlarmRow a where a.calendar <> :mark order by a.dossier",
                                String.class)
                        .setParameter("mark", office.mark()),
                most);
    }

    private static List<DossierNumber> numbers(TypedQuery<String> query, int most) {
        return query.setMaxResults(most)
                .getResultStream()
                .map(DossierNumber::new)
                .toList();
    }

    /** Reckons a locked dossier's clock anew; its version stays, because nobody did anything. */
    public void reckon(Dossier dossier) {
        Optional<StepClock> clock = running(dossier);
        clock.ifPresent(c -> em.createNativeQuery("update dossier set due = ?1, clock_used = ?2 where number = ?3")
                .setParameter(1, c.due().atOffset(ZoneOffset.UTC))
                .setParameter(2, c.usedBefore().toSeconds())
                .setParameter(3, dossier.number().value())
                .executeUpdate());
        set(dossier, clock);
    }

    /**
     * Notes that rules apply to a locked dossier.
     *
     * @return the one to tell, which is the last of them; empty when there is nothing to tell by now
     */
    public Optional<Alarm> ring(Dossier dossier, Instant now) {
        Optional<StepClock> clock = running(dossier);
        if (clock.isEmpty()) {
            set(dossier, clock);
            return Optional.empty();
        }
        List<EscalationRule> due = office.escalation().due(clock.get(), told(dossier, clock.get()), now);
        int visit = clock.get().visit().ordinal();
        due.forEach(rule -> em.persist(new ClockEventRow(dossier.number().value(), visit, rule.code(), now)));
        em.flush();
        set(dossier, clock);
        return due.isEmpty() ? Optional.empty() : Optional.of(new Alarm(visit, due.get(due.size() - 1)));
    }

    /**
     * A rule to tell.
     *
     * @param visit line of history that led into the step
     * @param rule which
     */
    public record Alarm(int visit, EscalationRule rule) {}

    private Set<String> told(Dossier dossier, StepClock clock) {
        return new HashSet<>(em.createQuery(
                        "select e.rule from ClockEventRow e where e.dossier = :dossier and e.visit = :visit",
                        String.class)
                .setParameter("dossier", dossier.number().value())
                .setParameter("visit", clock.visit().ordinal())
                // an act is written when it commits, and not for the sake of a question
                .setFlushMode(FlushModeType.COMMIT)
                .getResultList());
    }
}
