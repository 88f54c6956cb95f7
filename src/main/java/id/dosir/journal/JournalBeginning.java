package id.dosir.journal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;

/**
 * The first rows of the journal: one that covers the log of readings kept before it, and one for each dossier that was there before
 * it, with the seal of its last line of history, which covers all lines before.
 */
public final class JournalBeginning {

    /** As the core calls the system itself. */
    private static final String SYSTEM = "sistem";

    private static final int FETCHED = 1_000;

    private JournalBeginning() {}

    /** Writes them, in the caller's transaction. */
    public static void write(Connection connection, Instant at) throws SQLException {
        OldReadings readings = OldReadings.of(connection);
        try (JournalTable.Writer writer = new JournalTable.Writer(connection);
                PreparedStatement select = connection.prepareStatement("select h.dossier, h.ordinal, h.seal"
                        + " from history h join (select dossier, max(ordinal) as last from history group by dossier) l"
                        + " on l.dossier = h.dossier and l.last = h.ordinal order by h.dossier")) {
            writer.add(new Entry(Kind.BEGIN, SYSTEM, "access_log", readings.rows() + " baris", 0, readings.hash()), at);
            select.setFetchSize(FETCHED);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    writer.add(
                            new Entry(
                                    Kind.TAKEN_IN,
                                    SYSTEM,
                                    row.getString(1),
                                    row.getInt(2) + " baris riwayat",
                                    row.getInt(2),
                                    row.getString(3)),
                            at);
                }
            }
            writer.end();
        }
    }
}
