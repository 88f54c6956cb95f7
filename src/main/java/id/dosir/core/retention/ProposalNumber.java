package id.dosir.core.retention;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Number of a proposal and of its minutes (berita acara); each kind restarts each year and has no gaps.
 *
 * @param year of the proposal
 * @param sequence from 1
 */
public record ProposalNumber(ProposalKind kind, int year, int sequence) {

    private static final Pattern CODE = Pattern.compile("(serah-|)(\\d{4})-(\\d{1,6})");

    public ProposalNumber {
        if (sequence < 1 || year < 1) {
            throw new IllegalArgumentException("numbers of proposals begin at 1");
        }
    }

    /** @return the number that a {@link #code} names, if it is one */
    public static Optional<ProposalNumber> of(String code) {
        Matcher found = CODE.matcher(code);
        if (!found.matches() || Integer.parseInt(found.group(2)) == 0 || Integer.parseInt(found.group(3)) == 0) {
            return Optional.empty();
        }
        return Arrays.stream(ProposalKind.values())
                .filter(kind -> kind.code().equals(found.group(1)))
                .findFirst()
                .map(kind ->
                        new ProposalNumber(kind, Integer.parseInt(found.group(2)), Integer.parseInt(found.group(3))));
    }

    /** @return {@code 2031-4}, or {@code serah-2031-4} to hand over; for addresses and rows */
    public String code() {
        return kind.code() + year + "-" + sequence;
    }

    /** @return {@code BA-MUSNAH 0004/2031} */
    public String printed() {
        return String.format(Locale.ROOT, "%s %04d/%d", kind.printed(), sequence, year);
    }

    @Override
    public String toString() {
        return printed();
    }
}
