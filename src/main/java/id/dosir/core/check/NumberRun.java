package id.dosir.core.check;

import id.dosir.core.dossier.RegisterNumber;
import java.util.Optional;

/** Finds the numbers that are missing while the register's numbers go by in order. It remembers only the last one. */
public final class NumberRun {

    private RegisterNumber last;

    /**
     * Numbers of one year that are not there.
     *
     * @param from first of them
     * @param until last of them
     */
    public record Gap(int year, int from, int until) {

        /** @return such as {@code 5} or {@code 5-7} */
        public String range() {
            return from == until ? String.valueOf(from) : from + "-" + until;
        }
    }

    /**
     * @param number that comes next, higher than all before
     * @return what is missing right before it
     * @throws IllegalArgumentException when the numbers do not come in order
     */
    public Optional<Gap> next(RegisterNumber number) {
        boolean sameYear = last != null && last.year() == number.year();
        if (last != null && (number.year() < last.year() || sameYear && number.sequence() <= last.sequence())) {
            throw new IllegalArgumentException("not in order: " + number + " after " + last);
        }
        int expected = sameYear ? last.sequence() + 1 : 1;
        last = number;
        return gap(number.year(), expected, number.sequence() - 1);
    }

    /**
     * @param counted last number that was given out in a year, by its counter
     * @param highest number of that year in the register, 0 when there is none
     * @return what is missing at the end of the year
     */
    public static Optional<Gap> atEnd(int year, long counted, int highest) {
        return gap(year, highest + 1, Math.toIntExact(counted));
    }

    private static Optional<Gap> gap(int year, int from, int until) {
        return from > until ? Optional.empty() : Optional.of(new Gap(year, from, until));
    }
}
