package id.dosir.letters;

import static org.assertj.core.api.Assertions.assertThat;

import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.model.DSSDocument;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.SignatureValue;
import eu.europa.esig.dss.model.ToBeSigned;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.pades.PAdESSignatureParameters;
import eu.europa.esig.dss.pades.signature.PAdESService;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.junit.jupiter.api.Test;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** The field is good for what it was laid for. */
class SignedLetterTest {

    @Test
    void a_letter_signed_in_its_field_still_begins_with_our_bytes_and_conforms() throws Exception {
        byte[] letter = Samples.LETTERS.finished(Samples.letter());
        byte[] signed = sign(letter);
        assertThat(Arrays.mismatch(letter, signed)).isEqualTo(letter.length);
        for (PDFAFlavour flavour : Pdf.promised()) {
            assertThat(Pdf.faults(signed, flavour)).isEmpty();
        }
        try (PDDocument document = Loader.loadPDF(signed)) {
            PDSignatureField field = (PDSignatureField)
                    document.getDocumentCatalog().getAcroForm().getField(RecommendationWriter.SIGNATURE_FIELD);
            assertThat(field.getSignature()).isNotNull();
            assertThat(document.getSignatureFields()).hasSize(1);
        }
    }

    private static byte[] sign(byte[] letter) throws Exception {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        KeyPair keys = generator.generateKeyPair();
        Instant now = Clock.systemUTC().instant();
        X500Name name = new X500Name("CN=Pejabat Uji");
        CertificateToken certificate = new CertificateToken(new JcaX509CertificateConverter()
                .getCertificate(new JcaX509v3CertificateBuilder(
                                name,
                                BigInteger.ONE,
                                Date.from(now.minusSeconds(3600)),
                                Date.from(now.plusSeconds(3600)),
                                name,
                                keys.getPublic())
                        .build(new JcaContentSignerBuilder("SHA256withRSA").build(keys.getPrivate()))));
        PAdESSignatureParameters parameters = new PAdESSignatureParameters();
        parameters.setSignatureLevel(SignatureLevel.PAdES_BASELINE_B);
        parameters.setDigestAlgorithm(DigestAlgorithm.SHA256);
        parameters.setSigningCertificate(certificate);
        parameters.getImageParameters().getFieldParameters().setFieldId(RecommendationWriter.SIGNATURE_FIELD);
        PAdESService service = new PAdESService(new CommonCertificateVerifier());
        DSSDocument document = new InMemoryDocument(letter);
        ToBeSigned wanted = service.getDataToSign(document, parameters);
        Signature rsa = Signature.getInstance("SHA256withRSA");
        rsa.initSign(keys.getPrivate());
        rsa.update(wanted.getBytes());
        SignatureValue value = new SignatureValue(SignatureAlgorithm.RSA_SHA256, rsa.sign());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        service.signDocument(document, parameters, value).writeTo(out);
        return out.toByteArray();
    }
}
