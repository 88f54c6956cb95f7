package id.dosir.simulator;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.Date;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.AccessDescription;
import org.bouncycastle.asn1.x509.AuthorityInformationAccess;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.CRLDistPoint;
import org.bouncycastle.asn1.x509.DistributionPoint;
import org.bouncycastle.asn1.x509.DistributionPointName;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/**
 * Makes one certificate (RFC 5280). Made, filled and struck once.
 *
 * <p>Valid from a day before now, so that a clock that runs a little behind does not refuse it.
 */
final class CertificateMint {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final KeyPair pair;
    private final X509v3CertificateBuilder builder;

    /**
     * @param issuer name of the CA that will strike it
     * @param validity how long from now
     */
    CertificateMint(X500Name issuer, BigInteger serial, X500Name subject, Period validity, Clock clock)
            throws GeneralSecurityException {
        this.pair = KeyFile.newPair();
        Instant now = clock.instant();
        Instant end = now.atOffset(ZoneOffset.UTC).plus(validity).toInstant();
        this.builder = new JcaX509v3CertificateBuilder(
                issuer, serial, Date.from(now.minus(Duration.ofDays(1))), Date.from(end), subject, pair.getPublic());
    }

    /** @return a serial number of 150 bits, as long as BSrE's */
    static BigInteger newSerial() {
        return new BigInteger(150, RANDOM).setBit(149);
    }

    CertificateMint ca() throws IOException {
        builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(true));
        return usage(KeyUsage.digitalSignature | KeyUsage.keyCertSign | KeyUsage.cRLSign);
    }

    CertificateMint usage(int bits) throws IOException {
        builder.addExtension(Extension.keyUsage, true, new KeyUsage(bits));
        return this;
    }

    CertificateMint extension(ASN1ObjectIdentifier id, boolean critical, ASN1Encodable value) throws IOException {
        builder.addExtension(id, critical, value);
        return this;
    }

    CertificateMint ocsp(String url) throws IOException {
        return extension(
                Extension.authorityInfoAccess,
                false,
                new AuthorityInformationAccess(AccessDescription.id_ad_ocsp, uri(url)));
    }

    CertificateMint crl(String url) throws IOException {
        DistributionPointName place = new DistributionPointName(new GeneralNames(uri(url)));
        return extension(Extension.cRLDistributionPoints, false, new CRLDistPoint(new DistributionPoint[] {
            new DistributionPoint(place, null, null)
        }));
    }

    Credential strikeSelfSigned() throws GeneralSecurityException, IOException, OperatorCreationException {
        return strike(new Credential(pair.getPrivate(), null));
    }

    Credential strike(Credential issuer) throws GeneralSecurityException, IOException, OperatorCreationException {
        JcaX509ExtensionUtils identifiers = new JcaX509ExtensionUtils();
        builder.addExtension(
                Extension.subjectKeyIdentifier, false, identifiers.createSubjectKeyIdentifier(pair.getPublic()));
        if (issuer.certificate() != null) {
            builder.addExtension(
                    Extension.authorityKeyIdentifier,
                    false,
                    identifiers.createAuthorityKeyIdentifier(
                            issuer.certificate().getPublicKey()));
        }
        var signer = new JcaContentSignerBuilder(Credential.ALGORITHM).build(issuer.key());
        return new Credential(
                pair.getPrivate(), new JcaX509CertificateConverter().getCertificate(builder.build(signer)));
    }

    private static GeneralName uri(String url) {
        return new GeneralName(GeneralName.uniformResourceIdentifier, url);
    }
}
