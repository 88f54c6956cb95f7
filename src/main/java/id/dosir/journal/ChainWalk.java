package id.dosir.journal;

import id.dosir.core.check.Breach;
import java.util.Optional;
import java.util.OptionalLong;

/** Follows the chain from its first row, and names the first place where it does not hold. It remembers one row. */
public final class ChainWalk {

    /** How many rows may have been taken out, and all later ones renumbered, so that it is still told as that. */
    private static final int LONGEST_RENUMBERED = 1_000;

    private long number;
    private String hash = JournalLine.NOTHING_BEFORE;

    /** Finds, in the whole table, the row that says it follows a given one. */
    @FunctionalInterface
    public interface Followers {
        /** @return number of the row, empty when no row says so */
        OptionalLong after(String hash);
    }

    /** @return number of the last row that holds; 0 before the first */
    public long number() {
        return number;
    }

    /** @return its hash */
    public String hash() {
        return hash;
    }

    /**
     * @param line the next row in order of the numbers
     * @param followers asked only when the chain does not hold
     * @return what is wrong; then the walk is over
     */
    public Optional<Breach> next(JournalLine line, Followers followers) {
        if (line.number() == number + 1 && line.before().equals(hash) && line.fits()) {
            number = line.number();
            hash = line.hash();
            return Optional.empty();
        }
        return Optional.of(breach(line, followers));
    }

    private Breach breach(JournalLine line, Followers followers) {
        long expected = number + 1;
        boolean inPlace = line.number() == expected;
        if (inPlace && line.before().equals(hash)) {
            return changed(expected);
        }
        OptionalLong follower = followers.after(hash);
        if (follower.isPresent()) {
            return new Breach(Breach.Kind.ROWS_REORDERED, String.valueOf(expected), text(follower.getAsLong()));
        }
        if (!inPlace) {
            return new Breach(
                    Breach.Kind.ROW_REMOVED, range(expected, line.number() - 1), text(line.number() - expected));
        }
        if (line.fits()) {
            // this row is as it was written, so the one before it is not the one it was written behind
            return changed(Math.max(1, number));
        }
        for (long moved = 1; moved <= LONGEST_RENUMBERED; moved++) {
            if (line.fits(expected + moved)) {
                return new Breach(Breach.Kind.ROW_REMOVED, range(expected, expected + moved - 1), text(moved));
            }
        }
        return changed(expected);
    }

    /**
     * @param counted last number by the journal's head, or by an anchor
     * @param last its hash
     * @return what is wrong with the end, after all rows have gone by
     */
    public Optional<Breach> end(long counted, String last) {
        if (number < counted) {
            return Optional.of(new Breach(Breach.Kind.TAIL_CUT, range(number + 1, counted), text(counted - number)));
        }
        if (number > counted) {
            return Optional.of(new Breach(Breach.Kind.ROW_ADDED, range(counted + 1, number), text(number - counted)));
        }
        return last.equals(hash) ? Optional.empty() : Optional.of(changed(number));
    }

    private static Breach changed(long which) {
        return new Breach(Breach.Kind.ROW_CHANGED, text(which), "");
    }

    private static String range(long from, long until) {
        return from == until ? text(from) : from + "-" + until;
    }

    private static String text(long figure) {
        return String.valueOf(figure);
    }
}
