package id.dosir.core.certificate;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * NIK, the 16-digit number of a resident. Personal data: {@link #toString()} gives the masked form, so that a careless
 * log line gives nothing away (UU 27/2022).
 *
 * @param digits 16 digits
 */
public record Nik(String digits) {

    private static final Pattern FORM = Pattern.compile("\\d{16}");
    /** Province, regency and district: two digits each, none of them 00. */
    private static final Pattern REGION = Pattern.compile("(?:(?!00)\\d{2}){3}");

    private static final int WOMAN = 40;

    /** A slip of the pen changes one digit, or two that change places. */
    private static final int MOST_OPEN = 3;

    public Nik {
        if (!FORM.matcher(digits).matches()) {
            throw new IllegalArgumentException("a NIK has 16 digits");
        }
    }

    /**
     * Checks the structure only; the region code says where a person was registered, not where he works, so it is never
     * a ground to refuse.
     *
     * @param text with or without blanks
     * @return the NIK, or empty when its structure cannot be one
     */
    public static Optional<Nik> parse(String text) {
        String packed = text.replaceAll("[\\s.\\u00a0'-]", "");
        boolean sound = FORM.matcher(packed).matches()
                && REGION.matcher(packed.substring(0, 6)).matches()
                && BirthDigits.dayMonth(packed.substring(6, 10))
                && !packed.endsWith("0000");
        return sound ? Optional.of(new Nik(packed)) : Optional.empty();
    }

    /** @return whether the text is 16 digits */
    public static boolean isOne(String text) {
        return FORM.matcher(text).matches();
    }

    /** @return whether day, month and the last two digits of the year are those of the birth date in it */
    public boolean bornOn(LocalDate date) {
        int day = Integer.parseInt(digits.substring(6, 8));
        return (day > WOMAN ? day - WOMAN : day) == date.getDayOfMonth()
                && Integer.parseInt(digits.substring(8, 10)) == date.getMonthValue()
                && Integer.parseInt(digits.substring(10, 12)) == date.getYear() % 100;
    }

    /** @return by the day of birth, to which 40 is added for a woman */
    public Sex sex() {
        return Integer.parseInt(digits.substring(6, 8)) > WOMAN ? Sex.WOMAN : Sex.MAN;
    }

    /** @return whether it was first registered in the region with this code, such as {@code 7101} */
    public boolean registeredIn(String region) {
        return digits.startsWith(region);
    }

    /** @return first four and last two digits, the rest as dots */
    public String masked() {
        return digits.substring(0, 4) + "••••••••••" + digits.substring(14);
    }

    /**
     * The masked form, in which those few digits are open that part it from others, so that a slip of the pen can be seen.
     *
     * @param others that it is compared with; where many digits differ they are another person's, and all stay covered
     */
    public String maskedBeside(Collection<Nik> others) {
        StringBuilder shown = new StringBuilder(masked());
        List<Integer> apart = IntStream.range(0, digits.length())
                .filter(at -> others.stream().anyMatch(other -> other.digits.charAt(at) != digits.charAt(at)))
                .boxed()
                .toList();
        if (apart.size() <= MOST_OPEN) {
            apart.forEach(at -> shown.setCharAt(at, digits.charAt(at)));
        }
        return shown.toString();
    }

    @Override
    public String toString() {
        return masked();
    }
}
