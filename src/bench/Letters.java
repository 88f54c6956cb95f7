import com.openhtmltopdf.extend.FSObjectDrawerFactory;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.enumerations.Indication;
import eu.europa.esig.dss.enumerations.SignatureAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.model.DSSDocument;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.SignatureValue;
import eu.europa.esig.dss.model.policy.ValidationPolicy;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.pades.PAdESSignatureParameters;
import eu.europa.esig.dss.pades.SignatureFieldParameters;
import eu.europa.esig.dss.pades.SignatureImageParameters;
import eu.europa.esig.dss.pades.SignatureImageTextParameters;
import eu.europa.esig.dss.pades.signature.PAdESService;
import eu.europa.esig.dss.service.crl.OnlineCRLSource;
import eu.europa.esig.dss.service.ocsp.OnlineOCSPSource;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.CommonTrustedCertificateSource;
import eu.europa.esig.dss.spi.x509.tsp.KeyEntityTSPSource;
import eu.europa.esig.dss.validation.SignedDocumentValidator;
import eu.europa.esig.dss.validation.policy.ValidationPolicyLoader;
import eu.europa.esig.dss.validation.reports.Reports;
import id.dosir.bsre.BsreSettings;
import id.dosir.bsre.ESign;
import id.dosir.bsre.SigningAnswer;
import id.dosir.bsre.SigningRequest;
import id.dosir.core.document.Office;
import id.dosir.letters.Arms;
import id.dosir.letters.LetterTemplates;
import id.dosir.letters.LetterWriter;
import id.dosir.letters.Official;
import id.dosir.letters.OfficeSheet;
import id.dosir.letters.Person;
import id.dosir.letters.Recommendation;
import id.dosir.letters.RecommendationWriter;
import id.dosir.letters.Template;
import id.dosir.reading.ReaderSettings;
import id.dosir.reading.Readers;
import id.dosir.reading.WorkerCommand;
import id.dosir.signing.ExpectedSigner;
import id.dosir.signing.SignatureCheck;
import id.dosir.signing.Verdict;
import id.dosir.simulator.Options;
import id.dosir.simulator.Simulator;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.StringWriter;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.w3c.dom.Document;

/**
 * What does Dosir add to the libraries that make, sign and check a letter?
 *
 * <pre>java -cp "target/classes:target/dosir/WEB-INF/lib/*:target/reader/*:target/demo/lib/*" src/bench/Letters.java [rounds] [letters]</pre>
 *
 * All in one run, each in turns with its bare counterpart, medians after a warm-up:
 *
 * <ul>
 *   <li>a letter, beside bare openhtmltopdf on the very XHTML that the letter is made of, both PDF/A-2a with tags; exit code 1 above
 *       a ratio of 1.3; and beside {@code soffice --headless} for each letter, where it is installed;
 *   <li>a signature through the client of eSign and the simulator, over HTTP, beside DSS called with the same kind of key, level and time
 *       stamp in this process;
 *   <li>a check of a signed letter, in the worker and by the five rules, beside DSS with the same policy in this process;
 *   <li>many letters made, signed and checked one after the other, beside as many times bare. Numbers and rows in the database are not in it.
 * </ul>
 */
public final class Letters {

    private static final double HIGHEST_RATIO = 1.3;
    private static final int WARM_UP = 10;
    private static final String NIK = "7101010101700001";
    private static final String PASSPHRASE = "Simulasi-2026!";
    private static final String FIELD = RecommendationWriter.SIGNATURE_FIELD;

    public static void main(String[] arguments) throws Exception {
        int rounds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 25;
        int letters = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 100;
        XRLog.setLoggingEnabled(false);
        Logger quiet = Logger.getLogger("eu.europa.esig");
        quiet.setLevel(Level.SEVERE);
        Path folder = Files.createTempDirectory("dosir-letters");
        double ratio;
        try (Simulator simulator = Simulator.start(Options.in(folder.resolve("simulator")), Clock.systemUTC());
                Ours ours = new Ours(simulator, folder)) {
            Bare bare = new Bare(ours.xhtml());
            same(ours.write(), bare.write());
            ratio = told("letter, beside bare openhtmltopdf", rounds, ours::write, bare::write);
            soffice(ours, bare, folder, rounds);

            byte[] letter = ours.write();
            byte[] signed = ours.sign(letter);
            bare.keys(folder.resolve("simulator"));
            told("signature, beside bare DSS", rounds, () -> ours.sign(letter), () -> bare.sign(letter));
            told("check, beside bare DSS", rounds, () -> ours.check(letter, signed), () -> bare.check(signed));

            double[] bulk = new double[3];
            double[] times = new double[3];
            for (int i = 0; i < bulk.length; i++) {
                times[i] = millis(() -> repeat(letters, () -> bare.check(bare.sign(bare.write()))));
                bulk[i] = millis(() -> repeat(letters, () -> {
                    byte[] pdf = ours.write();
                    return ours.check(pdf, ours.sign(pdf));
                }));
            }
            print(letters + " letters in bulk, beside " + letters + " times bare", median(bulk), median(times), "");
        } finally {
            delete(folder);
        }
        System.exit(ratio > HIGHEST_RATIO ? 1 : 0);
    }

    private static double told(String what, int rounds, Callable<?> ours, Callable<?> bare) throws Exception {
        double[] one = new double[rounds];
        double[] other = new double[rounds];
        for (int i = -WARM_UP; i < rounds; i++) {
            double theirs = millis(bare);
            double own = millis(ours);
            if (i >= 0) {
                one[i] = own;
                other[i] = theirs;
            }
        }
        print(what, median(one), median(other), what.startsWith("letter,") ? " (at most " + HIGHEST_RATIO + ")" : "");
        return median(one) / median(other);
    }

    private static void print(String what, double ours, double bare, String limit) {
        System.out.printf(
                Locale.ROOT, "%s: %.1f ms, bare %.1f ms, ratio of medians %.2f%s%n", what, ours, bare, ours / bare, limit);
    }

    private static void soffice(Ours ours, Bare bare, Path folder, int rounds) throws Exception {
        boolean there = Stream.of(System.getenv("PATH").split(java.io.File.pathSeparator))
                .anyMatch(path -> Files.isExecutable(Path.of(path, "soffice")));
        if (!there) {
            System.out.println("letter, beside soffice --headless: soffice is not installed");
            return;
        }
        Path page = Files.writeString(folder.resolve("surat.html"), bare.xhtml);
        int few = Math.min(rounds, 7);
        double[] own = new double[few];
        double[] office = new double[few];
        for (int i = -1; i < few; i++) {
            double theirs = millis(() -> convert(page, folder));
            double mine = millis(ours::write);
            if (i >= 0) {
                own[i] = mine;
                office[i] = theirs;
            }
        }
        System.out.printf(
                Locale.ROOT,
                "letter, beside soffice --headless: %.1f ms, soffice %.1f ms, ratio of medians %.3f%n",
                median(own),
                median(office),
                median(own) / median(office));
    }

    private static Path convert(Path page, Path folder) throws Exception {
        Process process = new ProcessBuilder(
                        "soffice",
                        "--headless",
                        "-env:UserInstallation=" + folder.resolve("soffice").toUri(),
                        "--convert-to",
                        "pdf",
                        "--outdir",
                        folder.toString(),
                        page.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("soffice.txt").toFile())
                .start();
        Path pdf = folder.resolve("surat.pdf");
        if (!process.waitFor(2, TimeUnit.MINUTES) || !Files.exists(pdf)) {
            process.destroyForcibly();
            throw new IllegalStateException("soffice made no PDF: " + Files.readString(folder.resolve("soffice.txt")));
        }
        Files.delete(pdf);
        return pdf;
    }

    /** The module's own way. */
    private static final class Ours implements AutoCloseable {

        private final LetterWriter writer = new LetterWriter(
                new Office(
                        "PEMERINTAH KABUPATEN BOLAANG MONGONDOW",
                        "DINAS KOMUNIKASI DAN INFORMATIKA",
                        "Jalan Trans Sulawesi, Desa Lalow",
                        "Pos-el: kominfo@bolmongkab.go.id",
                        "95761",
                        "Lalow"),
                Arms.plain());
        private final RecommendationWriter letters =
                new RecommendationWriter(new LetterTemplates(Path.of("templates")), writer);
        private final ESign esign;
        private final Readers readers;
        private final Path original;
        private final Path returned;

        Ours(Simulator simulator, Path folder) {
            esign = new ESign(
                    new BsreSettings(Optional.of(simulator.uri()), "esign", "wayang", Duration.ofSeconds(60)));
            readers = new Readers(
                    new ReaderSettings(1, Duration.ofSeconds(60), 384, folder.resolve("simulator/trust")),
                    new WorkerCommand(
                            WorkerCommand.classPathIn(Path.of("target/dosir/WEB-INF").toAbsolutePath()), 384, folder));
            original = folder.resolve("asli.pdf");
            returned = folder.resolve("kembali.pdf");
        }

        byte[] write() {
            return letters.made(letter()).pdf();
        }

        byte[] sign(byte[] pdf) {
            SigningAnswer answer = esign.sign(
                    new SigningRequest(pdf, NIK, PASSPHRASE.toCharArray(), FIELD, "https://dosir.invalid/verifikasi/1"));
            if (answer instanceof SigningAnswer.Signed signed) {
                return signed.pdf();
            }
            throw new IllegalStateException("not signed: " + answer);
        }

        Verdict check(byte[] sent, byte[] came) throws Exception {
            Files.write(original, sent);
            Files.write(returned, came);
            Verdict verdict = SignatureCheck.accept(
                    original,
                    returned,
                    readers.signatures(returned),
                    new ExpectedSigner(FIELD, Optional.of(NIK), Optional.empty(), Optional.empty()));
            if (verdict instanceof Verdict.Accepted) {
                return verdict;
            }
            throw new IllegalStateException("not accepted: " + verdict);
        }

        /** The document that the writer lays out, as text. The writer keeps it to itself: hence the detour. */
        String xhtml() throws Exception {
            Method filled = LetterWriter.class.getDeclaredMethod(
                    "filled", Template.class, Map.class, boolean.class, OfficeSheet.class);
            filled.setAccessible(true);
            Document document = (Document)
                    filled.invoke(writer, letters.template(), letters.values(letter()), false, writer.office());
            Transformer transformer = TransformerFactory.newDefaultInstance().newTransformer();
            transformer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
            StringWriter text = new StringWriter();
            transformer.transform(new DOMSource(document), new StreamResult(text));
            return text.toString()
                    .replace(
                            "</head>",
                            "<style>* { font-family: 'Dosir' !important } body { font-size: 1em }</style></head>");
        }

        @Override
        public void close() {
            readers.close();
        }
    }

    /** The libraries alone. */
    private static final class Bare {

        private final String xhtml;
        private final FSObjectDrawerFactory drawings;
        private PrivateKey key;
        private CertificateToken signer;
        private CertificateToken[] chain;
        private PAdESService service;
        private CommonTrustedCertificateSource anchors;
        private ValidationPolicy policy;

        /** The drawings are the writer's, since the library has none for codes. */
        Bare(String xhtml) throws Exception {
            this.xhtml = xhtml;
            Constructor<?> made = Class.forName("id.dosir.letters.Drawings").getDeclaredConstructor();
            made.setAccessible(true);
            drawings = (FSObjectDrawerFactory) made.newInstance();
        }

        byte[] write() throws Exception {
            PdfRendererBuilder builder = new PdfRendererBuilder();
            builder.useFastMode();
            builder.usePdfAConformance(PdfAConformance.PDFA_2_A);
            builder.usePdfUaAccessibility(true);
            builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
            builder.useFont(() -> font("Regular"), "Dosir", 400, FontStyle.NORMAL, true);
            builder.useFont(() -> font("Bold"), "Dosir", 700, FontStyle.NORMAL, true);
            builder.useObjectDrawerFactory(drawings);
            builder.withHtmlContent(xhtml, "about:blank");
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            builder.toStream(out);
            builder.run();
            return out.toByteArray();
        }

        private static InputStream font(String style) {
            return LetterWriter.class.getResourceAsStream("/id/dosir/letters/fonts/DosirSans-" + style + ".ttf");
        }

        /** Signs with the key with which the simulator has just signed. */
        void keys(Path simulator) throws Exception {
            Path file;
            try (Stream<Path> files = Files.list(simulator.resolve("keys"))) {
                file = files.filter(f -> f.toString().endsWith(".p12")).findFirst().orElseThrow();
            }
            KeyStore user = store(file);
            KeyStore authority = store(simulator.resolve("authority.p12"));
            key = (PrivateKey) user.getKey("user", "simulasi".toCharArray());
            signer = token(user.getCertificate("user"));
            CertificateToken issuing = token(authority.getCertificate("issuing"));
            CertificateToken root = token(authority.getCertificate("root"));
            chain = new CertificateToken[] {signer, issuing, root};
            anchors = new CommonTrustedCertificateSource();
            anchors.addCertificate(root);
            anchors.addCertificate(issuing);
            service = new PAdESService(verifier());
            KeyEntityTSPSource stamps = new KeyEntityTSPSource(authority, "tsa", "simulasi".toCharArray());
            stamps.setTsaPolicy("1.3.6.1.4.1.32473.1");
            service.setTspSource(stamps);
            try (InputStream in = Letters.class.getResourceAsStream("/id/dosir/worker/strict-policy.xml")) {
                policy = ValidationPolicyLoader.fromValidationPolicy(in).create();
            }
        }

        byte[] sign(byte[] pdf) throws Exception {
            DSSDocument letter = new InMemoryDocument(pdf, "surat.pdf");
            PAdESSignatureParameters parameters = new PAdESSignatureParameters();
            parameters.setSignatureLevel(SignatureLevel.PAdES_BASELINE_LT);
            parameters.setDigestAlgorithm(DigestAlgorithm.SHA256);
            parameters.setSigningCertificate(signer);
            parameters.setCertificateChain(chain);
            parameters.bLevel().setSigningDate(new Date());
            SignatureFieldParameters field = new SignatureFieldParameters();
            field.setFieldId(service.getAvailableSignatureFields(letter).stream().findFirst().orElse(""));
            SignatureImageTextParameters text = new SignatureImageTextParameters();
            text.setText("SIMULASI");
            SignatureImageParameters image = new SignatureImageParameters();
            image.setTextParameters(text);
            if (field.getFieldId().isEmpty()) {
                field.setPage(1);
                field.setOriginX(200);
                field.setOriginY(600);
                field.setWidth(150);
                field.setHeight(60);
            }
            image.setFieldParameters(field);
            parameters.setImageParameters(image);
            Signature signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(key);
            signature.update(service.getDataToSign(letter, parameters).getBytes());
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            service.signDocument(letter, parameters, new SignatureValue(SignatureAlgorithm.RSA_SHA256, signature.sign()))
                    .writeTo(out);
            return out.toByteArray();
        }

        Reports check(byte[] signed) {
            SignedDocumentValidator validator = SignedDocumentValidator.fromDocument(new InMemoryDocument(signed));
            validator.setCertificateVerifier(verifier());
            Reports reports = validator.validateDocument(policy);
            String id = reports.getSimpleReport().getFirstSignatureId();
            if (reports.getSimpleReport().getIndication(id) != Indication.TOTAL_PASSED) {
                throw new IllegalStateException(reports.getXmlSimpleReport());
            }
            return reports;
        }

        private CommonCertificateVerifier verifier() {
            CommonCertificateVerifier verifier = new CommonCertificateVerifier();
            verifier.setTrustedCertSources(anchors);
            verifier.setAIASource(null);
            verifier.setOcspSource(new OnlineOCSPSource());
            verifier.setCrlSource(new OnlineCRLSource());
            return verifier;
        }

        private static KeyStore store(Path file) throws Exception {
            KeyStore store = KeyStore.getInstance("PKCS12");
            try (InputStream in = Files.newInputStream(file)) {
                store.load(in, "simulasi".toCharArray());
            }
            return store;
        }

        private static CertificateToken token(Certificate certificate) {
            return new CertificateToken((X509Certificate) certificate);
        }
    }

    private static Recommendation letter() {
        return new Recommendation(
                new Recommendation.Service("Pencabutan Sertifikat Elektronik", true),
                Optional.of("000.6.5.2/123/Diskominfo/XI/2026"),
                Optional.of(LocalDate.of(2026, 11, 23)),
                "Segera",
                "1 (satu) berkas",
                "Rekomendasi Pencabutan Sertifikat Elektronik",
                new Recommendation.Addressee(
                        "Kepala Balai Besar Sertifikasi Elektronik", "Badan Siber dan Sandi Negara", "Jakarta"),
                List.of(new Recommendation.Concerned(
                        new Person(
                                "Siti Rahayu Mokoagow, S.Pd.",
                                "19820317 200604 2 013",
                                "7101025703820002",
                                "Penata Tingkat I (III/d)",
                                "Kepala Seksi Kurikulum",
                                "Dinas Pendidikan Kabupaten Bolaang Mongondow",
                                "siti.mokoagow@bolmongkab.go.id",
                                "0812-0000-4417"),
                        "5A:1F:88:02:9B:77:E0:41:C3:07",
                        "Mutasi ke instansi lain")),
                new Recommendation.Request("Kepala Dinas Pendidikan", "800/1142/Disdik/XI/2026", LocalDate.of(2026, 11, 20)),
                "P-2026-0147",
                new Official(
                        "Kepala Dinas Komunikasi dan Informatika",
                        "Ferdinan Paputungan, S.T., M.Si.",
                        "Pembina Utama Muda (IV/c)",
                        "19700412 199503 1 004"),
                List.of("Sekretaris Daerah Kabupaten Bolaang Mongondow", "Yang bersangkutan"),
                "https://dosir.bolmongkab.go.id/verifikasi",
                "https://dosir.bolmongkab.go.id/verifikasi/7KQ4-M2XA-93TD");
    }

    private static Void repeat(int times, Callable<?> work) throws Exception {
        for (int i = 0; i < times; i++) {
            work.call();
        }
        return null;
    }

    private static double millis(Callable<?> work) throws Exception {
        long begin = System.nanoTime();
        work.call();
        return (System.nanoTime() - begin) / 1e6;
    }

    private static void same(byte[] ours, byte[] theirs) throws Exception {
        try (PDDocument one = Loader.loadPDF(ours);
                PDDocument other = Loader.loadPDF(theirs)) {
            if (one.getNumberOfPages() != other.getNumberOfPages() || !words(one).equals(words(other))) {
                throw new IllegalStateException("not the same pages:\n" + words(one) + "\n\n" + words(other));
            }
        }
    }

    private static String words(PDDocument document) throws Exception {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setSortByPosition(true);
        // the office's letters break lines at spaces only
        return stripper.getText(document).replaceAll("[\\s\\u00a0]+", "");
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    private static void delete(Path folder) throws Exception {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path each : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(each);
            }
        }
    }
}
