package id.dosir.core.dossier;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Number of a dossier and of its line in the agenda book: {@code P-2026-0147}. It says nothing of the person.
 *
 * @param value the printed form
 */
public record DossierNumber(String value) {

    private static final Pattern FORM = Pattern.compile("P-(\\d{4})-((?!0+$)\\d{4,7})");

    public DossierNumber {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not a dossier number");
        }
    }

    /**
     * @param year of filing
     * @param sequence from 1, restarting each year
     */
    public static DossierNumber of(int year, long sequence) {
        return new DossierNumber(String.format(Locale.ROOT, "P-%04d-%04d", year, sequence));
    }

    /** @return whether the text has the form of a number */
    public static boolean isOne(String text) {
        return text != null && FORM.matcher(text).matches();
    }

    /** @return number in the agenda book of its year, at least four digits */
    public String agenda() {
        Matcher parts = FORM.matcher(value);
        return parts.matches() ? parts.group(2) : value;
    }

    @Override
    public String toString() {
        return value;
    }
}
