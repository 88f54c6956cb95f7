package id.dosir.simulator;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Period;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.ocsp.OCSPObjectIdentifiers;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.operator.OperatorCreationException;

/**
 * The test CA: a root, an issuing CA below it, and its responders for time stamps and OCSP. Made at the first start and
 * kept, so that letters signed yesterday can still be checked today. The two CA certificates are laid in {@code trust/}
 * as PEM for those who want to trust them.
 */
final class TestAuthority {

    private static final X500Name ROOT = new X500Name("CN=Root CA UJI DOSIR SIMULASI,O=SIMULASI,C=ID");
    private static final X500Name ISSUING = new X500Name("CN=CA UJI DOSIR SIMULASI,O=SIMULASI,C=ID");

    private final Path folder;
    private final String base;
    private final Clock clock;
    private final Credential root;
    private final Credential issuing;
    private final Credential timeStamping;
    private final Credential responder;

    /**
     * @param folder where keys are kept
     * @param base address of this simulator; goes into certificates as place of OCSP and CRL
     */
    TestAuthority(Path folder, String base, Clock clock)
            throws IOException, GeneralSecurityException, OperatorCreationException {
        this.folder = Files.createDirectories(folder.resolve("keys")).getParent();
        this.base = base;
        this.clock = clock;
        KeyFile file = new KeyFile(folder.resolve("authority.p12"));
        this.root = keep(file, "root", () -> mint(ROOT, ROOT, 20).ca().strikeSelfSigned());
        this.issuing = keep(
                file,
                "issuing",
                () -> mint(ROOT, ISSUING, 10).ca().crl(base + "/crl/root.crl").strike(root));
        this.timeStamping = keep(file, "tsa", () -> service("CN=TSA UJI DOSIR SIMULASI,O=SIMULASI,C=ID")
                .ocsp(base + "/ocsp")
                .extension(Extension.extendedKeyUsage, true, new ExtendedKeyUsage(KeyPurposeId.id_kp_timeStamping))
                .strike(issuing));
        this.responder = keep(file, "ocsp", () -> service("CN=OCSP UJI DOSIR SIMULASI,O=SIMULASI,C=ID")
                .extension(Extension.extendedKeyUsage, false, new ExtendedKeyUsage(KeyPurposeId.id_kp_OCSPSigning))
                .extension(OCSPObjectIdentifiers.id_pkix_ocsp_nocheck, false, DERNull.INSTANCE)
                .strike(issuing));
        Path trust = Files.createDirectories(folder.resolve("trust"));
        Files.writeString(trust.resolve("root.pem"), pem(root.certificate()));
        Files.writeString(trust.resolve("issuing.pem"), pem(issuing.certificate()));
        // only whoever names this very folder as his trust, the demo, trusts the simulator
        Files.writeString(
                trust.resolve("sidik-jari.txt"),
                fingerprint(root.certificate()) + " Root CA SIMULASI\n" + fingerprint(issuing.certificate())
                        + " CA SIMULASI\n");
    }

    private static String fingerprint(X509Certificate certificate) throws GeneralSecurityException {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(certificate.getEncoded()));
    }

    Credential root() {
        return root;
    }

    Credential issuing() {
        return issuing;
    }

    Credential timeStamping() {
        return timeStamping;
    }

    Credential responder() {
        return responder;
    }

    /** @return serial numbers of the services' own certificates, which are never revoked */
    Set<BigInteger> services() {
        return Set.of(
                timeStamping.certificate().getSerialNumber(),
                responder.certificate().getSerialNumber());
    }

    /** @return key and current certificate of a person, made now if this is its first use */
    synchronized Credential of(Person person) throws IOException, GeneralSecurityException, OperatorCreationException {
        BigInteger serial = person.certificate().serial();
        KeyFile file = new KeyFile(folder.resolve("keys").resolve(serial.toString(16) + ".p12"));
        X500Name subject = new X500NameBuilder(BCStyle.INSTANCE)
                .addRDN(BCStyle.C, "ID")
                .addRDN(BCStyle.O, "SIMULASI")
                .addRDN(BCStyle.SERIALNUMBER, person.nik())
                .addRDN(BCStyle.CN, person.name())
                .build();
        return keep(file, "user", () -> new CertificateMint(ISSUING, serial, subject, Period.ofYears(2), clock)
                .usage(KeyUsage.digitalSignature | KeyUsage.nonRepudiation)
                .ocsp(base + "/ocsp")
                .crl(base + "/crl/issuing.crl")
                .strike(issuing));
    }

    static String pem(X509Certificate certificate) throws GeneralSecurityException {
        return "-----BEGIN CERTIFICATE-----\n"
                + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(certificate.getEncoded())
                + "\n-----END CERTIFICATE-----\n";
    }

    private CertificateMint service(String subject) throws GeneralSecurityException, IOException {
        return mint(ISSUING, new X500Name(subject), 10).usage(KeyUsage.digitalSignature);
    }

    private CertificateMint mint(X500Name issuer, X500Name subject, int years) throws GeneralSecurityException {
        return new CertificateMint(issuer, CertificateMint.newSerial(), subject, Period.ofYears(years), clock);
    }

    private static Credential keep(KeyFile file, String alias, Making making)
            throws IOException, GeneralSecurityException, OperatorCreationException {
        Optional<Credential> known = file.load(alias);
        if (known.isPresent()) {
            return known.get();
        }
        Credential made = making.make();
        file.save(alias, made);
        return made;
    }

    private interface Making {
        Credential make() throws IOException, GeneralSecurityException, OperatorCreationException;
    }
}
