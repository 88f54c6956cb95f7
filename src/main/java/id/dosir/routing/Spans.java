package id.dosir.routing;

import id.dosir.core.dossier.WorkCalendar.Span;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Office hours as files and rows write them: {@code 07:30-12:00 13:00-16:00}. */
final class Spans {

    private Spans() {}

    static Optional<Span> one(String word) {
        String[] ends = word.split("-", 2);
        try {
            return Optional.of(new Span(LocalTime.parse(ends[0]), LocalTime.parse(ends.length > 1 ? ends[1] : "")));
        } catch (DateTimeException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** @return the spans, or empty when one is of another form or they overlap */
    static Optional<List<Span>> all(String words) {
        List<Span> spans = new ArrayList<>();
        for (String word : words.strip().split("[ ,]+")) {
            Optional<Span> span = word.isEmpty() ? Optional.empty() : one(word);
            if (span.isEmpty() || !follows(spans, span.get())) {
                return Optional.empty();
            }
            spans.add(span.get());
        }
        return Optional.of(spans);
    }

    static boolean follows(List<Span> earlier, Span next) {
        return earlier.isEmpty()
                || !next.from().isBefore(earlier.get(earlier.size() - 1).until());
    }

    static String words(List<Span> spans) {
        return spans.stream().map(s -> s.from() + "-" + s.until()).collect(Collectors.joining(" "));
    }
}
