package id.dosir.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FlushedConnectionTest {

    private static final int WRITERS = 4;
    private static final int ROWS = 60;

    @TempDir
    Path folder;

    /** A copy of the file is what a kill leaves: nothing that was only in memory is in it. */
    @Test
    void a_commit_that_was_answered_is_in_the_file_however_many_write_at_once() throws Exception {
        String url = "jdbc:h2:file:" + folder.resolve("toko") + ";WRITE_DELAY=0;FILE_LOCK=NO";
        try (Connection first = DriverManager.getConnection(url, "sa", "sa");
                Statement statement = first.createStatement()) {
            statement.execute("create table line (id varchar(20) primary key)");
            List<Integer> missing = new ArrayList<>();
            ExecutorService writers = Executors.newFixedThreadPool(WRITERS);
            List<Future<Integer>> ends = new ArrayList<>();
            for (int w = 0; w < WRITERS; w++) {
                ends.add(writers.submit(writing(url, w)));
            }
            for (Future<Integer> end : ends) {
                missing.add(end.get());
            }
            writers.shutdown();
            assertThat(missing).containsOnly(0);
        }
    }

    /** @return how many committed rows a copy of the file, taken right after their commit, did not have */
    private Callable<Integer> writing(String url, int writer) {
        return () -> {
            int missing = 0;
            try (Connection connection = FlushedConnection.of(DriverManager.getConnection(url, "sa", "sa"))) {
                connection.setAutoCommit(false);
                for (int row = 0; row < ROWS; row++) {
                    String id = writer + "/" + row;
                    try (var insert = connection.prepareStatement("insert into line values (?)")) {
                        insert.setString(1, id);
                        insert.executeUpdate();
                    }
                    connection.commit();
                    if (row % 20 == writer) {
                        missing += isInCopy(id, writer + "-" + row) ? 0 : 1;
                    }
                }
            }
            return missing;
        };
    }

    private boolean isInCopy(String id, String name) throws Exception {
        Path copy = folder.resolve("salinan-" + name + ".mv.db");
        Files.copy(folder.resolve("toko.mv.db"), copy);
        String url = "jdbc:h2:file:" + folder.resolve("salinan-" + name) + ";FILE_LOCK=NO";
        try (Connection connection = DriverManager.getConnection(url, "sa", "sa");
                var select = connection.prepareStatement("select 1 from line where id = ?")) {
            select.setString(1, id);
            try (ResultSet found = select.executeQuery()) {
                return found.next();
            }
        }
    }
}
