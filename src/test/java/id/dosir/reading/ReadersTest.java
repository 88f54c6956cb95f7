package id.dosir.reading;

import static org.assertj.core.api.Assertions.assertThat;

import id.dosir.core.document.Reading;
import id.dosir.core.document.Reading.Warning;
import id.dosir.core.document.ReadingOutcome;
import id.dosir.core.document.ReadingOutcome.Cause;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class ReadersTest extends WithReader {

    @Test
    void text_of_a_pdf_comes_page_by_page() {
        Reading reading = reading(Papers.sample("P1/surat-permohonan.pdf"));
        assertThat(reading.mediaType()).isEqualTo("application/pdf");
        assertThat(reading.pages()).isEqualTo(1);
        assertThat(reading.pageTexts()).hasSize(1);
        assertThat(reading.text()).contains("PEMERINTAH KABUPATEN BOLAANG MONGONDOW", "NIP : 19880417 201003 1 022");
        assertThat(reading.widthPoints()).isBetween(594, 596);
        assertThat(reading.heightPoints()).isBetween(841, 843);
        assertThat(reading.warnings()).isEmpty();
    }

    @Test
    void a_scan_has_pages_without_text() {
        Reading reading = reading(Papers.sample("P6/surat-permohonan.pdf"));
        assertThat(reading.pageTexts()).hasSize(reading.pages()).allMatch(String::isBlank);
    }

    @Test
    void a_saved_mail_tells_who_wrote_when_and_what_and_its_attachment_stays_closed() throws IOException {
        Path mail = Files.writeString(
                folder.resolve("pemberitahuan.eml"),
                String.join(
                        "\r\n",
                        "Received: from mx.bsre.invalid by mail.bolmongkab.invalid; Fri, 20 Nov 2026 10:00:05 +0800",
                        "From: BSrE <layanan@bsre.invalid>",
                        "To: verifikator@bolmongkab.invalid",
                        "Date: Fri, 20 Nov 2026 10:00:00 +0800",
                        "Subject: =?UTF-8?Q?Pencabutan_sertifikat_elektronik?=",
                        "MIME-Version: 1.0",
                        "Content-Type: multipart/mixed; boundary=batas",
                        "",
                        "--batas",
                        "Content-Type: text/html; charset=UTF-8",
                        "",
                        "<html><body><p>Sertifikat elektronik telah <b>dicabut</b>.</p></body></html>",
                        "--batas",
                        "Content-Type: application/pdf; name=lampiran.pdf",
                        "Content-Disposition: attachment; filename=lampiran.pdf",
                        "Content-Transfer-Encoding: base64",
                        "",
                        "JVBERi0xLjQK",
                        "--batas--",
                        ""));
        Reading reading = reading(mail);
        assertThat(reading.mediaType()).isEqualTo("message/rfc822");
        assertThat(reading.pages()).isZero();
        assertThat(reading.text())
                .contains("layanan@bsre.invalid", "2026-11-20", "Pencabutan sertifikat elektronik")
                .contains("Sertifikat elektronik telah dicabut.")
                .doesNotContain("PDF-1.4");
        assertThat(reading.warnings()).containsExactly(Warning.EMBEDDED_FILE);
    }

    @Test
    void text_of_a_docx_comes_without_pages() {
        Reading reading = reading(Papers.sample("P3/surat-permohonan.docx"));
        assertThat(reading.pages()).isZero();
        assertThat(reading.text()).contains("PEMERINTAH KABUPATEN BOLAANG MONGONDOW", "Mohamad");
        assertThat(reading.warnings()).isEmpty();
    }

    @Test
    void the_content_decides_the_type_and_the_name_does_not() throws IOException {
        Path disguised = Files.copy(Papers.sample("P1/surat-permohonan.pdf"), folder.resolve("surat ü.docx"));
        assertThat(reading(disguised).mediaType()).isEqualTo("application/pdf");
        Path script = Files.writeString(folder.resolve("surat.pdf"), "<html><script>alert(1)</script></html>");
        assertThat(cause(script)).isEqualTo(Cause.UNKNOWN_TYPE);
        assertThat(cause(Files.createFile(folder.resolve("kosong.pdf")))).isEqualTo(Cause.EMPTY);
    }

    @Test
    void a_phone_photo_is_read_and_drawn_upright() throws IOException {
        Path photo = Papers.sample("P7/surat-permohonan.jpg");
        Reading reading = reading(photo);
        assertThat(reading.widthPoints()).isLessThan(reading.heightPoints());
        Path out = folder.resolve("foto.jpg");
        assertThat(readers.picture(photo, 1, 300, out)).isEmpty();
        BufferedImage picture = ImageIO.read(out.toFile());
        assertThat(picture.getWidth()).isEqualTo(300);
        assertThat(picture.getHeight()).isEqualTo(400);
    }

    @Test
    void a_page_picture_has_the_width_that_was_asked_for() throws IOException {
        Path out = folder.resolve("halaman.png");
        assertThat(readers.picture(Papers.sample("P1/surat-permohonan.pdf"), 1, 240, out))
                .isEmpty();
        BufferedImage picture = ImageIO.read(out.toFile());
        assertThat(picture.getWidth()).isBetween(239, 241);
        assertThat(picture.getHeight()).isBetween(338, 341);
    }

    @Test
    void no_picture_is_left_where_none_can_be_made() throws IOException {
        Path out = folder.resolve("tidak-ada.png");
        Files.writeString(out, "old");
        assertThat(readers.picture(Papers.sample("P3/surat-permohonan.docx"), 1, 240, out))
                .contains(Cause.UNKNOWN_TYPE);
        assertThat(out).doesNotExist();
        assertThat(readers.picture(Papers.sample("P1/surat-permohonan.pdf"), 7, 240, out))
                .contains(Cause.BROKEN);
    }

    @Test
    void what_a_pdf_could_do_is_told() throws IOException {
        Path trap = Files.writeString(
                folder.resolve("jebakan.pdf"),
                """
                %PDF-1.4
                1 0 obj<</Type/Catalog/Pages 2 0 R/OpenAction<</S/JavaScript/JS(app.alert\\(1\\))>>/Names<</EmbeddedFiles<</Names[(a.exe)4 0 R]>>>>/AcroForm<</Fields[]/XFA(x)>>>>endobj
                2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
                3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]/AA<</O<</S/Launch/F(cmd.exe)>>>>>>endobj
                4 0 obj<</Type/Filespec/F(a.exe)/EF<</F 5 0 R>>>>endobj
                5 0 obj<</Type/EmbeddedFile/Length 2>>stream
                MZ
                endstream endobj
                trailer<</Root 1 0 R>>
                """);
        assertThat(reading(trap).warnings())
                .containsExactlyInAnyOrder(
                        Warning.JAVASCRIPT, Warning.LAUNCH_ACTION, Warning.EMBEDDED_FILE, Warning.XFA);
    }

    private static Reading reading(Path file) {
        ReadingOutcome outcome = readers.read(file);
        assertThat(outcome).isInstanceOf(ReadingOutcome.Read.class);
        return ((ReadingOutcome.Read) outcome).reading();
    }

    private static Cause cause(Path file) {
        ReadingOutcome outcome = readers.read(file);
        assertThat(outcome).isInstanceOf(ReadingOutcome.Unreadable.class);
        return ((ReadingOutcome.Unreadable) outcome).cause();
    }
}
