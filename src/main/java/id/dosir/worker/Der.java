package id.dosir.worker;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/**
 * One value in DER (X.690) and those behind it, read where they lie: a list of a million revoked certificates makes no
 * objects. Each length is held against its container.
 */
final class Der {

    static final int INTEGER = 0x02;
    static final int BIT_STRING = 0x03;
    static final int OCTET_STRING = 0x04;
    static final int OID = 0x06;
    static final int ENUMERATED = 0x0A;
    static final int UTC_TIME = 0x17;
    static final int GENERALIZED_TIME = 0x18;
    static final int SEQUENCE = 0x30;
    static final int BOOLEAN = 0x01;

    private static final int LONG_FORM = 0x80;
    private static final int MOST_LENGTH_BYTES = 4;
    private static final int CENTURY_TURNS = 50;
    private static final DateTimeFormatter GENERALIZED = DateTimeFormatter.ofPattern("uuuuMMddHHmmss'Z'");

    private final ByteBuffer bytes;
    private final int end;
    /** Where this value begins, its tag included. */
    private int start;

    private int tag;
    private int content;
    private int next;

    private Der(ByteBuffer bytes, int start, int end) {
        this.bytes = bytes;
        this.end = end;
        this.next = start;
    }

    /** @return before the first value */
    static Der in(ByteBuffer bytes) {
        return new Der(bytes, 0, bytes.limit());
    }

    /** @return before the first value inside this one */
    Der inside() {
        return new Der(bytes, content, next);
    }

    boolean hasNext() {
        return next < end;
    }

    /** @return whether a value follows, and it has this tag; nothing moves */
    boolean nextIs(int wanted) {
        return hasNext() && (bytes.get(next) & 0xFF) == wanted;
    }

    /** Moves to the next value, which must be there, whole, with this tag. */
    Der take(int wanted) throws IOException {
        take();
        if (tag != wanted) {
            throw new IOException("DER: tag " + tag + " for " + wanted);
        }
        return this;
    }

    Der take() throws IOException {
        start = next;
        if (end - start < 2) {
            throw new IOException("DER: cut off");
        }
        tag = bytes.get(start) & 0xFF;
        int first = bytes.get(start + 1) & 0xFF;
        long length = first;
        content = start + 2;
        if (first >= LONG_FORM) {
            int count = first - LONG_FORM;
            if (count == 0 || count > MOST_LENGTH_BYTES || end - content < count) {
                throw new IOException("DER: length of " + count + " bytes");
            }
            length = 0;
            for (int i = 0; i < count; i++) {
                length = length << 8 | bytes.get(content++) & 0xFF;
            }
        }
        if (length > end - content) {
            throw new IOException("DER: value longer than what holds it");
        }
        next = content + (int) length;
        return this;
    }

    int tag() {
        return tag;
    }

    /** @return a copy of the value without its tag and length */
    byte[] value() {
        byte[] copy = new byte[next - content];
        bytes.get(content, copy);
        return copy;
    }

    /** @return the value with its tag and length, as a view */
    ByteBuffer whole() {
        return bytes.slice(start, next - start);
    }

    /** @return whether the value consists of these bytes */
    boolean is(byte[] wanted) {
        if (next - content != wanted.length) {
            return false;
        }
        // the last ones differ most in serial numbers
        for (int i = wanted.length - 1; i >= 0; i--) {
            if (bytes.get(content + i) != wanted[i]) {
                return false;
            }
        }
        return true;
    }

    /** @return a number of one octet */
    int small() throws IOException {
        if (next - content != 1) {
            throw new IOException("DER: number of " + (next - content) + " octets");
        }
        return bytes.get(content);
    }

    /** @return the time of a UTCTime or GeneralizedTime in the form of RFC 5280, section 4.1.2.5 */
    Instant time() throws IOException {
        String text = new String(value(), StandardCharsets.US_ASCII);
        if (tag == UTC_TIME && text.length() > 2) {
            text = (text.compareTo(String.valueOf(CENTURY_TURNS)) < 0 ? "20" : "19") + text;
        } else if (tag != GENERALIZED_TIME) {
            throw new IOException("DER: no time");
        }
        try {
            return LocalDateTime.parse(text, GENERALIZED).toInstant(ZoneOffset.UTC);
        } catch (DateTimeException e) {
            throw new IOException("DER: no time", e);
        }
    }
}
