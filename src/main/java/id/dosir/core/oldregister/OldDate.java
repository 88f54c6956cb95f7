package id.dosir.core.oldregister;

import id.dosir.core.document.MonthNames;
import id.dosir.core.oldregister.SheetCell.Kind;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date as people keep it in a table: day, month, year in words or figures, ISO 8601, or the bare number by which a spreadsheet
 * counts days (ECMA-376, part 1, 18.17.4.1).
 *
 * @param date empty when nothing stands there, or nothing that is a date
 * @param fault why it is none
 */
record OldDate(Optional<LocalDate> date, Optional<Fault> fault) {

    private static final Pattern FIGURES = Pattern.compile("(\\d{1,2})[/. -](\\d{1,2})[/. -](\\d{4}|\\d{2})");
    private static final Pattern WORDS =
            Pattern.compile("(\\d{1,2})[ .-]?\\s*(\\p{L}{3,12})\\.?[ .,-]?\\s*(\\d{4}|\\d{2})");
    private static final Pattern ISO = Pattern.compile("(\\d{4})[-/](\\d{1,2})[-/](\\d{1,2})(?:[t ].*)?");
    private static final Pattern DAYS = Pattern.compile("(\\d{5})(?:\\.\\d+)?");
    private static final Pattern WEEKDAY = Pattern.compile("^(senin|selasa|rabu|kamis|jum'?at|sabtu|minggu),?\\s+");

    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
    private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
    private static final int CENTURY = 2000;
    private static final int MONTHS = 12;

    /**
     * @param text of the cell, blanks made even
     * @param today no date may lie after it
     */
    static OldDate of(SheetCell.Kind kind, String text, LocalDate today) {
        if (text.isEmpty()) {
            return new OldDate(Optional.empty(), Optional.empty());
        }
        Matcher days = DAYS.matcher(text);
        if (days.matches()) {
            return near(DAY_ZERO.plusDays(Long.parseLong(days.group(1))), today);
        }
        if (kind == Kind.NUMBER) {
            return none(Fault.DATE_FORM);
        }
        String plain = WEEKDAY.matcher(text.toLowerCase(Locale.ROOT)).replaceFirst("");
        Matcher iso = ISO.matcher(plain);
        if (iso.matches()) {
            return day(number(iso, 1), number(iso, 2), number(iso, 3), today);
        }
        Matcher figures = FIGURES.matcher(plain);
        if (figures.matches()) {
            return figures(year(figures.group(3)), number(figures, 2), number(figures, 1), today);
        }
        Matcher words = WORDS.matcher(plain);
        if (words.matches() && MonthNames.of(words.group(2)).isPresent()) {
            return day(
                    year(words.group(3)),
                    MonthNames.of(words.group(2)).orElseThrow().getValue(),
                    number(words, 1),
                    today);
        }
        return none(Fault.DATE_FORM);
    }

    private static OldDate figures(int year, int month, int day, LocalDate today) {
        if (month > MONTHS
                && day <= MONTHS
                && day(year, day, month, today).date().isPresent()) {
            return none(Fault.DATE_MONTH_FIRST);
        }
        return day(year, month, day, today);
    }

    private static OldDate day(int year, int month, int day, LocalDate today) {
        try {
            return near(LocalDate.of(year, month, day), today);
        } catch (DateTimeException noSuchDay) {
            return none(Fault.DATE_IMPOSSIBLE);
        }
    }

    private static OldDate near(LocalDate date, LocalDate today) {
        return date.isBefore(FIRST) || date.isAfter(today)
                ? none(Fault.DATE_FAR)
                : new OldDate(Optional.of(date), Optional.empty());
    }

    private static OldDate none(Fault fault) {
        return new OldDate(Optional.empty(), Optional.of(fault));
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    private static int year(String digits) {
        return digits.length() == 2 ? CENTURY + Integer.parseInt(digits) : Integer.parseInt(digits);
    }
}
