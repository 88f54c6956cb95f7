package id.dosir.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import eu.europa.esig.dss.enumerations.Indication;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.simplereport.SimpleReport;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.CommonTrustedCertificateSource;
import eu.europa.esig.dss.validation.SignedDocumentValidator;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** What the signed letter must still be, checked by foreign eyes: veraPDF and a DSS validator with the test CA as anchor. */
class LetterSignerTest {

    @TempDir
    Path folder;

    private TestAuthority authority;
    private Person signer;
    private LetterSigner pen;

    @BeforeEach
    void authority() throws Exception {
        Clock clock = Clock.systemUTC();
        People people = new People(folder, clock);
        authority = new TestAuthority(folder, "http://127.0.0.1:1", clock);
        pen = new LetterSigner(
                authority,
                new RevocationAnswers(authority, people, clock),
                new TimeStamps(authority.timeStamping(), clock),
                clock);
        signer = people.find("7101010101700001").orElseThrow();
    }

    @Test
    void a_letter_in_pdf_a_2a_stays_pdf_a_2a_and_the_signature_passes_without_any_network() throws Exception {
        byte[] letter = archivableLetter();
        assertThat(isPdfA2a(letter)).isTrue();

        byte[] signed = pen.sign(order(letter), signer);

        assertThat(signed).startsWith(letter);
        assertThat(isPdfA2a(signed)).isTrue();
        SimpleReport report = validated(signed);
        String id = report.getSignatureIdList().get(0);
        assertThat(report.getSignaturesCount()).isEqualTo(1);
        assertThat(report.getIndication(id)).isEqualTo(Indication.TOTAL_PASSED);
        assertThat(report.getSignatureFormat(id)).isEqualTo(SignatureLevel.PAdES_BASELINE_LT);
        assertThat(report.getSignedBy(id)).isEqualTo("Ferdinan Paputungan");
    }

    private SimpleReport validated(byte[] signed) {
        CommonTrustedCertificateSource anchors = new CommonTrustedCertificateSource();
        anchors.addCertificate(authority.root().token());
        CommonCertificateVerifier verifier = new CommonCertificateVerifier();
        verifier.setTrustedCertSources(anchors);
        SignedDocumentValidator validator =
                SignedDocumentValidator.fromDocument(new InMemoryDocument(signed, "surat.pdf"));
        validator.setCertificateVerifier(verifier);
        return validator.validateDocument().getSimpleReport();
    }

    private static SigningOrder order(byte[] letter) {
        return new SigningOrder(
                letter,
                true,
                Optional.empty(),
                Optional.empty(),
                Optional.of("https://dosir.invalid/v/1"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false);
    }

    private static boolean isPdfA2a(byte[] pdf) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        PDFAFlavour flavour = PDFAFlavour.PDFA_2_A;
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            return validator.validate(parser).isCompliant();
        }
    }

    private static byte[] archivableLetter() throws IOException {
        String html = "<html lang=\"id\"><head><title>Surat</title><meta name=\"description\" content=\"uji\"/>"
                + "<style>body{font-family:Surat}</style></head><body><p>Surat rekomendasi</p></body></html>";
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.withHtmlContent(html, null);
        builder.useFont(() -> LetterSigner.class.getResourceAsStream("LiberationSans-Regular.ttf"), "Surat");
        builder.usePdfAConformance(PdfAConformance.PDFA_2_A);
        builder.usePdfUaAccessibility(true);
        builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
            renderer.layout();
            try (PDDocument document = renderer.createPDFKeepOpen()) {
                addField(document);
                document.save(out);
            }
        }
        return out.toByteArray();
    }

    private static void addField(PDDocument document) throws IOException {
        PDRectangle box = new PDRectangle(300, 150, 210, 70);
        PDAcroForm form = new PDAcroForm(document);
        form.getCOSObject().removeItem(COSName.NEED_APPEARANCES);
        document.getDocumentCatalog().setAcroForm(form);
        PDSignatureField field = new PDSignatureField(form);
        field.setPartialName("ttd_pengirim");
        PDAnnotationWidget widget = field.getWidgets().get(0);
        widget.setRectangle(box);
        widget.setPage(document.getPage(0));
        widget.setPrinted(true);
        PDAppearanceStream empty = new PDAppearanceStream(document);
        empty.setBBox(new PDRectangle(box.getWidth(), box.getHeight()));
        empty.setResources(new PDResources());
        PDAppearanceDictionary appearance = new PDAppearanceDictionary();
        appearance.setNormalAppearance(empty);
        widget.setAppearance(appearance);
        document.getPage(0).setAnnotations(List.of(widget));
        form.getFields().add(field);
    }
}
