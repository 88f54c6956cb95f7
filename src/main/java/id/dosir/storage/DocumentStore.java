package id.dosir.storage;

import id.dosir.core.document.Sha256;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Bytes written once, named by their SHA-256: {@code documents/ab/abcdef...}. A file is complete and on the disk before it
 * has its name, and its folder is flushed before {@link #keep} returns; so a row that names it never points at nothing,
 * whatever the power does.
 */
@ApplicationScoped
public class DocumentStore {

    private static final int CHUNK = 64 * 1024;

    private final Home home;

    /** Held while a file gets its name or loses it. */
    private final ReentrantLock naming = new ReentrantLock();

    /** For the container's proxy. */
    protected DocumentStore() {
        this(null);
    }

    @Inject
    public DocumentStore(Home home) {
        this.home = home;
    }

    /**
     * Takes bytes in, without keeping them yet.
     *
     * @param in read to its end, not closed
     * @param limit most bytes to take
     * @throws TooLarge when more come
     * @throws IOException when the disk fails
     */
    public Staged stage(InputStream in, long limit) throws IOException {
        Path file = Files.createTempFile(home.scratch(), "masuk-", ".part");
        try (FileChannel out = FileChannel.open(file, StandardOpenOption.WRITE)) {
            MessageDigest digest = sha256();
            byte[] chunk = new byte[CHUNK];
            long size = 0;
            for (int n = in.read(chunk); n >= 0; n = in.read(chunk)) {
                size += n;
                if (size > limit) {
                    throw new TooLarge(limit);
                }
                digest.update(chunk, 0, n);
                for (ByteBuffer rest = ByteBuffer.wrap(chunk, 0, n); rest.hasRemaining(); ) {
                    out.write(rest);
                }
            }
            out.force(true);
            return new Staged(file, Sha256.of(digest.digest()), size);
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(file);
            throw e;
        }
    }

    /** The same for bytes that we made ourselves. */
    public Staged stage(byte[] bytes) throws IOException {
        return stage(new ByteArrayInputStream(bytes), bytes.length);
    }

    /**
     * Gives a staged file its name. Call it right before the transaction commits that names it: a file whose transaction
     * fails is swept up by {@link Sweeper}.
     *
     * @throws UncheckedIOException when the disk fails; the transaction must not commit then
     */
    public void keep(Staged staged) {
        Path target = path(staged.sha256());
        naming.lock();
        try {
            if (Files.exists(target)) {
                // its transaction is not over yet: whoever thinks that nobody names the file any more sees that it is
                // young
                Files.setLastModifiedTime(target, Files.getLastModifiedTime(staged.file()));
                Files.deleteIfExists(staged.file());
                return;
            }
            Path folder = target.getParent();
            if (!Files.isDirectory(folder)) {
                makeFolder(folder);
            }
            Files.move(staged.file(), target, StandardCopyOption.ATOMIC_MOVE);
            flush(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("a document could not be kept", e);
        } finally {
            naming.unlock();
        }
    }

    /** What came of a file that was to be removed. */
    public enum Removal {
        /** It is not there any more. */
        REMOVED,
        /** Somebody else names it. */
        SHARED,
        /** It was handed in a short while ago, and perhaps a transaction that is not over yet names it: ask again later. */
        YOUNG
    }

    /**
     * Removes a document for good, unless it is needed. May be repeated.
     *
     * @param before only a document that was last handed in before this moment
     * @param named whether a row names the document
     * @throws UncheckedIOException when the disk fails
     */
    public Removal remove(Sha256 name, Instant before, Predicate<Sha256> named) {
        Path file = path(name);
        naming.lock();
        try {
            if (named.test(name)) {
                return Removal.SHARED;
            }
            if (Files.exists(file)) {
                if (!Files.getLastModifiedTime(file).toInstant().isBefore(before)) {
                    return Removal.YOUNG;
                }
                Files.delete(file);
                flush(file.getParent());
            }
            return Removal.REMOVED;
        } catch (IOException e) {
            throw new UncheckedIOException("a document could not be removed", e);
        } finally {
            naming.unlock();
        }
    }

    /** Throws a staged file away. */
    public void drop(Staged staged) {
        try {
            Files.deleteIfExists(staged.file());
        } catch (IOException e) {
            throw new UncheckedIOException("a staged file could not be removed", e);
        }
    }

    /** @return where the bytes of a kept document lie */
    public Path path(Sha256 name) {
        return home.documents().resolve(name.hex().substring(0, 2)).resolve(name.hex());
    }

    /**
     * @return whether the bytes still have the hash that names them
     * @throws IOException when they cannot be read
     */
    public boolean isWhole(Sha256 name) throws IOException {
        return hash(path(name)).equals(name);
    }

    /** @return the name that a file's bytes would have here */
    public Sha256 hash(Path file) throws IOException {
        MessageDigest digest = sha256();
        try (InputStream in = Files.newInputStream(file)) {
            byte[] chunk = new byte[CHUNK];
            for (int n = in.read(chunk); n >= 0; n = in.read(chunk)) {
                digest.update(chunk, 0, n);
            }
        }
        return Sha256.of(digest.digest());
    }

    /** @return every kept file; the stream must be closed */
    public Stream<Path> files() throws IOException {
        return Files.walk(home.documents(), 2).filter(Files::isRegularFile);
    }

    private void makeFolder(Path folder) throws IOException {
        try {
            Files.createDirectory(folder);
        } catch (FileAlreadyExistsException e) {
            return; // another upload made it in this moment
        }
        flush(home.documents());
    }

    /** POSIX keeps a new name only once its folder is flushed. */
    private static void flush(Path folder) throws IOException {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
