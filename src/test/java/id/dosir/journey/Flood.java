package id.dosir.journey;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A request whose body is streamed to the wire byte for byte, for as long as the server takes it: far more than it wants, or less than was announced.
 *
 * @param status of the answer; 0 when the connection ended without one
 * @param text of the answer, with its headers
 * @param taken bytes of the body that went out until the answer was there, with what the two ends hold in their buffers
 */
record Flood(int status, String text, long taken) {

    static final long TWO_GIGABYTES = 2L << 30;

    private static final int BLOCK = 64 * 1024;
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Pattern STATUS = Pattern.compile("^HTTP/1\\.1 (\\d{3}) ");
    private static final Pattern LENGTH = Pattern.compile("(?im)^content-length: *(\\d+)");

    /**
     * Sends zeros.
     *
     * @param start of the body, before the zeros
     * @param length of the zeros; all of it goes out only if the server lets it
     * @param announced whether the length stands in the head; else the body comes in chunks, and nobody knows how long it gets
     */
    static Flood of(
            String method, URI address, Map<String, String> headers, String start, long length, boolean announced)
            throws IOException {
        byte[] first = start.getBytes(StandardCharsets.UTF_8);
        StringBuilder head = head(method, address, headers);
        head.append(announced ? "Content-Length: " + (first.length + length) : "Transfer-Encoding: chunked");
        head.append("\r\n\r\n");
        try (Socket line = new Socket(address.getHost(), address.getPort())) {
            line.setSoTimeout((int) PATIENCE.toMillis());
            OutputStream out = line.getOutputStream();
            out.write(head.toString().getBytes(StandardCharsets.US_ASCII));
            AtomicLong taken = new AtomicLong();
            Thread sender = new Thread(() -> send(out, first, length, announced, taken), "flood");
            sender.setDaemon(true);
            sender.start();
            String answer = answer(line.getInputStream());
            long until = taken.get();
            Matcher status = STATUS.matcher(answer);
            return new Flood(status.find() ? Integer.parseInt(status.group(1)) : 0, answer, until);
        }
    }

    /** Sends part of what it announces, and is gone. */
    static void cut(String method, URI address, Map<String, String> headers, byte[] part, long announced)
            throws IOException {
        StringBuilder head = head(method, address, headers);
        head.append("Content-Length: ").append(announced).append("\r\n\r\n");
        try (Socket line = new Socket(address.getHost(), address.getPort())) {
            line.setSoLinger(true, 0); // a reset, as when a line breaks
            OutputStream out = line.getOutputStream();
            out.write(head.toString().getBytes(StandardCharsets.US_ASCII));
            out.write(part);
            out.flush();
        }
    }

    private static StringBuilder head(String method, URI address, Map<String, String> headers) {
        StringBuilder head = new StringBuilder(method + " " + address.getRawPath() + " HTTP/1.1\r\nHost: "
                + address.getHost() + ":" + address.getPort() + "\r\n");
        headers.forEach(
                (name, value) -> head.append(name).append(": ").append(value).append("\r\n"));
        return head;
    }

    private static void send(OutputStream out, byte[] first, long length, boolean announced, AtomicLong taken) {
        byte[] zeros = new byte[BLOCK];
        try {
            write(out, first, first.length, announced);
            for (long left = length; left > 0; left -= BLOCK) {
                int some = (int) Math.min(BLOCK, left);
                write(out, zeros, some, announced);
                taken.addAndGet(some);
            }
            if (!announced) {
                out.write("0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            }
        } catch (IOException closed) {
            // the server does not want any more of it: what it answered is what counts
        }
    }

    private static void write(OutputStream out, byte[] bytes, int length, boolean announced) throws IOException {
        if (length == 0) {
            return;
        }
        if (announced) {
            out.write(bytes, 0, length);
        } else {
            out.write((Integer.toHexString(length) + "\r\n").getBytes(StandardCharsets.US_ASCII));
            out.write(bytes, 0, length);
            out.write("\r\n".getBytes(StandardCharsets.US_ASCII));
        }
    }

    /** Reads as far as the answer says that it goes, or until the line is closed. */
    private static String answer(InputStream in) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] chunk = new byte[BLOCK];
        try {
            for (int n = in.read(chunk); n >= 0; n = in.read(chunk)) {
                bytes.write(chunk, 0, n);
                if (isWhole(bytes.toString(StandardCharsets.UTF_8), bytes.size())) {
                    break;
                }
            }
        } catch (IOException reset) {
            // whatever came before it is the answer
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static boolean isWhole(String text, int bytes) {
        int body = text.indexOf("\r\n\r\n");
        if (body < 0) {
            return false;
        }
        Matcher length = LENGTH.matcher(text.substring(0, body));
        return length.find() ? bytes >= body + 4 + Integer.parseInt(length.group(1)) : text.endsWith("0\r\n\r\n");
    }
}
