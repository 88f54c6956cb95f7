package id.dosir.letters;

import id.dosir.core.document.LetterKind;
import id.dosir.core.document.LetterNumber;
import id.dosir.core.dossier.DossierNumber;
import id.dosir.core.number.NumberState;
import id.dosir.core.number.OutgoingNumber.Noted;
import id.dosir.core.number.ReserveNumbers;
import id.dosir.storage.Counters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Numbers of outgoing letters. A number is taken in the transaction that signs, and given back when that fails for
 * certain. Where the outcome is in the dark, it stays bound to its dossier: somewhere a letter may carry it. For letters on paper
 * numbers are set aside; {@link NumberAgenda} tells what became of each.
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
     * Takes the next number of the year for a recommendation, or the one that an earlier attempt of this dossier left open this year.
     *
     * @param dossier whose letter
     * @param date of the letter, in the office's zone
     * @param at now
     */
    @Transactional(TxType.MANDATORY)
    public LetterNumber take(DossierNumber dossier, LocalDate date, Instant at) {
        return take(LetterKind.RECOMMENDATION, dossier, date, at);
    }

    /** The same for any kind of letter; all kinds are counted together. */
    @Transactional(TxType.MANDATORY)
    public LetterNumber take(LetterKind kind, DossierNumber dossier, LocalDate date, Instant at) {
        return em.createQuery(
                        "select n from LetterNumberRow n where n.dossier = :dossier and n.year = :year and n.kind = :kind"
                                + " and n.state = :bound",
                        LetterNumberRow.class)
                .setParameter("dossier", dossier.value())
                .setParameter("year", date.getYear())
                .setParameter("kind", kind)
                .setParameter("bound", NumberState.BOUND)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElseGet(() -> bound(kind, dossier, date, at))
                .number();
    }

    private LetterNumberRow bound(LetterKind kind, DossierNumber dossier, LocalDate date, Instant at) {
        LetterNumberRow row = next(kind, date, at);
        row.dossier = dossier.value();
        row.state = NumberState.BOUND;
        em.persist(row);
        em.flush();
        return row;
    }

    private LetterNumberRow next(LetterKind kind, LocalDate date, Instant at) {
        int sequence = Math.toIntExact(counters.next(counter(date.getYear())));
        return new LetterNumberRow(date.getYear(), sequence, pattern.print(kind, sequence, date), kind, date, at);
    }

    /** Marks a number as standing on an accepted letter. */
    @Transactional(TxType.MANDATORY)
    public void use(LetterNumber number) {
        LetterNumberRow row = em.find(LetterNumberRow.class, LetterNumberRow.id(number.year(), number.sequence()));
        row.state = NumberState.USED;
    }

    /**
     * Sets the next numbers of the year aside; they follow each other without another between them.
     *
     * @param order without faults
     * @param noted who, when and why
     * @return as many as were ordered
     */
    @Transactional(TxType.MANDATORY)
    public List<LetterNumber> reserve(ReserveNumbers order, Noted noted) {
        List<LetterNumber> numbers = new ArrayList<>();
        NumberReservationRow block = null;
        for (int i = 0; i < order.count(); i++) {
            LetterNumberRow row = next(order.kind(), order.day(), noted.at());
            if (block == null) {
                block = new NumberReservationRow(row.year, row.sequence, order.count(), order.day(), noted);
                em.persist(block);
            }
            row.state = NumberState.RESERVED;
            row.reservation = block;
            em.persist(row);
            numbers.add(row.number());
        }
        em.flush();
        return numbers;
    }
}
