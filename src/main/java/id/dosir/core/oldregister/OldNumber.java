package id.dosir.core.oldregister;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Number of an entry of the old archive: {@code AL-000123}. It has nothing to do with the numbers of the register.
 *
 * @param value from 1
 */
public record OldNumber(long value) {

    private static final Pattern FORM = Pattern.compile("AL-(\\d{6,12})");

    public OldNumber {
        if (value < 1) {
            throw new IllegalArgumentException("numbers of the old archive begin at 1");
        }
    }

    /** @return the number, or empty when the text is none */
    public static Optional<OldNumber> parse(String text) {
        Matcher digits = FORM.matcher(text);
        return digits.matches() && Long.parseLong(digits.group(1)) > 0
                ? Optional.of(new OldNumber(Long.parseLong(digits.group(1))))
                : Optional.empty();
    }

    public String printed() {
        return String.format(Locale.ROOT, "AL-%06d", value);
    }

    @Override
    public String toString() {
        return printed();
    }
}
