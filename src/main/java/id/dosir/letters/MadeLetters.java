package id.dosir.letters;

import id.dosir.core.document.LetterNumber;
import id.dosir.core.document.Sha256;
import id.dosir.core.dossier.DossierNumber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Remembers of each numbered letter which version of its template it was made with. What stands in it, the file itself keeps. */
@ApplicationScoped
public class MadeLetters {

    @PersistenceContext
    EntityManager em;

    /**
     * A letter just made.
     *
     * @param pdf to be signed
     * @param template it was made with
     * @param office version of the office's settings
     */
    public record Made(byte[] pdf, Template template, int office) {

        /** Keeps what stands in the letter out of logs. */
        @Override
        public String toString() {
            return "Made[" + template.name() + " " + template.number() + "]";
        }
    }

    /**
     * Which wording a letter has.
     *
     * @param template name
     * @param number of its version
     * @param sha256 of its text
     * @param office version of the office's settings; 0 for those of the server
     */
    public record Origin(String template, int number, Sha256 sha256, int office, Instant at) {}

    /** Within the transaction in which the letter gets its number; made anew, the newest counts. */
    @Transactional(TxType.MANDATORY)
    public void note(DossierNumber dossier, LetterNumber number, Made made, Instant at) {
        String id = number.year() + "/" + number.sequence();
        LetterMadeRow row =
                Optional.ofNullable(em.find(LetterMadeRow.class, id)).orElseGet(() -> new LetterMadeRow(id));
        row.dossier = dossier.value();
        row.template = made.template().name();
        row.templateNumber = made.template().number();
        row.templateSha256 = made.template().version().hex();
        row.officeNumber = made.office();
        row.at = at;
        em.persist(row);
        em.flush();
    }

    /** @return the wording of the dossier's letters, the newest first */
    @Transactional
    public List<Origin> of(DossierNumber dossier) {
        return rows(dossier).stream()
                .map(r -> new Origin(r.template, r.templateNumber, new Sha256(r.templateSha256), r.officeNumber, r.at))
                .toList();
    }

    private List<LetterMadeRow> rows(DossierNumber dossier) {
        return em.createQuery(
                        "select r from LetterMadeRow r where r.dossier = :dossier order by r.at desc",
                        LetterMadeRow.class)
                .setParameter("dossier", dossier.value())
                .getResultList();
    }
}
