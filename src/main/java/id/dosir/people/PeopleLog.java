package id.dosir.people;

import id.dosir.core.dossier.Actor;
import id.dosir.journal.Entry;
import id.dosir.journal.Journal;
import id.dosir.journal.Kind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;

/** What was changed, by whom and when; written in the transaction of the change. Never a password, code or NIK; the
 * journal is told of it, too. */
@ApplicationScoped
class PeopleLog {

    @PersistenceContext(unitName = "dosir")
    EntityManager em;

    @Inject
    Clock clock;

    @Inject
    Journal journal;

    void add(Actor by, String about, Change what, String detail) {
        em.persist(new PeopleLogRow(clock.instant(), by.id().value(), by.name(), about, what, detail));
        journal.note(new Entry(Kind.PEOPLE, by.id().value(), about, what.name()));
    }

    /** @return newest lines about a person, at most so many */
    List<LogLine> about(String username, int most) {
        return em.createQuery(
                        "select l from PeopleLogRow l where l.about = :about order by l.at desc, l.id desc",
                        PeopleLogRow.class)
                .setParameter("about", username)
                .setMaxResults(most)
                .getResultStream()
                .map(row -> new LogLine(row.at, row.byName, row.what, row.detail))
                .toList();
    }
}
