package id.dosir.routing;

import id.dosir.core.clock.SpecialDay;
import id.dosir.core.dossier.PersonId;
import id.dosir.journal.Entry;
import id.dosir.journal.Journal;
import id.dosir.journal.Kind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** Special days by year. An import replaces its year as a whole and keeps the one before. */
@ApplicationScoped
@Transactional
public class CalendarBook {

    private static final int LONGEST_FILE_NAME = 160;

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    @Inject
    Journal journal;

    /**
     * A year as it holds.
     *
     * @param year which
     * @param version counted by imports, from 1; 0 when there was none
     * @param fileName it came from
     * @param at when it was taken in, or null
     * @param byName by whom
     * @param days special ones, by date
     */
    public record Year(int year, int version, String fileName, Instant at, String byName, List<SpecialDay> days) {}

    /** @return the year's newest import, or one without days */
    public Year year(int year) {
        return newest(year)
                .map(row -> new Year(row.year, row.version, row.fileName, row.at, row.byName, days(row.id)))
                .orElse(new Year(year, 0, "", null, "", List.of()));
    }

    /** @return years that have an import, in order */
    public List<Integer> years() {
        return em.createQuery("select distinct i.year from CalendarImportRow i order by i.year", Integer.class)
                .getResultList();
    }

    /**
     * Takes a year in, unless somebody was faster.
     *
     * @param seen version that the person looked at
     * @return whether it was taken in
     */
    public boolean put(
            int year, int seen, String fileName, byte[] source, List<SpecialDay> days, PersonId by, String name) {
        int version = newest(year).map(i -> i.version).orElse(0);
        if (version != seen) {
            return false;
        }
        CalendarImportRow row = new CalendarImportRow(year, version + 1);
        row.fileName = fileName.length() > LONGEST_FILE_NAME ? fileName.substring(0, LONGEST_FILE_NAME) : fileName;
        row.sha256 = sha256(source);
        row.at = clock.instant();
        row.byPerson = by.value();
        row.byName = name;
        em.persist(row);
        em.flush();
        days.forEach(day -> em.persist(new CalendarDayRow(row.id, day)));
        journal.note(new Entry(Kind.CALENDAR, row.byPerson, "kalender " + year, "versi " + row.version, 0, row.sha256));
        return true;
    }

    /** @return special days of all years, and which imports they are of */
    Whole whole() {
        List<String> imports = new ArrayList<>();
        List<SpecialDay> days = new ArrayList<>();
        for (int year : years()) {
            String id = newest(year).orElseThrow().id;
            imports.add(id);
            days.addAll(days(id));
        }
        return new Whole(imports, days);
    }

    record Whole(List<String> imports, List<SpecialDay> days) {}

    private Optional<CalendarImportRow> newest(int year) {
        return em.createQuery(
                        "select i from CalendarImportRow i where i.year = :year order by i.version desc",
                        CalendarImportRow.class)
                .setParameter("year", year)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    private List<SpecialDay> days(String id) {
        return em.createQuery(
                        "select d from CalendarDayRow d where d.importId = :id order by d.date", CalendarDayRow.class)
                .setParameter("id", id)
                .getResultStream()
                .map(CalendarDayRow::toDay)
                .toList();
    }

    static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
