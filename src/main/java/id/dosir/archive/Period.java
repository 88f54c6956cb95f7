package id.dosir.archive;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A day, a month or a year, as people write it in Indonesian or English.
 *
 * @param from first day
 * @param until last day
 */
record Period(LocalDate from, LocalDate until) {

    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2199;

    private static final String[][] MONTHS = {
        {"januari", "january", "jan"},
        {"februari", "february", "pebruari", "feb", "peb"},
        {"maret", "march", "mar", "mrt"},
        {"april", "apr"},
        {"mei", "may"},
        {"juni", "june", "jun"},
        {"juli", "july", "jul"},
        {"agustus", "august", "agt", "agu", "ags", "aug"},
        {"september", "sept", "sep"},
        {"oktober", "october", "okt", "oct"},
        {"november", "nopember", "nov", "nop"},
        {"desember", "december", "des", "dec"},
    };

    private static final Map<String, Integer> MONTH_BY_NAME = new TreeMap<>();

    static {
        for (int i = 0; i < MONTHS.length; i++) {
            for (String name : MONTHS[i]) {
                MONTH_BY_NAME.put(name, i + 1);
            }
        }
    }

    /** A month by its name with its year, perhaps a day before them; to be looked for regardless of case. */
    static final String SPOKEN = "(?:\\d{1,2}[\\s-]+)?(?:" + String.join("|", MONTH_BY_NAME.keySet())
            + ")\\.?[\\s-]+\\d{4}(?![\\p{L}\\p{Nd}])";

    private static final Pattern NAMED = Pattern.compile("(?:(\\d{1,2})[\\s-]+)?(\\p{L}+)\\.?[\\s-]+(\\d{4})");
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})-(\\d{1,2})(?:-(\\d{1,2}))?");
    private static final Pattern MONTH_FIRST = Pattern.compile("(\\d{1,2})[/-](\\d{4})");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");

    /** @return the time that the text names; empty when it is no date, or none of the calendar */
    static Optional<Period> of(String text) {
        String lower = text.strip().toLowerCase(Locale.ROOT);
        try {
            return read(lower);
        } catch (DateTimeException notOfTheCalendar) {
            return Optional.empty();
        }
    }

    private static Optional<Period> read(String text) {
        Matcher m = NAMED.matcher(text);
        if (m.matches()) {
            Integer month = MONTH_BY_NAME.get(m.group(2));
            return month == null ? Optional.empty() : of(m.group(3), month.toString(), m.group(1));
        }
        m = DAY_FIRST.matcher(text);
        if (m.matches()) {
            return of(m.group(3), m.group(2), m.group(1));
        }
        m = YEAR_FIRST.matcher(text);
        if (m.matches()) {
            return of(m.group(1), m.group(2), m.group(3));
        }
        m = MONTH_FIRST.matcher(text);
        if (m.matches()) {
            return of(m.group(2), m.group(1), null);
        }
        return YEAR.matcher(text).matches() ? of(text, null, null) : Optional.empty();
    }

    private static Optional<Period> of(String year, String month, String day) {
        int y = Integer.parseInt(year);
        if (y < FIRST_YEAR || y > LAST_YEAR) {
            return Optional.empty();
        }
        if (month == null) {
            return Optional.of(new Period(LocalDate.of(y, 1, 1), LocalDate.of(y, 12, 31)));
        }
        YearMonth whole = YearMonth.of(y, Integer.parseInt(month));
        if (day == null) {
            return Optional.of(new Period(whole.atDay(1), whole.atEndOfMonth()));
        }
        LocalDate date = whole.atDay(Integer.parseInt(day));
        return Optional.of(new Period(date, date));
    }
}
