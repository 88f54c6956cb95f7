package id.dosir.core.certificate;

import java.util.Optional;
import java.util.regex.Pattern;

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

    /** @return first four and last two digits, the rest as dots */
    public String masked() {
        return digits.substring(0, 4) + "••••••••••" + digits.substring(14);
    }

    @Override
    public String toString() {
        return masked();
    }
}
