package id.dosir.desk;

import static org.assertj.core.api.Assertions.assertThat;

import id.dosir.bsre.BsreSettings;
import id.dosir.bsre.BsreSettings.Version;
import id.dosir.bsre.ESign;
import id.dosir.bsre.Placement;
import id.dosir.bsre.SigningAnswer;
import id.dosir.bsre.SigningRequest;
import id.dosir.core.dossier.Refusal;
import id.dosir.desk.SignedFiles.Finding;
import id.dosir.reading.ReaderSettings;
import id.dosir.reading.Readers;
import id.dosir.reading.WorkerCommand;
import id.dosir.signing.ExpectedSigner;
import id.dosir.simulator.Options;
import id.dosir.simulator.Simulator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationSquare;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each file that could come back from signing, and what the office is told of it. Signed by the simulator, another one where a stranger must sign. */
class SignedFilesTest {

    private static final String SIGNER = "7101010101700001";
    private static final String DEPUTY = "7101010202750002";
    private static final String FIELD = "ttd_pengirim";
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @TempDir
    static Path folder;

    static Simulator simulator;
    static Readers readers;
    static SignedFiles files;
    static byte[] letter;
    static byte[] signed;

    @BeforeAll
    static void start() throws Exception {
        simulator = Simulator.start(Options.in(folder.resolve("bsre")), Clock.systemUTC());
        Path scratch = Files.createDirectories(folder.resolve("kerja"));
        readers = new Readers(
                new ReaderSettings(1, Duration.ofMinutes(2), 384, folder.resolve("bsre/trust")),
                new WorkerCommand(System.getProperty("java.class.path"), 384, scratch));
        files = new SignedFiles();
        files.readers = readers;
        letter = letter("Rekomendasi P-2026-0147", FIELD);
        signed = sign(simulator, letter, SIGNER);
    }

    @AfterAll
    static void stop() {
        readers.close();
        simulator.close();
    }

    @AfterEach
    void heal() throws Exception {
        fault("{\"mode\":\"none\"}");
    }

    @Test
    void an_honest_letter_is_good_and_not_taken_for_rewritten() throws Exception {
        assertThat(check(signed)).isInstanceOfSatisfying(Finding.Good.class, good -> {
            assertThat(good.rewritten()).isFalse();
            assertThat(good.signature().signerName()).isEqualTo("Ferdinan Paputungan");
        });
    }

    @Test
    void a_letter_that_was_saved_anew_is_good_after_the_weaker_check() throws Exception {
        fault("{\"mode\":\"none\",\"rewrites\":true}");
        assertThat(check(sign(simulator, letter, SIGNER)))
                .isInstanceOfSatisfying(
                        Finding.Good.class, good -> assertThat(good.rewritten()).isTrue());
    }

    @Test
    void a_letter_with_other_words_is_not_ours_though_it_was_saved_anew_and_signed_well() throws Exception {
        fault("{\"mode\":\"none\",\"rewrites\":true}");
        assertThat(refusal(sign(simulator, letter("Rekomendasi P-2026-0148", FIELD), SIGNER)))
                .isEqualTo(Refusal.LETTER_NOT_OURS);
    }

    @Test
    void another_letter_or_an_older_version_is_not_ours() throws Exception {
        assertThat(refusal(sign(simulator, letter("Rekomendasi P-2026-0099", FIELD), SIGNER)))
                .isEqualTo(Refusal.LETTER_NOT_OURS);
        assertThat(refusal(sign(simulator, letter("Rekomendasi P-2026-0147, konsep lama", FIELD), SIGNER)))
                .isEqualTo(Refusal.LETTER_NOT_OURS);
    }

    @Test
    void a_changed_byte_breaks_the_signature() throws Exception {
        byte[] changed = signed.clone();
        // a name that nobody reads: words and look stay
        changed[at(changed, "/Producer") + 1] = 'Q';
        assertThat(refusal(changed)).isEqualTo(Refusal.LETTER_SIGNATURE_BROKEN);
    }

    @Test
    void a_changed_word_is_not_our_letter() throws Exception {
        byte[] changed = signed.clone();
        changed[at(changed, "Rekomendasi P-2026-0147") + 22] = '8';
        assertThat(refusal(changed)).isEqualTo(Refusal.LETTER_NOT_OURS);
    }

    @Test
    void a_changed_signature_is_broken() throws Exception {
        byte[] changed = signed.clone();
        int contents = at(Arrays.copyOfRange(changed, letter.length, changed.length), "/Contents <") + letter.length;
        Arrays.fill(changed, contents + 400, contents + 440, (byte) '0');
        assertThat(refusal(changed)).isIn(Refusal.LETTER_SIGNATURE_BROKEN, Refusal.LETTER_CUT_OFF);
    }

    @Test
    void text_that_an_update_adds_is_a_change_after_signing() throws Exception {
        assertThat(refusal(updated(AppendMode.APPEND))).isEqualTo(Refusal.LETTER_CHANGED_AFTER);
    }

    @Test
    void a_page_whose_content_is_replaced_is_a_change_after_signing() throws Exception {
        assertThat(refusal(updated(AppendMode.OVERWRITE))).isEqualTo(Refusal.LETTER_CHANGED_AFTER);
    }

    @Test
    void a_white_box_over_the_text_is_a_change_after_signing() throws Exception {
        byte[] covered = changed(document -> {
            PDPage page = document.getPage(0);
            PDAnnotationSquare box = new PDAnnotationSquare();
            box.setRectangle(new PDRectangle(60, 690, 300, 40));
            box.setInteriorColor(new PDColor(new float[] {1, 1, 1}, PDDeviceRGB.INSTANCE));
            box.constructAppearances(document);
            page.getAnnotations().add(box);
            page.getCOSObject().setNeedToBeUpdated(true);
            page.getCOSObject().getCOSArray(COSName.ANNOTS).setNeedToBeUpdated(true);
        });
        assertThat(refusal(covered)).isEqualTo(Refusal.LETTER_CHANGED_AFTER);
    }

    @Test
    void a_page_that_is_added_is_a_change_after_signing() throws Exception {
        byte[] longer = changed(document -> {
            document.addPage(new PDPage(PDRectangle.A4));
            document.getPages().getCOSObject().setNeedToBeUpdated(true);
            document.getPages().getCOSObject().getCOSArray(COSName.KIDS).setNeedToBeUpdated(true);
            document.getDocumentCatalog().getCOSObject().setNeedToBeUpdated(true);
        });
        assertThat(refusal(longer)).isEqualTo(Refusal.LETTER_CHANGED_AFTER);
    }

    @Test
    void another_title_and_bytes_behind_the_end_are_changes_after_signing() throws Exception {
        byte[] titled = changed(document -> {
            document.getDocumentInformation().setTitle("Judul lain");
            document.getDocumentInformation().getCOSObject().setNeedToBeUpdated(true);
        });
        assertThat(refusal(titled)).isEqualTo(Refusal.LETTER_CHANGED_AFTER);
        byte[] longer = Arrays.copyOf(signed, signed.length + 40);
        Arrays.fill(longer, signed.length, longer.length, (byte) '%');
        assertThat(refusal(longer)).isEqualTo(Refusal.LETTER_CHANGED_AFTER);
    }

    @Test
    void somebody_elses_good_signature_is_told_by_name() throws Exception {
        assertThat(check(sign(simulator, letter, DEPUTY))).isInstanceOfSatisfying(Finding.Bad.class, bad -> {
            assertThat(bad.ground().refusal()).isEqualTo(Refusal.LETTER_OTHER_SIGNER);
            assertThat(bad.ground().detail()).isEqualTo("Marlina Damopolii");
        });
    }

    @Test
    void an_authority_that_nobody_trusts_proves_nothing() throws Exception {
        try (Simulator stranger = Simulator.start(Options.in(folder.resolve("lain")), Clock.systemUTC())) {
            assertThat(refusal(sign(stranger, letter, SIGNER))).isEqualTo(Refusal.LETTER_SIGNER_UNTRUSTED);
        }
    }

    @Test
    void the_unsigned_letter_is_told_to_be_unsigned() throws Exception {
        assertThat(refusal(letter)).isEqualTo(Refusal.LETTER_UNSIGNED);
    }

    @Test
    void a_file_that_was_cut_off_is_not_called_unsigned() throws Exception {
        assertThat(refusal(Arrays.copyOf(signed, letter.length + 3000))).isEqualTo(Refusal.LETTER_CUT_OFF);
        assertThat(refusal(Arrays.copyOf(signed, letter.length / 2))).isEqualTo(Refusal.LETTER_CUT_OFF);
        // the signature itself is whole, what its validation data need is not
        assertThat(refusal(Arrays.copyOf(signed, signed.length * 9 / 10))).isEqualTo(Refusal.LETTER_CUT_OFF);
        assertThat(refusal(Arrays.copyOf(signed, signed.length - 50))).isEqualTo(Refusal.LETTER_CUT_OFF);
    }

    @Test
    void a_signature_in_another_field_and_a_second_one_are_in_the_wrong_place() throws Exception {
        assertThat(refusal(sign(simulator, sign(simulator, letter, SIGNER), DEPUTY)))
                .isEqualTo(Refusal.LETTER_SIGNATURE_PLACE);
        byte[] elsewhere = letter("Rekomendasi P-2026-0147", "ttd_lain");
        assertThat(refusal(elsewhere, sign(simulator, elsewhere, SIGNER))).isEqualTo(Refusal.LETTER_SIGNATURE_PLACE);
    }

    @Test
    void a_locked_file_and_what_is_no_pdf_say_so() throws Exception {
        ByteArrayOutputStream locked = new ByteArrayOutputStream();
        try (PDDocument document = Loader.loadPDF(letter)) {
            document.protect(new StandardProtectionPolicy("pemilik", "pembaca", new AccessPermission()));
            document.save(locked);
        }
        assertThat(refusal(locked.toByteArray())).isEqualTo(Refusal.FILE_LOCKED);
        assertThat(refusal("bukan pdf".getBytes(StandardCharsets.US_ASCII))).isEqualTo(Refusal.FILE_UNREADABLE);
    }

    private static byte[] updated(AppendMode mode) throws IOException {
        return changed(document -> {
            PDPage page = document.getPage(0);
            try (PDPageContentStream content = new PDPageContentStream(document, page, mode, false, true)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                content.newLineAtOffset(72, 500);
                content.showText("tambahan");
                content.endText();
            }
            page.getCOSObject().setNeedToBeUpdated(true);
            page.getResources().getCOSObject().setNeedToBeUpdated(true);
        });
    }

    private interface Change {
        void on(PDDocument document) throws IOException;
    }

    private static byte[] changed(Change change) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = Loader.loadPDF(signed)) {
            change.on(document);
            document.saveIncremental(out);
        }
        return out.toByteArray();
    }

    private static int at(byte[] bytes, String text) {
        int found = new String(bytes, StandardCharsets.ISO_8859_1).indexOf(text);
        assertThat(found).as(text).isNotNegative();
        return found;
    }

    private static Refusal refusal(byte[] returned) throws IOException {
        return refusal(letter, returned);
    }

    private static Refusal refusal(byte[] original, byte[] returned) throws IOException {
        Finding finding = check(original, returned);
        assertThat(finding).isInstanceOf(Finding.Bad.class);
        return ((Finding.Bad) finding).ground().refusal();
    }

    private static Finding check(byte[] returned) throws IOException {
        return check(letter, returned);
    }

    private static Finding check(byte[] original, byte[] returned) throws IOException {
        Path sent = Files.write(folder.resolve("dikirim.pdf"), original);
        Path came = Files.write(folder.resolve("kembali.pdf"), returned);
        return files.check(
                sent, came, new ExpectedSigner(FIELD, Optional.of(SIGNER), Optional.empty(), Optional.empty()));
    }

    private static byte[] sign(Simulator with, byte[] pdf, String nik) {
        BsreSettings settings = new BsreSettings(
                Optional.of(with.uri()), "esign", "wayang", Duration.ofSeconds(60), Version.V2, Optional.empty());
        SigningAnswer answer = new ESign(settings)
                .sign(new SigningRequest(
                        pdf,
                        nik,
                        "Simulasi-2026!".toCharArray(),
                        FIELD,
                        "https://dosir.invalid/v/1",
                        Optional.of(new Placement(1, 60, 300, 210, 70, 842))));
        assertThat(answer).isInstanceOf(SigningAnswer.Signed.class);
        return ((SigningAnswer.Signed) answer).pdf();
    }

    private static void fault(String json) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(simulator.uri() + "/simulator/faults"))
                .POST(HttpRequest.BodyPublishers.ofString(json))
                .build();
        assertThat(HTTP.send(request, BodyHandlers.ofString()).statusCode()).isEqualTo(200);
    }

    /** One page with one line that is not compressed, and an empty signature field. */
    private static byte[] letter(String line, String fieldName) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            document.getDocumentInformation().setProducer("Dosir");
            try (PDPageContentStream content =
                    new PDPageContentStream(document, page, AppendMode.OVERWRITE, false, false)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                content.newLineAtOffset(72, 700);
                content.showText(line);
                content.endText();
            }
            PDAcroForm form = new PDAcroForm(document);
            form.getCOSObject().removeItem(COSName.NEED_APPEARANCES);
            document.getDocumentCatalog().setAcroForm(form);
            PDSignatureField field = new PDSignatureField(form);
            field.setPartialName(fieldName);
            PDAnnotationWidget widget = field.getWidgets().get(0);
            widget.setRectangle(new PDRectangle(300, 150, 210, 70));
            widget.setPage(page);
            widget.setPrinted(true);
            page.setAnnotations(List.of(widget));
            form.getFields().add(field);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out, org.apache.pdfbox.pdfwriter.compress.CompressParameters.NO_COMPRESSION);
            return out.toByteArray();
        }
    }
}
