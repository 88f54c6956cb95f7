package id.dosir.storage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;

/**
 * Numbers without gaps: one row each, locked until the transaction ends that uses the number. A sequence would lose
 * numbers at every crash and rollback.
 */
@ApplicationScoped
public class Counters {

    @PersistenceContext
    EntityManager em;

    @Inject
    Turns turns;

    /**
     * Makes sure that the row exists, in a transaction of its own: the first two to ask for a new year's number would
     * otherwise both try to insert it, and one would lose its act.
     *
     * @param name such as {@code agenda-2026}
     * @return whether it had to be made by this call
     * @throws PersistenceException when another was faster; the row is there all the same
     */
    @Transactional(TxType.REQUIRES_NEW)
    public boolean make(String name) {
        if (em.find(CounterRow.class, name) != null) {
            return false;
        }
        em.persist(new CounterRow(name));
        em.flush();
        return true;
    }

    /** @return the last number taken, 0 before the first */
    @Transactional
    public long last(String name) {
        CounterRow row = em.find(CounterRow.class, name);
        return row == null ? 0 : row.last;
    }

    /** @return names of counters that begin so, in order */
    @Transactional
    public List<String> names(String beginning) {
        return em.createQuery(
                        "select c.name from CounterRow c where c.name like :beginning order by c.name", String.class)
                .setParameter("beginning", beginning + "%")
                .getResultList();
    }

    /**
     * Takes the next number. Others wait until this transaction ends; a rollback gives the number back.
     *
     * @param name of a counter that exists
     * @return from 1
     */
    @Transactional(TxType.MANDATORY)
    public long next(String name) {
        turns.take("counter/" + name);
        CounterRow row = em.find(CounterRow.class, name, LockModeType.PESSIMISTIC_WRITE);
        if (row == null) {
            throw new IllegalStateException("counter was not made: " + name);
        }
        em.refresh(row, LockModeType.PESSIMISTIC_WRITE);
        row.last++;
        em.flush(); // the next call of the same transaction reads the row anew
        return row.last;
    }

    /**
     * Brings a counter at least as far as a number that came from elsewhere, so that it is not given out once more.
     *
     * @param name of a counter that exists
     */
    @Transactional(TxType.MANDATORY)
    public void reach(String name, long number) {
        turns.take("counter/" + name);
        CounterRow row = em.find(CounterRow.class, name, LockModeType.PESSIMISTIC_WRITE);
        if (row == null) {
            throw new IllegalStateException("counter was not made: " + name);
        }
        em.refresh(row, LockModeType.PESSIMISTIC_WRITE);
        row.last = Math.max(row.last, number);
        em.flush();
    }
}
