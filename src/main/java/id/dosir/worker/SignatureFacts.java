package id.dosir.worker;

import eu.europa.esig.dss.diagnostic.CertificateWrapper;
import eu.europa.esig.dss.diagnostic.PDFRevisionWrapper;
import eu.europa.esig.dss.diagnostic.SignatureWrapper;
import eu.europa.esig.dss.enumerations.SignatureScopeType;
import eu.europa.esig.dss.enumerations.SubIndication;
import eu.europa.esig.dss.simplereport.SimpleReport;
import id.dosir.core.document.Sha256;
import id.dosir.core.document.SignatureReport.Evidence;
import id.dosir.core.document.SignatureReport.Indication;
import id.dosir.core.document.SignatureReport.Signature;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.util.Date;
import java.util.Optional;

/** One signature of the validator's reports in our words. */
final class SignatureFacts {

    private SignatureFacts() {}

    /** @param unlisted changes behind it that the reports do not list */
    static Signature of(SignatureWrapper signature, SimpleReport verdicts, int unlisted) {
        PDFRevisionWrapper revision = signature.getPDFRevision();
        Optional<CertificateWrapper> signer = Optional.ofNullable(signature.getSigningCertificate());
        return new Signature(
                Optional.ofNullable(revision.getFirstFieldName()).orElse(""),
                Indication.valueOf(verdicts.getIndication(signature.getId()).name()),
                Optional.ofNullable(verdicts.getSubIndication(signature.getId()))
                        .map(SubIndication::name),
                signer.map(CertificateWrapper::getCommonName).orElse(""),
                signer.map(CertificateWrapper::getSerialNumber).orElse(""),
                signer.map(CertificateWrapper::getSubjectSerialNumber),
                thumbprint(signer.map(CertificateWrapper::getBinaries).orElse(new byte[0])),
                Optional.ofNullable(signature.getClaimedSigningTime()).map(Date::toInstant),
                !signature.getSignatureScopes().isEmpty()
                        && signature.getSignatureScopes().stream()
                                .allMatch(scope -> scope.getScope() == SignatureScopeType.FULL),
                revision.getPdfExtensionChanges().size(),
                otherChanges(revision) + unlisted);
    }

    static Evidence evidence(SignatureWrapper signature, SimpleReport verdicts) {
        boolean stamped = signature.getTimestampList().stream()
                .anyMatch(stamp -> stamp.isMessageImprintDataIntact() && stamp.isSignatureValid());
        Optional<CertificateWrapper> signer = Optional.ofNullable(signature.getSigningCertificate());
        return new Evidence(
                Optional.ofNullable(signature.getSignatureFormat())
                        .map(Object::toString)
                        .orElse(""),
                Optional.ofNullable(verdicts.getBestSignatureTime(signature.getId()))
                        .map(Date::toInstant),
                stamped,
                signer.map(CertificateWrapper::isRevocationDataAvailable).orElse(false),
                signature.isTrustedChain(),
                signature.getCertificateChain().stream()
                        .map(SignatureFacts::name)
                        .toList());
    }

    private static String name(CertificateWrapper certificate) {
        return Optional.ofNullable(certificate.getCommonName()).orElse("");
    }

    /** @return SHA-256 of the certificate's DER form, hex */
    static String fingerprint(X509Certificate certificate) {
        try {
            return thumbprint(certificate.getEncoded()).hex();
        } catch (CertificateEncodingException e) {
            throw new IllegalStateException("read from DER", e);
        }
    }

    private static int otherChanges(PDFRevisionWrapper revision) {
        return revision.getPdfSignatureOrFormFillChanges().size()
                + revision.getPdfAnnotationChanges().size()
                + revision.getPdfUndefinedChanges().size()
                + revision.getPdfAnnotationsOverlapConcernedPages().size()
                + revision.getPdfVisualDifferenceConcernedPages().size()
                + revision.getPdfPageDifferenceConcernedPages().size();
    }

    private static Sha256 thumbprint(byte[] der) {
        try {
            return Sha256.of(MessageDigest.getInstance("SHA-256").digest(der));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JRE has SHA-256", e);
        }
    }
}
