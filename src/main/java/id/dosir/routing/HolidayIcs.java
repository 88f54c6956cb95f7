package id.dosir.routing;

import id.dosir.core.clock.SpecialDay.Kind;
import id.dosir.routing.CalendarFault.What;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Special days as iCalendar (RFC 5545): whole-day events. {@code CATEGORIES} tells the kind, or else the summary does;
 * {@code X-DOSIR-JAM} the hours of a day that has its own. Everything else in the file is passed over; a repeated event is
 * refused, because its days do not stand in the file.
 */
final class HolidayIcs {

    /** @param number of the line in the file where it begins */
    private record Line(int number, String name, String value) {}

    private final CalendarFile file;

    HolidayIcs(CalendarFile file) {
        this.file = file;
    }

    void read(String text) {
        List<Line> lines = unfolded(text);
        if (lines.isEmpty()
                || !lines.get(0).name().equals("BEGIN")
                || !lines.get(0).value().equalsIgnoreCase("VCALENDAR")) {
            file.fault(1, What.NOT_CALENDAR, "");
            return;
        }
        Map<String, Line> event = null;
        for (Line line : lines) {
            boolean ofEvent = line.value().equalsIgnoreCase("VEVENT");
            if (line.name().equals("BEGIN") && ofEvent) {
                unended(event);
                event = new HashMap<>(Map.of("BEGIN", line));
            } else if (line.name().equals("END") && ofEvent && event != null) {
                event(event);
                event = null;
            } else if (event != null) {
                event.putIfAbsent(line.name(), line);
            }
        }
        unended(event);
    }

    private void unended(Map<String, Line> event) {
        if (event != null) {
            file.fault(event.get("BEGIN").number(), What.UNENDED, "");
        }
    }

    private void event(Map<String, Line> event) {
        Line begins = event.get("BEGIN");
        Line start = event.getOrDefault("DTSTART", begins);
        Optional<LocalDate> first = date(start.value());
        Line end = event.get("DTEND");
        Optional<LocalDate> last = end == null ? first : date(end.value()).map(d -> d.minusDays(1));
        if (first.isEmpty() || last.isEmpty()) {
            Line wrong = first.isEmpty() ? start : end;
            file.fault(wrong.number(), What.DATE, wrong == begins ? "" : wrong.value());
            return;
        }
        if (last.get().isBefore(first.get()) || last.get().isAfter(first.get().plusDays(366))) {
            file.fault(end.number(), What.DATE, end.value());
            return;
        }
        for (String repeating : List.of("RRULE", "RDATE")) {
            if (event.containsKey(repeating)) {
                file.fault(event.get(repeating).number(), What.REPEATED, "");
                return;
            }
        }
        days(event, start.number(), first.get(), last.get());
    }

    private void days(Map<String, Line> event, int line, LocalDate first, LocalDate last) {
        Line summary = event.get("SUMMARY");
        String name = summary == null ? "" : unescaped(summary.value());
        Line categories = event.get("CATEGORIES");
        Optional<Kind> kind = categories == null ? guessed(name) : CalendarFile.kind(unescaped(categories.value()));
        Line hours = event.get("X-DOSIR-JAM");
        if (kind.isEmpty()) {
            file.fault(
                    categories == null ? line : categories.number(),
                    What.KIND,
                    categories == null ? "" : categories.value());
            return;
        }
        for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
            if (file.isOfYear(day)) {
                int where = kind.get() == Kind.OWN_HOURS && hours != null ? hours.number() : line;
                file.add(where, day, kind.get(), name, hours == null ? "" : unescaped(hours.value()));
            } else {
                file.leaveOut();
            }
        }
    }

    /** Calendars from elsewhere know no categories of ours. */
    private static Optional<Kind> guessed(String summary) {
        return Optional.of(
                summary.toLowerCase(Locale.ROOT).startsWith("cuti bersama") ? Kind.JOINT_LEAVE : Kind.NATIONAL);
    }

    private static Optional<LocalDate> date(String value) {
        try {
            return value.matches("\\d{8}")
                    ? Optional.of(LocalDate.parse(value, DateTimeFormatter.BASIC_ISO_DATE))
                    : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** A line that begins with a space goes on with the one before it (section 3.1). */
    private static List<Line> unfolded(String text) {
        List<Line> lines = new ArrayList<>();
        StringBuilder content = new StringBuilder();
        int begins = 1;
        int number = 0;
        for (String raw : text.split("\r\n|\r|\n", -1)) {
            number++;
            if (raw.startsWith(" ") || raw.startsWith("\t")) {
                content.append(raw, 1, raw.length());
                continue;
            }
            add(lines, begins, content);
            content.setLength(0);
            content.append(raw);
            begins = number;
        }
        add(lines, begins, content);
        return lines;
    }

    /** {@code NAME;PARAMETERS:VALUE}; a colon in a quoted parameter is none. */
    private static void add(List<Line> lines, int number, StringBuilder content) {
        boolean quoted = false;
        for (int i = 0; i < content.length(); i++) {
            char c = content.charAt(i);
            quoted ^= c == '"';
            if (c == ':' && !quoted) {
                String name = content.substring(0, i).replaceFirst(";.*", "").strip();
                lines.add(new Line(
                        number,
                        name.toUpperCase(Locale.ROOT),
                        content.substring(i + 1).strip()));
                return;
            }
        }
    }

    private static String unescaped(String value) {
        return value.replaceAll("\\\\[nN]", " ").replaceAll("\\\\([,;\\\\])", "$1");
    }
}
