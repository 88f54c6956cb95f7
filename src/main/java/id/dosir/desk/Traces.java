package id.dosir.desk;

import id.dosir.core.document.Sha256;
import id.dosir.core.dossier.DossierNumber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;

/**
 * What the desk itself keeps about a dossier beside its rows: notices and their mails, the outbox, what was found about its letter, the
 * code of its receipt, whether its mailbox is read, what its papers say of the person.
 * Whoever makes a further table that tells of a dossier adds it here. What stays, since it names no applicant: the number in the agenda
 * of letters, the address under the letter's QR code, times of steps, and the log of readers.
 */
@ApplicationScoped
class Traces {

    static final String ANSWER = "jawaban-status";

    @PersistenceContext
    EntityManager em;

    /** @return whether the outbox still has to tell of the dossier: then it must not be gone yet */
    @Transactional(TxType.MANDATORY)
    boolean busy(DossierNumber number) {
        return !em.createQuery(
                        "select o.id from OutboxRow o where o.dossier = :dossier and o.doneAt is null and o.givenUpAt is null",
                        Long.class)
                .setParameter("dossier", number.value())
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** @return files that these name and the dossier's papers may not: raw answers about its certificate */
    @Transactional(TxType.MANDATORY)
    List<ListedRecord.File> files(DossierNumber number) {
        return em.createQuery(
                        "select a from RevocationAnswerRow a where a.dossier = :dossier and a.sha256 is not null",
                        RevocationAnswerRow.class)
                .setParameter("dossier", number.value())
                .getResultStream()
                .map(a -> new ListedRecord.File(new Sha256(a.sha256), ANSWER, 0, a.size, false))
                .toList();
    }

    /** Removes them; may be repeated. */
    @Transactional(TxType.MANDATORY)
    void remove(DossierNumber number) {
        List<String> mails = em.createQuery(
                        "select n.mail from NoticeRow n where n.dossier = :dossier and n.mail is not null",
                        String.class)
                .setParameter("dossier", number.value())
                .getResultList();
        delete("delete from NoticeRow n where n.dossier = :dossier", number);
        // a digest tells of other dossiers, too, and has no content of its own
        mails.stream().distinct().forEach(mail -> em.createQuery(
                        "delete from NoticeMailRow m where m.id = :id and m.digest = false")
                .setParameter("id", mail)
                .executeUpdate());
        delete("delete from OutboxRow o where o.dossier = :dossier", number);
        delete(
                "delete from LetterReportRow r where r.check in"
                        + " (select c.id from LetterCheckRow c where c.dossier = :dossier)",
                number);
        delete("delete from LetterCheckRow c where c.dossier = :dossier", number);
        delete("delete from LetterStandardRow s where s.dossier = :dossier", number);
        delete("delete from RevocationAnswerRow a where a.dossier = :dossier", number);
        delete("delete from PaperStatementRow s where s.dossier = :dossier", number);
        delete("delete from TrackingRow t where t.dossier = :dossier", number);
        delete("delete from MailboxProofRow m where m.dossier = :dossier", number);
        delete("delete from RevocationWatchRow w where w.dossier = :dossier", number);
    }

    private void delete(String words, DossierNumber number) {
        em.createQuery(words).setParameter("dossier", number.value()).executeUpdate();
    }
}
