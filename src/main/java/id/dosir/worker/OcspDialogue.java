package id.dosir.worker;

import id.dosir.core.certificate.RevocationAnswer;
import id.dosir.core.certificate.RevocationAnswer.Flaw;
import id.dosir.core.certificate.RevocationAnswer.State;
import id.dosir.core.certificate.RevocationConfirmation.Source;
import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.Optional;
import java.util.OptionalInt;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.ocsp.OCSPObjectIdentifiers;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.Extensions;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.cert.CertException;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.bouncycastle.cert.ocsp.BasicOCSPResp;
import org.bouncycastle.cert.ocsp.CertificateID;
import org.bouncycastle.cert.ocsp.CertificateStatus;
import org.bouncycastle.cert.ocsp.OCSPException;
import org.bouncycastle.cert.ocsp.OCSPReqBuilder;
import org.bouncycastle.cert.ocsp.OCSPResp;
import org.bouncycastle.cert.ocsp.RevokedStatus;
import org.bouncycastle.cert.ocsp.SingleResp;
import org.bouncycastle.cert.ocsp.UnknownStatus;
import org.bouncycastle.operator.ContentVerifierProvider;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentVerifierProviderBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;

/**
 * A question to an OCSP responder and what its answer is worth (RFC 6960 sections 3.2 and 4.2.2): the question's certificate and
 * nonce, the signature, the responder's right to answer, and its age.
 */
final class OcspDialogue {

    /** Clocks of others are rarely more than minutes wrong. */
    static final Duration SKEW = Duration.ofMinutes(5);

    /** So long an answer without a next update is news. */
    private static final Duration NEWS = Duration.ofDays(1);

    private final X509CertificateHolder issuer;
    private final CertificateID asked;
    private final byte[] nonce;

    /** @param nonce 16 to 32 octets (RFC 9654) that nobody can guess */
    OcspDialogue(X509Certificate issuer, BigInteger serial, byte[] nonce) throws GeneralSecurityException {
        try {
            this.issuer = new JcaX509CertificateHolder(issuer);
            this.asked = new CertificateID(
                    new JcaDigestCalculatorProviderBuilder().build().get(CertificateID.HASH_SHA1), this.issuer, serial);
            this.nonce = nonce.clone();
        } catch (OperatorCreationException | OCSPException e) {
            throw new GeneralSecurityException("no OCSP question can be made", e);
        }
    }

    /** @return the question in DER */
    byte[] question() throws IOException {
        try {
            return new OCSPReqBuilder()
                    .addRequest(asked)
                    .setRequestExtensions(new Extensions(new Extension(
                            OCSPObjectIdentifiers.id_pkix_ocsp_nonce, false, new DEROctetString(nonce).getEncoded())))
                    .build()
                    .getEncoded();
        } catch (OCSPException e) {
            throw new IOException("no OCSP question can be made", e);
        }
    }

    /**
     * @param bytes what came back, whatever it is
     * @param now when it was asked
     */
    RevocationAnswer answer(byte[] bytes, Instant now) {
        BasicOCSPResp response;
        try {
            OCSPResp outer = new OCSPResp(bytes);
            if (outer.getStatus() != OCSPResp.SUCCESSFUL) {
                return flawed(Flaw.REFUSED, now);
            }
            if (!(outer.getResponseObject() instanceof BasicOCSPResp basic)) {
                return flawed(Flaw.MALFORMED, now);
            }
            response = basic;
        } catch (IOException | OCSPException | RuntimeException e) {
            return flawed(Flaw.MALFORMED, now);
        }
        try {
            return answer(response, now);
        } catch (RuntimeException e) {
            // what Bouncy Castle throws lazily at a structure that is none
            return flawed(Flaw.MALFORMED, now);
        }
    }

    private RevocationAnswer answer(BasicOCSPResp response, Instant now) {
        Optional<SingleResp> ours = Arrays.stream(response.getResponses())
                .filter(one -> sameQuestion(one.getCertID()))
                .findFirst();
        if (ours.isEmpty() || otherNonce(response)) {
            return flawed(Flaw.OTHER_QUESTION, now);
        }
        Optional<X509CertificateHolder> signer = signer(response, now);
        if (signer.isEmpty()) {
            return flawed(Flaw.RESPONDER, now);
        }
        boolean strong =
                SignatureAlgorithms.of(response.getSignatureAlgOID().getId()).isPresent();
        if (!strong || !signedBy(response, signer.get())) {
            return flawed(Flaw.SIGNATURE, now);
        }
        return told(ours.get(), signer.get(), now);
    }

    private RevocationAnswer told(SingleResp one, X509CertificateHolder signer, Instant now) {
        Instant thisUpdate = one.getThisUpdate().toInstant();
        Optional<Instant> nextUpdate = Optional.ofNullable(one.getNextUpdate()).map(Date::toInstant);
        Optional<Flaw> age = age(thisUpdate, nextUpdate, now);
        if (age.isPresent()) {
            return flawed(age.get(), now);
        }
        CertificateStatus status = one.getCertStatus();
        Optional<RevokedStatus> revoked = status instanceof RevokedStatus r ? Optional.of(r) : Optional.empty();
        OptionalInt reason = revoked.filter(RevokedStatus::hasRevocationReason)
                .map(r -> OptionalInt.of(r.getRevocationReason()))
                .orElseGet(OptionalInt::empty);
        State state = revoked.isPresent()
                ? RevocationAnswer.of(reason)
                : status instanceof UnknownStatus ? State.UNKNOWN : State.GOOD;
        return new RevocationAnswer(
                Source.OCSP,
                state,
                Optional.empty(),
                now,
                Optional.of(thisUpdate),
                nextUpdate,
                revoked.map(r -> r.getRevocationTime().toInstant()),
                reason,
                Names.common(issuer.getSubject()),
                Names.common(signer.getSubject()));
    }

    /** @return what makes news of that age worthless */
    static Optional<Flaw> age(Instant thisUpdate, Optional<Instant> nextUpdate, Instant now) {
        if (thisUpdate.isAfter(now.plus(SKEW))) {
            return Optional.of(Flaw.FROM_THE_FUTURE);
        }
        return nextUpdate.orElse(thisUpdate.plus(NEWS)).isBefore(now.minus(SKEW))
                ? Optional.of(Flaw.STALE)
                : Optional.empty();
    }

    /** The digest may be another one than ours, so the parts are compared, not the whole. */
    private boolean sameQuestion(CertificateID id) {
        try {
            return id.getSerialNumber().equals(asked.getSerialNumber())
                    && id.matchesIssuer(issuer, new JcaDigestCalculatorProviderBuilder().build());
        } catch (OCSPException | OperatorCreationException e) {
            return false;
        }
    }

    /** A responder may leave the nonce out, as those do that sign in advance (RFC 6960 section 4.4.1); another one is a replay. */
    private boolean otherNonce(BasicOCSPResp response) {
        Extension told = response.getExtension(OCSPObjectIdentifiers.id_pkix_ocsp_nonce);
        return told != null
                && !Arrays.equals(
                        nonce, DEROctetString.getInstance(told.getParsedValue()).getOctets());
    }

    /** @return the issuer itself, or whom it authorised: a certificate that it signed for this very purpose (section 4.2.2.2) */
    private Optional<X509CertificateHolder> signer(BasicOCSPResp response, Instant now) {
        if (signedBy(response, issuer)) {
            return Optional.of(issuer);
        }
        return Arrays.stream(response.getCerts())
                .filter(holder -> authorised(holder, now))
                .findFirst();
    }

    private boolean authorised(X509CertificateHolder holder, Instant now) {
        try {
            ExtendedKeyUsage usage = ExtendedKeyUsage.fromExtensions(holder.getExtensions());
            return usage != null
                    && usage.hasKeyPurposeId(KeyPurposeId.id_kp_OCSPSigning)
                    && holder.isValidOn(Date.from(now))
                    && holder.getIssuer().equals(issuer.getSubject())
                    && holder.isSignatureValid(verifier(issuer));
        } catch (CertException | OperatorCreationException | GeneralSecurityException e) {
            return false;
        }
    }

    private static boolean signedBy(BasicOCSPResp response, X509CertificateHolder holder) {
        try {
            return response.isSignatureValid(verifier(holder));
        } catch (OCSPException | OperatorCreationException | GeneralSecurityException e) {
            return false;
        }
    }

    private static ContentVerifierProvider verifier(X509CertificateHolder holder)
            throws OperatorCreationException, GeneralSecurityException {
        return new JcaContentVerifierProviderBuilder().build(holder);
    }

    private static RevocationAnswer flawed(Flaw flaw, Instant now) {
        return RevocationAnswer.flawed(Source.OCSP, flaw, now);
    }
}
