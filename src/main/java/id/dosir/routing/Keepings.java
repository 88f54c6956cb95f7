package id.dosir.routing;

import id.dosir.core.dossier.Dossier;
import id.dosir.core.dossier.DossierNumber;
import id.dosir.core.dossier.Occasion;
import id.dosir.core.dossier.Stage;
import id.dosir.core.retention.Keeping;
import id.dosir.core.retention.KeptDossier;
import id.dosir.core.retention.ProposalNumber;
import id.dosir.core.retention.RetentionSchedule;
import id.dosir.core.retention.Series;
import id.dosir.core.retention.StoragePlace;
import id.dosir.storage.Turns;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** How closed dossiers are kept, inside the transaction of whoever calls. */
@ApplicationScoped
@Transactional
public class Keepings {

    private static final List<Stage.Name> CLOSED =
            Arrays.stream(Stage.Name.values()).filter(Stage.Name::closed).toList();

    @PersistenceContext
    EntityManager em;

    @Inject
    RetentionSchedules schedules;

    @Inject
    Turns turns;

    @Inject
    ZoneId zone;

    /** Starts the clock of a dossier that an act has just closed. */
    @Transactional(TxType.MANDATORY)
    void begin(Dossier dossier) {
        begin(dossier.number().value(), dossier.sop().code(), dossier.stageSince());
    }

    private void begin(String number, String sop, Instant closed) {
        RetentionSchedule schedule = schedules.current();
        Series series = schedule.of(sop);
        LocalDate day = closed.atZone(zone).toLocalDate();
        em.persist(new KeepingRow(number, series.code(), schedule.version(), Keeping.of(series, day)));
    }

    /**
     * Starts the clock of dossiers that were closed before there was a schedule, in order of the number.
     *
     * @param after number of the last dossier that was looked at; empty at first
     * @return number of the last one now; empty when there are no more
     */
    @Transactional(TxType.REQUIRES_NEW)
    public Optional<String> begin(String after, int most) {
        List<Object[]> without = em.createQuery(
                        "select d.number, d.sopCode, d.since from DossierRow d where d.number > :after and d.at.stage in :closed"
                                + " and d.destroyedAt is null"
                                + " and not exists (select k.dossier from KeepingRow k where k.dossier = d.number)"
                                + " order by d.number",
                        Object[].class)
                .setParameter("after", after)
                .setParameter("closed", CLOSED)
                .setMaxResults(most)
                .getResultList();
        without.forEach(d -> begin((String) d[0], (String) d[1], (Instant) d[2]));
        return without.isEmpty() ? Optional.empty() : Optional.of((String) without.get(without.size() - 1)[0]);
    }

    /** @return how the dossier is kept; empty as long as it is open */
    public Optional<KeptDossier> find(DossierNumber number) {
        return Optional.ofNullable(em.find(KeepingRow.class, number.value())).map(KeepingRow::toKept);
    }

    /** The same, with dossier and row locked until the transaction ends. */
    @Transactional(TxType.MANDATORY)
    public Optional<KeptDossier> findLocked(DossierNumber number) {
        return locked(number).map(KeepingRow::toKept);
    }

    private Optional<KeepingRow> locked(DossierNumber number) {
        turns.take("dossier/" + number.value());
        KeepingRow row = em.find(KeepingRow.class, number.value(), LockModeType.PESSIMISTIC_WRITE);
        if (row != null) {
            em.refresh(row);
        }
        return Optional.ofNullable(row);
    }

    /** Writes that a hold was put on a dossier, or lifted; it is locked. */
    @Transactional(TxType.MANDATORY)
    public void hold(DossierNumber number, boolean put, String reason, Occasion occasion) {
        KeepingRow row = em.find(KeepingRow.class, number.value());
        row.held = put;
        em.persist(new HoldRow(number.value(), next("HoldRow", number), put, reason, occasion));
    }

    /** Writes where its paper stands now; it is locked. */
    @Transactional(TxType.MANDATORY)
    public void move(DossierNumber number, StoragePlace place, Occasion occasion) {
        em.find(KeepingRow.class, number.value()).put(place);
        em.persist(new MoveRow(number.value(), next("MoveRow", number), place, occasion));
    }

    private int next(String table, DossierNumber number) {
        return em.createQuery("select count(r) from " + table + " r where r.dossier = :dossier", Long.class)
                        .setParameter("dossier", number.value())
                        .getSingleResult()
                        .intValue()
                + 1;
    }

    /** Puts the dossier on a proposal, or takes it off; it is locked. */
    @Transactional(TxType.MANDATORY)
    public void propose(DossierNumber number, Optional<ProposalNumber> proposal) {
        em.find(KeepingRow.class, number.value()).proposal =
                proposal.map(ProposalNumber::code).orElse(null);
    }

    /** Writes that it is kept no more; it is locked. */
    @Transactional(TxType.MANDATORY)
    public void end(DossierNumber number) {
        KeepingRow row = em.find(KeepingRow.class, number.value());
        row.kept = false;
        row.proposal = null;
    }

    /** @return what happened to the dossier since it was closed, newest first */
    public List<KeptEvent> events(DossierNumber number) {
        List<KeptEvent> events = new ArrayList<>();
        em.createQuery("select h from HoldRow h where h.dossier = :dossier", HoldRow.class)
                .setParameter("dossier", number.value())
                .getResultList()
                .forEach(h -> events.add(new KeptEvent(
                        h.put ? KeptEvent.What.HELD : KeptEvent.What.LIFTED,
                        h.at,
                        h.byName,
                        h.reason,
                        Optional.empty())));
        em.createQuery("select m from MoveRow m where m.dossier = :dossier", MoveRow.class)
                .setParameter("dossier", number.value())
                .getResultList()
                .forEach(m ->
                        events.add(new KeptEvent(KeptEvent.What.MOVED, m.at, m.byName, "", Optional.of(m.toPlace()))));
        events.sort(Comparator.comparing(KeptEvent::at).reversed());
        return events;
    }
}
