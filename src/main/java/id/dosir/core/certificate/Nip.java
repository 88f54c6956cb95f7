package id.dosir.core.certificate;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * NIP, the 18-digit number of a civil servant (Perka BKN 22/2007 and 43/2007).
 *
 * @param digits 18 digits without blanks
 */
public record Nip(String digits) {

    private static final Pattern FORM = Pattern.compile("\\d{18}");

    public Nip {
        if (!FORM.matcher(digits).matches()) {
            throw new IllegalArgumentException("a NIP has 18 digits");
        }
    }

    /**
     * @param text with or without blanks and dots
     * @return the NIP, or empty when it does not have 18 digits, begins with no date or ends in no sequence
     */
    public static Optional<Nip> parse(String text) {
        String packed = text.replaceAll("[\\s.\\u00a0'-]", "");
        boolean sound = FORM.matcher(packed).matches()
                && BirthDigits.yearMonthDay(packed.substring(0, 8)).isPresent()
                && (packed.charAt(14) == '1' || packed.charAt(14) == '2')
                && !packed.endsWith("000");
        return sound ? Optional.of(new Nip(packed)) : Optional.empty();
    }

    /** @return birth date; empty when digits 1 to 8 are none */
    public Optional<LocalDate> birth() {
        return BirthDigits.yearMonthDay(digits.substring(0, 8));
    }

    /** @return month of appointment (TMT CPNS); empty when digits 13 and 14 are no month, as is usual for PPPK */
    public Optional<YearMonth> appointed() {
        int month = Integer.parseInt(digits.substring(12, 14));
        return month >= 1 && month <= 12
                ? Optional.of(YearMonth.of(Integer.parseInt(digits.substring(8, 12)), month))
                : Optional.empty();
    }

    /** @return digit 15; empty when it is neither 1 nor 2 */
    public Optional<Sex> sex() {
        return Sex.of(digits.substring(14, 15));
    }

    /** @return {@code YYYYMMDD YYYYMM S NNN}, the printed form */
    public String printed() {
        return digits.substring(0, 8) + " " + digits.substring(8, 14) + " " + digits.charAt(14) + " "
                + digits.substring(15);
    }

    @Override
    public String toString() {
        return digits;
    }
}
