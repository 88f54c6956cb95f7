package id.dosir.notify;

import id.dosir.core.dossier.WorkCalendar;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;

/**
 * How a person wants to be told.
 *
 * @param mail whether and when by mail
 * @param quiet when mails wait
 */
public record NoticeChoice(Mailing mail, QuietHours quiet) {

    /** Whether and when mails are sent. */
    public enum Mailing {
        /** One for each event, at once. */
        AT_ONCE,
        /** One a day, with all events since the last. */
        DAILY,
        NONE
    }

    /**
     * @param event when it happened
     * @param digest time of day of the daily mail
     * @return when the mail goes out: never in quiet hours, and never before the event
     */
    public Instant due(Instant event, LocalTime digest, WorkCalendar calendar) {
        if (mail != Mailing.DAILY) {
            return quiet.release(event, calendar);
        }
        ZonedDateTime at = event.atZone(calendar.zone());
        ZonedDateTime next = at.toLocalDate().atTime(digest).atZone(calendar.zone());
        return quiet.release((next.isAfter(at) ? next : next.plusDays(1)).toInstant(), calendar);
    }
}
