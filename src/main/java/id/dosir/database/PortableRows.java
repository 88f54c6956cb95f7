package id.dosir.database;

import id.dosir.database.RowRefused.Cause;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Rows of any table as JSON that is the same on every engine, inside the transaction of whoever calls. Names of tables and conditions
 * are written in code and never taken from outside; names of columns are looked up in the database before they go into a statement.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class PortableRows {

    @PersistenceContext
    EntityManager em;

    private final Map<String, SortedMap<String, PortableKind>> known = new ConcurrentHashMap<>();

    /**
     * Which rows of a table.
     *
     * @param table its name; in the condition its rows are {@code t}
     * @param condition with one question mark, or several that all mean the same
     * @param order by which they are told
     * @param instead by the name of a column, what is told in its place
     * @param without columns that are not told
     */
    public record Asked(
            String table, String condition, String order, Map<String, String> instead, Set<String> without) {}

    /** Takes a row. */
    public interface Taker {
        void take(JsonObject row) throws IOException;
    }

    /** @return number of the last step of the schema, without what one engine needs alone */
    public int schema() {
        return numbers(
                        "select \"version\" from \"flyway_schema_history\" where \"success\" = true and \"version\" is not null")
                .stream()
                .mapToInt(version -> Integer.parseInt(version.split("\\.")[0]))
                .max()
                .orElseThrow();
    }

    /**
     * Tells rows one by one; columns in order of their names, and those without a value left out.
     *
     * @throws IOException when the taker does
     */
    public void each(Asked asked, String value, Taker taker) throws IOException {
        SortedMap<String, PortableKind> columns = columns(asked.table());
        List<String> told = columns.keySet().stream()
                .filter(c -> !asked.without().contains(c))
                .toList();
        List<String> words = told.stream()
                .map(c -> asked.instead().getOrDefault(c, "t." + c))
                .toList();
        String sql = "select " + String.join(", ", words) + " from " + asked.table() + " t where " + asked.condition()
                + " order by " + asked.order();
        try (PreparedStatement statement = connection().prepareStatement(sql)) {
            for (int i = 1; i <= sql.chars().filter(c -> c == '?').count(); i++) {
                statement.setString(i, value);
            }
            try (ResultSet rows = statement.executeQuery()) {
                ResultSetMetaData types = rows.getMetaData();
                while (rows.next()) {
                    JsonObjectBuilder row = Json.createObjectBuilder();
                    for (int i = 1; i <= told.size(); i++) {
                        JsonValue cell = PortableKind.of(types.getColumnType(i)).read(rows, i);
                        if (cell != JsonValue.NULL) {
                            row.add(told.get(i - 1), cell);
                        }
                    }
                    taker.take(row.build());
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("rows of " + asked.table() + " could not be read", e);
        }
    }

    /**
     * Writes a row.
     *
     * @param row columns that are not named become empty, or what the table has for them
     * @throws RowRefused when the table does not take it
     */
    public void insert(String table, JsonObject row) {
        SortedMap<String, PortableKind> columns = columns(table);
        List<String> named = new ArrayList<>(row.keySet());
        if (named.isEmpty() || !columns.keySet().containsAll(named)) {
            throw new RowRefused(table, Cause.NOT_FITTING, null);
        }
        String sql = "insert into " + table + " (" + String.join(", ", named) + ") values ("
                + String.join(", ", Collections.nCopies(named.size(), "?")) + ")";
        try (PreparedStatement statement = connection().prepareStatement(sql)) {
            for (int i = 0; i < named.size(); i++) {
                columns.get(named.get(i)).write(statement, i + 1, row.get(named.get(i)));
            }
            statement.executeUpdate();
        } catch (IllegalArgumentException | ArithmeticException e) {
            throw new RowRefused(table, Cause.NOT_FITTING, e);
        } catch (SQLException e) {
            throw refused(table, e);
        }
    }

    /** Class 22 is a value that no column takes, 23 a rule of the table (SQL standard); 23505 says that it is there already. */
    private static RuntimeException refused(String table, SQLException e) {
        String state = e.getSQLState() == null ? "" : e.getSQLState();
        if (state.equals("23505")) {
            return new RowRefused(table, Cause.TAKEN, e);
        }
        return state.startsWith("22") || state.startsWith("23")
                ? new RowRefused(table, Cause.NOT_FITTING, e)
                : new IllegalStateException("a row of " + table + " could not be written", e);
    }

    /** @return next number of a sequence; whole blocks are given out, so that none is given twice */
    public long next(String sequence) {
        String words = isPostgres() ? "select nextval('" + sequence + "')" : "select next value for " + sequence;
        return Long.parseLong(numbers(words).get(0));
    }

    /** @return names of the tables that have a column of that name, in small letters */
    public Set<String> tablesWith(String column) {
        Set<String> tables = new TreeSet<>();
        try {
            Connection connection = connection();
            String name = isPostgres() ? column : column.toUpperCase(Locale.ROOT);
            try (ResultSet found = connection.getMetaData().getColumns(null, connection.getSchema(), "%", name)) {
                while (found.next()) {
                    tables.add(found.getString("TABLE_NAME").toLowerCase(Locale.ROOT));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the tables could not be listed", e);
        }
        return tables;
    }

    /** That of the entity manager, not to be closed: what rows are written here its queries see, and the other way round. */
    private Connection connection() {
        return em.unwrap(Connection.class);
    }

    private boolean isPostgres() {
        try {
            return connection().getMetaData().getDatabaseProductName().equals("PostgreSQL");
        } catch (SQLException e) {
            throw new IllegalStateException("the database does not say what it is", e);
        }
    }

    private List<String> numbers(String sql) {
        List<String> numbers = new ArrayList<>();
        try (PreparedStatement statement = connection().prepareStatement(sql);
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                numbers.add(rows.getString(1));
            }
        } catch (SQLException e) {
            throw new IllegalStateException("numbers could not be read", e);
        }
        return numbers;
    }

    private SortedMap<String, PortableKind> columns(String table) {
        return known.computeIfAbsent(table, this::look);
    }

    private SortedMap<String, PortableKind> look(String table) {
        SortedMap<String, PortableKind> columns = new TreeMap<>();
        try (PreparedStatement statement = connection().prepareStatement("select * from " + table + " where 1 = 0");
                ResultSet none = statement.executeQuery()) {
            ResultSetMetaData types = none.getMetaData();
            for (int i = 1; i <= types.getColumnCount(); i++) {
                columns.put(types.getColumnName(i).toLowerCase(Locale.ROOT), PortableKind.of(types.getColumnType(i)));
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the columns of " + table + " could not be read", e);
        }
        return columns;
    }
}
