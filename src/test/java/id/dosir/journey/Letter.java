package id.dosir.journey;

import eu.europa.esig.dss.diagnostic.DiagnosticData;
import eu.europa.esig.dss.diagnostic.SignatureWrapper;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.spi.DSSUtils;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.CommonTrustedCertificateSource;
import eu.europa.esig.dss.validation.SignedDocumentValidator;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;

/** A downloaded letter as programs of others see it: veraPDF, plain DSS, Poppler. None of Dosir's own code looks at it. */
record Letter(byte[] pdf) {

    private static final int DPI = 110;

    /** @return clauses of PDF/A-2a that the file breaks; empty when it conforms */
    TreeSet<String> faults() throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        PDFAFlavour flavour = PDFAFlavour.PDFA_2_A;
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                PDFAValidator validator =
                        Foundries.defaultInstance().createValidator(flavour, 100, false, false, false)) {
            ValidationResult result = validator.validate(parser);
            TreeSet<String> faults = new TreeSet<>();
            result.getTestAssertions().forEach(a -> faults.add(a.getRuleId().getClause() + " " + a.getMessage()));
            if (!result.isCompliant() && faults.isEmpty()) {
                faults.add("not compliant");
            }
            return faults;
        }
    }

    /**
     * The one signature, judged with the library's own policy.
     *
     * @param trust folder with the certificates of trusted authorities
     */
    Proof signature(Path trust) throws IOException {
        CommonTrustedCertificateSource anchors = new CommonTrustedCertificateSource();
        try (Stream<Path> files = Files.list(trust)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".pem")).toList()) {
                anchors.addCertificate(DSSUtils.loadCertificate(file.toFile()));
            }
        }
        CommonCertificateVerifier verifier = new CommonCertificateVerifier();
        verifier.setTrustedCertSources(anchors);
        verifier.setAIASource(null);
        SignedDocumentValidator validator = SignedDocumentValidator.fromDocument(new InMemoryDocument(pdf));
        validator.setCertificateVerifier(verifier);
        DiagnosticData data = validator.validateDocument().getDiagnosticData();
        List<SignatureWrapper> signatures = data.getSignatures();
        if (signatures.size() != 1) {
            throw new AssertionError(signatures.size() + " signatures");
        }
        SignatureWrapper signature = signatures.get(0);
        return new Proof(
                signature.isBLevelTechnicallyValid(),
                signature.isTrustedChain(),
                signature.getSigningCertificate().getCommonName());
    }

    /** @return what Poppler's pdfsig says of the signature; empty where it is not installed */
    Optional<String> pdfsig() throws IOException, InterruptedException {
        boolean there = Stream.of(
                        System.getenv().getOrDefault("PATH", "/usr/bin").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "pdfsig")));
        if (!there) {
            return Optional.empty();
        }
        Path file = Files.write(Files.createTempFile(Path.of("target"), "surat", ".pdf"), pdf);
        Process process = new ProcessBuilder("pdfsig", "-nocert", file.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes());
        process.waitFor();
        Files.delete(file);
        return Optional.of(said);
    }

    /** Keeps a picture of each page below {@code target/journey}, to be looked at. */
    void drawn(String name) throws IOException {
        Path folder = Files.createDirectories(Path.of("target", "journey"));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFRenderer renderer = new PDFRenderer(document);
            for (int page = 0; page < document.getNumberOfPages(); page++) {
                File picture = folder.resolve(name + "-" + (page + 1) + ".png").toFile();
                ImageIO.write(renderer.renderImageWithDPI(page, DPI), "png", picture);
            }
        }
    }

    int pages() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        }
    }

    String text() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    /**
     * @param intact the signed bytes are unchanged and the signature is mathematically right
     * @param trusted the chain ends at a trusted authority
     * @param signer common name in the certificate
     */
    record Proof(boolean intact, boolean trusted, String signer) {}
}
