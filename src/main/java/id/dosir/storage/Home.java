package id.dosir.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * {@code DOSIR_HOME}: the one folder in which all data live, and nothing elsewhere.
 *
 * @param root the folder; its four parts exist once this record does
 */
public record Home(Path root) {

    /** @throws UncheckedIOException when a folder cannot be made or written */
    public Home {
        root = root.toAbsolutePath().normalize();
        try {
            for (String part : new String[] {"db", "documents", "index", "tmp"}) {
                Files.createDirectories(root.resolve(part));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("DOSIR_HOME cannot be written: " + root, e);
        }
    }

    public Path documents() {
        return root.resolve("documents");
    }

    public Path index() {
        return root.resolve("index");
    }

    /** Secrets that Dosir makes for itself; whoever makes the first one makes the folder, for the owner alone. */
    public Path keys() {
        return root.resolve("keys");
    }

    /** Scratch: whatever lies here may be deleted while the server stands still. */
    public Path scratch() {
        return root.resolve("tmp");
    }
}
