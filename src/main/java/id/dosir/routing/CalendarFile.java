package id.dosir.routing;

import id.dosir.core.clock.SpecialDay;
import id.dosir.core.clock.SpecialDay.Kind;
import id.dosir.core.dossier.WorkCalendar.Span;
import id.dosir.routing.CalendarFault.What;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Reads special days from CSV or iCalendar, within limits and without following anything that stands in the file. All faults
 * are named, each with its line.
 */
public final class CalendarFile {

    /** A year of special days is some kilobytes. */
    public static final int LARGEST = 256 * 1024;

    static final int MOST_DAYS = 2000;
    private static final int MOST_FAULTS = 50;

    private final int year;
    private final Map<LocalDate, SpecialDay> days = new HashMap<>();
    private final List<CalendarFault> faults = new ArrayList<>();
    private int left;

    CalendarFile(int year) {
        this.year = year;
    }

    /**
     * @param name of the file; its ending says of which kind it is
     * @param bytes not trusted
     * @param year whose days are asked for
     */
    public static CalendarRead read(String name, byte[] bytes, int year) {
        if (bytes.length > LARGEST) {
            return CalendarRead.refused(new CalendarFault(0, What.TOO_LARGE));
        }
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return CalendarRead.refused(new CalendarFault(0, What.NOT_UTF8));
        }
        return read(name, text, year);
    }

    /** The same for text. */
    public static CalendarRead read(String name, String text, int year) {
        CalendarFile file = new CalendarFile(year);
        String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.endsWith(".csv")) {
            new HolidayCsv(file).read(plain);
        } else if (lower.endsWith(".ics")) {
            new HolidayIcs(file).read(plain);
        } else {
            return CalendarRead.refused(new CalendarFault(0, What.WRONG_TYPE));
        }
        if (file.days.isEmpty() && file.faults.isEmpty()) {
            file.fault(0, What.EMPTY, String.valueOf(year));
        }
        return new CalendarRead(List.copyOf(file.days.values()), file.faults, file.left);
    }

    void fault(int line, What what, String detail) {
        if (faults.size() < MOST_FAULTS) {
            faults.add(new CalendarFault(line, what, detail));
        }
    }

    boolean isOfYear(LocalDate date) {
        return date.getYear() == year;
    }

    void leaveOut() {
        left++;
    }

    /** Adds a day, or says what is wrong with it. */
    void add(int line, LocalDate date, Kind kind, String name, String hours) {
        String plain = name.replaceAll("\\p{Cntrl}+", " ").strip();
        if (plain.isEmpty() || plain.length() > SpecialDay.LONGEST_NAME) {
            fault(line, What.NAME, plain);
            return;
        }
        Optional<List<Span>> spans = kind == Kind.OWN_HOURS ? Spans.all(hours) : Optional.of(List.of());
        if (spans.isEmpty()
                || kind != Kind.OWN_HOURS && !hours.isBlank()
                || Spans.words(spans.get()).length() > 160) {
            fault(line, What.HOURS, hours);
        } else if (days.size() >= MOST_DAYS
                || days.putIfAbsent(date, new SpecialDay(date, kind, plain, spans.get())) != null) {
            fault(line, What.TWICE, date.toString());
        }
    }

    static Optional<Kind> kind(String word) {
        String plain = word.strip().toLowerCase(Locale.ROOT).replace(' ', '-');
        for (Kind kind : Kind.values()) {
            if (kind.word().equals(plain)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
