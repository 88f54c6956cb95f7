package id.dosir.intake;

import id.dosir.core.document.PaperKind;
import id.dosir.core.document.Sha256;
import id.dosir.core.dossier.DossierNumber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What papers of dossiers say of the person, and papers that wait to be asked; inside the transaction of whoever calls. */
@ApplicationScoped
@Transactional
public class PaperStatements {

    @PersistenceContext
    EntityManager em;

    /** Asks for a paper to be read, under the lock of its dossier; a second time changes nothing. */
    public void ask(DossierNumber dossier, Sha256 file, PaperKind kind, Instant at) {
        if (row(dossier, file, kind).isEmpty()) {
            em.persist(new PaperStatementRow(dossier, file, kind, at));
        }
    }

    /** Keeps what was read of a paper before it came into its dossier. */
    public void take(DossierNumber dossier, Sha256 file, PaperKind kind, String said, Instant at) {
        row(dossier, file, kind).ifPresent(row -> {
            row.said = said;
            row.readAt = at;
        });
    }

    /** @return what is kept of the papers of a dossier */
    public List<StatedPaper> of(DossierNumber dossier) {
        return em.createQuery(
                        "select r from PaperStatementRow r where r.dossier = :dossier order by r.askedAt, r.id",
                        PaperStatementRow.class)
                .setParameter("dossier", dossier.value())
                .getResultStream()
                .map(PaperStatementRow::toPaper)
                .toList();
    }

    /** @return papers that are to be read, those that wait longest first */
    public List<StatedPaper> waiting(int most) {
        return em.createQuery(
                        "select r from PaperStatementRow r where r.readAt is null order by r.askedAt, r.id",
                        PaperStatementRow.class)
                .setMaxResults(most)
                .getResultStream()
                .map(PaperStatementRow::toPaper)
                .toList();
    }

    /** Keeps what a paper says; of one whose dossier is gone by now, nothing. */
    public void keep(String id, String said, Instant at) {
        locked(id).ifPresent(row -> {
            row.said = said.replace("\u0000", "");
            row.readAt = at;
        });
    }

    /** Has a paper read once more. */
    public void askAgain(String id) {
        locked(id).ifPresent(row -> row.readAt = null);
    }

    /** The same for all papers with these bytes: more can be read in them by now. */
    public void askAgain(Sha256 file) {
        em.createQuery(
                        "select r.id from PaperStatementRow r where r.sha256 = :file and r.readAt is not null order by r.id",
                        String.class)
                .setParameter("file", file.hex())
                .getResultList()
                .forEach(this::askAgain);
    }

    private Optional<PaperStatementRow> locked(String id) {
        return Optional.ofNullable(em.find(PaperStatementRow.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    private Optional<PaperStatementRow> row(DossierNumber dossier, Sha256 file, PaperKind kind) {
        return em.createQuery(
                        "select r from PaperStatementRow r where r.dossier = :dossier and r.sha256 = :file and r.kind = :kind",
                        PaperStatementRow.class)
                .setParameter("dossier", dossier.value())
                .setParameter("file", file.hex())
                .setParameter("kind", kind.code())
                .getResultStream()
                .findFirst();
    }
}
