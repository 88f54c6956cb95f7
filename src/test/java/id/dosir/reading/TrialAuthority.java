package id.dosir.reading;

import com.sun.net.httpserver.HttpServer;
import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.model.DSSDocument;
import eu.europa.esig.dss.model.FileDocument;
import eu.europa.esig.dss.model.SignatureValue;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.pades.PAdESSignatureParameters;
import eu.europa.esig.dss.pades.signature.PAdESService;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import java.io.OutputStream;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.Date;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.CRLDistPoint;
import org.bouncycastle.asn1.x509.CRLReason;
import org.bouncycastle.asn1.x509.DistributionPoint;
import org.bouncycastle.asn1.x509.DistributionPointName;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.X509v2CRLBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** A certificate authority for one test, with a revocation list on loopback. */
public final class TrialAuthority implements AutoCloseable {

    static final BigInteger OFFICIAL_SERIAL = BigInteger.valueOf(4711);

    private static final X500Name NAME = new X500Name("CN=CA UJI SEKALI PAKAI,O=SIMULASI,C=ID");

    private final Date yesterday = Date.from(Clock.systemUTC().instant().minus(Duration.ofDays(1)));
    private final Date nextYear = Date.from(Clock.systemUTC().instant().plus(Duration.ofDays(365)));
    private final HttpServer server;
    private final KeyPair keys = keys();
    private final X509Certificate root;
    private final KeyPair officialKeys = keys();
    private final X509Certificate official;
    private volatile boolean revoked;

    public TrialAuthority() throws Exception {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/crl", exchange -> {
            byte[] list = list();
            exchange.sendResponseHeaders(200, list.length);
            try (OutputStream body = exchange.getResponseBody()) {
                body.write(list);
            }
        });
        server.start();
        root = certificate(NAME, keys, NAME, keys, BigInteger.ONE, true);
        X500Name person = new X500Name("SERIALNUMBER=7101060000000001,CN=Pejabat Contoh,O=SIMULASI,C=ID");
        official = certificate(person, officialKeys, NAME, keys, OFFICIAL_SERIAL, false);
    }

    void trustIn(Path folder) throws Exception {
        Files.createDirectories(folder);
        String body = Base64.getMimeEncoder().encodeToString(root.getEncoded());
        Files.writeString(
                folder.resolve("uji.pem"), "-----BEGIN CERTIFICATE-----\n" + body + "\n-----END CERTIFICATE-----\n");
        Files.writeString(folder.resolve(TrustFolder.CONFIRMATIONS), TrustFolder.fingerprint(root) + " CA uji\n");
    }

    X509Certificate root() {
        return root;
    }

    X509Certificate official() {
        return official;
    }

    /** @return the certificate of somebody else */
    X509Certificate stranger() throws Exception {
        return certificate(new X500Name("CN=Orang Lain,C=ID"), keys(), NAME, keys, BigInteger.TEN, false);
    }

    void revoke() {
        revoked = true;
    }

    Path sign(Path pdf, Path signed) throws Exception {
        return sign(pdf, signed, "", official, officialKeys);
    }

    /** @param field that the signature fills; empty for one of its own */
    public Path sign(Path pdf, Path signed, String field) throws Exception {
        return sign(pdf, signed, field, official, officialKeys);
    }

    Path signSelfSigned(Path pdf, Path signed) throws Exception {
        X500Name name = new X500Name("CN=Pejabat Contoh,O=SIMULASI,C=ID");
        KeyPair own = keys();
        return sign(pdf, signed, "", certificate(name, own, name, own, OFFICIAL_SERIAL, false), own);
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private static Path sign(Path pdf, Path signed, String field, X509Certificate certificate, KeyPair keys)
            throws Exception {
        PAdESSignatureParameters parameters = new PAdESSignatureParameters();
        parameters.setSignatureLevel(SignatureLevel.PAdES_BASELINE_B);
        parameters.setSigningCertificate(new CertificateToken(certificate));
        parameters.setCertificateChain(new CertificateToken(certificate));
        parameters.setDigestAlgorithm(DigestAlgorithm.SHA256);
        parameters.getImageParameters().getFieldParameters().setFieldId(field.isEmpty() ? null : field);
        PAdESService service = new PAdESService(new CommonCertificateVerifier());
        DSSDocument document = new FileDocument(pdf.toFile());
        Signature signature = Signature.getInstance("SHA256withRSA");
        signature.initSign(keys.getPrivate());
        signature.update(service.getDataToSign(document, parameters).getBytes());
        service.signDocument(document, parameters, new SignatureValue(SignatureAlgorithm.RSA_SHA256, signature.sign()))
                .save(signed.toString());
        return signed;
    }

    private X509Certificate certificate(
            X500Name subject, KeyPair subjectKeys, X500Name issuer, KeyPair issuerKeys, BigInteger serial, boolean ca)
            throws Exception {
        JcaX509v3CertificateBuilder builder =
                new JcaX509v3CertificateBuilder(issuer, serial, yesterday, nextYear, subject, subjectKeys.getPublic());
        builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(ca));
        builder.addExtension(
                Extension.keyUsage,
                true,
                new KeyUsage(
                        ca
                                ? KeyUsage.keyCertSign | KeyUsage.cRLSign
                                : KeyUsage.digitalSignature | KeyUsage.nonRepudiation));
        if (!ca) {
            String address = "http://127.0.0.1:" + server.getAddress().getPort() + "/crl";
            GeneralName name = new GeneralName(GeneralName.uniformResourceIdentifier, address);
            DistributionPoint point =
                    new DistributionPoint(new DistributionPointName(new GeneralNames(name)), null, null);
            builder.addExtension(
                    Extension.cRLDistributionPoints, false, new CRLDistPoint(new DistributionPoint[] {point}));
        }
        return new JcaX509CertificateConverter().getCertificate(builder.build(signer(issuerKeys)));
    }

    private byte[] list() {
        try {
            Date now = Date.from(Clock.systemUTC().instant());
            X509v2CRLBuilder builder = new X509v2CRLBuilder(NAME, now);
            builder.setNextUpdate(nextYear);
            if (revoked) {
                builder.addCRLEntry(OFFICIAL_SERIAL, yesterday, CRLReason.keyCompromise);
            }
            return builder.build(signer(keys)).getEncoded();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static ContentSigner signer(KeyPair keys) throws Exception {
        return new JcaContentSignerBuilder("SHA256withRSA").build(keys.getPrivate());
    }

    private static KeyPair keys() throws Exception {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        return generator.generateKeyPair();
    }
}
