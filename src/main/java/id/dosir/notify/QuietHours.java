package id.dosir.notify;

import id.dosir.core.dossier.WorkCalendar;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;

/**
 * When mails wait.
 *
 * @param from first moment of the night's quiet
 * @param until moment at which mails go out again; the same as {@code from} means no quiet at night
 * @param daysOff whether days without office hours are quiet as a whole
 */
public record QuietHours(LocalTime from, LocalTime until, boolean daysOff) {

    /** Mails go at any time. */
    public static final QuietHours NONE = new QuietHours(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT, false);

    /** A calendar without any office day would keep mails for ever: after so many quiet days they go. */
    private static final int MOST_DAYS = 60;

    /**
     * @param words such as {@code 18:00-07:00}, or {@code none}
     * @throws IllegalArgumentException when they are neither
     */
    public static QuietHours parse(String words, boolean daysOff) {
        if (words.strip().equalsIgnoreCase("none")) {
            return new QuietHours(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT, daysOff);
        }
        String[] ends = words.strip().split("-", -1);
        if (ends.length != 2) {
            throw new IllegalArgumentException("quiet hours must be such as 18:00-07:00, or none: " + words);
        }
        return new QuietHours(time(ends[0]), time(ends[1]), daysOff);
    }

    /** @throws IllegalArgumentException when it is no time of day such as {@code 07:30} */
    static LocalTime time(String words) {
        try {
            return LocalTime.parse(words.strip().replace('.', ':'), DateTimeFormatter.ofPattern("H:mm"));
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("not a time of day such as 07:30: " + words, e);
        }
    }

    /** @return whether mails wait at this moment */
    public boolean cover(Instant moment, WorkCalendar calendar) {
        ZonedDateTime at = moment.atZone(calendar.zone());
        return isOff(at, calendar) || isNight(at.toLocalTime());
    }

    /** @return the moment itself, or the first one after it that is not quiet */
    public Instant release(Instant moment, WorkCalendar calendar) {
        ZonedDateTime at = moment.atZone(calendar.zone());
        ZonedDateTime last = at.plusDays(MOST_DAYS);
        while (at.isBefore(last)) {
            if (isOff(at, calendar)) {
                at = at.toLocalDate().plusDays(1).atStartOfDay(calendar.zone());
            } else if (isNight(at.toLocalTime())) {
                ZonedDateTime end = at.toLocalDate().atTime(until).atZone(calendar.zone());
                at = end.isAfter(at)
                        ? end
                        : at.toLocalDate().plusDays(1).atTime(until).atZone(calendar.zone());
            } else {
                return at.toInstant();
            }
        }
        return at.toInstant();
    }

    private boolean isOff(ZonedDateTime at, WorkCalendar calendar) {
        return daysOff && calendar.on(at.toLocalDate()).isEmpty();
    }

    private boolean isNight(LocalTime time) {
        return from.isAfter(until)
                ? !time.isBefore(from) || time.isBefore(until)
                : !time.isBefore(from) && time.isBefore(until);
    }
}
