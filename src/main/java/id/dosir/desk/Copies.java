package id.dosir.desk;

import id.dosir.core.document.Sha256;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files that were made of a document and begin with its name: pictures of its pages, smaller copies. */
final class Copies {

    private Copies() {}

    /**
     * Removes them. The folder is looked through once for each document: it holds one 256th of the copies.
     *
     * @throws UncheckedIOException when the disk fails
     */
    static void forget(Path folder, Sha256 name) {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (DirectoryStream<Path> made = Files.newDirectoryStream(folder, name.hex() + "-*")) {
            for (Path each : made) {
                Files.deleteIfExists(each);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("copies of a document could not be removed", e);
        }
    }
}
