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
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * One Dosir per home. The operating system frees the lock when the launcher dies in whatever way; the file also notes the
 * child processes, because after a {@code kill -9} of the launcher they need a few seconds more to close files and ports.
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
                lock.awaitEarlierChildren(home, patience);
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

    /** Notes a child process for the next start. */
    void note(ProcessHandle child) throws IOException {
        channel.write(ByteBuffer.wrap((mark(child) + "\n").getBytes(StandardCharsets.US_ASCII)), channel.size());
    }

    private void awaitEarlierChildren(HomeFolder home, Duration patience)
            throws IOException, CannotStart, InterruptedException {
        for (ProcessHandle left : earlierChildren()) {
            try {
                left.onExit().get(patience.toMillis(), TimeUnit.MILLISECONDS);
            } catch (TimeoutException | ExecutionException stillThere) {
                close();
                throw new CannotStart(ExitCode.IN_USE, "home.left.behind", "DOSIR_HOME", home.root(), left.pid());
            }
        }
        channel.truncate(0);
    }

    private List<ProcessHandle> earlierChildren() throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(LONGEST_NOTE);
        channel.read(bytes, 0);
        String noted = new String(bytes.array(), 0, bytes.position(), StandardCharsets.US_ASCII);
        return noted.lines()
                .filter(line -> line.matches("\\d{1,18} \\S+"))
                .flatMap(line -> ProcessHandle.of(Long.parseLong(line.substring(0, line.indexOf(' '))))
                        // the start time guards against a process number given out again
                        .filter(it -> it.isAlive() && mark(it).equals(line))
                        .stream())
                .toList();
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
