package id.dosir.portal;

import id.dosir.core.dossier.WorkCalendar;
import id.dosir.core.dossier.WorkCalendar.Span;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;

/**
 * Whether clocks of tasks run now, and when that changes.
 *
 * @param open within office hours
 * @param sameDay whether the change comes today
 * @param change end of today's office hours, of the pause, or the next beginning
 */
record OfficeDay(boolean open, boolean sameDay, ZonedDateTime change) {

    static OfficeDay at(ZonedDateTime now, WorkCalendar calendar) {
        LocalTime time = now.toLocalTime();
        List<Span> today = calendar.on(now.toLocalDate());
        for (Span span : today) {
            if (time.isBefore(span.from())) {
                return new OfficeDay(false, true, now.with(span.from()));
            }
            if (time.isBefore(span.until())) {
                return new OfficeDay(
                        true, true, now.with(today.get(today.size() - 1).until()));
            }
        }
        LocalDate day = now.toLocalDate().plusDays(1);
        while (calendar.on(day).isEmpty()) {
            day = day.plusDays(1);
        }
        LocalTime begins = calendar.on(day).get(0).from();
        return new OfficeDay(false, false, day.atTime(begins).atZone(now.getZone()));
    }

    String key() {
        return open ? "tray.openUntil" : "tray.closedUntil";
    }

    /** @return pattern of the change: another day is named */
    String pattern() {
        return sameDay ? "HH.mm" : "EEEE, HH.mm";
    }
}
