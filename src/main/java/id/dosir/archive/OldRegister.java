package id.dosir.archive;

import id.dosir.core.document.Sha256;
import id.dosir.core.dossier.PersonId;
import id.dosir.core.oldregister.OldEntry;
import id.dosir.core.oldregister.OldNumber;
import id.dosir.core.oldregister.SourcePlace;
import id.dosir.storage.Counters;
import id.dosir.storage.NumberBook;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The register as it was kept before this program, inside the transaction of whoever calls. Entries are only added. */
@ApplicationScoped
public class OldRegister {

    /** Nobody reads further in a list of entries that one name may mean. */
    private static final int MOST_ALIKE = 500;

    /** Its row is what writers wait for; the numbers themselves follow from the entries. */
    private static final String WRITERS = "arsip-lama";

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    @Inject
    Counters counters;

    @Inject
    NumberBook book;

    /**
     * An entry that is to be taken in.
     *
     * @param key equal for rows that tell of the same revocation
     */
    public record Candidate(String key, OldEntry entry, SourcePlace source) {}

    /**
     * Waits until nobody else takes entries in, on whatever server. What is asked of the entries from here on holds until this
     * transaction ends.
     */
    @Transactional(TxType.MANDATORY)
    public void alone() {
        book.ensure(WRITERS);
        counters.reach(WRITERS, 0);
    }

    /**
     * Takes in what is not there yet, {@link #alone}.
     *
     * @return what was taken in, with its numbers
     */
    @Transactional(TxType.MANDATORY)
    public List<OldRegisterEntry> enter(List<Candidate> candidates, PersonId by) {
        alone();
        Map<String, OldNumber> known =
                byKeys(candidates.stream().map(Candidate::key).toList());
        Long last = em.createQuery("select max(r.id) from OldEntryRow r", Long.class)
                .getSingleResult();
        long next = last == null ? 1 : last + 1;
        Map<String, OldRegisterEntry> entered = new LinkedHashMap<>();
        for (Candidate each : candidates) {
            if (!known.containsKey(each.key()) && !entered.containsKey(each.key())) {
                OldRegisterEntry entry =
                        new OldRegisterEntry(new OldNumber(next), each.entry(), each.source(), clock.instant(), by);
                em.persist(new OldEntryRow(each.key(), entry));
                entered.put(each.key(), entry);
                next++;
            }
        }
        em.flush();
        em.clear();
        return List.copyOf(entered.values());
    }

    /** @return number of the entry for each of these keys that there is one of */
    public Map<String, OldNumber> byKeys(Collection<String> keys) {
        return numbers("select r.entryKey, r.id from OldEntryRow r where r.entryKey in :some", keys);
    }

    /** @return number of an entry for each of these serials, in decimal, that there is one of */
    public Map<String, OldNumber> bySerials(Collection<String> serials) {
        return numbers("select r.serial, r.id from OldEntryRow r where r.serial in :some", serials);
    }

    private Map<String, OldNumber> numbers(String query, Collection<String> some) {
        Map<String, OldNumber> numbers = new HashMap<>();
        if (!some.isEmpty()) {
            em.createQuery(query, Object[].class)
                    .setParameter("some", some)
                    .getResultList()
                    .forEach(found -> numbers.put((String) found[0], new OldNumber((Long) found[1])));
        }
        return numbers;
    }

    /** @return entries whose letter has this key, for each key that there is one of */
    public Map<String, List<OldNumber>> byLetters(Collection<String> keys) {
        return lists(
                "select r.letterKey, r.id from OldEntryRow r where r.letterKey in :some order by r.id", keys, null);
    }

    /** @return entries of the person who has this NIP, for each that there is one of */
    public Map<String, List<OldNumber>> byNips(Collection<String> nips) {
        return lists("select r.nip, r.id from OldEntryRow r where r.nip in :some order by r.id", nips, null);
    }

    /**
     * @param source the register in which they have these numbers
     * @return entries for each number that there is one of
     */
    public Map<String, List<OldNumber>> byOldNumbers(Sha256 source, Collection<String> numbers) {
        return lists(
                "select r.oldNumber, r.id from OldEntryRow r where r.sourceFile = :source and r.oldNumber in :some order by r.id",
                numbers,
                source);
    }

    private Map<String, List<OldNumber>> lists(String query, Collection<String> some, Sha256 source) {
        Map<String, List<OldNumber>> lists = new HashMap<>();
        if (!some.isEmpty()) {
            TypedQuery<Object[]> asked = em.createQuery(query, Object[].class)
                    .setParameter("some", some)
                    .setMaxResults(MOST_ALIKE);
            if (source != null) {
                asked.setParameter("source", source.hex());
            }
            asked.getResultList().forEach(found -> lists.computeIfAbsent((String) found[0], key -> new ArrayList<>())
                    .add(new OldNumber((Long) found[1])));
        }
        return lists;
    }

    public Optional<OldRegisterEntry> find(OldNumber number) {
        return Optional.ofNullable(em.find(OldEntryRow.class, number.value())).map(OldEntryRow::toEntry);
    }

    /**
     * @param numbers at most some thousand
     * @return their entries, in order
     */
    public List<OldRegisterEntry> of(Collection<OldNumber> numbers) {
        return em.createQuery("select r from OldEntryRow r where r.id in :some order by r.id", OldEntryRow.class)
                .setParameter("some", numbers.stream().map(OldNumber::value).toList())
                .getResultStream()
                .map(OldEntryRow::toEntry)
                .toList();
    }

    /**
     * @param number of the last entry that was seen, 0 before the first
     * @return entries that follow, in order
     */
    public List<OldRegisterEntry> after(long number, int most) {
        return em.createQuery("select r from OldEntryRow r where r.id > :last order by r.id", OldEntryRow.class)
                .setParameter("last", number)
                .setMaxResults(most)
                .getResultStream()
                .map(OldEntryRow::toEntry)
                .toList();
    }

    public long count() {
        return em.createQuery("select count(r) from OldEntryRow r", Long.class).getSingleResult();
    }
}
