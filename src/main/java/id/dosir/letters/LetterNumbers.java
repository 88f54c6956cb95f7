package id.dosir.letters;

import id.dosir.core.document.LetterNumber;
import id.dosir.core.dossier.DossierNumber;
import id.dosir.storage.Counters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.time.LocalDate;

/**
 * The book of outgoing letters. A number is taken in the transaction that signs, and given back when that fails for
 * certain. Where the outcome is in the dark, it stays bound to its dossier: somewhere a letter may carry it.
 */
@ApplicationScoped
public class LetterNumbers {

    @Inject
    Counters counters;

    @Inject
    NumberPattern pattern;

    @PersistenceContext
    EntityManager em;

    /** @return name of the counter of a year; it must exist before {@link #take} */
    public static String counter(int year) {
        return "surat-" + year;
    }

    /**
     * Takes the next number of the year, or the one that an earlier attempt of this dossier left open this year.
     *
     * @param dossier whose letter
     * @param date of the letter, in the office's zone
     * @param at now
     */
    @Transactional(TxType.MANDATORY)
    public LetterNumber take(DossierNumber dossier, LocalDate date, Instant at) {
        LetterNumberRow row = em.createQuery(
                        "select n from LetterNumberRow n where n.dossier = :dossier and n.year = :year and n.used = false",
                        LetterNumberRow.class)
                .setParameter("dossier", dossier.value())
                .setParameter("year", date.getYear())
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElseGet(() -> next(dossier, date, at));
        return new LetterNumber(row.year, row.sequence, row.printed);
    }

    private LetterNumberRow next(DossierNumber dossier, LocalDate date, Instant at) {
        int sequence = Math.toIntExact(counters.next(counter(date.getYear())));
        LetterNumberRow row =
                new LetterNumberRow(date.getYear(), sequence, pattern.print(sequence, date), dossier.value(), at);
        em.persist(row);
        em.flush();
        return row;
    }

    /** Marks a number as standing on an accepted letter. */
    @Transactional(TxType.MANDATORY)
    public void use(LetterNumber number) {
        LetterNumberRow row = em.find(LetterNumberRow.class, number.year() + "/" + number.sequence());
        row.used = true;
    }
}
