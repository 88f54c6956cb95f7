package id.dosir.core.certificate;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** Birth dates as they stand inside NIP and NIK. */
final class BirthDigits {

    private BirthDigits() {}

    static Optional<LocalDate> yearMonthDay(String eight) {
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(eight.substring(0, 4)),
                    Integer.parseInt(eight.substring(4, 6)),
                    Integer.parseInt(eight.substring(6, 8))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** @param four DDMM, where women have 40 added to the day */
    static boolean dayMonth(String four) {
        int day = Integer.parseInt(four.substring(0, 2));
        int month = Integer.parseInt(four.substring(2, 4));
        day = day > 40 ? day - 40 : day;
        // 2000 was a leap year; the century of a NIK is not printed, so 29 February always passes
        return month >= 1
                && month <= 12
                && day >= 1
                && day <= LocalDate.of(2000, month, 1).lengthOfMonth();
    }
}
