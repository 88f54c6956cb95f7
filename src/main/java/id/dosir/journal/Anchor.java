package id.dosir.journal;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where the journal ended at a moment, written outside the database. Each anchor covers the one before it.
 *
 * @param ordinal from 1
 * @param at to the second
 * @param rows of the journal
 * @param last hash of the last of them
 * @param dossiers how many there were
 * @param hash over all of this and the hash of the anchor before
 */
public record Anchor(int ordinal, Instant at, long rows, String last, long dossiers, String hash) {

    private static final Pattern LINE = Pattern.compile(
            "jangkar=(\\d{1,9}) waktu=(\\S{1,40}) baris=(\\d{1,18}) hash=([0-9a-f]{64}) berkas=(\\d{1,18}) rantai=([0-9a-f]{64})");

    /** @return the anchor that follows a given one, if there is one */
    static Anchor after(Optional<Anchor> before, JournalTable.Head head, long dossiers, Instant at) {
        int ordinal = before.map(Anchor::ordinal).orElse(0) + 1;
        Instant second = at.truncatedTo(ChronoUnit.SECONDS);
        Anchor open = new Anchor(ordinal, second, head.number(), head.hash(), dossiers, "");
        return new Anchor(
                ordinal,
                second,
                head.number(),
                head.hash(),
                dossiers,
                open.digest(before.map(Anchor::hash).orElse(JournalLine.NOTHING_BEFORE)));
    }

    /** @return empty when it is no line that was written here */
    static Optional<Anchor> of(String line) {
        Matcher found = LINE.matcher(line);
        if (!found.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Anchor(
                    Integer.parseInt(found.group(1)),
                    Instant.parse(found.group(2)),
                    Long.parseLong(found.group(3)),
                    found.group(4),
                    Long.parseLong(found.group(5)),
                    found.group(6)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** @return the line in the file and in mails */
    public String line() {
        return "jangkar=" + ordinal + " waktu=" + at + " baris=" + rows + " hash=" + last + " berkas=" + dossiers
                + " rantai=" + hash;
    }

    /** @return whether it says what it said when it was written behind the other */
    boolean follows(Optional<Anchor> before) {
        return ordinal == before.map(Anchor::ordinal).orElse(0) + 1
                && hash.equals(digest(before.map(Anchor::hash).orElse(JournalLine.NOTHING_BEFORE)));
    }

    private String digest(String before) {
        return Digest.of(
                before, String.valueOf(ordinal), at.toString(), String.valueOf(rows), last, String.valueOf(dossiers));
    }
}
