package id.dosir.worker;

import eu.europa.esig.dss.diagnostic.DiagnosticData;
import eu.europa.esig.dss.diagnostic.SignatureWrapper;
import eu.europa.esig.dss.model.FileDocument;
import eu.europa.esig.dss.model.policy.ValidationPolicy;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.service.crl.OnlineCRLSource;
import eu.europa.esig.dss.service.http.commons.CommonsDataLoader;
import eu.europa.esig.dss.service.http.commons.OCSPDataLoader;
import eu.europa.esig.dss.service.ocsp.OnlineOCSPSource;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.CommonTrustedCertificateSource;
import eu.europa.esig.dss.validation.SignedDocumentValidator;
import eu.europa.esig.dss.validation.policy.ValidationPolicyLoader;
import eu.europa.esig.dss.validation.reports.Reports;
import id.dosir.core.document.SignatureReport;
import id.dosir.core.document.SignatureReport.Evidence;
import id.dosir.core.document.SignatureReport.Signature;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;

/**
 * EU DSS with the strict policy {@code strict-policy.xml}: the library's own policy lets a white box over the text pass
 * without a word; ours fails on every change after a signature that does more than add validation data.
 *
 * <p>Revocation is asked online only for chains that end at a trusted anchor, and issuers are never fetched: addresses
 * inside a hostile file must not make the server call them.
 */
final class SignatureValidator {

    private static final int TIMEOUT_MILLIS = 2_000;

    private final ValidationPolicy policy;

    SignatureValidator() throws IOException {
        try (InputStream in = SignatureValidator.class.getResourceAsStream("strict-policy.xml")) {
            policy = ValidationPolicyLoader.fromValidationPolicy(in).create();
        }
    }

    /**
     * @param anchors authorities to trust
     * @param detailed where the library's own detailed report is written, as XML in gzip
     */
    SignatureReport validate(Path pdf, List<X509Certificate> anchors, Optional<Path> detailed) throws IOException {
        SignedDocumentValidator validator = SignedDocumentValidator.fromDocument(new FileDocument(pdf.toFile()));
        validator.setCertificateVerifier(verifier(anchors));
        Reports reports = validator.validateDocument(policy);
        DiagnosticData data = reports.getDiagnosticData();
        List<SignatureWrapper> signed = new ArrayList<>(data.getSignatures());
        signed.sort(Comparator.comparing(SignatureValidator::end));
        List<Signature> signatures = new ArrayList<>();
        List<Evidence> evidence = new ArrayList<>();
        for (SignatureWrapper signature : signed) {
            signatures.add(SignatureFacts.of(
                    signature,
                    reports.getSimpleReport(),
                    AfterSignature.unlisted(pdf, end(signature).longValue())));
            evidence.add(SignatureFacts.evidence(signature, reports.getSimpleReport()));
        }
        if (detailed.isPresent()) {
            try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(detailed.get()))) {
                out.write(reports.getXmlDetailedReport().getBytes(StandardCharsets.UTF_8));
            }
        }
        return new SignatureReport(signatures, evidence);
    }

    /** Each later signature covers more of the file. */
    private static BigInteger end(SignatureWrapper signature) {
        List<BigInteger> range = signature.getPDFRevision().getSignatureByteRange();
        return range.size() == 4 ? range.get(2).add(range.get(3)) : BigInteger.ZERO;
    }

    private static CommonCertificateVerifier verifier(List<X509Certificate> anchors) {
        CommonTrustedCertificateSource trusted = new CommonTrustedCertificateSource();
        anchors.forEach(anchor -> trusted.addCertificate(new CertificateToken(anchor)));
        CommonCertificateVerifier verifier = new CommonCertificateVerifier();
        verifier.setTrustedCertSources(trusted);
        verifier.setAIASource(null);
        verifier.setCheckRevocationForUntrustedChains(false);
        verifier.setOcspSource(new OnlineOCSPSource(impatient(new OCSPDataLoader())));
        verifier.setCrlSource(new OnlineCRLSource(impatient(new CommonsDataLoader())));
        return verifier;
    }

    private static <L extends CommonsDataLoader> L impatient(L loader) {
        loader.setTimeoutConnection(TIMEOUT_MILLIS);
        loader.setTimeoutConnectionRequest(TIMEOUT_MILLIS);
        loader.setTimeoutResponse(TIMEOUT_MILLIS);
        loader.setTimeoutSocket(TIMEOUT_MILLIS);
        loader.setRedirectsEnabled(false);
        return loader;
    }
}
