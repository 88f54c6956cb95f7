package id.dosir.simulator;

import com.sun.net.httpserver.HttpExchange;
import eu.europa.esig.dss.diagnostic.CertificateWrapper;
import eu.europa.esig.dss.diagnostic.DiagnosticData;
import eu.europa.esig.dss.diagnostic.SignatureWrapper;
import eu.europa.esig.dss.diagnostic.TimestampWrapper;
import eu.europa.esig.dss.enumerations.KeyUsageBit;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.CommonTrustedCertificateSource;
import eu.europa.esig.dss.validation.SignedDocumentValidator;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

/**
 * Both verification calls in the shapes that were seen, misspelt names included ({@code timestampInfomation},
 * {@code signatureAlgoritm}).
 */
final class Verification {

    private static final int LARGEST_CALL = 40 << 20;
    /** Version 1 tells times in WIB, without saying so. */
    private static final DateTimeFormatter WIB =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss.SSS").withZone(ZoneId.of("Asia/Jakarta"));

    private final TestAuthority authority;
    private final RevocationSources revocation;

    Verification(TestAuthority authority, RevocationAnswers answers) {
        this.authority = authority;
        this.revocation = new RevocationSources(authority, answers);
    }

    /** {@code POST /api/sign/verify}, part {@code signed_file}. */
    Reply one(HttpExchange call, Matcher path) {
        try {
            byte[] pdf = Form.read(call).file("signed_file").orElse(new byte[0]);
            return Reply.json(200, one(pdf));
        } catch (IOException | RuntimeException e) {
            return Reply.error(400, "Dokumen tidak dapat dibaca", 400);
        }
    }

    /** {@code POST /api/v2/verify/pdf}, {@code file} as text or as an array with one text. */
    Reply two(HttpExchange call, Matcher path) throws IOException {
        byte[] body = call.getRequestBody().readNBytes(LARGEST_CALL);
        try (JsonReader reader = Json.createReader(new ByteArrayInputStream(body))) {
            JsonValue file = reader.readObject().get("file");
            JsonValue text = file instanceof JsonArray array ? array.get(0) : file;
            return Reply.json(200, two(Base64.getMimeDecoder().decode(((JsonString) text).getString())));
        } catch (RuntimeException e) {
            return Reply.error(400, "Dokumen tidak dapat dibaca", 400);
        }
    }

    private JsonObject one(byte[] pdf) {
        List<SignatureWrapper> signatures = looked(pdf).getSignatures();
        JsonArrayBuilder details = Json.createArrayBuilder();
        signatures.forEach(signature -> details.add(detail(signature)));
        JsonObjectBuilder answer = Json.createObjectBuilder()
                .add("nama_dokumen", "signed_file.pdf")
                .add("jumlah_signature", signatures.size());
        if (signatures.isEmpty()) {
            answer.addNull("notes").addNull("summary");
        } else {
            boolean valid = signatures.stream().allMatch(Verification::valid);
            answer.add(
                            "notes",
                            valid
                                    ? "Dokumen valid, Sertifikat yang digunakan terpercaya"
                                    : "Dokumen telah mengalami perubahan atau sertifikat tidak terpercaya")
                    .add("summary", valid ? "VALID" : "DOCUMENT NOT VALID !!!");
        }
        return answer.add("details", details).build();
    }

    private static JsonObjectBuilder detail(SignatureWrapper signature) {
        CertificateWrapper signer = signature.getSigningCertificate();
        Optional<TimestampWrapper> stamp = signature.getTimestampList().stream().findFirst();
        JsonObjectBuilder info = Json.createObjectBuilder();
        JsonObjectBuilder tsa = Json.createObjectBuilder();
        if (signer != null) {
            info.add("issuer_dn", signer.getCertificateIssuerDN())
                    .add("signer_name", signer.getCommonName())
                    .add("signer_dn", signer.getCertificateDN())
                    .add("signer_cert_validity", signer.getNotBefore() + " to " + signer.getNotAfter());
        }
        stamp.map(TimestampWrapper::getSigningCertificate).ifPresent(c -> tsa.add("name", c.getCommonName())
                .add("tsa_cert_validity", c.getNotBefore() + " to " + c.getNotAfter()));
        return Json.createObjectBuilder()
                .add("signature_field", field(signature))
                .add("info_signer", info.add("cert_user_certified", signature.isTrustedChain()))
                .add("info_tsa", tsa)
                .add(
                        "signature_document",
                        Json.createObjectBuilder()
                                .add(
                                        "signed_in",
                                        WIB.format(signature
                                                .getClaimedSigningTime()
                                                .toInstant()))
                                .add("signed_using_tsa", stamp.isPresent())
                                .add("document_integrity", signature.isSignatureValid())
                                .add("reason", text(signature.getReason()))
                                .add("location", text(signature.getCity()))
                                .add("hash_value", "")
                                .add("signature_value", base64(signature.getSignatureValue())));
    }

    private JsonObject two(byte[] pdf) {
        DiagnosticData data = looked(pdf);
        List<SignatureWrapper> signatures = data.getSignatures();
        JsonArrayBuilder informations = Json.createArrayBuilder();
        for (int i = 0; i < signatures.size(); i++) {
            informations.add(information(signatures.get(i), i == signatures.size() - 1));
        }
        boolean valid = signatures.stream().allMatch(Verification::valid);
        return Json.createObjectBuilder()
                .add("conclusion", signatures.isEmpty() ? "NO_SIGNATURE" : valid ? "VALID" : "INVALID")
                .add(
                        "description",
                        signatures.isEmpty()
                                ? "Dokumen tidak memiliki tanda tangan elektronik"
                                : valid ? "Dokumen asli dan terpercaya" : "Dokumen tidak asli atau tidak terpercaya")
                .add("signatureCount", signatures.size())
                .add("signatureInformations", informations)
                .build();
    }

    private static JsonObjectBuilder information(SignatureWrapper signature, boolean last) {
        JsonArrayBuilder certificates = Json.createArrayBuilder();
        signature.getCertificateChain().forEach(c -> certificates.add(certificate(c)));
        JsonObjectBuilder answer = Json.createObjectBuilder()
                .add("id", signature.getId())
                .add(
                        "signatureFormat",
                        String.valueOf(signature.getSignatureFormat()).replace('_', '-'))
                .add(
                        "signerName",
                        signature.getSigningCertificate() == null
                                ? ""
                                : signature.getSigningCertificate().getCommonName())
                .add("signatureDate", utc(signature.getClaimedSigningTime()))
                .add("fieldName", field(signature))
                .add("reason", text(signature.getReason()))
                .add("location", text(signature.getCity()))
                .add("certLevelCode", 0)
                .addNull("signatureAlgorithm")
                .addNull("digestAlgorithm");
        signature.getTimestampList().stream()
                .findFirst()
                .ifPresent(stamp -> answer.add(
                        "timestampInfomation",
                        Json.createObjectBuilder()
                                .add("id", stamp.getId())
                                .add(
                                        "signerName",
                                        stamp.getSigningCertificate() == null
                                                ? ""
                                                : stamp.getSigningCertificate().getCommonName())
                                .add("timestampDate", utc(stamp.getProductionTime()))));
        return answer.add("certificateDetails", certificates)
                .add("integrityValid", signature.isSignatureValid())
                .add("certificateTrusted", signature.isTrustedChain())
                .add("lastSignature", last)
                .add("ltv", true);
    }

    private static JsonObjectBuilder certificate(CertificateWrapper certificate) {
        JsonArrayBuilder usages = Json.createArrayBuilder();
        certificate.getKeyUsages().stream().map(KeyUsageBit::getValue).forEach(usages::add);
        return Json.createObjectBuilder()
                .add("id", certificate.getId())
                .add("commonName", text(certificate.getCommonName()))
                .add("issuerName", text(certificate.getCertificateIssuerDN()))
                .add("serialNumber", new BigInteger(certificate.getSerialNumber()).toString())
                .add("notBeforeDate", utc(certificate.getNotBefore()))
                .add("notAfterDate", utc(certificate.getNotAfter()))
                .add("signatureAlgoritm", "SHA256withRSA")
                .add("keyUsages", usages);
    }

    private DiagnosticData looked(byte[] pdf) {
        CommonTrustedCertificateSource anchors = new CommonTrustedCertificateSource();
        anchors.addCertificate(authority.root().token());
        CommonCertificateVerifier verifier = new CommonCertificateVerifier();
        verifier.setTrustedCertSources(anchors);
        verifier.setAIASource(null);
        verifier.setOcspSource(revocation.ocsp());
        verifier.setCrlSource(revocation.crl());
        SignedDocumentValidator validator =
                SignedDocumentValidator.fromDocument(new InMemoryDocument(pdf, "surat.pdf"));
        validator.setCertificateVerifier(verifier);
        return validator.validateDocument().getDiagnosticData();
    }

    private static boolean valid(SignatureWrapper signature) {
        return signature.isBLevelTechnicallyValid() && signature.isTrustedChain();
    }

    private static String field(SignatureWrapper signature) {
        return text(
                signature.getPDFRevision() == null
                        ? null
                        : signature.getPDFRevision().getFirstFieldName());
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }

    private static String base64(byte[] bytes) {
        return bytes == null ? "" : Base64.getEncoder().encodeToString(bytes);
    }

    private static String utc(Date date) {
        return date == null
                ? ""
                : Instant.ofEpochMilli(date.getTime()).atOffset(ZoneOffset.UTC).toString();
    }
}
