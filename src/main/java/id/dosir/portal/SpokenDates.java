package id.dosir.portal;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Grounds and logs carry dates as {@code 2026-11-23} or {@code 2026-11-23 09.32}, which is no language; people read them in theirs. */
final class SpokenDates {

    private static final Pattern DATE = Pattern.compile("\\b\\d{4}-\\d{2}-\\d{2}( \\d{2}\\.\\d{2})?\\b");
    private static final DateTimeFormatter KEPT = new DateTimeFormatterBuilder()
            .appendPattern("uuuu-MM-dd[ HH.mm]")
            .toFormatter(Locale.ROOT)
            .withResolverStyle(ResolverStyle.STRICT);

    private SpokenDates() {}

    /** @return the text with its dates such as {@code 23 November 2026, 09.32}; what only looks like a date stays */
    static String in(String text, Locale locale) {
        return DATE.matcher(text).replaceAll(found -> Matcher.quoteReplacement(spoken(found.group(), locale)));
    }

    private static String spoken(String kept, Locale locale) {
        try {
            TemporalAccessor date = KEPT.parseBest(kept, LocalDateTime::from, LocalDate::from);
            String pattern = date instanceof LocalDateTime ? "d MMMM uuuu, HH.mm" : "d MMMM uuuu";
            return DateTimeFormatter.ofPattern(pattern, locale).format(date);
        } catch (DateTimeException noDate) {
            return kept;
        }
    }
}
