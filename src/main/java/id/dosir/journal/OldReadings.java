package id.dosir.journal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;

/**
 * The log of readings that was kept until the journal took its place. It stays as it is: the first row of the journal covers it.
 *
 * @param rows how many there are
 * @param hash over all of them, in order of their ids
 */
public record OldReadings(long rows, String hash) {

    private static final int PAGE = 5_000;

    /** Reads all of it, in stretches. */
    public static OldReadings of(Connection connection) throws SQLException {
        Digest digest = new Digest();
        long rows = 0;
        long last = Long.MIN_VALUE;
        int read = PAGE;
        while (read == PAGE) {
            read = 0;
            try (PreparedStatement select =
                    connection.prepareStatement("select id, at, person, dossier, what from access_log where id > ?"
                            + " order by id fetch first " + PAGE + " rows only")) {
                select.setLong(1, last);
                try (ResultSet row = select.executeQuery()) {
                    while (row.next()) {
                        last = row.getLong(1);
                        digest.add(
                                String.valueOf(last),
                                String.valueOf(JournalLine.micros(
                                        row.getObject(2, OffsetDateTime.class).toInstant())),
                                row.getString(3),
                                row.getString(4),
                                row.getString(5),
                                "\n");
                        read++;
                    }
                }
            }
            rows += read;
        }
        return new OldReadings(rows, digest.hex());
    }
}
