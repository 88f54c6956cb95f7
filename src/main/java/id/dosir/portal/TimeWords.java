package id.dosir.portal;

import id.dosir.core.dossier.StandardTime;
import id.dosir.core.dossier.StandardTime.Unit;
import id.dosir.core.dossier.WorkCalendar;
import id.dosir.core.dossier.WorkCalendar.Elapsed;
import java.text.MessageFormat;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.ResourceBundle;

/**
 * Durations in words. Office time is counted, except for calendar days; what is longer than a day is told in days, since nobody
 * can picture a hundred office hours.
 *
 * @param calendar office hours
 * @param bundle keys {@code clock.*}
 */
record TimeWords(WorkCalendar calendar, ResourceBundle bundle) {

    /** From this share of the time on a clock is drawn as a warning. */
    private static final int SOON = 75;

    /**
     * A clock that runs.
     *
     * @param since when it began to run, or went on after a standstill
     * @param due when its time is used up
     * @param usedBefore what was used before {@code since}
     * @param deadline whether {@code due} is a date of its own, and not the end of the standard time
     */
    record Running(Instant since, Instant due, Duration usedBefore, boolean deadline) {}

    /**
     * @param clock that runs
     * @param time standard time of the step; a deadline that differs from it is shown as a date
     * @param now the present
     */
    ClockFace running(Running clock, StandardTime time, Instant now) {
        Instant due = clock.due();
        Duration used = clock.usedBefore().plus(span(clock.since(), now, time));
        Duration total = clock.usedBefore().plus(span(clock.since(), due, time));
        String of = clock.deadline()
                ? text(
                        "clock.until",
                        DateTimeFormatter.ofPattern("d MMM, HH.mm", bundle.getLocale())
                                .format(due.atZone(calendar.zone())))
                : text("clock.of", standard(time));
        if (!now.isBefore(due)) {
            boolean justNow = span(due, now, time).compareTo(Duration.ofMinutes(1)) < 0;
            String words = justNow ? text("clock.ended") : text("clock.over", between(due, now, time));
            return new ClockFace(words, of, 100, "over", words(used, time));
        }
        int percent = percent(used, total);
        // a minute that has begun to be used is still there
        String left = between(now.minusSeconds(59), due, time);
        return new ClockFace(text("clock.left", left), of, percent, percent >= SOON ? "soon" : "", words(used, time));
    }

    /** @return time that a finished step took, against its standard time */
    ClockFace used(Duration used, StandardTime time) {
        Duration limit = unit(time) == Unit.MINUTES
                ? Duration.ofMinutes(time.most())
                : day(time).multipliedBy(time.most());
        boolean over = used.compareTo(limit) > 0;
        String words = words(used, time);
        return new ClockFace(words, text("clock.of", standard(time)), percent(used, limit), over ? "over" : "", words);
    }

    /** @return the standard time as a duration; a working day is an ordinary one */
    Duration limit(StandardTime time) {
        return unit(time) == Unit.MINUTES
                ? Duration.ofMinutes(time.most())
                : day(time).multipliedBy(time.most());
    }

    /** @return a duration that was counted as the standard counts it */
    String words(Duration used, StandardTime time) {
        if (used.compareTo(Duration.ofMinutes(1)) < 0) {
            return text("clock.instant");
        }
        int days = (int) used.dividedBy(day(time));
        return words(days, used.minus(day(time).multipliedBy(days)), time);
    }

    private Duration day(StandardTime time) {
        return unit(time) == Unit.CALENDAR_DAYS ? Duration.ofDays(1) : officeDay();
    }

    private Unit unit(StandardTime time) {
        return calendar.counted(time).unit();
    }

    /** @return such as {@code 10 m} or {@code 1-2 hari} */
    String standard(StandardTime time) {
        String figures = time.least() == time.most() ? String.valueOf(time.most()) : time.least() + "-" + time.most();
        return text(time.unit() == Unit.MINUTES ? "clock.minutes" : "clock.days", figures);
    }

    /** @return office time between two moments, or plain time where the standard counts calendar days */
    Duration span(Instant from, Instant until, StandardTime time) {
        return calendar.span(from, until, time);
    }

    private String between(Instant from, Instant until, StandardTime time) {
        if (unit(time) == Unit.CALENDAR_DAYS) {
            Duration span = Duration.between(from, until);
            return words((int) span.toDays(), span.minusDays(span.toDays()), time);
        }
        Elapsed elapsed = calendar.elapsed(from, until);
        return words(elapsed.workingDays(), elapsed.rest(), time);
    }

    /** Nobody counts hours in weeks, nor minutes in days: from the second day on days are enough, and hours with the first. */
    private String words(int days, Duration rest, StandardTime time) {
        List<String> parts = new ArrayList<>();
        if (days > 0) {
            parts.add(text(unit(time) == Unit.CALENDAR_DAYS ? "clock.days" : "clock.workingDays", days));
        }
        if (days < 2 && rest.toHours() > 0) {
            parts.add(text("clock.hours", rest.toHours()));
        }
        if (days == 0 && (rest.toHours() == 0 || rest.toMinutesPart() > 0)) {
            parts.add(text("clock.minutes", rest.toMinutesPart()));
        }
        return String.join(" ", parts);
    }

    /** An ordinary day: the longest of the week. */
    private Duration officeDay() {
        return calendar.hours().values().stream()
                .map(spans -> spans.stream()
                        .map(s -> Duration.between(s.from(), s.until()))
                        .reduce(Duration.ZERO, Duration::plus))
                .max(Duration::compareTo)
                .orElseThrow();
    }

    private static int percent(Duration used, Duration total) {
        return total.isZero()
                ? 0
                : (int) Math.max(0, Math.min(100, used.toSeconds() * 100 / Math.max(1, total.toSeconds())));
    }

    private String text(String key, Object... values) {
        return new MessageFormat(bundle.getString(key), bundle.getLocale()).format(values);
    }
}
