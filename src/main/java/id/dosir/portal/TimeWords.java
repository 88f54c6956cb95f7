package id.dosir.portal;

import id.dosir.core.dossier.StandardTime;
import id.dosir.core.dossier.StandardTime.Unit;
import id.dosir.core.dossier.WorkCalendar;
import java.text.MessageFormat;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.ResourceBundle;

/**
 * Durations in words. Office time is counted, except for calendar days; one day of a deadline in working days is as long as the
 * deadline's office time divided by its days.
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
        Duration total = span(since, due, time);
        Duration day = day(total, time);
        String of = due.equals(calendar.due(since, time))
                ? text("clock.of", standard(time))
                : text(
                        "clock.until",
                        DateTimeFormatter.ofPattern("d MMM, HH.mm", bundle.getLocale())
                                .format(due.atZone(calendar.zone())));
        if (!now.isBefore(due)) {
            Duration over = span(due, now, time);
            String words = over.compareTo(Duration.ofMinutes(1)) < 0
                    ? text("clock.ended")
                    : text("clock.over", words(over, day));
            return new ClockFace(words, of, 100, "over");
        }
        // a minute that has begun to be used is still there
        Duration left = span(now, due, time).plusSeconds(59);
        int percent = percent(span(since, now, time), total);
        return new ClockFace(text("clock.left", words(left, day)), of, percent, percent >= SOON ? "soon" : "");
    }

    /** @return time that a finished step took, against its standard time */
    ClockFace used(Duration used, StandardTime time) {
        Duration limit = time.unit() == Unit.MINUTES
                ? Duration.ofMinutes(time.most())
                : officeDay().multipliedBy(time.most());
        boolean over = used.compareTo(limit) > 0;
        String words =
                used.compareTo(Duration.ofMinutes(1)) < 0 ? text("clock.instant") : words(used, day(limit, time));
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

    private String words(Duration duration, Duration day) {
        List<String> parts = new ArrayList<>();
        Duration rest = duration;
        if (!day.isZero() && rest.compareTo(day) >= 0) {
            parts.add(text("clock.days", String.valueOf(rest.dividedBy(day))));
            rest = rest.minus(day.multipliedBy(rest.dividedBy(day)));
        }
        if (rest.toHours() > 0) {
            parts.add(text("clock.hours", String.valueOf(rest.toHours())));
        }
        if (parts.isEmpty() || rest.toMinutesPart() > 0 && day.isZero()) {
            parts.add(text("clock.minutes", String.valueOf(rest.toMinutesPart())));
        }
        return String.join(" ", parts);
    }

    /** Minutes are never told as days. */
    private static Duration day(Duration total, StandardTime time) {
        return time.unit() == Unit.MINUTES ? Duration.ZERO : total.dividedBy(time.most());
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
        return MessageFormat.format(bundle.getString(key), values);
    }
}
