package id.dosir.installed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A TCP line that can be cut, led elsewhere and mended: whoever calls while it is cut is hung up on at once. */
public final class Line {

    private final ServerSocket door;
    private final int usual;
    private volatile int target;
    private final ExecutorService threads = Executors.newCachedThreadPool(task -> {
        Thread thread = new Thread(task, "line");
        thread.setDaemon(true);
        return thread;
    });
    private volatile boolean cut;

    private Line(ServerSocket door, int target) {
        this.door = door;
        this.usual = target;
        this.target = target;
    }

    static Line to(int target) throws IOException {
        Line line = new Line(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()), target);
        line.threads.submit(line::accept);
        return line;
    }

    int port() {
        return door.getLocalPort();
    }

    public void cut() {
        cut = true;
    }

    /** @param port where callers come out from now on */
    public void leadTo(int port) {
        target = port;
    }

    public void mend() {
        target = usual;
        cut = false;
    }

    private void accept() {
        while (!door.isClosed()) {
            try {
                Socket caller = door.accept();
                if (cut) {
                    caller.close();
                } else {
                    connect(caller);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private void connect(Socket caller) throws IOException {
        Socket other = new Socket(InetAddress.getLoopbackAddress(), target);
        threads.submit(() -> pump(caller, other));
        threads.submit(() -> pump(other, caller));
    }

    private static void pump(Socket from, Socket to) {
        try (from;
                to) {
            from.getInputStream().transferTo(to.getOutputStream());
        } catch (IOException e) {
            Thread.currentThread().interrupt(); // one side hung up: so does the other
        }
    }
}
