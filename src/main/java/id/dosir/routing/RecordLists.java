package id.dosir.routing;

import id.dosir.core.retention.RetentionAction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The lists of active and inactive records, read from a place on: a page costs the same however large the archive is. */
@ApplicationScoped
@Transactional
public class RecordLists {

    private static final String LINE =
            "select k, d.sopCode, d.sopVersion, d.application.name, d.openedAt from KeepingRow k, DossierRow d"
                    + " where d.number = k.dossier and k.kept = true";

    @PersistenceContext
    EntityManager em;

    @Inject
    ZoneId zone;

    /** Which list. */
    public enum View {
        /** Time of keeping is over: what is to be decided on, first. */
        DUE,
        ACTIVE,
        /** Due ones first. */
        INACTIVE,
        /** Held back, whatever their phase. */
        HELD
    }

    /**
     * What is asked of a list.
     *
     * @param today in the office's zone
     * @param series code; none means all
     * @param action none means all
     */
    public record Asked(View view, LocalDate today, Optional<String> series, Optional<RetentionAction> action) {}

    /**
     * Behind which line to go on.
     *
     * @param day by which the list is sorted: last active day, or last day of keeping
     * @param dossier number
     */
    public record Place(LocalDate day, String dossier) {

        public static final Place BEGINNING = new Place(LocalDate.EPOCH, "");
    }

    /** @return the place of a line in a list */
    public static Place place(Asked asked, KeptLine line) {
        return new Place(
                asked.view() == View.ACTIVE
                        ? line.dossier().keeping().activeUntil()
                        : line.dossier().keeping().keepUntil(),
                line.dossier().number().value());
    }

    /** @return at most so many lines behind a place */
    public List<KeptLine> lines(Asked asked, Place behind, int most) {
        String sorted = asked.view() == View.ACTIVE ? "k.activeUntil" : "k.keepUntil";
        StringBuilder words = new StringBuilder(LINE);
        Map<String, Object> values = new HashMap<>();
        switch (asked.view()) {
            case DUE -> words.append(" and k.keepUntil < :today");
            case ACTIVE -> words.append(" and k.activeUntil >= :today");
            case INACTIVE -> words.append(" and k.activeUntil < :today");
            case HELD -> words.append(" and k.held = true");
        }
        if (asked.view() != View.HELD) {
            values.put("today", asked.today());
        }
        asked.series().ifPresent(series -> {
            words.append(" and k.series = :series");
            values.put("series", series);
        });
        asked.action().ifPresent(action -> {
            words.append(" and k.action = :action");
            values.put("action", action);
        });
        if (!behind.dossier().isEmpty()) {
            words.append(" and " + sorted + " >= :day and (" + sorted + " > :day or k.dossier > :dossier)");
            values.put("day", behind.day());
            values.put("dossier", behind.dossier());
        }
        words.append(" order by " + sorted + ", k.dossier");
        TypedQuery<Object[]> query = em.createQuery(words.toString(), Object[].class);
        values.forEach(query::setParameter);
        return lines(query.setMaxResults(most).getResultList());
    }

    /** @return lines of the named dossiers, in order of the number; none for those that are open or gone */
    public List<KeptLine> of(List<String> numbers) {
        return numbers.isEmpty()
                ? List.of()
                : lines(em.createQuery(LINE + " and k.dossier in :numbers order by k.dossier", Object[].class)
                        .setParameter("numbers", numbers)
                        .getResultList());
    }

    /** @return papers of the named dossiers, in order */
    public List<KeptItem> items(List<String> numbers) {
        if (numbers.isEmpty()) {
            return List.of();
        }
        return em
                .createQuery(
                        "select a from AttachmentRow a where a.dossier in :numbers order by a.dossier, a.ordinal",
                        AttachmentRow.class)
                .setParameter("numbers", numbers)
                .getResultList()
                .stream()
                .map(a -> new KeptItem(
                        a.dossier,
                        a.ordinal,
                        a.kind,
                        a.addedAt.atZone(zone).toLocalDate(),
                        a.mediaType.startsWith("image/")))
                .toList();
    }

    private List<KeptLine> lines(List<Object[]> rows) {
        Map<String, Long> items =
                counts(rows.stream().map(row -> ((KeepingRow) row[0]).dossier).toList());
        List<KeptLine> lines = new ArrayList<>();
        for (Object[] row : rows) {
            KeepingRow kept = (KeepingRow) row[0];
            lines.add(new KeptLine(
                    kept.toKept(),
                    (String) row[1],
                    ((Number) row[2]).intValue(),
                    (String) row[3],
                    ((Instant) row[4]).atZone(zone).toLocalDate(),
                    items.getOrDefault(kept.dossier, 0L).intValue()));
        }
        return lines;
    }

    private Map<String, Long> counts(List<String> numbers) {
        return numbers.isEmpty()
                ? Map.of()
                : em
                        .createQuery(
                                "select a.dossier, count(a) from AttachmentRow a where a.dossier in :numbers group by a.dossier",
                                Object[].class)
                        .setParameter("numbers", numbers)
                        .getResultList()
                        .stream()
                        .collect(Collectors.toMap(row -> (String) row[0], row -> (Long) row[1]));
    }
}
