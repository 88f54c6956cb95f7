package id.dosir.desk;

import id.dosir.core.document.Sha256;
import id.dosir.core.dossier.DossierNumber;
import id.dosir.core.retention.KeptDossier;
import id.dosir.core.retention.Proposal;
import id.dosir.core.retention.ProposalNumber;
import id.dosir.desk.ListedRecord.State;
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

/** Proposals as tables, inside the transaction of whoever calls. */
@ApplicationScoped
@Transactional
class ProposalBook {

    @PersistenceContext
    EntityManager em;

    @Inject
    Turns turns;

    Optional<Proposal> find(ProposalNumber number) {
        return Optional.ofNullable(em.find(ProposalRow.class, number.code())).map(this::whole);
    }

    @Transactional(TxType.MANDATORY)
    Optional<Proposal> findLocked(ProposalNumber number) {
        turns.take("proposal/" + number.code());
        ProposalRow row = em.find(ProposalRow.class, number.code(), LockModeType.PESSIMISTIC_WRITE);
        if (row != null) {
            em.refresh(row);
        }
        return Optional.ofNullable(row).map(this::whole);
    }

    private Proposal whole(ProposalRow row) {
        return row.toProposal(em.createQuery(
                        "select s from ProposalStepRow s where s.proposal = :code order by s.ordinal",
                        ProposalStepRow.class)
                .setParameter("code", row.code)
                .getResultList());
    }

    /** Writes a proposal just made. */
    @Transactional(TxType.MANDATORY)
    void add(Proposal proposal) {
        em.persist(new ProposalRow(proposal));
        em.flush();
        addSteps(proposal, 0);
    }

    @Transactional(TxType.MANDATORY)
    void addItem(ProposalNumber number, int ordinal, KeptDossier record, String sop, Instant openedAt) {
        em.persist(new ProposalItemRow(number.code(), ordinal, record, sop, openedAt));
    }

    /** Writes what became of it; it is locked. */
    @Transactional(TxType.MANDATORY)
    void save(Proposal before, Proposal after) {
        em.find(ProposalRow.class, after.number().code()).put(after);
        addSteps(after, before.steps().size());
    }

    private void addSteps(Proposal proposal, int from) {
        for (int i = from; i < proposal.steps().size(); i++) {
            em.persist(new ProposalStepRow(
                    proposal.number().code(), i + 1, proposal.steps().get(i)));
        }
    }

    /** Writes which file holds its minutes; it is locked. */
    @Transactional(TxType.MANDATORY)
    void minutes(ProposalNumber number, Sha256 file, long size, Instant at) {
        ProposalRow row = em.find(ProposalRow.class, number.code());
        row.minutes = file.hex();
        row.minutesSize = size;
        row.minutesAt = at;
    }

    /** @return file of the minutes, once they are written */
    Optional<Sha256> minutes(ProposalNumber number) {
        return Optional.ofNullable(em.find(ProposalRow.class, number.code()))
                .flatMap(row -> Optional.ofNullable(row.minutes))
                .map(Sha256::new);
    }

    /** @return proposals in one of the states, newest first */
    List<Proposal> newest(Collection<Proposal.State> states, int most) {
        return em
                .createQuery(
                        "select d from ProposalRow d, ProposalStepRow s where s.proposal = d.code and s.ordinal = 1"
                                + " and d.state in :states order by s.at desc, d.code desc",
                        ProposalRow.class)
                .setParameter("states", states)
                .setMaxResults(most)
                .getResultList()
                .stream()
                .map(this::whole)
                .toList();
    }

    List<ProposalNumber> underWay() {
        return em
                .createQuery(
                        "select d from ProposalRow d where d.state = :state order by d.kind, d.year, d.sequence",
                        ProposalRow.class)
                .setParameter("state", Proposal.State.UNDER_WAY)
                .getResultList()
                .stream()
                .map(ProposalRow::number)
                .toList();
    }

    /** @return all records of the list, in order: it is bounded */
    List<ListedRecord> records(ProposalNumber number) {
        return rows(number).stream().map(ProposalItemRow::toRecord).toList();
    }

    List<ProposalItemRow> rows(ProposalNumber number) {
        return em.createQuery(
                        "select i from ProposalItemRow i where i.proposal = :code order by i.ordinal",
                        ProposalItemRow.class)
                .setParameter("code", number.code())
                .getResultList();
    }

    int count(ProposalNumber number) {
        return em.createQuery("select count(i) from ProposalItemRow i where i.proposal = :code", Long.class)
                .setParameter("code", number.code())
                .getSingleResult()
                .intValue();
    }

    @Transactional(TxType.MANDATORY)
    ProposalItemRow locked(ProposalNumber number, int ordinal) {
        ProposalItemRow row =
                em.find(ProposalItemRow.class, number.code() + "/" + ordinal, LockModeType.PESSIMISTIC_WRITE);
        em.refresh(row);
        return row;
    }

    /** @return what is left of a destroyed dossier, if it was */
    Optional<ListedRecord> of(DossierNumber number) {
        return em.createQuery(
                        "select i from ProposalItemRow i where i.dossier = :dossier and i.state in :states",
                        ProposalItemRow.class)
                .setParameter("dossier", number.value())
                .setParameter("states", EnumSet.of(State.EMPTIED, State.GONE))
                .getResultStream()
                .findFirst()
                .map(ProposalItemRow::toRecord);
    }

    /** @return whether its rows are empty, and index and files are just about to follow */
    boolean isUnderWay(DossierNumber number) {
        return of(number).filter(r -> r.state() == State.EMPTIED).isPresent();
    }

    /** @return what is left of destroyed dossiers after a number, in order of the number */
    List<ListedRecord> destroyedAfter(String number, int most) {
        return em
                .createQuery(
                        "select i from ProposalItemRow i where i.state = :gone and i.dossier > :number order by i.dossier",
                        ProposalItemRow.class)
                .setParameter("gone", State.GONE)
                .setParameter("number", number)
                .setMaxResults(most)
                .getResultList()
                .stream()
                .map(ProposalItemRow::toRecord)
                .toList();
    }
}
