package id.dosir.journal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/** The tables {@code journal} and {@code journal_head}, in plain SQL. */
public final class JournalTable {

    private static final String COLUMNS = "number, at, person, kind, subject, detail, ordinal, seal, hash_before, hash";

    private JournalTable() {}

    /**
     * Where the chain ends, as its writer keeps it.
     *
     * @param number of the last row
     * @param hash of the last row
     */
    public record Head(long number, String hash) {}

    /**
     * Appends rows; the head stays locked until the transaction ends.
     *
     * @param at of all rows
     */
    public static void append(Connection connection, List<Entry> entries, Instant at) throws SQLException {
        try (Writer writer = new Writer(connection)) {
            for (Entry entry : entries) {
                writer.add(entry, at);
            }
            writer.end();
        }
    }

    /** Appends many rows in one transaction. */
    public static final class Writer implements AutoCloseable {

        private static final int BATCH = 1_000;

        private final Connection connection;
        private final PreparedStatement insert;
        private long number;
        private String hash;
        private int open;

        public Writer(Connection connection) throws SQLException {
            this.connection = connection;
            Head head = lockedHead(connection);
            number = head.number();
            hash = head.hash();
            insert = connection.prepareStatement(
                    "insert into journal (" + COLUMNS + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
        }

        /** Adds one row; it is in the table after {@link #end}. */
        public void add(Entry entry, Instant at) throws SQLException {
            JournalLine line = JournalLine.of(entry, at, number + 1, hash);
            put(line, at);
            insert.addBatch();
            if (++open == BATCH) {
                insert.executeBatch();
                open = 0;
            }
            number = line.number();
            hash = line.hash();
        }

        private void put(JournalLine line, Instant at) throws SQLException {
            insert.setLong(1, line.number());
            insert.setObject(2, at.atOffset(ZoneOffset.UTC).withNano(at.getNano() / 1_000 * 1_000));
            insert.setString(3, line.person());
            insert.setString(4, line.kind());
            insert.setString(5, line.subject());
            insert.setString(6, line.detail());
            insert.setInt(7, line.ordinal());
            insert.setString(8, line.seal().isEmpty() ? null : line.seal());
            insert.setString(9, line.before());
            insert.setString(10, line.hash());
        }

        /** Writes what is left, and where the chain ends now. */
        public void end() throws SQLException {
            if (open > 0) {
                insert.executeBatch();
            }
            try (PreparedStatement update =
                    connection.prepareStatement("update journal_head set number = ?, hash = ? where id = 1")) {
                update.setLong(1, number);
                update.setString(2, hash);
                if (update.executeUpdate() != 1) {
                    throw new SQLException("journal_head has no row");
                }
            }
        }

        @Override
        public void close() throws SQLException {
            insert.close();
        }
    }

    private static Head lockedHead(Connection connection) throws SQLException {
        try (PreparedStatement select =
                        connection.prepareStatement("select number, hash from journal_head where id = 1 for update");
                ResultSet row = select.executeQuery()) {
            if (!row.next()) {
                throw new SQLException("journal_head has no row");
            }
            return new Head(row.getLong(1), row.getString(2));
        }
    }

    /** @return the head; without its row, as if nothing had ever been written */
    static Head head(Connection connection) throws SQLException {
        try (PreparedStatement select =
                        connection.prepareStatement("select number, hash from journal_head where id = 1");
                ResultSet row = select.executeQuery()) {
            return row.next() ? new Head(row.getLong(1), row.getString(2)) : new Head(0, JournalLine.NOTHING_BEFORE);
        }
    }

    /** @return rows above a number, in order */
    static List<JournalLine> above(Connection connection, long number, int most) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("select " + COLUMNS
                + " from journal where number > ? order by number fetch first " + most + " rows only")) {
            select.setLong(1, number);
            try (ResultSet rows = select.executeQuery()) {
                List<JournalLine> lines = new ArrayList<>(most);
                while (rows.next()) {
                    lines.add(line(rows));
                }
                return lines;
            }
        }
    }

    private static JournalLine line(ResultSet row) throws SQLException {
        String seal = row.getString(8);
        return new JournalLine(
                row.getLong(1),
                JournalLine.micros(row.getObject(2, OffsetDateTime.class).toInstant()),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getInt(7),
                seal == null ? "" : seal,
                row.getString(9),
                row.getString(10));
    }

    /** Without an index: it is asked once, when the chain is broken. */
    static OptionalLong follower(Connection connection, String hash) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement("select min(number) from journal where hash_before = ?")) {
            select.setString(1, hash);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                long found = row.getLong(1);
                return row.wasNull() ? OptionalLong.empty() : OptionalLong.of(found);
            }
        }
    }
}
