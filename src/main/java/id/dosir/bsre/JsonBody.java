package id.dosir.bsre;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.net.http.HttpRequest;
import java.util.Arrays;
import java.util.Base64;

/** Body of a signing call of version 2 that wipes its own copies of the passphrase. */
final class JsonBody implements AutoCloseable {

    private static final int AROUND = 32 << 10;

    private final WipedBytes bytes;
    private final byte[] finished;

    /**
     * @param nik of the signer
     * @param passphrase as typed
     * @param property how the one block is drawn
     * @param pdf the letter
     */
    JsonBody(String nik, char[] passphrase, JsonObject property, byte[] pdf) {
        byte[] file = Base64.getEncoder().encode(pdf);
        String drawn = property.toString();
        bytes = new WipedBytes(file.length + drawn.length() + AROUND);
        bytes.text("{\"nik\":" + Json.createValue(nik) + ",\"passphrase\":\"");
        char[] escaped = escaped(passphrase);
        bytes.secret(escaped);
        Arrays.fill(escaped, '\0');
        bytes.text("\",\"signatureProperties\":[" + drawn + "],\"file\":[\"");
        bytes.writeBytes(file);
        bytes.text("\"]}");
        finished = bytes.toByteArray();
    }

    HttpRequest.BodyPublisher publisher() {
        return HttpRequest.BodyPublishers.ofByteArray(finished);
    }

    @Override
    public void close() {
        Arrays.fill(finished, (byte) 0);
        bytes.wipe();
    }

    /** As RFC 8259, section 7, asks; no String is made of it. */
    private static char[] escaped(char[] secret) {
        char[] room = new char[secret.length * 6];
        int end = 0;
        for (char c : secret) {
            if (c == '"' || c == '\\') {
                room[end++] = '\\';
                room[end++] = c;
            } else if (c < ' ') {
                room[end++] = '\\';
                room[end++] = 'u';
                room[end++] = '0';
                room[end++] = '0';
                room[end++] = Character.forDigit(c >> 4, 16);
                room[end++] = Character.forDigit(c & 15, 16);
            } else {
                room[end++] = c;
            }
        }
        char[] exact = Arrays.copyOf(room, end);
        Arrays.fill(room, '\0');
        return exact;
    }
}
