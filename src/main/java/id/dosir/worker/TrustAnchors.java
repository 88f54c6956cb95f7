package id.dosir.worker;

import id.dosir.core.document.ReadingOutcome.Cause;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.Certificate;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Certificates of the authorities that the operator trusts: those of one folder whose fingerprints he confirmed. */
final class TrustAnchors {

    private TrustAnchors() {}

    /**
     * @param confirmed SHA-256 fingerprints, hex
     * @return none when there is no such folder
     * @throws Unreadable NO_WORKER when a file is no certificate: without that anchor honest letters would look untrusted,
     *     and the fault is the server's, not the letter's
     */
    static List<X509Certificate> in(Path folder, Set<String> confirmed) throws IOException {
        List<X509Certificate> anchors = new ArrayList<>();
        if (Files.notExists(folder)) {
            return anchors;
        }
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*.{pem,crt}")) {
            for (Path file : files) {
                anchors.addAll(read(file));
            }
        }
        anchors.removeIf(anchor -> !confirmed.contains(SignatureFacts.fingerprint(anchor)));
        return anchors;
    }

    private static List<X509Certificate> read(Path file) throws IOException {
        List<X509Certificate> found = new ArrayList<>();
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            for (Certificate certificate :
                    CertificateFactory.getInstance("X.509").generateCertificates(in)) {
                found.add((X509Certificate) certificate);
            }
            return found;
        } catch (CertificateException e) {
            throw new Unreadable(Cause.NO_WORKER, "trust anchor is not a certificate: " + file.getFileName());
        }
    }
}
