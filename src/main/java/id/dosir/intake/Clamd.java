package id.dosir.intake;

import id.dosir.core.filing.Release;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.FileChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks clamd about a file: the command INSTREAM with its chunks (clamd(8)), over TCP or a Unix socket. The file's path and name stay here.
 * Whatever goes wrong there is no answer, and no answer is no yes.
 */
@ApplicationScoped
public class Clamd {

    private static final Logger LOG = LoggerFactory.getLogger(Clamd.class);

    private static final byte[] COMMAND = "zINSTREAM\0".getBytes(StandardCharsets.US_ASCII);
    private static final int CHUNK = 64 * 1024;
    private static final int LONGEST_ANSWER = 1024;
    private static final int LONGEST_NAME = 120;
    private static final Pattern FOUND = Pattern.compile("stream: (\\S.*) FOUND");
    private static final String CLEAN = "stream: OK";
    private static final String LIMIT = "size limit exceeded";

    private ClamSettings settings;

    /** For the container's proxy. */
    protected Clamd() {}

    @Inject
    public Clamd(ClamSettings settings) {
        this.settings = settings;
    }

    public boolean isOn() {
        return settings.isOn();
    }

    /**
     * @param file at rest
     * @return its verdict, {@link Release#UNCHECKED} without a scanner; takes no longer than the limit
     * @throws UncheckedIOException when the file itself cannot be read
     */
    public Verdict ask(Path file) {
        if (!isOn()) {
            return Verdict.UNCHECKED;
        }
        try (FileChannel in = FileChannel.open(file, StandardOpenOption.READ)) {
            return ask(in);
        } catch (IOException e) {
            throw new UncheckedIOException("a file to be scanned cannot be read", e);
        }
    }

    private Verdict ask(FileChannel in) throws IOException {
        AtomicBoolean late = new AtomicBoolean();
        try (SocketChannel line = open()) {
            // a channel that is closed ends whatever waits for it: connecting, sending, receiving
            CompletableFuture<Void> watch = CompletableFuture.runAsync(
                    () -> {
                        late.set(true);
                        close(line);
                    },
                    CompletableFuture.delayedExecutor(settings.limit().toMillis(), TimeUnit.MILLISECONDS));
            try {
                line.connect(settings.place());
                boolean sent = send(in, line);
                return verdict(answer(line), sent);
            } finally {
                watch.cancel(false);
            }
        } catch (Unreadable e) {
            throw e.file;
        } catch (IOException | RuntimeException e) {
            // the scanner's side; what it was does not matter to the file, which stays held
            LOG.debug("clamd: no answer", e);
            return Verdict.held(late.get() ? Verdict.TOO_SLOW : Verdict.UNREACHABLE);
        }
    }

    private SocketChannel open() throws IOException {
        return settings.place() instanceof UnixDomainSocketAddress
                ? SocketChannel.open(StandardProtocolFamily.UNIX)
                : SocketChannel.open();
    }

    /** @return false when clamd stopped listening in between, which it does when it was sent too much; it has answered then */
    private static boolean send(FileChannel in, SocketChannel line) throws IOException {
        write(line, ByteBuffer.wrap(COMMAND));
        ByteBuffer chunk = ByteBuffer.allocate(Integer.BYTES + CHUNK);
        try {
            while (read(in, chunk.clear().position(Integer.BYTES)) >= 0) {
                chunk.putInt(0, chunk.position() - Integer.BYTES);
                write(line, chunk.flip());
            }
            write(line, ByteBuffer.allocate(Integer.BYTES));
            return true;
        } catch (Unreadable e) {
            throw e;
        } catch (ClosedChannelException e) {
            throw e;
        } catch (IOException e) {
            return false;
        }
    }

    private static void write(SocketChannel line, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            line.write(bytes);
        }
    }

    private static int read(FileChannel in, ByteBuffer into) throws Unreadable {
        try {
            return in.read(into);
        } catch (IOException e) {
            throw new Unreadable(e);
        }
    }

    private static String answer(SocketChannel line) throws IOException {
        ByteBuffer answer = ByteBuffer.allocate(LONGEST_ANSWER);
        while (answer.hasRemaining() && line.read(answer) >= 0) {
            if (answer.position() > 0 && answer.get(answer.position() - 1) == 0) {
                break;
            }
        }
        return new String(answer.array(), 0, answer.position(), StandardCharsets.UTF_8)
                .replace("\0", "")
                .strip();
    }

    private static Verdict verdict(String answer, boolean sent) throws IOException {
        if (sent && answer.equals(CLEAN)) {
            return Verdict.CLEAN;
        }
        Matcher found = FOUND.matcher(answer);
        if (found.matches()) {
            String name = found.group(1).replaceAll("[^\\x20-\\x7e]", "?");
            return new Verdict(Release.INFECTED, name.substring(0, Math.min(LONGEST_NAME, name.length())));
        }
        if (answer.contains(LIMIT)) {
            return Verdict.held(Verdict.TOO_LARGE);
        }
        if (answer.isEmpty()) {
            throw new IOException("closed without an answer");
        }
        LOG.warn("clamd: an answer that is no verdict, {} characters", answer.length());
        return Verdict.held(Verdict.ERROR);
    }

    private static void close(SocketChannel line) {
        try {
            line.close();
        } catch (IOException e) {
            LOG.debug("clamd: a line that was given up does not close", e);
        }
    }

    /** Our own file, and not the line, failed. */
    private static final class Unreadable extends IOException {
        private static final long serialVersionUID = 1L;
        private final transient IOException file;

        private Unreadable(IOException file) {
            this.file = file;
        }
    }
}
