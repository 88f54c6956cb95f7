package id.dosir.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import id.dosir.installed.Installed;
import id.dosir.installed.Office;
import id.dosir.installed.Surroundings;
import jakarta.json.JsonObject;
import java.net.URL;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.flywaydb.core.Flyway;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;

/** What PostgreSQL itself refuses; H2 is locked by the server and knows no such triggers. */
@RunAsClient
class SchemaIT extends Installed {

    @ArquillianResource
    URL address;

    @Test
    void history_slips_and_register_can_only_be_added_to() throws Exception {
        assumeTrue(Surroundings.postgresql().isPresent(), "runs on PostgreSQL");
        Office office = new Office(address.toURI());
        String number = office.registered();

        try (Connection connection =
                        DriverManager.getConnection(Surroundings.postgresql().orElseThrow(), "postgres", "postgres");
                Statement statement = connection.createStatement()) {
            for (String table : List.of("history", "disposition", "register_entry")) {
                String where = " where dossier = '" + number + "'";
                assertRefused(statement, "update " + table + " set dossier = dossier" + where);
                assertRefused(statement, "delete from " + table + where);
            }
        }
        assertThat(office.as("arsiparis").dossier(number).getString("stage")).isEqualTo("REGISTERED");
    }

    @Test
    void the_journal_can_only_be_added_to() throws Exception {
        assumeTrue(Surroundings.postgresql().isPresent(), "runs on PostgreSQL");
        new Office(address.toURI()).filed("pemohon");

        try (Connection connection =
                        DriverManager.getConnection(Surroundings.postgresql().orElseThrow(), "postgres", "postgres");
                Statement statement = connection.createStatement()) {
            assertRefused(statement, "update journal set detail = detail where number = 1");
            assertRefused(statement, "delete from journal where number = 1");
            assertRefused(statement, "truncate table journal");
            assertRefused(statement, "delete from journal_head");
        }
    }

    /**
     * The rows of a dossier are laid into a database as it was before slips had receivers, brought forward there, and put in the
     * place of the rows that the server wrote.
     */
    @Test
    void a_slip_from_before_there_were_receivers_is_read_by_the_desk_and_the_dossier_goes_on() throws Exception {
        assumeTrue(Surroundings.postgresql().isPresent(), "runs on PostgreSQL");
        Office office = new Office(address.toURI());
        String number = office.filed("pemohon");
        office.done("kadis", number, "dispose", Office.order());
        office.done("kabid", number, "dispose", Office.order());
        String present = Surroundings.postgresql().orElseThrow();
        String older = present.replaceFirst("/[^/]+$", "/lama");

        try (Connection now = DriverManager.getConnection(present, "postgres", "postgres");
                Statement statement = now.createStatement()) {
            statement.execute("create database lama");
            flyway(older, "006.1").migrate();
            try (Connection then = DriverManager.getConnection(older, "postgres", "postgres")) {
                copy(now, then, "sop_version", "true");
                copy(now, then, "dossier", "number = '" + number + "'");
                copy(now, then, "disposition", "dossier = '" + number + "'");
                flyway(older, "latest").migrate();
                // as an administrator who takes over a copy: the table itself lets nobody change a slip
                statement.execute("set session_replication_role = replica");
                for (String table : List.of("disposition_receiver", "disposition")) {
                    statement.executeUpdate("delete from " + table + " where dossier = '" + number + "'");
                    copy(then, now, table, "dossier = '" + number + "'");
                }
                statement.execute("set session_replication_role = origin");
            }
        }

        JsonObject dossier = office.as("sandiman").dossier(number);
        assertThat(dossier.getJsonArray("dispositions")).hasSize(2);
        assertReceiver(dossier, 0, "kabid-persandian", "DONE");
        assertReceiver(dossier, 1, "sandiman", "READ");
        assertThat(dossier.getJsonArray("acts").toString()).contains("order-letter", "return-slip");
        office.done("sandiman", number, "order-letter", Office.order());
        assertReceiver(office.as("verifikator").dossier(number), 1, "sandiman", "DONE");
    }

    private static void assertReceiver(JsonObject dossier, int slip, String post, String state) {
        JsonObject row = dossier.getJsonArray("dispositions").getJsonObject(slip);
        assertThat(row.getBoolean("main")).isTrue();
        assertThat(row.getJsonArray("receivers").getValuesAs(JsonObject.class))
                .extracting(r -> r.getString("post"), r -> r.getString("state"))
                .containsExactly(tuple(post, state));
    }

    private static Flyway flyway(String url, String target) {
        return Flyway.configure()
                .dataSource(url, "postgres", "postgres")
                .locations("classpath:db/common", "classpath:db/postgresql")
                .target(target)
                .load();
    }

    /** Copies what both tables have columns for. */
    private static void copy(Connection from, Connection to, String table, String where) throws SQLException {
        Set<String> columns = new LinkedHashSet<>(columns(from, table));
        columns.retainAll(columns(to, table));
        String names = String.join(", ", columns);
        String marks = String.join(", ", Collections.nCopies(columns.size(), "?"));
        try (Statement read = from.createStatement();
                ResultSet rows = read.executeQuery("select " + names + " from " + table + " where " + where);
                PreparedStatement write =
                        to.prepareStatement("insert into " + table + " (" + names + ") values (" + marks + ")")) {
            while (rows.next()) {
                for (int i = 1; i <= columns.size(); i++) {
                    write.setObject(i, rows.getObject(i));
                }
                write.executeUpdate();
            }
        }
    }

    private static List<String> columns(Connection connection, String table) throws SQLException {
        List<String> names = new ArrayList<>();
        try (ResultSet found = connection.getMetaData().getColumns(null, "public", table, null)) {
            while (found.next()) {
                names.add(found.getString("COLUMN_NAME"));
            }
        }
        return names;
    }

    private static void assertRefused(Statement statement, String text) {
        assertThatThrownBy(() -> statement.executeUpdate(text))
                .as(text)
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("append-only");
    }
}
