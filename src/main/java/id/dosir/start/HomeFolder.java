package id.dosir.start;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** {@code DOSIR_HOME} as the launcher needs it: there, writable, with room. */
record HomeFolder(Path root) {

    /** Below this the first day's papers may not fit; the server's own scratch needs about 150 MB of it. */
    private static final long LEAST_FREE_BYTES = 512L << 20;

    /** Makes the four folders and writes one file through to the disk. */
    void requireUsable() throws CannotStart {
        try {
            for (String part : List.of("db", "documents", "index", "tmp")) {
                Files.createDirectories(root.resolve(part));
                probe(root.resolve(part));
            }
            long free = Files.getFileStore(root).getUsableSpace();
            if (free < LEAST_FREE_BYTES) {
                throw new CannotStart(
                        ExitCode.HOME, "home.full", "DOSIR_HOME", root, free >> 20, LEAST_FREE_BYTES >> 20);
            }
        } catch (IOException fault) {
            throw new CannotStart(ExitCode.HOME, "home.unwritable", "DOSIR_HOME", root, fault.getMessage());
        }
    }

    private static void probe(Path folder) throws IOException {
        Path file = folder.resolve(".probe");
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.wrap(new byte[] {1}));
            channel.force(true);
        } finally {
            Files.deleteIfExists(file);
        }
    }

    Path database() {
        return root.resolve("db");
    }

    Path scratch() {
        return root.resolve("tmp");
    }

    Path simulator() {
        return database().resolve("simulator");
    }

    /** An empty folder below {@code tmp}; what an earlier run left there is deleted. */
    Path freshScratch(String name) throws IOException {
        Path folder = scratch().resolve(name);
        if (Files.exists(folder)) {
            try (Stream<Path> old = Files.walk(folder)) {
                for (Path each : old.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(each);
                }
            }
        }
        return Files.createDirectories(folder);
    }
}
