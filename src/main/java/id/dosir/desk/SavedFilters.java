package id.dosir.desk;

import id.dosir.core.dossier.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Locale;

/** Filters of the tray that people keep under a name; each sees his own. */
@ApplicationScoped
@Transactional
public class SavedFilters {

    /** As many as still fit above a list. */
    public static final int MOST = 20;

    /** Longest name, in characters. */
    public static final int LONGEST_NAME = 40;

    private static final int LONGEST_ADDRESS = 400;

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    /**
     * @param name as the person typed it
     * @param address of the tray with this filter
     */
    public record Saved(String name, String address) {}

    /** @return by name */
    public List<Saved> of(Actor actor) {
        return rows(actor).stream().map(row -> new Saved(row.name, row.address)).toList();
    }

    /** What came of keeping a filter. */
    public enum Answer {
        KEPT,
        NAMELESS,
        TOO_LONG,
        TOO_MANY
    }

    /** Keeps a filter; one of the same name is replaced. */
    public Answer keep(String name, String address, Actor actor) {
        String plain = name.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        if (plain.isEmpty()) {
            return Answer.NAMELESS;
        }
        if (plain.length() > LONGEST_NAME || address.length() > LONGEST_ADDRESS) {
            return Answer.TOO_LONG;
        }
        SavedFilterRow row = em.find(SavedFilterRow.class, id(plain, actor));
        if (row == null && rows(actor).size() >= MOST) {
            return Answer.TOO_MANY;
        }
        if (row == null) {
            row = new SavedFilterRow(id(plain, actor), actor.id().value());
            em.persist(row);
        }
        row.name = plain;
        row.address = address;
        row.savedAt = clock.instant();
        return Answer.KEPT;
    }

    /** Forgets a filter; one that is gone already is no fault. */
    public void drop(String name, Actor actor) {
        SavedFilterRow row = em.find(SavedFilterRow.class, id(name, actor));
        if (row != null) {
            em.remove(row);
        }
    }

    private List<SavedFilterRow> rows(Actor actor) {
        return em.createQuery(
                        "select f from SavedFilterRow f where f.person = :person order by f.name", SavedFilterRow.class)
                .setParameter("person", actor.id().value())
                .setMaxResults(MOST)
                .getResultList();
    }

    private static String id(String name, Actor actor) {
        return actor.id().value() + "/" + name.toLowerCase(Locale.ROOT);
    }
}
