package id.dosir.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** That the disk then holds it, only a machine without power could show; that it is asked for, and when, is shown here. */
class FlushedConnectionTest {

    private final List<String> told = new ArrayList<>();
    private boolean commitFails;

    private final Connection connection = FlushedConnection.of(fake(Connection.class));

    @Test
    void a_commit_that_changed_something_returns_after_the_flush() throws SQLException {
        connection.prepareStatement("INSERT INTO counter VALUES (?, ?)");
        connection.commit();

        assertThat(told).containsExactly("commit", "CHECKPOINT SYNC");
    }

    @Test
    void a_commit_that_only_read_costs_no_flush() throws SQLException {
        connection.prepareStatement(" select number from dossier");
        connection.commit();

        assertThat(told).containsExactly("commit");
    }

    @Test
    void a_statement_whose_text_is_not_known_yet_counts_as_a_change() throws SQLException {
        connection.createStatement();
        connection.commit();

        assertThat(told).containsExactly("commit", "CHECKPOINT SYNC");
    }

    @Test
    void what_was_rolled_back_is_not_flushed_by_the_next_commit() throws SQLException {
        connection.prepareStatement("update dossier set version = 2");
        connection.rollback();
        connection.commit();

        assertThat(told).containsExactly("rollback", "commit");
    }

    @Test
    void a_commit_that_failed_says_so_in_the_drivers_own_words_and_flushes_nothing() throws SQLException {
        commitFails = true;
        connection.prepareStatement("update dossier set version = 2");

        assertThatThrownBy(connection::commit).isInstanceOf(SQLException.class).hasMessage("disk full");
        assertThat(told).containsExactly("commit");
    }

    private <T> T fake(Class<T> type) {
        InvocationHandler said = (proxy, method, args) -> switch (method.getName()) {
            case "createStatement" -> fake(Statement.class);
            case "execute" -> told.add((String) args[0]);
            case "commit" -> {
                told.add("commit");
                if (commitFails) {
                    throw new SQLException("disk full");
                }
                yield null;
            }
            case "rollback" -> {
                told.add("rollback");
                yield null;
            }
            default -> null;
        };
        return type.cast(Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {type}, said));
    }
}
