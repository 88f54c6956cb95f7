package id.dosir.bsre;

import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;

/** A multipart form (RFC 7578) that wipes its own copies of what was written into it. */
final class FormBody implements AutoCloseable {

    private final String boundary = "dosir-" + UUID.randomUUID();
    private final WipedBytes bytes;
    private byte[] finished = new byte[0];

    /** @param size about how many bytes will be written; room enough keeps a secret from being copied when it grows */
    FormBody(int size) {
        this.bytes = new WipedBytes(size);
    }

    FormBody text(String name, String value) {
        head(name, "");
        bytes.writeBytes(value.getBytes(StandardCharsets.UTF_8));
        bytes.writeBytes(new byte[] {'\r', '\n'});
        return this;
    }

    FormBody secret(String name, char[] value) {
        head(name, "");
        bytes.secret(value);
        bytes.writeBytes(new byte[] {'\r', '\n'});
        return this;
    }

    FormBody pdf(String name, String fileName, byte[] content) {
        head(name, "; filename=\"" + fileName + "\"\r\nContent-Type: application/pdf");
        bytes.writeBytes(content);
        bytes.writeBytes(new byte[] {'\r', '\n'});
        return this;
    }

    String contentType() {
        return "multipart/form-data; boundary=" + boundary;
    }

    /** Ends the form; nothing may be added after it. */
    HttpRequest.BodyPublisher publisher() {
        bytes.writeBytes(("--" + boundary + "--\r\n").getBytes(StandardCharsets.US_ASCII));
        finished = bytes.toByteArray();
        return HttpRequest.BodyPublishers.ofByteArray(finished);
    }

    @Override
    public void close() {
        Arrays.fill(finished, (byte) 0);
        bytes.wipe();
    }

    private void head(String name, String more) {
        bytes.writeBytes(
                ("--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + name + "\"" + more + "\r\n\r\n")
                        .getBytes(StandardCharsets.US_ASCII));
    }
}
