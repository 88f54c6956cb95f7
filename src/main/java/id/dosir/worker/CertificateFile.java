package id.dosir.worker;

import id.dosir.core.certificate.CertificateFacts;
import id.dosir.core.certificate.SerialNumber;
import id.dosir.core.document.Reading;
import id.dosir.core.document.ReadingOutcome.Cause;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.security.auth.x500.X500Principal;
import org.bouncycastle.asn1.x500.X500Name;

/**
 * An X.509 certificate as a file (RFC 5280): one in DER, or any number in PEM (RFC 7468) with whatever text around them. Of several it is
 * the one of the holder: the one that has issued none of the others and is no authority's.
 */
final class CertificateFile {

    /** Largest file; the certificates of a whole chain have about 10 KB. */
    private static final int MOST_BYTES = 256 << 10;

    private static final int MOST_CERTIFICATES = 20;

    /** A sequence whose length has one to three octets: no certificate is shorter or longer. */
    private static final Pattern DER = Pattern.compile("(?s)\\A0[\\x81-\\x83].*");

    private static final Pattern PEM_MARK = Pattern.compile("-----BEGIN (?:X509 |TRUSTED )?CERTIFICATE-----");

    private static final Pattern PEM = Pattern.compile(
            "-----BEGIN (?:X509 |TRUSTED )?CERTIFICATE-----([A-Za-z0-9+/=\\s]{100,100000}?)-----END (?:X509 |TRUSTED )?CERTIFICATE-----");

    /** What BSrE's certificates have beside the keywords of RFC 2253; without them the values would be hex. */
    private static final Map<String, String> KEYWORDS = Map.of(
            "2.5.4.4", "SN",
            "2.5.4.5", "SERIALNUMBER",
            "2.5.4.12", "T",
            "2.5.4.13", "DESCRIPTION",
            "2.5.4.42", "GN",
            "2.5.4.97", "ORGANIZATIONIDENTIFIER",
            "1.2.840.113549.1.9.1", "EMAILADDRESS");

    private CertificateFile() {}

    /** @return whether it begins as a certificate in DER does, or has the mark of one in PEM; it may be broken, or of several */
    static boolean looksLikeOne(Path file) throws IOException {
        String text;
        try (InputStream in = Files.newInputStream(file)) {
            text = new String(in.readNBytes(MOST_BYTES), StandardCharsets.ISO_8859_1);
        }
        return DER.matcher(text).matches() || PEM_MARK.matcher(text).find();
    }

    /** @throws Unreadable when it holds no certificate, or it cannot be told whose it is */
    static CertificateFacts read(Path file) throws IOException {
        return facts(holder(all(file)));
    }

    /** @return the certificate as a text to read and to search; it has no pages */
    static Reading reading(Path file) throws IOException {
        CertificateFacts facts = read(file);
        String text = String.join(
                "\n",
                facts.subject(),
                facts.issuer(),
                facts.serial().decimal(),
                facts.serial().hex(),
                facts.from().toString(),
                facts.until().toString());
        return new Reading(FileTypes.CERTIFICATE, 0, List.of(text), 0, 0, Set.of());
    }

    /** @throws Unreadable when its serial number is none (RFC 5280 section 4.1.2.2) or a name is too long */
    static CertificateFacts facts(X509Certificate certificate) throws IOException {
        try {
            X500Name subject =
                    X500Name.getInstance(certificate.getSubjectX500Principal().getEncoded());
            return new CertificateFacts(
                    printed(certificate.getIssuerX500Principal()),
                    new SerialNumber(certificate.getSerialNumber()),
                    printed(certificate.getSubjectX500Principal()),
                    Names.common(subject),
                    certificate.getNotBefore().toInstant(),
                    certificate.getNotAfter().toInstant());
        } catch (IllegalArgumentException e) {
            throw new Unreadable(Cause.BROKEN, "a certificate out of bounds");
        }
    }

    private static String printed(X500Principal name) {
        return name.getName(X500Principal.RFC2253, KEYWORDS);
    }

    private static List<X509Certificate> all(Path file) throws IOException {
        if (Files.size(file) > MOST_BYTES) {
            throw new Unreadable(Cause.TOO_LARGE, "more than any certificate");
        }
        byte[] bytes = Files.readAllBytes(file);
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        List<X509Certificate> found = new ArrayList<>();
        if (DER.matcher(text).matches()) {
            found.add(parsed(bytes));
            return found;
        }
        Matcher blocks = PEM.matcher(text);
        while (blocks.find() && found.size() < MOST_CERTIFICATES) {
            found.add(parsed(Base64.getMimeDecoder().decode(blocks.group(1))));
        }
        return found;
    }

    /** With nothing behind it: what hangs behind a certificate is no part of it. */
    private static X509Certificate parsed(byte[] der) throws IOException {
        try {
            X509Certificate certificate = (X509Certificate)
                    CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(der));
            if (certificate.getEncoded().length != der.length) {
                throw new Unreadable(Cause.BROKEN, "something hangs behind a certificate");
            }
            return certificate;
        } catch (CertificateException | ClassCastException e) {
            throw new Unreadable(Cause.BROKEN, "no certificate");
        }
    }

    private static X509Certificate holder(List<X509Certificate> chain) throws IOException {
        List<X509Certificate> leaves = chain.stream()
                .distinct()
                .filter(one -> chain.size() == 1 || one.getBasicConstraints() < 0)
                .filter(one -> chain.stream().noneMatch(other -> !other.equals(one) && issued(one, other)))
                .toList();
        if (leaves.size() != 1) {
            throw new Unreadable(Cause.BROKEN, leaves.size() + " certificates of holders");
        }
        return leaves.get(0);
    }

    private static boolean issued(X509Certificate one, X509Certificate other) {
        return other.getIssuerX500Principal().equals(one.getSubjectX500Principal());
    }
}
