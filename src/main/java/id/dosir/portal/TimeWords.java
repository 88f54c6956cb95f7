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
     * @param since when the clock began to run
     * @param due when its time is used up
     * @param time standard time of the step; a deadline that differs from it is shown as a date
     * @param now the present
     */
    ClockFace running(Instant since, Instant due, StandardTime time, Instant now) {
        String of = due.equals(calendar.due(since, time))
                ? text("clock.of", standard(time))
                : text(
                        "clock.until",
                        DateTimeFormatter.ofPattern("d MMM, HH.mm", bundle.getLocale())
                                .format(due.atZone(calendar.zone())));
        if (!now.isBefore(due)) {
            boolean justNow = span(due, now, time).compareTo(Duration.ofMinutes(1)) < 0;
            String words = justNow ? text("clock.ended") : text("clock.over", between(due, now, time));
            return new ClockFace(words, of, 100, "over");
        }
        int percent = percent(span(since, now, time), span(since, due, time));
        // a minute that has begun to be used is still there
        String left = between(now.minusSeconds(59), due, time);
        return new ClockFace(text("clock.left", left), of, percent, percent >= SOON ? "soon" : "");
    }

    /** @return time that a finished step took, against its standard time */
    ClockFace used(Duration used, StandardTime time) {
        Duration day = time.unit() == Unit.CALENDAR_DAYS ? Duration.ofDays(1) : officeDay();
        Duration limit = time.unit() == Unit.MINUTES ? Duration.ofMinutes(time.most()) : day.multipliedBy(time.most());
        boolean over = used.compareTo(limit) > 0;
        int days = (int) used.dividedBy(day);
        String words = used.compareTo(Duration.ofMinutes(1)) < 0
                ? text("clock.instant")
                : words(days, used.minus(day.multipliedBy(days)), time);
        return new ClockFace(words, text("clock.of", standard(time)), percent(used, limit), over ? "over" : "");
    }

    /** @return such as {@code 10 m} or {@code 1-2 hari} */
    String standard(StandardTime time) {
        String figures = time.least() == time.most() ? String.valueOf(time.most()) : time.least() + "-" + time.most();
        return text(time.unit() == Unit.MINUTES ? "clock.minutes" : "clock.days", figures);
    }

    /** @return office time between two moments, or plain time where the standard counts calendar days */
    Duration span(Instant from, Instant until, StandardTime time) {
        return time.unit() == Unit.CALENDAR_DAYS ? Duration.between(from, until) : calendar.officeTime(from, until);
    }

    private String between(Instant from, Instant until, StandardTime time) {
        if (time.unit() == Unit.CALENDAR_DAYS) {
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
            parts.add(text(time.unit() == Unit.CALENDAR_DAYS ? "clock.days" : "clock.workingDays", days));
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
