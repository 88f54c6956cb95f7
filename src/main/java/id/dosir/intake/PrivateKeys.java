package id.dosir.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** Private keys in the form of PEM (RFC 7468 section 10, and the older ones), which programs like to put beside certificates. */
final class PrivateKeys {

    /** More than any file of certificates that a worker reads. */
    private static final int LOOKED_AT = 512 << 10;

    private static final Pattern MARK = Pattern.compile("-----BEGIN (?:[A-Z0-9]+ ){0,3}PRIVATE KEY-----");

    private PrivateKeys() {}

    /** @throws IOException when the disk fails */
    static boolean in(Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            String text = new String(bytes.readNBytes(LOOKED_AT), StandardCharsets.ISO_8859_1);
            return MARK.matcher(text).find();
        }
    }
}
