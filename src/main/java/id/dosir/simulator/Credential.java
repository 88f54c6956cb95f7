package id.dosir.simulator;

import eu.europa.esig.dss.model.x509.CertificateToken;
import java.security.PrivateKey;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** A private key with the certificate for its public half. */
record Credential(PrivateKey key, X509Certificate certificate) {

    static final String ALGORITHM = "SHA256withRSA";

    ContentSigner signer() throws OperatorCreationException {
        return new JcaContentSignerBuilder(ALGORITHM).build(key);
    }

    X509CertificateHolder holder() throws CertificateEncodingException {
        return new JcaX509CertificateHolder(certificate);
    }

    CertificateToken token() {
        return new CertificateToken(certificate);
    }

    @Override
    public String toString() {
        return "Credential[" + certificate.getSubjectX500Principal() + "]";
    }
}
