package id.dosir.reading;

import static org.assertj.core.api.Assertions.assertThat;

import id.dosir.core.document.Reading.Warning;
import id.dosir.core.document.ReadingOutcome;
import id.dosir.core.document.ReadingOutcome.Cause;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.junit.jupiter.api.Test;

class HostileFilesTest extends WithReader {

    private static final String WORD_TYPES =
            """
            <?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
            <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
            <Override PartName="/word/document.xml"
             ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>""";
    private static final String WORD_RELATIONS =
            """
            <?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
            <Relationship Id="r1" Target="word/document.xml"
             Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"/></Relationships>""";

    @Test
    void a_picture_too_large_to_decode_is_refused_by_its_header() throws IOException {
        Path png = Files.write(folder.resolve("besar.png"), pngHeader(30_000, 30_000));
        assertThat(cause(png)).isEqualTo(Cause.TOO_LARGE);
        assertThat(readers.picture(png, 1, 200, folder.resolve("besar.jpg"))).contains(Cause.TOO_LARGE);
    }

    @Test
    void a_docx_that_unpacks_to_a_gigabyte_is_refused() throws IOException {
        assertThat(cause(docx("bom.docx", new byte[1 << 20], 1024))).isEqualTo(Cause.TOO_LARGE);
    }

    @Test
    void an_image_that_swallows_the_heap_costs_a_worker_and_nothing_else() throws IOException {
        Path heavy = folder.resolve("berat.pdf");
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            ByteArrayOutputStream packed = new ByteArrayOutputStream();
            try (OutputStream zeros = new DeflaterOutputStream(packed)) {
                for (int row = 0; row < 9_000; row++) {
                    zeros.write(new byte[3 * 9_000]);
                }
            }
            PDImageXObject image = new PDImageXObject(
                    document,
                    new ByteArrayInputStream(packed.toByteArray()),
                    COSName.FLATE_DECODE,
                    9_000,
                    9_000,
                    8,
                    PDDeviceRGB.INSTANCE);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.drawImage(image, 0, 0, 500, 500);
            }
            document.save(heavy.toFile());
        }
        ReaderSettings small = new ReaderSettings(1, Papers.PATIENT, 128, folder.resolve("trust"));
        WorkerCommand command = new WorkerCommand(System.getProperty("java.class.path"), 128, folder);
        try (Readers narrow = new Readers(small, command)) {
            assertThat(narrow.picture(heavy, 1, 8_000, folder.resolve("berat.jpg")))
                    .contains(Cause.TOO_LARGE);
            assertThat(narrow.picture(heavy, 1, 400, folder.resolve("berat.jpg")))
                    .contains(Cause.TOO_HUNGRY);
            assertThat(narrow.read(heavy)).isInstanceOf(ReadingOutcome.Read.class);
        }
    }

    @Test
    void a_docx_cannot_make_the_server_read_its_own_files() throws IOException {
        Path secret = Files.writeString(folder.resolve("rahasia.txt"), "RAHASIA-SERVER");
        String body = "<?xml version=\"1.0\"?><!DOCTYPE d [<!ENTITY x SYSTEM \"" + secret.toUri()
                + "\">]><w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
                + "<w:p><w:r><w:t>awal &x; akhir</w:t></w:r></w:p></w:body></w:document>";
        ReadingOutcome outcome = readers.read(docx("xxe.docx", body.getBytes(StandardCharsets.UTF_8), 1));
        assertThat(outcome.toString()).doesNotContain("RAHASIA-SERVER");
    }

    @Test
    void a_locked_pdf_is_told_apart_from_a_broken_one() throws IOException {
        assertThat(cause(encrypted("terkunci.pdf", "kunci"))).isEqualTo(Cause.LOCKED);
        assertThat(readers.read(encrypted("terbatas.pdf", "")))
                .isInstanceOfSatisfying(
                        ReadingOutcome.Read.class,
                        read -> assertThat(read.reading().warnings()).containsExactly(Warning.ENCRYPTED));
    }

    @Test
    void a_pdf_that_was_cut_off_gives_an_outcome() throws IOException {
        byte[] whole = Files.readAllBytes(Papers.sample("P1/surat-permohonan.pdf"));
        for (int percent : new int[] {5, 50, 90}) {
            byte[] cut = Arrays.copyOf(whole, whole.length * percent / 100);
            ReadingOutcome outcome = readers.read(Files.write(folder.resolve("potong" + percent + ".pdf"), cut));
            assertThat(outcome)
                    .satisfiesAnyOf(it -> assertThat(it).isInstanceOf(ReadingOutcome.Read.class), it -> assertThat(
                                    ((ReadingOutcome.Unreadable) it).cause())
                            .isEqualTo(Cause.BROKEN));
        }
    }

    @Test
    void more_pages_than_the_limit_are_kept_and_said_to_be_cut_short() throws IOException {
        Path thick = folder.resolve("tebal.pdf");
        try (PDDocument document = new PDDocument()) {
            for (int i = 0; i < 250; i++) {
                document.addPage(new PDPage());
            }
            document.save(thick.toFile());
        }
        assertThat(readers.read(thick)).isInstanceOfSatisfying(ReadingOutcome.Read.class, read -> {
            assertThat(read.reading().pages()).isEqualTo(250);
            assertThat(read.reading().pageTexts()).hasSize(200);
            assertThat(read.reading().warnings()).containsExactly(Warning.CUT_SHORT);
        });
    }

    private static Cause cause(Path file) {
        ReadingOutcome outcome = readers.read(file);
        assertThat(outcome).isInstanceOf(ReadingOutcome.Unreadable.class);
        return ((ReadingOutcome.Unreadable) outcome).cause();
    }

    private static Path docx(String name, byte[] body, int times) throws IOException {
        Path file = folder.resolve(name);
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.setLevel(Deflater.BEST_SPEED);
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.write(WORD_TYPES.getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("_rels/.rels"));
            zip.write(WORD_RELATIONS.getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            for (int i = 0; i < times; i++) {
                zip.write(body);
            }
        }
        return file;
    }

    private static Path encrypted(String name, String userPassword) throws IOException {
        Path file = folder.resolve(name);
        try (PDDocument document = Papers.onePage("rahasia")) {
            StandardProtectionPolicy policy =
                    new StandardProtectionPolicy("pemilik", userPassword, new AccessPermission());
            policy.setEncryptionKeyLength(128);
            document.protect(policy);
            document.save(file.toFile());
        }
        return file;
    }

    private static byte[] pngHeader(int width, int height) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream png = new DataOutputStream(bytes);
        png.write(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});
        ByteArrayOutputStream header = new ByteArrayOutputStream();
        DataOutputStream chunk = new DataOutputStream(header);
        chunk.writeBytes("IHDR");
        chunk.writeInt(width);
        chunk.writeInt(height);
        chunk.write(new byte[] {8, 2, 0, 0, 0});
        CRC32 sum = new CRC32();
        sum.update(header.toByteArray());
        png.writeInt(header.size() - 4);
        header.writeTo(png);
        png.writeInt((int) sum.getValue());
        png.writeInt(1 << 20);
        png.writeBytes("IDAT");
        return bytes.toByteArray();
    }
}
