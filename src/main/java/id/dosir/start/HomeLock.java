package id.dosir.start;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * One Dosir per home. The operating system frees the lock when the launcher dies in whatever way; the file also notes the
 * server's process, because after a {@code kill -9} of the launcher that one needs a few seconds more to close its files.
 */
final class HomeLock implements AutoCloseable {

    private static final int LONGEST_NOTE = 200;

    private final FileChannel channel;

    private HomeLock(FileChannel channel) {
        this.channel = channel;
    }

    /** @throws CannotStart when another launcher, or a server it left behind, still uses this home */
    static HomeLock take(HomeFolder home, Duration patience) throws CannotStart, InterruptedException {
        Path file = home.database().resolve("dosir.lock");
        try {
            FileChannel channel = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            if (locked(channel)) {
                HomeLock lock = new HomeLock(channel);
                lock.awaitEarlierServer(home, patience);
                return lock;
            }
            channel.close();
        } catch (IOException fault) {
            throw new CannotStart(ExitCode.HOME, "home.unwritable", "DOSIR_HOME", home.root(), fault.getMessage());
        }
        throw new CannotStart(ExitCode.IN_USE, "home.in.use", "DOSIR_HOME", home.root());
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException heldByThisProcess) {
            return false;
        }
    }

    /** Notes the server's process for the next start. */
    void note(ProcessHandle server) throws IOException {
        channel.truncate(0);
        channel.write(ByteBuffer.wrap(mark(server).getBytes(StandardCharsets.US_ASCII)), 0);
    }

    private void awaitEarlierServer(HomeFolder home, Duration patience)
            throws IOException, CannotStart, InterruptedException {
        Optional<ProcessHandle> left = earlierServer();
        if (left.isEmpty()) {
            return;
        }
        try {
            left.get().onExit().get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException | ExecutionException stillThere) {
            close();
            throw new CannotStart(
                    ExitCode.IN_USE,
                    "home.left.behind",
                    "DOSIR_HOME",
                    home.root(),
                    left.get().pid());
        }
    }

    private Optional<ProcessHandle> earlierServer() throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(LONGEST_NOTE);
        channel.read(bytes, 0);
        String noted = new String(bytes.array(), 0, bytes.position(), StandardCharsets.US_ASCII);
        if (!noted.matches("\\d{1,18} \\S+")) {
            return Optional.empty();
        }
        long pid = Long.parseLong(noted.substring(0, noted.indexOf(' ')));
        // the start time guards against a process number given out again
        return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).filter(it -> mark(it).equals(noted));
    }

    private static String mark(ProcessHandle process) {
        return process.pid() + " "
                + process.info().startInstant().map(Object::toString).orElse("-");
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
