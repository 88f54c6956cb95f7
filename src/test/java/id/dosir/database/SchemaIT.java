package id.dosir.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import id.dosir.installed.Installed;
import id.dosir.installed.Office;
import id.dosir.installed.Surroundings;
import java.net.URL;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
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

    private static void assertRefused(Statement statement, String text) {
        assertThatThrownBy(() -> statement.executeUpdate(text))
                .as(text)
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("append-only");
    }
}
