package id.dosir.journal;

import java.time.Instant;

/**
 * A row of the journal as it stands in the table, trusted in nothing.
 *
 * @param number from 1, without gaps
 * @param micros when, in microseconds since 1970: what both databases keep of a moment
 * @param person account
 * @param kind name of a {@link Kind}
 * @param subject what it was about
 * @param detail what exactly
 * @param ordinal of what it carries, 0 for nothing
 * @param seal of what it carries, empty for nothing
 * @param before hash of the row before
 * @param hash over all of this
 */
public record JournalLine(
        long number,
        long micros,
        String person,
        String kind,
        String subject,
        String detail,
        int ordinal,
        String seal,
        String before,
        String hash) {

    /** Stands before the first row. */
    public static final String NOTHING_BEFORE = "0".repeat(64);

    /** @return the row that follows a given one */
    public static JournalLine of(Entry entry, Instant at, long number, String before) {
        JournalLine open = new JournalLine(
                number,
                micros(at),
                entry.person(),
                entry.kind().name(),
                entry.subject(),
                entry.detail(),
                entry.ordinal(),
                entry.seal(),
                before,
                "");
        return new JournalLine(
                open.number,
                open.micros,
                open.person,
                open.kind,
                open.subject,
                open.detail,
                open.ordinal,
                open.seal,
                before,
                open.digest(number));
    }

    /** @return microseconds since 1970 */
    public static long micros(Instant at) {
        return at.getEpochSecond() * 1_000_000 + at.getNano() / 1_000;
    }

    /** @return whether the hash is that of what the row says */
    boolean fits() {
        return fits(number);
    }

    /** @return whether the hash would be, if the row had that number */
    boolean fits(long otherNumber) {
        return hash.equals(digest(otherNumber));
    }

    boolean is(Kind wanted) {
        return kind.equals(wanted.name());
    }

    private String digest(long as) {
        return Digest.of(
                before,
                String.valueOf(as),
                String.valueOf(micros),
                person,
                kind,
                subject,
                detail,
                String.valueOf(ordinal),
                seal);
    }
}
