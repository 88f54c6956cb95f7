package id.dosir.storage;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A folder for files of one task, which are gone once it is closed; subfolders are not meant for it.
 *
 * @param path of the folder
 */
public record ScratchFolder(Path path) implements AutoCloseable {

    /** Begins the name of each, so that what a sudden end left is known. */
    static final String PREFIX = "tugas-";

    /** @throws IOException when the disk fails */
    public static ScratchFolder in(Home home, String prefix) throws IOException {
        return new ScratchFolder(Files.createTempDirectory(home.scratch(), PREFIX + prefix));
    }

    @Override
    public void close() throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(path)) {
            for (Path file : files) {
                Files.delete(file);
            }
        }
        Files.delete(path);
    }
}
