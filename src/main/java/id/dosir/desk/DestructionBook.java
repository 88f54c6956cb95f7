package id.dosir.desk;

import id.dosir.core.document.Sha256;
import id.dosir.core.dossier.DossierNumber;
import id.dosir.core.retention.Destruction;
import id.dosir.core.retention.DestructionNumber;
import id.dosir.core.retention.KeptDossier;
import id.dosir.desk.DestroyedRecord.State;
import id.dosir.storage.Turns;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/** Proposals of destruction as tables, inside the transaction of whoever calls. */
@ApplicationScoped
@Transactional
class DestructionBook {

    @PersistenceContext
    EntityManager em;

    @Inject
    Turns turns;

    Optional<Destruction> find(DestructionNumber number) {
        return Optional.ofNullable(em.find(DestructionRow.class, number.code())).map(this::whole);
    }

    @Transactional(TxType.MANDATORY)
    Optional<Destruction> findLocked(DestructionNumber number) {
        turns.take("destruction/" + number.code());
        DestructionRow row = em.find(DestructionRow.class, number.code(), LockModeType.PESSIMISTIC_WRITE);
        if (row != null) {
            em.refresh(row);
        }
        return Optional.ofNullable(row).map(this::whole);
    }

    private Destruction whole(DestructionRow row) {
        return row.toDestruction(em.createQuery(
                        "select s from DestructionStepRow s where s.destruction = :code order by s.ordinal",
                        DestructionStepRow.class)
                .setParameter("code", row.code)
                .getResultList());
    }

    /** Writes a proposal just made. */
    @Transactional(TxType.MANDATORY)
    void add(Destruction destruction) {
        em.persist(new DestructionRow(destruction));
        em.flush();
        addSteps(destruction, 0);
    }

    @Transactional(TxType.MANDATORY)
    void addItem(DestructionNumber number, int ordinal, KeptDossier record, String sop, Instant openedAt) {
        em.persist(new DestructionItemRow(number.code(), ordinal, record, sop, openedAt));
    }

    /** Writes what became of it; it is locked. */
    @Transactional(TxType.MANDATORY)
    void save(Destruction before, Destruction after) {
        em.find(DestructionRow.class, after.number().code()).put(after);
        addSteps(after, before.steps().size());
    }

    private void addSteps(Destruction destruction, int from) {
        for (int i = from; i < destruction.steps().size(); i++) {
            em.persist(new DestructionStepRow(
                    destruction.number().code(), i + 1, destruction.steps().get(i)));
        }
    }

    /** Writes which file holds its minutes; it is locked. */
    @Transactional(TxType.MANDATORY)
    void minutes(DestructionNumber number, Sha256 file, long size, Instant at) {
        DestructionRow row = em.find(DestructionRow.class, number.code());
        row.minutes = file.hex();
        row.minutesSize = size;
        row.minutesAt = at;
    }

    /** @return file of the minutes, once they are written */
    Optional<Sha256> minutes(DestructionNumber number) {
        return Optional.ofNullable(em.find(DestructionRow.class, number.code()))
                .flatMap(row -> Optional.ofNullable(row.minutes))
                .map(Sha256::new);
    }

    /** @return proposals in one of the states, newest first */
    List<Destruction> newest(Collection<Destruction.State> states, int most) {
        return em
                .createQuery(
                        "select d from DestructionRow d where d.state in :states order by d.year desc, d.sequence desc",
                        DestructionRow.class)
                .setParameter("states", states)
                .setMaxResults(most)
                .getResultList()
                .stream()
                .map(this::whole)
                .toList();
    }

    List<DestructionNumber> underWay() {
        return em
                .createQuery(
                        "select d from DestructionRow d where d.state = :state order by d.year, d.sequence",
                        DestructionRow.class)
                .setParameter("state", Destruction.State.UNDER_WAY)
                .getResultList()
                .stream()
                .map(DestructionRow::number)
                .toList();
    }

    /** @return all records of the list, in order: it is bounded */
    List<DestroyedRecord> records(DestructionNumber number) {
        return rows(number).stream().map(DestructionItemRow::toRecord).toList();
    }

    List<DestructionItemRow> rows(DestructionNumber number) {
        return em.createQuery(
                        "select i from DestructionItemRow i where i.destruction = :code order by i.ordinal",
                        DestructionItemRow.class)
                .setParameter("code", number.code())
                .getResultList();
    }

    int count(DestructionNumber number) {
        return em.createQuery("select count(i) from DestructionItemRow i where i.destruction = :code", Long.class)
                .setParameter("code", number.code())
                .getSingleResult()
                .intValue();
    }

    @Transactional(TxType.MANDATORY)
    DestructionItemRow locked(DestructionNumber number, int ordinal) {
        DestructionItemRow row =
                em.find(DestructionItemRow.class, number.code() + "/" + ordinal, LockModeType.PESSIMISTIC_WRITE);
        em.refresh(row);
        return row;
    }

    /** @return what is left of a destroyed dossier, if it was */
    Optional<DestroyedRecord> of(DossierNumber number) {
        return em.createQuery(
                        "select i from DestructionItemRow i where i.dossier = :dossier and i.state in :states",
                        DestructionItemRow.class)
                .setParameter("dossier", number.value())
                .setParameter("states", EnumSet.of(State.EMPTIED, State.GONE))
                .getResultStream()
                .findFirst()
                .map(DestructionItemRow::toRecord);
    }

    /** @return whether its rows are empty, and index and files are just about to follow */
    boolean isUnderWay(DossierNumber number) {
        return of(number).filter(r -> r.state() == State.EMPTIED).isPresent();
    }

    /** @return what is left of destroyed dossiers after a number, in order of the number */
    List<DestroyedRecord> destroyedAfter(String number, int most) {
        return em
                .createQuery(
                        "select i from DestructionItemRow i where i.state = :gone and i.dossier > :number order by i.dossier",
                        DestructionItemRow.class)
                .setParameter("gone", State.GONE)
                .setParameter("number", number)
                .setMaxResults(most)
                .getResultList()
                .stream()
                .map(DestructionItemRow::toRecord)
                .toList();
    }
}
