package id.dosir.desk;

import id.dosir.core.dossier.Actor;
import id.dosir.storage.Home;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * Uploads on their way, {@code tmp/unggah}: what came of a file that broke off waits there for its sender to go on. Each has a file of bytes
 * and one that says whose and what it is. Two connections never write at once: the newest wins, since the older one is dead without
 * knowing it.
 */
@ApplicationScoped
class PartialUploads {

    private static final int CHUNK = 64 * 1024;
    private static final String BYTES = ".part";
    private static final String ABOUT = ".about";

    @Inject
    Home home;

    private final ConcurrentMap<String, FileChannel> writing = new ConcurrentHashMap<>();

    /**
     * Begins an upload.
     *
     * @param about what is to become of it
     * @return its id
     * @throws IOException when the disk fails
     */
    String begin(FileUpload about, Actor actor) throws IOException {
        String id = UUID.randomUUID().toString();
        Path folder = Files.createDirectories(folder());
        Path fresh = Files.createTempFile(home.scratch(), "masuk-", ABOUT);
        try {
            Properties said = about.toProperties();
            said.setProperty("person", actor.id().value());
            try (var out = Files.newOutputStream(fresh)) {
                said.store(out, null);
            }
            Files.createFile(folder.resolve(id + BYTES));
            Files.move(fresh, folder.resolve(id + ABOUT), StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(fresh);
        }
        return id;
    }

    /** @return the upload, if it is this person's and still there */
    Optional<FileUpload> find(String id, Actor actor) throws IOException {
        return isId(id) ? of(file(id, ABOUT), actor).map(FileUpload::of) : Optional.empty();
    }

    /** @return how many uploads of this person are not whole yet */
    int count(Actor actor) throws IOException {
        int count = 0;
        if (Files.isDirectory(folder())) {
            try (DirectoryStream<Path> files = Files.newDirectoryStream(folder(), "*" + ABOUT)) {
                for (Path file : files) {
                    count += of(file, actor).isPresent() ? 1 : 0;
                }
            }
        }
        return count;
    }

    /** One that is just being removed is not there. */
    private static Optional<Properties> of(Path about, Actor actor) throws IOException {
        Properties said = new Properties();
        try (InputStream in = Files.newInputStream(about)) {
            said.load(in);
        } catch (NoSuchFileException gone) {
            return Optional.empty();
        }
        return Optional.of(said).filter(one -> actor.id().value().equals(one.getProperty("person")));
    }

    /** @return how many bytes of it came; nobody else writes any more */
    long offset(String id) throws IOException {
        FileChannel older = writing.remove(id);
        if (older != null) {
            older.close();
        }
        return Files.size(file(id, BYTES));
    }

    /**
     * Takes in what comes next.
     *
     * @param in read until it ends, or brings more than is left
     * @param from where it goes on, as {@link #offset} told
     * @param length of the whole
     * @return number of bytes that are there now; more than {@code length} when more came than was announced
     * @throws IOException when the connection breaks off or a newer one took over: what came stays
     */
    long append(String id, InputStream in, long from, long length) throws IOException {
        long at = from;
        try (FileChannel out = FileChannel.open(file(id, BYTES), StandardOpenOption.WRITE)) {
            FileChannel older = writing.put(id, out);
            if (older != null) {
                older.close();
            }
            out.position(from);
            byte[] chunk = new byte[CHUNK];
            for (int n = in.read(chunk); n >= 0; n = in.read(chunk)) {
                if (at + n > length) {
                    return at + n;
                }
                for (ByteBuffer rest = ByteBuffer.wrap(chunk, 0, n); rest.hasRemaining(); ) {
                    out.write(rest);
                }
                at += n;
            }
            if (!writing.remove(id, out)) {
                throw new ClosedChannelException();
            }
            return at;
        }
    }

    /** @return its bytes, to be closed */
    InputStream bytes(String id) throws IOException {
        return Files.newInputStream(file(id, BYTES));
    }

    /** Removes an upload; one that is gone is no fault. */
    void remove(String id) throws IOException {
        if (isId(id)) {
            FileChannel older = writing.remove(id);
            if (older != null) {
                older.close();
            }
            Files.deleteIfExists(file(id, ABOUT));
            Files.deleteIfExists(file(id, BYTES));
        }
    }

    /**
     * Removes uploads that nobody went on with since then.
     *
     * @return how many
     */
    int clear(Instant before) {
        int count = 0;
        if (!Files.isDirectory(folder())) {
            return 0;
        }
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder(), "*" + BYTES)) {
            for (Path file : files) {
                if (Files.getLastModifiedTime(file).toInstant().isBefore(before)) {
                    String name = file.getFileName().toString();
                    remove(name.substring(0, name.length() - BYTES.length()));
                    count++;
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("broken uploads could not be removed", e);
        }
        return count;
    }

    private static boolean isId(String id) {
        return id.matches("[0-9a-f-]{36}");
    }

    private Path file(String id, String end) {
        return folder().resolve(id + end);
    }

    private Path folder() {
        return home.scratch().resolve("unggah");
    }
}
