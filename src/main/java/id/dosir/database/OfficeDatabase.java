package id.dosir.database;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.Properties;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * The connections behind {@code java:app/jdbc/dosir} (web.xml): H2 in a file under {@code dosir.home}, or whatever {@code dosir.db.url}
 * names. A class of our own, because web.xml cannot put one setting inside the default of another. The server makes it before the
 * application is loaded, so it reads the configuration itself: environment and system properties.
 */
public class OfficeDatabase implements DataSource {

    private final String url;
    private final Driver driver;
    private final Properties account = new Properties();

    /** @throws IllegalArgumentException when {@code dosir.db.url} names an engine that is not supported */
    public OfficeDatabase() {
        this(ConfigProvider.getConfig());
    }

    OfficeDatabase(Config config) {
        url = config.getOptionalValue("dosir.db.url", String.class)
                .orElseGet(() -> embedded(
                        config.getOptionalValue("dosir.home", String.class).orElse("./data")));
        driver = driver(url);
        account.setProperty(
                "user", config.getOptionalValue("dosir.db.user", String.class).orElse("dosir"));
        account.setProperty(
                "password",
                config.getOptionalValue("dosir.db.password", String.class).orElse("dosir"));
    }

    /**
     * @param home folder of all data
     * @return address of the embedded store: a commit is on the disk before it is answered, and a writer waits for its turn
     */
    static String embedded(String home) {
        return "jdbc:h2:file:" + Path.of(home).toAbsolutePath().normalize()
                + "/db/dosir;WRITE_DELAY=0;LOCK_TIMEOUT=30000";
    }

    private static Driver driver(String url) {
        if (url.startsWith("jdbc:h2:")) {
            return new org.h2.Driver();
        }
        if (url.startsWith("jdbc:postgresql:")) {
            return new org.postgresql.Driver();
        }
        throw new IllegalArgumentException("dosir.db.url must begin with jdbc:h2: or jdbc:postgresql:");
    }

    @Override
    public Connection getConnection() throws SQLException {
        Connection connection = driver.connect(url, account);
        if (connection == null) {
            throw new SQLException("dosir.db.url is not understood by its driver");
        }
        return url.startsWith("jdbc:h2:") ? FlushedConnection.of(connection) : connection;
    }

    /** The account is a setting; what the pool passes is not used. */
    @Override
    public Connection getConnection(String username, String password) throws SQLException {
        return getConnection();
    }

    @Override
    public PrintWriter getLogWriter() {
        return null;
    }

    @Override
    public void setLogWriter(PrintWriter out) {
        // the drivers log by themselves
    }

    @Override
    public void setLoginTimeout(int seconds) {
        // the pool has its own limit; H2 would refuse an unknown property
    }

    @Override
    public int getLoginTimeout() {
        return 0;
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        throw new SQLFeatureNotSupportedException("no logger of its own");
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        throw new SQLException("wraps nothing of type " + type.getName());
    }

    @Override
    public boolean isWrapperFor(Class<?> type) {
        return false;
    }
}
