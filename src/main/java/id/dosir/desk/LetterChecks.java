package id.dosir.desk;

import id.dosir.core.document.Conformity;
import id.dosir.core.document.Sha256;
import id.dosir.core.dossier.DossierNumber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What checks of letters found, as rows that are only ever added. */
@ApplicationScoped
@Transactional
class LetterChecks {

    /** More than that of one letter is of use to nobody. */
    private static final int SHOWN = 20;

    @PersistenceContext
    EntityManager em;

    /** Adds a line, and its detailed report. */
    void add(LetterCheckRow row, byte[] report) {
        em.persist(row);
        em.flush();
        em.persist(new LetterReportRow(row.id, report));
    }

    /** @return newest first */
    List<LetterCheck> of(DossierNumber number) {
        return em.createQuery(
                        "select c from LetterCheckRow c where c.dossier = :number order by c.id desc",
                        LetterCheckRow.class)
                .setParameter("number", number.value())
                .setMaxResults(SHOWN)
                .getResultStream()
                .map(LetterCheck::of)
                .toList();
    }

    /** @return whether the file was checked at or after a moment */
    boolean checkedSince(Sha256 file, Instant moment) {
        return em.createQuery(
                                "select count(c) from LetterCheckRow c where c.sha256 = :file and c.at >= :moment",
                                Long.class)
                        .setParameter("file", file.hex())
                        .setParameter("moment", moment)
                        .getSingleResult()
                > 0;
    }

    /** @return detailed report of a check, XML in gzip */
    Optional<byte[]> report(DossierNumber number, long id) {
        return Optional.ofNullable(em.find(LetterCheckRow.class, id))
                .filter(row -> row.dossier.equals(number.value()))
                .map(row -> em.find(LetterReportRow.class, row.id))
                .map(row -> row.content);
    }

    /** @return for each standard whether the file keeps it; empty while nobody looked */
    List<Conformity> standards(Sha256 file) {
        return em.createQuery(
                        "select s from LetterStandardRow s where s.sha256 = :file order by s.profile",
                        LetterStandardRow.class)
                .setParameter("file", file.hex())
                .getResultStream()
                .map(LetterStandardRow::toConformity)
                .toList();
    }

    /** A second time it writes the same again. */
    void keep(DossierNumber number, Sha256 file, List<Conformity> found, Instant at) {
        found.forEach(one -> em.merge(new LetterStandardRow(number.value(), file.hex(), one, at)));
    }
}
