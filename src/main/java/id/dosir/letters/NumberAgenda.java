package id.dosir.letters;

import id.dosir.core.document.Attachment;
import id.dosir.core.document.LetterKind;
import id.dosir.core.number.NumberState;
import id.dosir.core.number.OutgoingNumber;
import id.dosir.core.number.OutgoingNumber.Noted;
import id.dosir.core.number.PaperLetter;
import id.dosir.core.number.YearAudit;
import id.dosir.storage.Counters;
import id.dosir.storage.Turns;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The book of outgoing letters: what became of each number of a year. */
@ApplicationScoped
@Transactional
public class NumberAgenda {

    @Inject
    Counters counters;

    @Inject
    Turns turns;

    @Inject
    NumberPattern pattern;

    @PersistenceContext
    EntityManager em;

    /**
     * Which lines of a year.
     *
     * @param from first day, by the date of the letter
     * @param until last day
     * @param state none means all
     */
    public record Filter(int year, Optional<LocalDate> from, Optional<LocalDate> until, Optional<NumberState> state) {

        public static Filter of(int year) {
            return new Filter(year, Optional.empty(), Optional.empty(), Optional.empty());
        }
    }

    /**
     * @param below only numbers below this one: the last of the page before
     * @param most at most so many
     * @return lines, the highest number first
     */
    public List<OutgoingNumber> below(Filter filter, int below, int most) {
        return rows(filter, "n.sequence < :key", below, "desc", most);
    }

    /** @return lines above a number, the lowest first, as the book is printed */
    public List<OutgoingNumber> above(Filter filter, int above, int most) {
        return rows(filter, "n.sequence > :key", above, "", most);
    }

    private List<OutgoingNumber> rows(Filter filter, String key, int sequence, String order, int most) {
        String where = " where n.year = :year and " + key
                + filter.state().map(s -> " and n.state = :state").orElse("")
                + filter.from().map(d -> " and n.day >= :from").orElse("")
                + filter.until().map(d -> " and n.day <= :until").orElse("");
        TypedQuery<LetterNumberRow> query = em.createQuery(
                        "select n from LetterNumberRow n left join fetch n.reservation" + where
                                + " order by n.sequence " + order,
                        LetterNumberRow.class)
                .setParameter("year", filter.year())
                .setParameter("key", sequence);
        filter.state().ifPresent(s -> query.setParameter("state", s));
        filter.from().ifPresent(d -> query.setParameter("from", d));
        filter.until().ifPresent(d -> query.setParameter("until", d));
        return query.setMaxResults(most)
                .getResultStream()
                .map(LetterNumberRow::toNumber)
                .toList();
    }

    public Optional<OutgoingNumber> find(int year, int sequence) {
        return Optional.ofNullable(em.find(LetterNumberRow.class, LetterNumberRow.id(year, sequence)))
                .map(LetterNumberRow::toNumber);
    }

    /** The same, and nobody else changes it until the transaction has ended. Its dossier, if it has one, is locked before it. */
    @Transactional(TxType.MANDATORY)
    public Optional<OutgoingNumber> findLocked(int year, int sequence) {
        return locked(year, sequence).map(LetterNumberRow::toNumber);
    }

    private Optional<LetterNumberRow> locked(int year, int sequence) {
        String id = LetterNumberRow.id(year, sequence);
        turns.take("nomor-surat/" + id);
        LetterNumberRow row = em.find(LetterNumberRow.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (row != null) {
            em.refresh(row, LockModeType.PESSIMISTIC_WRITE);
        }
        return Optional.ofNullable(row);
    }

    /** @return last number of the year that was given out, 0 before the first */
    public int last(int year) {
        return Math.toIntExact(counters.last(LetterNumbers.counter(year)));
    }

    /** @return how many numbers of the year are in a state; meant for those that are few: reserved and bound */
    public int count(int year, NumberState state) {
        return em.createQuery(
                        "select count(n) from LetterNumberRow n where n.year = :year and n.state = :state", Long.class)
                .setParameter("year", year)
                .setParameter("state", state)
                .getSingleResult()
                .intValue();
    }

    /** Looks at every number of a year. */
    public YearAudit audit(int year) {
        Map<NumberState, List<Integer>> known = new EnumMap<>(NumberState.class);
        em.createQuery("select n.state, n.sequence from LetterNumberRow n where n.year = :year", Object[].class)
                .setParameter("year", year)
                .getResultList()
                .forEach(row -> known.computeIfAbsent((NumberState) row[0], s -> new ArrayList<>())
                        .add((Integer) row[1]));
        return YearAudit.of(year, last(year), known);
    }

    /** @return whether a letter of that day would have got the number as it is printed on a reserved one */
    public boolean wouldPrintSame(OutgoingNumber number, LocalDate day) {
        int sequence = number.number().sequence();
        LetterKind kind = number.kind();
        return pattern.print(kind, sequence, day).equals(pattern.print(kind, sequence, number.day()));
    }

    /** Enters a letter on paper under a number that {@link #findLocked} gave in this transaction. */
    @Transactional(TxType.MANDATORY)
    public void enter(OutgoingNumber number, PaperLetter paper, Optional<Attachment> scan, Noted noted) {
        row(number).enter(paper, scan, noted);
    }

    /** Strikes a number that {@link #findLocked} gave in this transaction. */
    @Transactional(TxType.MANDATORY)
    public void strike(OutgoingNumber number, Noted noted) {
        row(number).strike(noted);
    }

    private LetterNumberRow row(OutgoingNumber number) {
        return em.find(
                LetterNumberRow.class,
                LetterNumberRow.id(number.number().year(), number.number().sequence()));
    }
}
