package id.dosir.simulator;

import eu.europa.esig.dss.crl.CRLUtils;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.spi.x509.revocation.crl.CRLSource;
import eu.europa.esig.dss.spi.x509.revocation.crl.CRLToken;
import eu.europa.esig.dss.spi.x509.revocation.ocsp.OCSPSource;
import eu.europa.esig.dss.spi.x509.revocation.ocsp.OCSPToken;
import java.io.IOException;
import java.security.GeneralSecurityException;
import org.bouncycastle.cert.ocsp.BasicOCSPResp;
import org.bouncycastle.cert.ocsp.OCSPException;
import org.bouncycastle.operator.OperatorCreationException;

/** {@link RevocationAnswers} as DSS wants them when it embeds them in a signature (PAdES BASELINE-LT). */
final class RevocationSources {

    private final TestAuthority authority;
    private final RevocationAnswers answers;

    RevocationSources(TestAuthority authority, RevocationAnswers answers) {
        this.authority = authority;
        this.answers = answers;
    }

    /** @return answers for what the issuing CA has issued */
    OCSPSource ocsp() {
        return (certificate, issuer) -> {
            if (!isFrom(authority.issuing(), issuer)) {
                return null;
            }
            try {
                BasicOCSPResp answer = answers.about(certificate.getSerialNumber());
                return new OCSPToken(answer, answer.getResponses()[0], certificate, issuer);
            } catch (OCSPException | GeneralSecurityException | OperatorCreationException e) {
                throw new IllegalStateException("no OCSP answer could be made", e);
            }
        };
    }

    /** @return the root's CRL, which speaks about the issuing CA */
    CRLSource crl() {
        return (certificate, issuer) -> {
            if (!isFrom(authority.root(), issuer)) {
                return null;
            }
            try {
                return new CRLToken(
                        certificate, CRLUtils.buildCRLValidity(CRLUtils.buildCRLBinary(answers.rootCrl()), issuer));
            } catch (IOException | GeneralSecurityException | OperatorCreationException e) {
                throw new IllegalStateException("no CRL could be made", e);
            }
        };
    }

    private static boolean isFrom(Credential ca, CertificateToken issuer) {
        return ca.certificate().equals(issuer.getCertificate());
    }
}
