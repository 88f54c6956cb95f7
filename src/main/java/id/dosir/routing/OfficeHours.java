package id.dosir.routing;

import id.dosir.core.dossier.WorkCalendar;
import id.dosir.core.dossier.WorkCalendar.Span;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads {@code config/jam-kerja.yaml}. */
final class OfficeHours {

    private static final List<String> DAYS = List.of("senin", "selasa", "rabu", "kamis", "jumat", "sabtu", "minggu");

    private OfficeHours() {}

    /** @throws ConfigurationFault when anything is wrong with it */
    static WorkCalendar read(String file, String text) {
        List<String> faults = new ArrayList<>();
        Optional<WorkCalendar> calendar = YamlPlace.top(file, text, faults).flatMap(top -> {
            top.onlyKeys(Set.of("zona", "jam"));
            Map<DayOfWeek, List<Span>> hours = new EnumMap<>(DayOfWeek.class);
            top.find("jam").ifPresent(jam -> jam.map().forEach((day, place) -> {
                int index = DAYS.indexOf(day);
                if (index < 0) {
                    place.fault("hari \"" + day + "\" tidak dikenal");
                } else {
                    hours.put(DayOfWeek.of(index + 1), spans(jam, day));
                }
            }));
            boolean closed = hours.values().stream().allMatch(List::isEmpty);
            if (closed && faults.isEmpty()) {
                top.fault("tidak ada hari kerja");
            }
            return zone(top).filter(z -> !closed).map(z -> new WorkCalendar(z, hours));
        });
        if (!faults.isEmpty()) {
            throw new ConfigurationFault(faults);
        }
        return calendar.orElseThrow();
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
            String[] ends = item.scalar().split("-", 2);
            try {
                Span span = new Span(LocalTime.parse(ends[0]), LocalTime.parse(ends.length > 1 ? ends[1] : ""));
                if (!spans.isEmpty()
                        && span.from().isBefore(spans.get(spans.size() - 1).until())) {
                    item.fault("jam bertumpang tindih");
                }
                spans.add(span);
            } catch (DateTimeException | IllegalArgumentException e) {
                item.fault("jam harus seperti \"07:30-12:00\"");
            }
        }
        return spans;
    }
}
