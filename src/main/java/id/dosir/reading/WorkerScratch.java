package id.dosir.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** Folder of one worker for its temporary files. Named after the server's process, so that a later server knows whose it was. */
final class WorkerScratch {

    private static final String PREFIX = "reader-";
    private static final System.Logger LOG = System.getLogger(WorkerScratch.class.getName());

    private WorkerScratch() {}

    static Path make(Path scratch) throws IOException {
        return Files.createTempDirectory(
                scratch, PREFIX + ProcessHandle.current().pid() + "-");
    }

    /** A killed worker deletes nothing, so its parent does. */
    static void delete(Path folder) {
        if (Files.notExists(folder)) {
            return;
        }
        try (Stream<Path> left = Files.walk(folder)) {
            for (Path path : left.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException | UncheckedIOException e) {
            LOG.log(
                    System.Logger.Level.WARNING,
                    "scratch of a worker not deleted: {0}",
                    e.getClass().getName());
        }
    }

    /** Deletes the folders of servers that were killed themselves. */
    static void deleteLeftovers(Path scratch) {
        try (DirectoryStream<Path> left = Files.newDirectoryStream(scratch, PREFIX + "*-*")) {
            for (Path folder : left) {
                String pid = folder.getFileName().toString().split("-")[1];
                if (pid.matches("\\d{1,10}")
                        && ProcessHandle.of(Long.parseLong(pid)).isEmpty()) {
                    delete(folder);
                }
            }
        } catch (IOException e) {
            LOG.log(
                    System.Logger.Level.WARNING,
                    "scratch not listed: {0}",
                    e.getClass().getName());
        }
    }
}
