package id.dosir.worker;

import id.dosir.core.document.ReadingOutcome.Cause;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.apache.tika.detect.DefaultDetector;
import org.apache.tika.detect.Detector;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;

/** Type by content. The name of the file is never looked at: whoever uploads it chooses the name. */
final class FileTypes {

    static final String PDF = "application/pdf";
    static final String JPEG = "image/jpeg";
    static final String PNG = "image/png";
    static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    static final String MAIL = "message/rfc822";

    /** RFC 2585; in DER or in PEM. */
    static final String CERTIFICATE = "application/pkix-cert";

    /** Office files with a password are OLE containers around the encrypted zip. */
    private static final String LOCKED_OFFICE = "application/x-tika-ooxml-protected";

    private static final byte[] ZIP = {'P', 'K', 3, 4};

    private final Detector detector = new DefaultDetector();

    /**
     * @return media type without parameters
     * @throws Unreadable EMPTY; LOCKED for Office files with a password; TOO_LARGE for a zip that unpacks beyond the limits
     */
    String of(Path file) throws IOException {
        if (Files.size(file) == 0) {
            throw new Unreadable(Cause.EMPTY, "0 bytes");
        }
        if (Arrays.equals(start(file), ZIP)) {
            ZipGuard.check(file); // before detection, which looks into zips
        }
        try (TikaInputStream in = TikaInputStream.get(file)) {
            MediaType type = detector.detect(in, new Metadata());
            String name = type.getBaseType().toString();
            if (name.equals(LOCKED_OFFICE)) {
                throw new Unreadable(Cause.LOCKED, name);
            }
            return mayBeCertificate(name) && CertificateFile.looksLikeOne(file) ? CERTIFICATE : name;
        }
    }

    /** Nothing in the form of DER tells it from other data, and PEM is text. */
    private static boolean mayBeCertificate(String type) {
        return type.startsWith("application/x-x509")
                || type.equals(CERTIFICATE)
                || type.equals("application/octet-stream")
                || type.equals("text/plain");
    }

    private static byte[] start(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(ZIP.length);
        }
    }
}
