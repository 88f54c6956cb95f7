package id.dosir.intake;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Listens as clamd does and says what a test wants; knows the EICAR test file, and keeps what it was sent. */
public final class FakeClamd implements AutoCloseable {

    /** What scanners agree to find (eicar.org); in two parts, so that no scanner finds it here. */
    public static final String EICAR = "X5O!P%@AP[4\\PZX54(P^)7CC)7}$" + "EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*";

    /** What it does. */
    public enum Mood {
        HONEST,
        /** Says that more was sent than it takes, and closes before the end. */
        LIMITED,
        /** Takes everything and says nothing. */
        SILENT,
        /** Closes the line after the first bytes. */
        CLOSING,
        CONFUSED
    }

    private final ServerSocket server;
    private final List<byte[]> sent = new CopyOnWriteArrayList<>();
    private volatile Mood mood = Mood.HONEST;

    private FakeClamd(ServerSocket server) {
        this.server = server;
        Thread thread = new Thread(this::serve, "fake-clamd");
        thread.setDaemon(true);
        thread.start();
    }

    public static FakeClamd start() throws IOException {
        return on(0);
    }

    /** @param port 0 takes a free one */
    public static FakeClamd on(int port) throws IOException {
        return new FakeClamd(new ServerSocket(port, 50, InetAddress.getLoopbackAddress()));
    }

    public int port() {
        return server.getLocalPort();
    }

    public String address() {
        return "127.0.0.1:" + port();
    }

    public void is(Mood now) {
        mood = now;
    }

    /** @return files that came whole */
    public List<byte[]> sent() {
        return List.copyOf(sent);
    }

    private void serve() {
        while (!server.isClosed()) {
            try {
                Socket line = server.accept();
                Thread thread = new Thread(() -> answer(line), "fake-clamd-line");
                thread.setDaemon(true);
                thread.start();
            } catch (IOException e) {
                if (!server.isClosed()) {
                    throw new UncheckedIOException(e);
                }
            }
        }
    }

    private void answer(Socket line) {
        try (line;
                DataInputStream in = new DataInputStream(line.getInputStream())) {
            byte[] command = in.readNBytes(10);
            if (!new String(command, StandardCharsets.US_ASCII).equals("zINSTREAM\0") || mood == Mood.CLOSING) {
                return;
            }
            if (mood == Mood.LIMITED) {
                say(line, "INSTREAM size limit exceeded. ERROR");
                line.shutdownOutput();
                in.readAllBytes(); // so that the answer is not lost by a reset
                return;
            }
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            for (int length = in.readInt(); length > 0; length = in.readInt()) {
                file.write(in.readNBytes(length));
            }
            sent.add(file.toByteArray());
            switch (mood) {
                case SILENT -> in.read(); // until the other side has had enough
                case CONFUSED -> say(line, "UNKNOWN COMMAND");
                default -> say(
                        line,
                        new String(file.toByteArray(), StandardCharsets.ISO_8859_1).contains(EICAR)
                                ? "stream: Win.Test.EICAR_HDB-1 FOUND"
                                : "stream: OK");
            }
        } catch (IOException e) {
            // the other side gave up
        }
    }

    private static void say(Socket line, String words) throws IOException {
        line.getOutputStream().write((words + "\0").getBytes(StandardCharsets.US_ASCII));
        line.getOutputStream().flush();
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
