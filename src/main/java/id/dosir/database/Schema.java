package id.dosir.database;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Locale;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/**
 * Brings the schema to the version of this WAR before anything else runs; a bean that reads the database at start declares
 * {@code @DependsOn("Schema")}. Common steps live in {@code db/common}, what one engine needs alone in {@code db/h2} or
 * {@code db/postgresql}. Flyway commits on its own, hence no container transaction.
 */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class Schema {

    @Resource(lookup = "java:app/jdbc/dosir")
    DataSource database;

    @Inject
    Clock clock;

    @PostConstruct
    void migrate() {
        Flyway.configure(Schema.class.getClassLoader())
                .dataSource(database)
                .locations("classpath:db/common", "classpath:db/" + folder(engine()))
                .javaMigrations(new JournalStep(clock))
                .load()
                .migrate();
    }

    private String engine() {
        try (Connection connection = database.getConnection()) {
            return connection.getMetaData().getDatabaseProductName();
        } catch (SQLException e) {
            throw new IllegalStateException("the database (dosir.db.url) does not answer", e);
        }
    }

    /**
     * @param engine product name as the driver tells it
     * @return folder of the steps for that engine
     * @throws IllegalArgumentException for an engine that is neither H2 nor PostgreSQL
     */
    static String folder(String engine) {
        return switch (engine.toLowerCase(Locale.ROOT)) {
            case "h2" -> "h2";
            case "postgresql" -> "postgresql";
            default -> throw new IllegalArgumentException("dosir.db.class: no schema for " + engine);
        };
    }
}
