package id.dosir.journal;

import id.dosir.core.check.Breach;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** A journal in memory, to be tampered with. */
public final class Chain {

    public static final Instant BEGIN = Instant.parse("2026-11-23T01:00:00Z");

    /** In order of their numbers, unless somebody tampered with it. */
    public final List<JournalLine> rows = new ArrayList<>();

    public long headNumber;
    public String headHash = JournalLine.NOTHING_BEFORE;

    /** @return a chain of so many rows */
    public static Chain of(int rows) {
        Chain chain = new Chain();
        for (int i = 1; i <= rows; i++) {
            chain.add("rincian " + i);
        }
        return chain;
    }

    /** Writes one more row. */
    public Chain add(String detail) {
        Entry entry = new Entry(Kind.values()[rows.size() % Kind.values().length], "kadis", "P-2026-0001", detail);
        JournalLine line = JournalLine.of(entry, BEGIN.plusMillis(rows.size()), headNumber + 1, headHash);
        rows.add(line);
        headNumber = line.number();
        headHash = line.hash();
        return this;
    }

    /** @return the same row with another detail */
    public static JournalLine detailed(JournalLine row, String detail) {
        return new JournalLine(
                row.number(),
                row.micros(),
                row.person(),
                row.kind(),
                row.subject(),
                detail,
                row.ordinal(),
                row.seal(),
                row.before(),
                row.hash());
    }

    /** @return the same row under another number */
    static JournalLine numbered(JournalLine row, long number) {
        return new JournalLine(
                number,
                row.micros(),
                row.person(),
                row.kind(),
                row.subject(),
                row.detail(),
                row.ordinal(),
                row.seal(),
                row.before(),
                row.hash());
    }

    /** @return the same row with the hashes that it would have behind another one */
    public static JournalLine sealed(JournalLine row, String before) {
        Entry entry = new Entry(
                Kind.valueOf(row.kind()), row.person(), row.subject(), row.detail(), row.ordinal(), row.seal());
        Instant at = Instant.ofEpochSecond(row.micros() / 1_000_000, row.micros() % 1_000_000 * 1_000);
        return JournalLine.of(entry, at, row.number(), before);
    }

    /** @return what a walk over all rows and the head finds */
    Optional<Breach> breach() {
        rows.sort(Comparator.comparingLong(JournalLine::number));
        ChainWalk walk = new ChainWalk();
        for (JournalLine row : rows) {
            Optional<Breach> breach = walk.next(row, this::follower);
            if (breach.isPresent()) {
                return breach;
            }
        }
        return walk.end(headNumber, headHash);
    }

    private OptionalLong follower(String hash) {
        return rows.stream()
                .filter(row -> row.before().equals(hash))
                .mapToLong(JournalLine::number)
                .min();
    }
}
