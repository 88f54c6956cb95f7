package id.dosir.desk;

import id.dosir.core.document.PaperKind;
import java.io.IOException;
import java.io.InputStream;

/**
 * A file that comes along with an act.
 *
 * @param fileName as it was declared; never trusted
 * @param kind what it is said to be
 * @param field of the form that holds it, for a refusal
 * @param bytes opened once
 */
public record Enclosure(String fileName, PaperKind kind, String field, Bytes bytes) {

    /** Where the bytes come from. */
    @FunctionalInterface
    public interface Bytes {
        InputStream open() throws IOException;
    }
}
