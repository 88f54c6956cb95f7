package id.dosir.core.retention;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Number of a proposal of destruction and of its minutes (berita acara); restarts each year and has no gaps.
 *
 * @param year of the proposal
 * @param sequence from 1
 */
public record DestructionNumber(int year, int sequence) {

    private static final Pattern CODE = Pattern.compile("(\\d{4})-(\\d{1,6})");

    public DestructionNumber {
        if (sequence < 1 || year < 1) {
            throw new IllegalArgumentException("numbers of destructions begin at 1");
        }
    }

    /** @return the number that a {@link #code} names, if it is one */
    public static Optional<DestructionNumber> of(String code) {
        Matcher found = CODE.matcher(code);
        return found.matches() && Integer.parseInt(found.group(1)) > 0 && Integer.parseInt(found.group(2)) > 0
                ? Optional.of(new DestructionNumber(Integer.parseInt(found.group(1)), Integer.parseInt(found.group(2))))
                : Optional.empty();
    }

    /** @return {@code 2031-4}, for addresses and rows */
    public String code() {
        return year + "-" + sequence;
    }

    /** @return {@code BA-MUSNAH 0004/2031} */
    public String printed() {
        return String.format(Locale.ROOT, "BA-MUSNAH %04d/%d", sequence, year);
    }

    @Override
    public String toString() {
        return printed();
    }
}
