package id.dosir.routing;

import id.dosir.core.dossier.Nature;
import id.dosir.routing.InTray.Only;
import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Which lines of a tray; everything that is said must hold. It only narrows what is open, so it costs as little as the list.
 *
 * @param only part of the list
 * @param step of the SOP; 0 for each
 * @param reason code; empty for each
 * @param nature urgency; null for each
 * @param due when the time ends; null for any time
 * @param text part of a name or agency, or the beginning of a NIP or number; empty for each
 */
public record TrayFilter(Only only, int step, String reason, Nature nature, Due due, String text)
        implements Serializable {

    /** When the time of a task ends, as the office's days go. */
    public enum Due {
        /** Before the present. */
        OVERDUE,
        /** Between the two midnights of today. */
        TODAY,
        /** From this Monday until the next. */
        WEEK
    }

    /** Every line. */
    public static final TrayFilter NONE = of(Only.ALL);

    private static final int LONGEST_TEXT = 60;

    public TrayFilter {
        text = text.strip();
        text = text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text;
    }

    /** @return that part of the list */
    public static TrayFilter of(Only only) {
        return new TrayFilter(only, 0, "", null, null, "");
    }

    /** @return whether it says more than the part of the list */
    public boolean isNarrow() {
        return !equals(of(only));
    }

    /** @return conditions on {@code d}, each with the word that joins it */
    String words() {
        StringBuilder words = new StringBuilder();
        words.append(
                switch (only) {
                    case ALL -> "";
                    case URGENT -> " and d.nature <> :ordinary";
                    case OVERDUE -> " and d.due < :now";
                });
        words.append(step > 0 ? " and d.at.step = :step" : "");
        words.append(reason.isEmpty() ? "" : " and d.application.reason = :reason");
        words.append(nature == null ? "" : " and d.nature = :nature");
        if (due != null) {
            words.append(due == Due.OVERDUE ? " and d.due < :until" : " and d.due >= :from and d.due < :until");
        }
        if (!text.isEmpty()) {
            words.append(
                    " and (lower(d.application.agency) like :part escape '!' or lower(d.application.name) like :part"
                            + " escape '!' or d.application.nip like :start escape '!' or lower(d.number) like :start escape '!')");
        }
        return words.toString();
    }

    /** @return what the conditions are compared with */
    Map<String, Object> values(Instant now, ZoneId zone) {
        Map<String, Object> values = new HashMap<>();
        if (only == Only.URGENT) {
            values.put("ordinary", Nature.ORDINARY);
        }
        if (only == Only.OVERDUE) {
            values.put("now", now);
        }
        if (step > 0) {
            values.put("step", step);
        }
        if (!reason.isEmpty()) {
            values.put("reason", reason);
        }
        if (nature != null) {
            values.put("nature", nature);
        }
        if (due != null) {
            LocalDate today = now.atZone(zone).toLocalDate();
            LocalDate monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            switch (due) {
                case OVERDUE -> values.put("until", now);
                case TODAY -> between(values, today, today.plusDays(1), zone);
                case WEEK -> between(values, monday, monday.plusWeeks(1), zone);
            }
        }
        if (!text.isEmpty()) {
            String plain = text.toLowerCase(Locale.ROOT).replaceAll("[!%_]", "!$0");
            values.put("part", "%" + plain + "%");
            values.put("start", plain + "%");
        }
        return values;
    }

    private static void between(Map<String, Object> values, LocalDate from, LocalDate until, ZoneId zone) {
        values.put("from", from.atStartOfDay(zone).toInstant());
        values.put("until", until.atStartOfDay(zone).toInstant());
    }
}
