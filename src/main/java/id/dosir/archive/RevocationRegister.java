package id.dosir.archive;

import id.dosir.core.dossier.DossierNumber;
import id.dosir.core.dossier.RegisterNumber;
import id.dosir.storage.Counters;
import id.dosir.storage.NumberBook;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.util.List;
import java.util.Optional;

/**
 * The register of revoked certificates, inside the transaction of whoever calls. Entries are never changed or deleted:
 * the register is evidence. A wrong one is corrected by a later one.
 */
@ApplicationScoped
public class RevocationRegister {

    @PersistenceContext
    EntityManager em;

    @Inject
    Counters counters;

    @Inject
    NumberBook book;

    /**
     * Writes a line under the next number of its year. The numbers of a year have no gaps: a rollback gives the number
     * back, and until then others wait for it.
     *
     * @param entry without a number
     * @param year of the entry, as the office's calendar has it
     * @return the number given
     * @throws IllegalArgumentException when the entry has a number already
     * @throws PersistenceException when the dossier has an entry already
     */
    public RegisterNumber append(RegisterEntry entry, int year) {
        if (entry.number().isPresent()) {
            throw new IllegalArgumentException(
                    "is in the register already: " + entry.number().get());
        }
        String counter = "register-" + year;
        book.ensure(counter);
        RegisterNumber number = new RegisterNumber(year, Math.toIntExact(counters.next(counter)));
        em.persist(new RegisterRow(number, entry));
        em.flush();
        return number;
    }

    /** @return the entry of a dossier, or empty while it is not in the register */
    public Optional<RegisterEntry> of(DossierNumber dossier) {
        return em.createQuery("select r from RegisterRow r where r.dossier = :dossier", RegisterRow.class)
                .setParameter("dossier", dossier.value())
                .getResultStream()
                .findFirst()
                .map(RegisterRow::toEntry);
    }

    /**
     * @param first lines to pass over, from 0
     * @param most lines to give
     * @return newest first
     */
    public List<RegisterEntry> lines(int first, int most) {
        return em.createQuery("select r from RegisterRow r order by r.year desc, r.sequence desc", RegisterRow.class)
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultStream()
                .map(RegisterRow::toEntry)
                .toList();
    }

    public long count() {
        return em.createQuery("select count(r) from RegisterRow r", Long.class).getSingleResult();
    }
}
