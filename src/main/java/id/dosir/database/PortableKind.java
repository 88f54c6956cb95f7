package id.dosir.database;

import jakarta.json.Json;
import jakarta.json.JsonNumber;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;

/** Kinds of columns, and how a value of each is told as JSON: the same on every engine. */
enum PortableKind {
    TEXT {
        @Override
        JsonValue read(ResultSet rows, int i) throws SQLException {
            return text(rows.getString(i));
        }

        @Override
        void write(PreparedStatement into, int i, JsonValue value) throws SQLException {
            into.setString(i, string(value));
        }
    },
    NUMBER {
        @Override
        JsonValue read(ResultSet rows, int i) throws SQLException {
            long number = rows.getLong(i);
            return rows.wasNull() ? JsonValue.NULL : Json.createValue(number);
        }

        @Override
        void write(PreparedStatement into, int i, JsonValue value) throws SQLException {
            if (!(value instanceof JsonNumber number)) {
                throw new IllegalArgumentException("no number");
            }
            into.setLong(i, number.longValueExact());
        }
    },
    TRUTH {
        @Override
        JsonValue read(ResultSet rows, int i) throws SQLException {
            boolean truth = rows.getBoolean(i);
            return rows.wasNull() ? JsonValue.NULL : truth ? JsonValue.TRUE : JsonValue.FALSE;
        }

        @Override
        void write(PreparedStatement into, int i, JsonValue value) throws SQLException {
            if (value != JsonValue.TRUE && value != JsonValue.FALSE) {
                throw new IllegalArgumentException("neither true nor false");
            }
            into.setBoolean(i, value == JsonValue.TRUE);
        }
    },
    DAY {
        @Override
        JsonValue read(ResultSet rows, int i) throws SQLException {
            return text(rows.getObject(i, LocalDate.class));
        }

        @Override
        void write(PreparedStatement into, int i, JsonValue value) throws SQLException {
            try {
                into.setObject(i, LocalDate.parse(string(value)));
            } catch (DateTimeException e) {
                throw new IllegalArgumentException("no day", e);
            }
        }
    },
    MOMENT {
        @Override
        JsonValue read(ResultSet rows, int i) throws SQLException {
            OffsetDateTime moment = rows.getObject(i, OffsetDateTime.class);
            return text(moment == null ? null : moment.toInstant());
        }

        @Override
        void write(PreparedStatement into, int i, JsonValue value) throws SQLException {
            try {
                into.setObject(i, Instant.parse(string(value)).atOffset(ZoneOffset.UTC));
            } catch (DateTimeException e) {
                throw new IllegalArgumentException("no moment", e);
            }
        }
    },
    BYTES {
        @Override
        JsonValue read(ResultSet rows, int i) throws SQLException {
            byte[] bytes = rows.getBytes(i);
            return bytes == null ? JsonValue.NULL : text(Base64.getEncoder().encodeToString(bytes));
        }

        @Override
        void write(PreparedStatement into, int i, JsonValue value) throws SQLException {
            into.setBytes(i, Base64.getDecoder().decode(string(value)));
        }
    };

    /** @param value of the column; null becomes JSON's */
    abstract JsonValue read(ResultSet rows, int i) throws SQLException;

    /** @throws IllegalArgumentException when the value is not of this kind */
    abstract void write(PreparedStatement into, int i, JsonValue value) throws SQLException;

    /**
     * @param type as JDBC has it
     * @throws IllegalArgumentException for one that no table of ours has
     */
    static PortableKind of(int type) {
        return switch (type) {
            case Types.CHAR, Types.VARCHAR, Types.LONGVARCHAR, Types.CLOB -> TEXT;
            case Types.SMALLINT, Types.INTEGER, Types.BIGINT -> NUMBER;
            case Types.BOOLEAN, Types.BIT -> TRUTH; // PostgreSQL's driver says BIT
            case Types.DATE -> DAY;
            case Types.TIMESTAMP_WITH_TIMEZONE, Types.TIMESTAMP -> MOMENT; // likewise, though it has a zone
            case Types.BINARY, Types.VARBINARY, Types.LONGVARBINARY -> BYTES;
            default -> throw new IllegalArgumentException("no kind for JDBC type " + type);
        };
    }

    private static JsonValue text(Object value) {
        return value == null ? JsonValue.NULL : Json.createValue(value.toString());
    }

    private static String string(JsonValue value) {
        if (value instanceof JsonString text) {
            return text.getString();
        }
        throw new IllegalArgumentException("no text");
    }
}
