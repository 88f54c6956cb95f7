package id.dosir.database;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;

/**
 * A connection to H2 whose commit returns when the change is on the disk. {@code WRITE_DELAY=0} hands a commit to the
 * operating system, which a killed server survives; only {@code CHECKPOINT SYNC} has it written through, which a machine that
 * loses its power survives, too.
 */
final class FlushedConnection implements InvocationHandler {

    private final Connection connection;
    private boolean changed;

    private FlushedConnection(Connection connection) {
        this.connection = connection;
    }

    /** @return the same connection, flushing at each commit that changed anything */
    static Connection of(Connection connection) {
        return (Connection) Proxy.newProxyInstance(
                FlushedConnection.class.getClassLoader(),
                new Class<?>[] {Connection.class},
                new FlushedConnection(connection));
    }

    @Override
    public Object invoke(Object proxy, Method method, Object[] args) throws Throwable {
        boolean sql = args != null && args.length > 0 && args[0] instanceof String;
        if (sql && method.getName().startsWith("prepare") && !isQuery((String) args[0])) {
            changed = true;
        } else if (method.getName().equals("createStatement")) {
            changed = true; // what it will run is not known yet
        }
        try {
            Object answer = method.invoke(connection, args);
            if (method.getName().equals("commit")) {
                flush();
            } else if (method.getName().equals("rollback") && !sql && args == null) {
                changed = false;
            }
            return answer;
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private void flush() throws SQLException {
        if (changed) {
            try (Statement statement = connection.createStatement()) {
                statement.execute("CHECKPOINT SYNC");
            }
            changed = false;
        }
    }

    private static boolean isQuery(String sql) {
        return sql.stripLeading().regionMatches(true, 0, "select", 0, 6)
                || sql.toLowerCase(Locale.ROOT).startsWith("call next value");
    }
}
