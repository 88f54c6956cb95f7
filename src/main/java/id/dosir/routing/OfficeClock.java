package id.dosir.routing;

import id.dosir.core.clock.Escalation;
import id.dosir.core.clock.SpecialDay;
import id.dosir.core.dossier.PersonId;
import id.dosir.core.dossier.WorkCalendar;
import id.dosir.core.dossier.WorkCalendar.Span;
import id.dosir.storage.Shipped;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The calendar by which every clock of the module runs: hours from {@code config/jam-kerja.yaml}, special days from the
 * database, whose first ones come from {@code config/kalender}; and the rules of {@code config/eskalasi.yaml}.
 */
@ApplicationScoped
public class OfficeClock {

    private static final String HOURS = "jam-kerja.yaml";
    private static final String ESCALATION = "eskalasi.yaml";
    private static final int MARK = 16;

    @Inject
    Shipped shipped;

    @Inject
    CalendarBook book;

    private volatile Read read;

    /**
     * @param mark tells this calendar from any other
     * @param hours text of the file
     * @param rules text of the file
     */
    private record Read(
            WorkCalendar calendar,
            String mark,
            String hours,
            String rules,
            Escalation escalation,
            Map<LocalDate, SpecialDay> days) {}

    /**
     * Reads and checks all files; called once, when the server starts.
     *
     * @throws ConfigurationFault naming file and line
     */
    public void load() {
        String hours = text(HOURS).orElseThrow(() -> new ConfigurationFault(List.of("config/" + HOURS + " tidak ada")));
        OfficeHours.read("config/" + HOURS, hours);
        String rules = text(ESCALATION).orElse("");
        Escalation escalation = rules.isEmpty() ? Escalation.NONE : EscalationRules.read("config/" + ESCALATION, rules);
        firstFill();
        read = with(hours, rules, escalation);
    }

    /** Takes in what changed in the database, here or at another node. */
    public void refresh() {
        read = with(read.hours(), read.rules(), read.escalation());
    }

    private Read with(String hours, String rules, Escalation escalation) {
        CalendarBook.Whole whole = book.whole();
        Map<LocalDate, SpecialDay> days = new TreeMap<>();
        Map<LocalDate, List<Span>> spans = new TreeMap<>();
        whole.days().forEach(day -> {
            days.put(day.date(), day);
            spans.put(day.date(), day.hours());
        });
        String mark = CalendarBook.sha256((hours + rules + whole.imports()).getBytes(StandardCharsets.UTF_8))
                .substring(0, MARK);
        return new Read(OfficeHours.read(HOURS, hours).withDays(spans), mark, hours, rules, escalation, days);
    }

    private void firstFill() {
        Path folder = shipped.config().resolve("kalender");
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                firstFill(file.getFileName().toString(), Files.readAllBytes(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("calendars cannot be read: " + folder, e);
        }
    }

    private void firstFill(String name, byte[] bytes) {
        if (!name.matches("\\d{4}\\.(csv|ics)")) {
            throw new ConfigurationFault(
                    List.of("config/kalender/" + name + ": nama harus seperti 2026.csv atau 2026.ics"));
        }
        int year = Integer.parseInt(name.substring(0, 4));
        CalendarRead calendar = CalendarFile.read(name, bytes, year);
        if (!calendar.faults().isEmpty()) {
            List<String> faults = new ArrayList<>();
            calendar.faults()
                    .forEach(f -> faults.add(
                            "config/kalender/" + name + " baris " + f.line() + ": " + f.what() + " " + f.detail()));
            throw new ConfigurationFault(faults);
        }
        if (book.year(year).version() == 0) {
            book.put(year, 0, name, bytes, calendar.days(), PersonId.SYSTEM, "config/kalender");
        }
    }

    public WorkCalendar calendar() {
        return read.calendar();
    }

    public Escalation escalation() {
        return read.escalation();
    }

    /** @return a word that changes whenever the calendar or the rules do */
    public String mark() {
        return read.mark();
    }

    /** @return why a day differs from its weekday, if it does */
    public Optional<SpecialDay> special(LocalDate day) {
        return Optional.ofNullable(read.days().get(day));
    }

    private Optional<String> text(String name) {
        Path file = shipped.config().resolve(name);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(Files.readString(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new ConfigurationFault(List.of(name + " tidak dapat dibaca (UTF-8)"));
        }
    }
}
