package id.dosir.bsre;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Bytes of a request that holds a secret; what was written can be wiped. */
final class WipedBytes extends ByteArrayOutputStream {

    /** @param size about how many bytes will be written; room enough keeps a secret from being copied when it grows */
    WipedBytes(int size) {
        super(size);
    }

    void text(String value) {
        writeBytes(value.getBytes(StandardCharsets.UTF_8));
    }

    void secret(char[] value) {
        ByteBuffer encoded = StandardCharsets.UTF_8.encode(CharBuffer.wrap(value));
        write(encoded.array(), encoded.position(), encoded.remaining());
        Arrays.fill(encoded.array(), (byte) 0);
    }

    void wipe() {
        Arrays.fill(buf, (byte) 0);
        reset();
    }
}
