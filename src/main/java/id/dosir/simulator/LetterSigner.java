package id.dosir.simulator;

import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.model.DSSDocument;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.SignatureValue;
import eu.europa.esig.dss.model.ToBeSigned;
import eu.europa.esig.dss.pades.PAdESSignatureParameters;
import eu.europa.esig.dss.pades.SignatureFieldParameters;
import eu.europa.esig.dss.pades.SignatureImageParameters;
import eu.europa.esig.dss.pades.signature.PAdESService;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.CommonTrustedCertificateSource;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.bouncycastle.operator.OperatorCreationException;

/**
 * Signs a PDF by appending to it (PAdES BASELINE-LT, ETSI EN 319 142-1): the bytes that came stay as they are.
 *
 * <p>If the PDF has exactly one empty signature field, that field is signed and coordinates are ignored.
 */
final class LetterSigner {

    /** In every signature, so that none can pass as real. */
    static final String MARK = "SIMULASI";

    private final TestAuthority authority;
    private final PAdESService service;
    private final SignatureBlock block = new SignatureBlock();
    private final Clock clock;

    LetterSigner(TestAuthority authority, RevocationAnswers answers, TimeStamps stamps, Clock clock)
            throws IOException {
        this.authority = authority;
        this.clock = clock;
        CommonTrustedCertificateSource anchors = new CommonTrustedCertificateSource();
        anchors.addCertificate(authority.root().token());
        CommonCertificateVerifier verifier = new CommonCertificateVerifier();
        verifier.setTrustedCertSources(anchors);
        RevocationSources revocation = new RevocationSources(authority, answers);
        verifier.setOcspSource(revocation.ocsp());
        verifier.setCrlSource(revocation.crl());
        this.service = new PAdESService(verifier);
        service.setTspSource(stamps.source());
    }

    /**
     * @param order what to sign and how
     * @param signer whose certificate signs
     * @return the signed PDF; begins with the bytes of the unsigned one
     * @throws IllegalArgumentException when a block is asked for without a place
     */
    byte[] sign(SigningOrder order, Person signer)
            throws IOException, GeneralSecurityException, OperatorCreationException {
        Credential credential = authority.of(signer);
        DSSDocument letter = new InMemoryDocument(order.pdf(), "surat.pdf");
        PAdESSignatureParameters parameters = parameters(credential);
        // without a block on the page, this and the certificate say it
        parameters.setContactInfo(MARK);
        order.reason().ifPresent(parameters::setReason);
        order.location().ifPresent(parameters::setLocation);
        parameters.setImageParameters(image(order, signer, service.getAvailableSignatureFields(letter)));
        ToBeSigned data = service.getDataToSign(letter, parameters);
        DSSDocument signed = service.signDocument(letter, parameters, value(credential, data));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        signed.writeTo(out);
        return out.toByteArray();
    }

    /** The same by a service that saves the letter anew before it signs: nothing of the file stays where it was. */
    byte[] signAnew(SigningOrder order, Person signer)
            throws IOException, GeneralSecurityException, OperatorCreationException {
        ByteArrayOutputStream anew = new ByteArrayOutputStream();
        try (PDDocument document = Loader.loadPDF(order.pdf())) {
            document.save(anew);
        }
        return sign(order.with(anew.toByteArray()), signer);
    }

    private PAdESSignatureParameters parameters(Credential credential) {
        PAdESSignatureParameters parameters = new PAdESSignatureParameters();
        parameters.setSignatureLevel(SignatureLevel.PAdES_BASELINE_LT);
        parameters.setDigestAlgorithm(DigestAlgorithm.SHA256);
        parameters.setSigningCertificate(credential.token());
        parameters.setCertificateChain(
                credential.token(),
                authority.issuing().token(),
                authority.root().token());
        parameters.bLevel().setSigningDate(Date.from(clock.instant()));
        return parameters;
    }

    private SignatureImageParameters image(SigningOrder order, Person signer, List<String> emptyFields)
            throws IOException {
        SignatureImageParameters image = order.visible()
                ? block.draw(signer.name(), order.link(), order.picture())
                : new SignatureImageParameters();
        if (emptyFields.size() == 1) {
            image.setFieldParameters(existing(order.pdf(), emptyFields.get(0)));
        } else if (order.visible()) {
            image.setFieldParameters(fromTop(
                    order.pdf(),
                    order.placement()
                            .orElseThrow(() -> new IllegalArgumentException("xAxis dan yAxis tidak boleh kosong"))));
        }
        return image;
    }

    /** The size is repeated because DSS otherwise makes a picture beside a text wider than the field. */
    private static SignatureFieldParameters existing(byte[] pdf, String name) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            SignatureFieldParameters field = new SignatureFieldParameters();
            field.setFieldId(name);
            PDRectangle box = document.getDocumentCatalog()
                    .getAcroForm()
                    .getField(name)
                    .getWidgets()
                    .get(0)
                    .getRectangle();
            if (box != null) {
                field.setWidth(box.getWidth());
                field.setHeight(box.getHeight());
            }
            return field;
        }
    }

    /** DSS counts from the top of the page, as version 2 of the service does; version 1 counts from its bottom. */
    private static SignatureFieldParameters fromTop(byte[] pdf, Placement place) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            int page = place.page() == 0 ? document.getNumberOfPages() : place.page();
            if (page < 1 || page > document.getNumberOfPages()) {
                throw new IllegalArgumentException("halaman tidak ditemukan");
            }
            PDRectangle box = document.getPage(page - 1).getMediaBox();
            SignatureFieldParameters field = new SignatureFieldParameters();
            field.setPage(page);
            field.setOriginX(place.x());
            field.setOriginY(place.fromTop() ? place.y() : box.getHeight() - place.y() - place.height());
            field.setWidth(place.width());
            field.setHeight(place.height());
            return field;
        }
    }

    private static SignatureValue value(Credential credential, ToBeSigned data) throws GeneralSecurityException {
        Signature signature = Signature.getInstance(Credential.ALGORITHM);
        signature.initSign(credential.key());
        signature.update(data.getBytes());
        return new SignatureValue(SignatureAlgorithm.RSA_SHA256, signature.sign());
    }
}
