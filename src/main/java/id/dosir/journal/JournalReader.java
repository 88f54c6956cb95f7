package id.dosir.journal;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.sql.DataSource;

/** Reads the journal as it stands, in stretches; what it says is to be verified, not believed. */
@ApplicationScoped
public class JournalReader {

    @Resource(lookup = "java:app/jdbc/dosir")
    DataSource database;

    /** Something that is read from a connection. */
    @FunctionalInterface
    private interface Reading<T> {
        T from(Connection connection) throws SQLException;
    }

    /** @return where the chain ends, as its writer keeps it */
    public JournalTable.Head head() {
        return read(JournalTable::head);
    }

    /**
     * @param number not given itself
     * @return the rows above it, in order
     */
    public List<JournalLine> above(long number, int most) {
        return read(connection -> JournalTable.above(connection, number, most));
    }

    /** @return number of the row that says it follows the one with this hash; the whole journal is read for it */
    public OptionalLong follower(String hash) {
        return read(connection -> JournalTable.follower(connection, hash));
    }

    /** @return hash over the log of readings that was kept before the journal */
    public String readings() {
        return read(connection -> OldReadings.of(connection).hash());
    }

    /** @return whether there are rows that the head never counted; both are asked in one moment */
    public OptionalLong beyondHead() {
        return read(connection -> {
            try (PreparedStatement select = connection.prepareStatement("select max(j.number) from journal j"
                            + " where j.number > (select max(h.number) from journal_head h)");
                    ResultSet row = select.executeQuery()) {
                row.next();
                long number = row.getLong(1);
                return row.wasNull() ? OptionalLong.empty() : OptionalLong.of(number);
            }
        });
    }

    /**
     * @param after number of a dossier, not asked for itself
     * @param until number of the last one
     * @return by number of a dossier the last line of its history that the journal was told of
     */
    public SortedMap<String, Integer> lastLines(String after, String until) {
        return read(connection -> {
            try (PreparedStatement select =
                    connection.prepareStatement("select subject, max(ordinal) from journal where subject > ?"
                            + " and subject <= ? and ordinal > 0 and kind in ('ACT', 'TAKEN_IN') group by subject")) {
                select.setString(1, after);
                select.setString(2, until);
                try (ResultSet rows = select.executeQuery()) {
                    SortedMap<String, Integer> last = new TreeMap<>();
                    while (rows.next()) {
                        last.put(rows.getString(1), rows.getInt(2));
                    }
                    return last;
                }
            }
        });
    }

    /** @return numbers of dossiers after the one and up to the other of which the journal was told that they were destroyed */
    public Set<String> destroyed(String after, String until) {
        return read(connection -> {
            try (PreparedStatement select = connection.prepareStatement("select subject from journal where subject > ?"
                    + " and subject <= ? and ordinal = 0 and kind = 'DESTROYED'")) {
                select.setString(1, after);
                select.setString(2, until);
                try (ResultSet rows = select.executeQuery()) {
                    Set<String> numbers = new HashSet<>();
                    while (rows.next()) {
                        numbers.add(rows.getString(1));
                    }
                    return numbers;
                }
            }
        });
    }

    private <T> T read(Reading<T> reading) {
        try (Connection connection = database.getConnection()) {
            return reading.from(connection);
        } catch (SQLException e) {
            throw new IllegalStateException("the journal cannot be read", e);
        }
    }
}
