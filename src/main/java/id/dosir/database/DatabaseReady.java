package id.dosir.database;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Readiness check {@code database}: up when a connection answers within two seconds. */
@Readiness
@ApplicationScoped
public class DatabaseReady implements HealthCheck {

    private static final Logger LOG = Logger.getLogger(DatabaseReady.class.getName());
    private static final int SECONDS = 2;

    @Resource(lookup = "java:app/jdbc/dosir")
    DataSource database;

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("database").status(answers()).build();
    }

    private boolean answers() {
        try (Connection connection = database.getConnection()) {
            return connection.isValid(SECONDS);
        } catch (SQLException e) {
            LOG.log(Level.WARNING, "database does not answer", e);
            return false;
        }
    }
}
