package id.dosir.simulator;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.bouncycastle.asn1.ocsp.OCSPObjectIdentifiers;
import org.bouncycastle.asn1.x509.CRLNumber;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.Extensions;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.X509v2CRLBuilder;
import org.bouncycastle.cert.jcajce.JcaX509v2CRLBuilder;
import org.bouncycastle.cert.ocsp.BasicOCSPResp;
import org.bouncycastle.cert.ocsp.BasicOCSPRespBuilder;
import org.bouncycastle.cert.ocsp.CertificateID;
import org.bouncycastle.cert.ocsp.CertificateStatus;
import org.bouncycastle.cert.ocsp.OCSPException;
import org.bouncycastle.cert.ocsp.OCSPReq;
import org.bouncycastle.cert.ocsp.OCSPResp;
import org.bouncycastle.cert.ocsp.OCSPRespBuilder;
import org.bouncycastle.cert.ocsp.Req;
import org.bouncycastle.cert.ocsp.RespID;
import org.bouncycastle.cert.ocsp.RevokedStatus;
import org.bouncycastle.cert.ocsp.UnknownStatus;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;

/** What the test CA says about its certificates: OCSP (RFC 6960) and CRLs (RFC 5280), always as of this moment. */
final class RevocationAnswers {

    private static final Duration NEXT_UPDATE = Duration.ofHours(1);

    private final TestAuthority authority;
    private final People people;
    private final Clock clock;

    RevocationAnswers(TestAuthority authority, People people, Clock clock) {
        this.authority = authority;
        this.people = people;
        this.clock = clock;
    }

    /**
     * @param request an OCSP request in DER
     * @return the answer in DER; {@code malformedRequest} for anything that is none
     */
    byte[] ocsp(byte[] request) throws OCSPException, IOException, GeneralSecurityException, OperatorCreationException {
        OCSPReq asked;
        try {
            asked = new OCSPReq(request);
        } catch (IOException e) {
            return new OCSPRespBuilder()
                    .build(OCSPRespBuilder.MALFORMED_REQUEST, null)
                    .getEncoded();
        }
        BasicOCSPRespBuilder answer = builder();
        for (Req one : asked.getRequestList()) {
            add(answer, one.getCertID());
        }
        Extension nonce = asked.getExtension(OCSPObjectIdentifiers.id_pkix_ocsp_nonce);
        if (nonce != null) {
            answer.setResponseExtensions(new Extensions(nonce));
        }
        OCSPResp response = new OCSPRespBuilder().build(OCSPRespBuilder.SUCCESSFUL, finish(answer));
        return response.getEncoded();
    }

    /** @return the answer for one certificate of the issuing CA, without a detour over HTTP */
    BasicOCSPResp about(BigInteger serial) throws OCSPException, GeneralSecurityException, OperatorCreationException {
        CertificateID id = new CertificateID(
                new JcaDigestCalculatorProviderBuilder().build().get(CertificateID.HASH_SHA1),
                authority.issuing().holder(),
                serial);
        BasicOCSPRespBuilder answer = builder();
        add(answer, id);
        return finish(answer);
    }

    /** @return CRL of the issuing CA in DER */
    byte[] issuingCrl() throws GeneralSecurityException, OperatorCreationException, IOException {
        X509v2CRLBuilder crl = crl(authority.issuing());
        for (Person person : people.all()) {
            for (IssuedCertificate certificate : person.certificates()) {
                certificate
                        .revocation()
                        .ifPresent(r -> crl.addCRLEntry(certificate.serial(), Date.from(r.at()), r.reason()));
            }
        }
        return crl.build(authority.issuing().signer()).getEncoded();
    }

    /** @return CRL of the root in DER; always empty */
    byte[] rootCrl() throws GeneralSecurityException, OperatorCreationException, IOException {
        return crl(authority.root()).build(authority.root().signer()).getEncoded();
    }

    private X509v2CRLBuilder crl(Credential issuer) throws IOException {
        Instant now = clock.instant();
        X509v2CRLBuilder crl = new JcaX509v2CRLBuilder(issuer.certificate(), Date.from(now));
        crl.setNextUpdate(Date.from(now.plus(NEXT_UPDATE)));
        crl.addExtension(Extension.cRLNumber, false, new CRLNumber(BigInteger.valueOf(now.toEpochMilli())));
        return crl;
    }

    private BasicOCSPRespBuilder builder() throws GeneralSecurityException {
        return new BasicOCSPRespBuilder(
                new RespID(authority.responder().holder().getSubject()));
    }

    private void add(BasicOCSPRespBuilder answer, CertificateID id) {
        Instant now = clock.instant();
        answer.addResponse(id, status(id), Date.from(now), Date.from(now.plus(NEXT_UPDATE)));
    }

    private BasicOCSPResp finish(BasicOCSPRespBuilder answer)
            throws OCSPException, GeneralSecurityException, OperatorCreationException {
        X509CertificateHolder[] chain = {authority.responder().holder()};
        return answer.build(authority.responder().signer(), chain, Date.from(clock.instant()));
    }

    private CertificateStatus status(CertificateID id) {
        BigInteger serial = id.getSerialNumber();
        if (!isOurs(id)) {
            return new UnknownStatus();
        }
        if (authority.services().contains(serial)) {
            return CertificateStatus.GOOD;
        }
        Optional<IssuedCertificate> certificate = people.certificate(serial);
        if (certificate.isEmpty()) {
            return new UnknownStatus();
        }
        Optional<IssuedCertificate.Revocation> revocation = certificate.get().revocation();
        return revocation.isPresent()
                ? new RevokedStatus(
                        Date.from(revocation.get().at()), revocation.get().reason())
                : CertificateStatus.GOOD;
    }

    private boolean isOurs(CertificateID id) {
        try {
            return id.matchesIssuer(authority.issuing().holder(), new JcaDigestCalculatorProviderBuilder().build());
        } catch (OCSPException | OperatorCreationException | GeneralSecurityException e) {
            throw new IllegalArgumentException("OCSP request with an unusable issuer hash", e);
        }
    }
}
