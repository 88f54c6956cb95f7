package id.dosir.letters;

import id.dosir.core.dossier.Actor;
import id.dosir.core.template.ChangedLine;
import id.dosir.core.template.TemplateVersion;
import id.dosir.core.template.TemplateVersion.State;
import id.dosir.journal.Journal;
import id.dosir.journal.Kind;
import id.dosir.storage.Turns;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * All versions of all templates. Only ever added to: a version that papers were made with must be found again, and going back to an
 * older one is one more version with its text.
 */
@ApplicationScoped
@Transactional
public class TemplateBook {

    private static final int LONGEST_NOTE = 300;

    @PersistenceContext
    EntityManager em;

    @Inject
    Journal journal;

    @Inject
    Turns turns;

    @Inject
    Clock clock;

    /**
     * A version to be added.
     *
     * @param name of the template
     * @param source its text
     * @param state draft or published
     * @param note what was changed
     * @param from version it was taken from; 0 for none
     */
    public record Entry(String name, String source, State state, String note, int from) {}

    /** @return the version that papers are made with: the office's newest, else the newest that came with the program */
    public Optional<TemplateVersion> inUse(String name) {
        return inUseRow(name).map(TemplateVersionRow::toVersion);
    }

    /** @return its text */
    public Optional<Template> text(String name, int number) {
        return Optional.ofNullable(em.find(TemplateVersionRow.class, TemplateVersionRow.id(name, number)))
                .map(TemplateVersionRow::toTemplate);
    }

    public Optional<TemplateVersion> version(String name, int number) {
        return Optional.ofNullable(em.find(TemplateVersionRow.class, TemplateVersionRow.id(name, number)))
                .map(TemplateVersionRow::toVersion);
    }

    /** @return the one saved last, whatever its state */
    public Optional<TemplateVersion> newest(String name) {
        return first(em.createQuery(
                                "select v from TemplateVersionRow v where v.name = :name order by v.number desc",
                                TemplateVersionRow.class)
                        .setParameter("name", name))
                .map(TemplateVersionRow::toVersion);
    }

    /** @return all versions, the newest first */
    public List<TemplateVersion> versions(String name) {
        return em.createQuery(
                        "select new id.dosir.core.template.TemplateVersion(v.name, v.number, v.state, v.sha256, v.at, v.byName, v.note, v.from)"
                                + " from TemplateVersionRow v where v.name = :name order by v.number desc",
                        TemplateVersion.class)
                .setParameter("name", name)
                .getResultList();
    }

    /** @return lines that differ between two versions; empty when there is no such version, or nothing differs */
    public List<ChangedLine> compare(String name, int before, int after) {
        Optional<Template> older = text(name, before);
        Optional<Template> newer = text(name, after);
        return older.isEmpty() || newer.isEmpty()
                ? List.of()
                : TemplateDiff.between(older.get().source(), newer.get().source());
    }

    /**
     * Adds a version, unless somebody was faster.
     *
     * @param seen newest version when the person began
     * @return what was added; empty when there is a newer one than seen
     */
    public Optional<TemplateVersion> add(Entry entry, int seen, Actor actor) {
        turns.take("template/" + entry.name());
        int newest = newest(entry.name()).map(TemplateVersion::number).orElse(0);
        if (newest != seen) {
            return Optional.empty();
        }
        TemplateVersionRow row =
                new TemplateVersionRow(Template.of(entry.name(), entry.source(), newest + 1), entry.state());
        row.note = entry.note().length() > LONGEST_NOTE ? entry.note().substring(0, LONGEST_NOTE) : entry.note();
        row.from = entry.from();
        row.byPerson = actor.id().value();
        row.byName = actor.name();
        return Optional.of(kept(row));
    }

    Optional<Template> inUseText(String name) {
        return inUseRow(name).map(TemplateVersionRow::toTemplate);
    }

    /** Whether the newest version that came with the program is this one. */
    boolean knows(Template shipped) {
        return newestOf(shipped.name(), State.SHIPPED)
                .filter(row -> row.sha256.equals(shipped.version().hex()))
                .isPresent();
    }

    /** In a transaction of its own: the paper that is being made now may still fail, and the file lies there all the same. */
    @Transactional(TxType.REQUIRES_NEW)
    public void notice(Template shipped) {
        turns.take("template/" + shipped.name());
        if (knows(shipped)) {
            return;
        }
        int number = newest(shipped.name()).map(TemplateVersion::number).orElse(0) + 1;
        TemplateVersionRow row =
                new TemplateVersionRow(Template.of(shipped.name(), shipped.source(), number), State.SHIPPED);
        row.byPerson = "";
        row.byName = "";
        kept(row);
    }

    private TemplateVersion kept(TemplateVersionRow row) {
        row.at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        em.persist(row);
        em.flush();
        String by = row.byPerson.isEmpty() ? Actor.SYSTEM.id().value() : row.byPerson;
        journal.note(new id.dosir.journal.Entry(
                Kind.TEMPLATES, by, "templat " + row.name, "versi " + row.number + " " + row.state, 0, row.sha256));
        return row.toVersion();
    }

    private Optional<TemplateVersionRow> inUseRow(String name) {
        return newestOf(name, State.PUBLISHED).or(() -> newestOf(name, State.SHIPPED));
    }

    private Optional<TemplateVersionRow> newestOf(String name, State state) {
        return first(em.createQuery(
                        "select v from TemplateVersionRow v where v.name = :name and v.state = :state order by v.number desc",
                        TemplateVersionRow.class)
                .setParameter("name", name)
                .setParameter("state", state));
    }

    private static Optional<TemplateVersionRow> first(TypedQuery<TemplateVersionRow> query) {
        return query.setMaxResults(1).getResultStream().findFirst();
    }
}
