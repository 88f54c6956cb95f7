package id.dosir.reading;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The folder of trust anchors and, in it, the operator's word that he compared their fingerprints with what the authority
 * itself publishes. A certificate that merely lies there is trusted by nobody.
 */
final class TrustFolder {

    /** One SHA-256 fingerprint in a line, with or without colons; what follows it, and lines with {@code #}, are for people. */
    static final String CONFIRMATIONS = "sidik-jari.txt";

    private static final int HEX_DIGITS = 64;

    private TrustFolder() {}

    /** @return fingerprints that the operator confirmed, hex in lower case */
    static SortedSet<String> confirmed(Path folder) {
        SortedSet<String> found = new TreeSet<>();
        Path file = folder.resolve(CONFIRMATIONS);
        try {
            for (String line : Files.exists(file) ? Files.readAllLines(file) : List.<String>of()) {
                String first = line.strip().split("\\s", 2)[0].replace(":", "").toLowerCase(Locale.ROOT);
                if (first.length() == HEX_DIGITS && first.matches("[0-9a-f]+")) {
                    found.add(first);
                }
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException("confirmations of trust anchors cannot be read: " + file.getFileName(), e);
        }
    }

    /** @return confirmed certificates that may sign others, those that are not their own issuers first */
    static List<X509Certificate> authorities(Path folder) {
        SortedSet<String> confirmed = confirmed(folder);
        List<X509Certificate> found = new ArrayList<>();
        if (Files.notExists(folder)) {
            return found;
        }
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*.{pem,crt}")) {
            for (Path file : files) {
                for (Certificate one : certificates(file)) {
                    if (one instanceof X509Certificate authority
                            && authority.getBasicConstraints() >= 0
                            && confirmed.contains(fingerprint(one))) {
                        found.add(authority);
                    }
                }
            }
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException("trust anchors cannot be read", e);
        }
        found.sort(Comparator.comparing(
                authority -> authority.getIssuerX500Principal().equals(authority.getSubjectX500Principal())));
        return found;
    }

    private static Collection<? extends Certificate> certificates(Path file)
            throws IOException, GeneralSecurityException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            return CertificateFactory.getInstance("X.509").generateCertificates(in);
        }
    }

    /** @return a line for each certificate that is not confirmed, or cannot be read, with the fingerprint to compare */
    static List<String> unconfirmed(Path folder) {
        List<String> lines = new ArrayList<>();
        if (Files.notExists(folder)) {
            return lines;
        }
        SortedSet<String> confirmed = confirmed(folder);
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*.{pem,crt}")) {
            for (Path file : files) {
                String name = file.getFileName().toString();
                try {
                    for (Certificate one : certificates(file)) {
                        String print = fingerprint(one);
                        if (!confirmed.contains(print)) {
                            lines.add(
                                    name + " has fingerprint " + print + ", which does not stand in " + CONFIRMATIONS);
                        }
                    }
                } catch (GeneralSecurityException e) {
                    lines.add(name + " is not a certificate");
                }
            }
            return lines;
        } catch (IOException e) {
            throw new UncheckedIOException("trust anchors cannot be read", e);
        }
    }

    static String fingerprint(Certificate certificate) throws GeneralSecurityException {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(certificate.getEncoded()));
    }
}
