package id.dosir.worker;

import java.math.BigInteger;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.ocsp.OCSPObjectIdentifiers;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.Extensions;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.X509v2CRLBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v2CRLBuilder;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.cert.ocsp.BasicOCSPRespBuilder;
import org.bouncycastle.cert.ocsp.CertificateID;
import org.bouncycastle.cert.ocsp.CertificateStatus;
import org.bouncycastle.cert.ocsp.OCSPRespBuilder;
import org.bouncycastle.cert.ocsp.RespID;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;

/** An authority that answers whatever a test wants it to. */
final class PaperAuthority {

    static final String GOOD_SIGNATURE = "SHA256withRSA";

    final X509Certificate certificate;
    private final KeyPair keys;

    /** Who signs answers: a certificate and its key. */
    record Responder(X509CertificateHolder certificate, KeyPair keys) {}

    PaperAuthority(String name) throws Exception {
        keys = keys();
        X500Name self = new X500Name("CN=" + name);
        certificate = new JcaX509CertificateConverter()
                .getCertificate(builder(self, self, keys)
                        .addExtension(Extension.basicConstraints, true, new BasicConstraints(true))
                        .build(signer(keys, GOOD_SIGNATURE)));
    }

    /** @param authorised whether its certificate says that it may answer */
    Responder responder(boolean authorised) throws Exception {
        KeyPair own = keys();
        JcaX509v3CertificateBuilder builder = builder(
                new X500Name(certificate.getSubjectX500Principal().getName()), new X500Name("CN=OCSP UJI"), own);
        if (authorised) {
            builder.addExtension(
                    Extension.extendedKeyUsage, false, new ExtendedKeyUsage(KeyPurposeId.id_kp_OCSPSigning));
        }
        return new Responder(builder.build(signer(keys, GOOD_SIGNATURE)), own);
    }

    byte[] ocsp(
            Responder by,
            BigInteger serial,
            CertificateStatus status,
            Instant thisUpdate,
            Instant nextUpdate,
            byte[] nonce)
            throws Exception {
        return ocsp(by, serial, status, thisUpdate, nextUpdate, nonce, GOOD_SIGNATURE);
    }

    byte[] ocsp(
            Responder by,
            BigInteger serial,
            CertificateStatus status,
            Instant thisUpdate,
            Instant nextUpdate,
            byte[] nonce,
            String algorithm)
            throws Exception {
        BasicOCSPRespBuilder answer =
                new BasicOCSPRespBuilder(new RespID(by.certificate().getSubject()));
        answer.addResponse(
                new CertificateID(
                        new JcaDigestCalculatorProviderBuilder().build().get(CertificateID.HASH_SHA1),
                        new X509CertificateHolder(certificate.getEncoded()),
                        serial),
                status,
                Date.from(thisUpdate),
                nextUpdate == null ? null : Date.from(nextUpdate),
                null);
        if (nonce != null) {
            answer.setResponseExtensions(new Extensions(new Extension(
                    OCSPObjectIdentifiers.id_pkix_ocsp_nonce, false, new DEROctetString(nonce).getEncoded())));
        }
        return new OCSPRespBuilder()
                .build(
                        OCSPRespBuilder.SUCCESSFUL,
                        answer.build(
                                signer(by.keys(), algorithm),
                                new X509CertificateHolder[] {by.certificate()},
                                Date.from(thisUpdate)))
                .getEncoded();
    }

    X509v2CRLBuilder list(Instant thisUpdate, Instant nextUpdate) {
        X509v2CRLBuilder list = new JcaX509v2CRLBuilder(certificate, Date.from(thisUpdate));
        if (nextUpdate != null) {
            list.setNextUpdate(Date.from(nextUpdate));
        }
        return list;
    }

    byte[] signed(X509v2CRLBuilder list) throws Exception {
        return list.build(signer(keys, GOOD_SIGNATURE)).getEncoded();
    }

    private static JcaX509v3CertificateBuilder builder(X500Name issuer, X500Name subject, KeyPair keys) {
        Instant now = OcspDialogueTest.NOW;
        return new JcaX509v3CertificateBuilder(
                issuer,
                BigInteger.valueOf(subject.hashCode() & 0xFFFF).add(BigInteger.ONE),
                Date.from(now.minus(Duration.ofDays(300))),
                Date.from(now.plus(Duration.ofDays(300))),
                subject,
                keys.getPublic());
    }

    private static ContentSigner signer(KeyPair keys, String algorithm) throws Exception {
        return new JcaContentSignerBuilder(algorithm).build(keys.getPrivate());
    }

    private static KeyPair keys() throws Exception {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        return generator.generateKeyPair();
    }
}
