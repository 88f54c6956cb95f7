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
import java.util.stream.Stream;

/** Filters of the tray and searches of the register that people keep under a name: each his own, and what an officer shares. */
@ApplicationScoped
@Transactional
public class SavedFilters {

    /** As many as still fit above a list. */
    public static final int MOST = 20;

    /** Longest name, in characters. */
    public static final int LONGEST_NAME = 40;

    private static final int LONGEST_ADDRESS = 1_000;

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    /** What is filtered. */
    public enum Place {
        TRAY,
        REGISTER
    }

    /**
     * @param name as the person typed it
     * @param address of the page with this filter
     * @param own whether it is of who asks
     * @param shared whether the office sees it
     */
    public record Saved(String name, String address, boolean own, boolean shared) {}

    /** @return own ones by name, then those that others share */
    public List<Saved> of(Place place, Actor actor) {
        Stream<SavedFilterRow> shared = mayShare(actor)
                ? em.createQuery(
                                "select f from SavedFilterRow f where f.place = :place and f.shared = true"
                                        + " and f.person <> :person order by f.name, f.id",
                                SavedFilterRow.class)
                        .setParameter("place", place.name())
                        .setParameter("person", actor.id().value())
                        .setMaxResults(MOST)
                        .getResultStream()
                : Stream.empty();
        return Stream.concat(
                        rows(place, actor).stream().map(row -> new Saved(row.name, row.address, true, row.shared)),
                        shared.map(row -> new Saved(row.name, row.address, false, true)))
                .toList();
    }

    /** @return whether what the person keeps may be for the office: whoever only files requests has none */
    public static boolean mayShare(Actor actor) {
        return Findables.isOfficer(actor);
    }

    /** What came of keeping a filter. */
    public enum Answer {
        KEPT,
        NAMELESS,
        TOO_LONG,
        TOO_MANY
    }

    /**
     * Keeps a filter; one of the same name is replaced.
     *
     * @param shared whether the office shall see it, if the person may share
     */
    public Answer keep(Place place, String name, String address, boolean shared, Actor actor) {
        String plain = name.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        if (plain.isEmpty()) {
            return Answer.NAMELESS;
        }
        if (plain.length() > LONGEST_NAME || address.length() > LONGEST_ADDRESS) {
            return Answer.TOO_LONG;
        }
        SavedFilterRow row = em.find(SavedFilterRow.class, id(place, plain, actor));
        if (row == null && rows(place, actor).size() >= MOST) {
            return Answer.TOO_MANY;
        }
        if (row == null) {
            row = new SavedFilterRow(id(place, plain, actor), actor.id().value(), place.name());
            em.persist(row);
        }
        row.name = plain;
        row.address = address;
        row.shared = shared && mayShare(actor);
        row.savedAt = clock.instant();
        return Answer.KEPT;
    }

    /** Forgets a filter of one's own; one that is gone already is no fault. */
    public void drop(Place place, String name, Actor actor) {
        SavedFilterRow row = em.find(SavedFilterRow.class, id(place, name, actor));
        if (row != null) {
            em.remove(row);
        }
    }

    private List<SavedFilterRow> rows(Place place, Actor actor) {
        return em.createQuery(
                        "select f from SavedFilterRow f where f.person = :person and f.place = :place order by f.name",
                        SavedFilterRow.class)
                .setParameter("person", actor.id().value())
                .setParameter("place", place.name())
                .setMaxResults(MOST)
                .getResultList();
    }

    private static String id(Place place, String name, Actor actor) {
        String where = place == Place.TRAY ? "" : "@" + place;
        return actor.id().value() + where + "/" + name.toLowerCase(Locale.ROOT);
    }
}
