package id.dosir.desk;

import id.dosir.core.dossier.Decision.Ground;
import id.dosir.core.dossier.Refusal;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParser.Event;
import java.io.IOException;
import java.io.InputStream;
import java.util.NoSuchElementException;
import java.util.Optional;

/** Rows of one table in a package, one after the other: never all of them in memory. */
final class RowFile implements AutoCloseable {

    private final String path;
    private final InputStream in;
    private final JsonParser parser;

    /** @throws PackageRefused when it does not begin as the rows of that table */
    RowFile(String path, String table, InputStream in) {
        this.path = path;
        this.in = in;
        this.parser = Json.createParser(in);
        try {
            expect(parser.next() == Event.START_OBJECT);
            expect(parser.next() == Event.KEY_NAME && parser.getString().equals("tabel"));
            expect(parser.next() == Event.VALUE_STRING && parser.getString().equals(table));
            expect(parser.next() == Event.KEY_NAME && parser.getString().equals("baris"));
            expect(parser.next() == Event.START_ARRAY);
        } catch (JsonException | NoSuchElementException e) {
            throw unreadable();
        }
    }

    /** @return the next row, or empty after the last */
    Optional<JsonObject> next() {
        try {
            Event event = parser.next();
            if (event == Event.END_ARRAY) {
                return Optional.empty();
            }
            expect(event == Event.START_OBJECT);
            return Optional.of(parser.getObject());
        } catch (JsonException | NoSuchElementException e) {
            throw unreadable();
        }
    }

    private void expect(boolean so) {
        if (!so) {
            throw unreadable();
        }
    }

    private PackageRefused unreadable() {
        return new PackageRefused(new Ground(Refusal.PACKAGE_ROWS, "", path));
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
