package id.dosir.desk;

import id.dosir.core.document.Sha256;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Files that were made of a document and begin with its name: pictures and words of its pages, smaller copies. */
final class Copies {

    private Copies() {}

    /**
     * Puts a file in its place at once and whole. When its document was destroyed meanwhile, nothing stays.
     *
     * @throws IOException when the disk fails
     */
    static void keep(Path fresh, Path kept, Path document) throws IOException {
        Files.createDirectories(kept.getParent());
        Files.move(fresh, kept, StandardCopyOption.ATOMIC_MOVE);
        if (Files.notExists(document)) {
            Files.deleteIfExists(kept);
        }
    }

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
