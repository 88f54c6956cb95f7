package id.dosir.desk;

import id.dosir.core.document.Sha256;
import id.dosir.core.dossier.DossierNumber;
import id.dosir.core.dossier.Occasion;
import id.dosir.core.retention.Candidate;
import id.dosir.core.retention.HandedOver;
import id.dosir.core.retention.Handing;
import id.dosir.core.retention.KeptDossier;
import id.dosir.core.retention.PackedRecord;
import id.dosir.core.retention.Proposal.Step;
import id.dosir.core.retention.ProposalNumber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which packages were made of dossiers, and which of these were handed over, inside the transaction of whoever calls. */
@ApplicationScoped
@Transactional
class PackageBook {

    @PersistenceContext
    EntityManager em;

    @Inject
    RetentionNotes notes;

    Optional<PackedRecord> last(DossierNumber number) {
        return em.createQuery(
                        "select p from RecordPackageRow p where p.dossier = :dossier order by p.ordinal desc",
                        RecordPackageRow.class)
                .setParameter("dossier", number.value())
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(RecordPackageRow::toPacked);
    }

    /** Writes that a package has left; the record is locked. */
    @Transactional(TxType.MANDATORY)
    void add(DossierNumber number, Sha256 manifest, Sha256 file, long size, Occasion occasion) {
        int ordinal = last(number).map(PackedRecord::ordinal).orElse(0) + 1;
        em.persist(new RecordPackageRow(number.value(), ordinal, manifest, file, size, occasion));
    }

    Optional<HandedOver> handedOver(DossierNumber number) {
        return Optional.ofNullable(em.find(HandoverRow.class, number.value()))
                .map(row -> row.toHandedOver(em.find(RecordPackageRow.class, row.packed)));
    }

    /** @return those of the numbers that were handed over */
    Set<String> handedOver(Collection<String> numbers) {
        List<String> found = numbers.isEmpty()
                ? List.of()
                : em.createQuery("select h.dossier from HandoverRow h where h.dossier in :numbers", String.class)
                        .setParameter("numbers", numbers)
                        .getResultList();
        return new HashSet<>(found);
    }

    /** @return those of the numbers of which a package was made */
    Set<String> packed(Collection<String> numbers) {
        List<String> found = numbers.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select distinct p.dossier from RecordPackageRow p where p.dossier in :numbers",
                                String.class)
                        .setParameter("numbers", numbers)
                        .getResultList();
        return new HashSet<>(found);
    }

    /** @return the record with what is known of its packages, for a list */
    Candidate candidate(KeptDossier record) {
        return new Candidate(record, handedOver(record.number()).isPresent(), last(record.number()));
    }

    /**
     * Writes that a record was handed over; it is locked.
     *
     * @param by who began it
     * @param at when it is entered
     */
    @Transactional(TxType.MANDATORY)
    void add(DossierNumber number, ProposalNumber proposal, Handing how, PackedRecord packed, Step by, Instant at) {
        em.persist(new HandoverRow(number.value(), proposal, how, packed, by, at));
        notes.note(by.by(), number.value(), "diserahkan " + proposal.code() + " " + how.day());
    }
}
