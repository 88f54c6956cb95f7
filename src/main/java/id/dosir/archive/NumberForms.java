package id.dosir.archive;

import id.dosir.core.certificate.SerialNumber;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The ways in which people write one and the same number: whole, without signs, in parts, without leading zeros. */
final class NumberForms {

    static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{Nd}]+");
    private static final Pattern ZEROS = Pattern.compile("^0+(?=\\d)");

    private final Set<String> forms = new LinkedHashSet<>();

    /** Adds a number such as {@code P-2026-0147} or {@code 000.6.5.2/131/DKI/2026}, with its parts. */
    NumberForms add(String printed) {
        String lower = printed.strip().toLowerCase(Locale.ROOT);
        forms.add(lower);
        forms.add(packed(lower));
        for (String part : SIGNS.split(lower)) {
            forms.add(part);
            forms.add(ZEROS.matcher(part).replaceFirst(""));
        }
        return this;
    }

    /** Adds a serial: decimal, and hexadecimal with and without colons; its pairs alone say nothing. */
    NumberForms add(SerialNumber serial) {
        String hex = serial.hex().toLowerCase(Locale.ROOT);
        forms.add(serial.decimal());
        forms.add(hex);
        forms.add(packed(hex));
        forms.add(ZEROS.matcher(packed(hex)).replaceFirst(""));
        return this;
    }

    Set<String> all() {
        forms.remove("");
        return forms;
    }

    /** @return lower-case letters and digits only */
    static String packed(String text) {
        return SIGNS.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("");
    }
}
