package id.dosir.routing;

import id.dosir.core.dossier.StandardTime.Unit;
import id.dosir.core.dossier.WorkCalendar;
import id.dosir.core.dossier.WorkCalendar.Period;
import id.dosir.core.dossier.WorkCalendar.Span;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads {@code config/jam-kerja.yaml}: the week, periods with other hours, and how days are counted. */
final class OfficeHours {

    private static final List<String> DAYS = List.of("senin", "selasa", "rabu", "kamis", "jumat", "sabtu", "minggu");

    private OfficeHours() {}

    /** @throws ConfigurationFault when anything is wrong with it */
    static WorkCalendar read(String file, String text) {
        List<String> faults = new ArrayList<>();
        Optional<WorkCalendar> calendar = YamlPlace.top(file, text, faults).flatMap(top -> {
            top.onlyKeys(Set.of("zona", "hari", "jam", "masa"));
            Map<DayOfWeek, List<Span>> hours = week(top);
            boolean closed = hours.values().stream().allMatch(List::isEmpty);
            if (closed && faults.isEmpty()) {
                top.fault("tidak ada hari kerja");
            }
            List<Period> periods = periods(top);
            Unit plain = plainDays(top);
            return zone(top)
                    .filter(z -> !closed)
                    .map(z -> new WorkCalendar(z, hours).withPeriods(periods).withPlainDays(plain));
        });
        if (!faults.isEmpty()) {
            throw new ConfigurationFault(faults);
        }
        return calendar.orElseThrow();
    }

    private static Map<DayOfWeek, List<Span>> week(YamlPlace place) {
        Map<DayOfWeek, List<Span>> hours = new EnumMap<>(DayOfWeek.class);
        place.find("jam").ifPresent(jam -> jam.map().forEach((day, at) -> {
            int index = DAYS.indexOf(day);
            if (index < 0) {
                at.fault("hari \"" + day + "\" tidak dikenal");
            } else {
                hours.put(DayOfWeek.of(index + 1), spans(jam, day));
            }
        }));
        return hours;
    }

    private static List<Period> periods(YamlPlace top) {
        List<Period> periods = new ArrayList<>();
        if (top.find("masa").isEmpty()) {
            return periods;
        }
        for (YamlPlace item : top.items("masa")) {
            item.onlyKeys(Set.of("nama", "dari", "sampai", "jam"));
            String name = item.text("nama");
            Optional<LocalDate> from = date(item, "dari");
            Optional<LocalDate> until = date(item, "sampai");
            Map<DayOfWeek, List<Span>> hours = week(item);
            if (from.isEmpty() || until.isEmpty()) {
                continue;
            }
            if (periods.stream()
                    .anyMatch(p -> !p.until().isBefore(from.get()) && !p.from().isAfter(until.get()))) {
                item.fault("masa \"" + name + "\" bertumpang tindih dengan masa lain");
            }
            try {
                periods.add(new Period(name, from.get(), until.get(), hours));
            } catch (IllegalArgumentException e) {
                item.fault("masa \"" + name + "\" terbalik, atau lebih dari setahun");
            }
        }
        return periods;
    }

    private static Optional<LocalDate> date(YamlPlace item, String key) {
        String word = item.text(key);
        try {
            return Optional.of(LocalDate.parse(word));
        } catch (DateTimeException e) {
            item.find(key).filter(p -> !word.isBlank()).ifPresent(p -> p.fault("tanggal harus seperti 2026-02-18"));
            return Optional.empty();
        }
    }

    private static Unit plainDays(YamlPlace top) {
        String word = top.optionalText("hari");
        if (word.equals("kalender")) {
            return Unit.CALENDAR_DAYS;
        }
        top.find("hari")
                .filter(p -> !word.equals("kerja"))
                .ifPresent(p -> p.fault("\"hari\" harus kerja atau kalender"));
        return Unit.WORKING_DAYS;
    }

    private static Optional<ZoneId> zone(YamlPlace top) {
        String name = top.text("zona");
        try {
            return Optional.of(ZoneId.of(name));
        } catch (DateTimeException e) {
            top.find("zona").orElse(top).fault("zona waktu \"" + name + "\" tidak dikenal");
            return Optional.empty();
        }
    }

    private static List<Span> spans(YamlPlace jam, String day) {
        List<Span> spans = new ArrayList<>();
        for (YamlPlace item : jam.items(day)) {
            Optional<Span> span = Spans.one(item.scalar());
            if (span.isEmpty()) {
                item.fault("jam harus seperti \"07:30-12:00\"");
            } else if (!Spans.follows(spans, span.get())) {
                item.fault("jam bertumpang tindih");
            }
            span.ifPresent(spans::add);
        }
        return spans;
    }
}
