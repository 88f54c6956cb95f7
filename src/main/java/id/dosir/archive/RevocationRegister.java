package id.dosir.archive;

import id.dosir.core.certificate.SerialNumber;
import id.dosir.core.dossier.DossierNumber;
import id.dosir.core.dossier.RegisterNumber;
import id.dosir.storage.Counters;
import id.dosir.storage.NumberBook;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.math.BigInteger;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The register of revoked certificates, inside the transaction of whoever calls. Entries are never changed or deleted:
 * the register is evidence. A wrong one is corrected by a later one. Whoever only reads may have no transaction, as the check of the
 * archive has none: an EntityManager that belongs to none may be closed while it is used.
 */
@ApplicationScoped
@Transactional
public class RevocationRegister {

    private static final String COUNTER = "register-";

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
        String counter = counter(year);
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
     * @param dossiers at most some thousand
     * @return their entries, in the register's order
     */
    public List<RegisterEntry> of(Collection<DossierNumber> dossiers) {
        return em.createQuery(
                        "select r from RegisterRow r where r.dossier in :dossiers order by r.year, r.sequence",
                        RegisterRow.class)
                .setParameter(
                        "dossiers", dossiers.stream().map(DossierNumber::value).toList())
                .getResultStream()
                .map(RegisterRow::toEntry)
                .toList();
    }

    /**
     * @param serials in decimal, at most some thousand
     * @return number of the entry for each certificate among them that is in the register
     */
    public Map<SerialNumber, RegisterNumber> bySerials(Collection<String> serials) {
        Map<SerialNumber, RegisterNumber> numbers = new HashMap<>();
        if (!serials.isEmpty()) {
            em.createQuery(
                            "select r.serial, r.year, r.sequence from RegisterRow r where r.serial in :serials",
                            Object[].class)
                    .setParameter("serials", serials)
                    .getResultList()
                    .forEach(found -> numbers.put(
                            new SerialNumber(new BigInteger((String) found[0])),
                            new RegisterNumber((Integer) found[1], (Integer) found[2])));
        }
        return numbers;
    }

    /**
     * A line as a check meets it.
     *
     * @param number under which it stands
     * @param dossier as the line says
     * @param entry what it says; empty when that is no entry
     */
    public record Line(RegisterNumber number, String dossier, Optional<RegisterEntry> entry) {}

    /**
     * @param year with the number, of the last line that was read; 0 before the first
     * @param most lines to give
     * @return the lines that follow, oldest first, also those that cannot be read as an entry
     */
    public List<Line> after(int year, int sequence, int most) {
        return em
                .createQuery(
                        "select r from RegisterRow r where r.year >= :year and (r.year > :year or r.sequence > :sequence)"
                                + " order by r.year, r.sequence",
                        RegisterRow.class)
                .setParameter("year", year)
                .setParameter("sequence", sequence)
                .setMaxResults(most)
                .getResultList()
                .stream()
                .map(RevocationRegister::line)
                .toList();
    }

    private static Line line(RegisterRow row) {
        RegisterNumber number = new RegisterNumber(row.year, row.sequence);
        try {
            return new Line(number, row.dossier, Optional.of(row.toEntry()));
        } catch (IllegalArgumentException e) {
            return new Line(number, row.dossier, Optional.empty()); // somebody wrote what the register never writes
        }
    }

    /** @return highest number of a year, 0 when it has none */
    public int highest(int year) {
        return Optional.ofNullable(
                        em.createQuery("select max(r.sequence) from RegisterRow r where r.year = :year", Integer.class)
                                .setParameter("year", year)
                                .getSingleResult())
                .orElse(0);
    }

    /** @return last number of a year that was given out, by its counter */
    public long counted(int year) {
        return counters.last(counter(year));
    }

    /** @return years of which a number was given out, and whatever else is counted under such a name left aside */
    public List<Integer> years() {
        return counters.names(COUNTER).stream()
                .map(name -> name.substring(COUNTER.length()))
                .filter(year -> year.matches("[0-9]{4}"))
                .map(Integer::valueOf)
                .toList();
    }

    private static String counter(int year) {
        return COUNTER + year;
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
