package id.dosir.letters;

import static org.assertj.core.api.Assertions.assertThat;

import id.dosir.core.dossier.Post;
import id.dosir.core.dossier.Sop;
import id.dosir.core.dossier.SopChart;
import id.dosir.routing.ShippedConfiguration;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class SopWriterTest {

    private static final SopWriter WRITER = new SopWriter(Samples.WRITER);

    private static SopWriter.Words words(Sop sop, int at, String remark) {
        List<String> remarks = new ArrayList<>();
        List<String> states = new ArrayList<>();
        for (int step = 1; step <= sop.steps().size(); step++) {
            states.add(step < at ? "done" : step == at ? "now" : "later");
            remarks.add(step < at ? remark : "");
        }
        return new SopWriter.Words(
                SopChart.of(sop).columns().stream().map(Post::code).toList(),
                sop.steps().stream().map(s -> s.time().most() + " menit").toList(),
                remarks,
                states,
                at == 0 ? "" : "Berkas P-2026-0147, langkah " + at);
    }

    private static byte[] written(Sop sop, int at, String remark, String name) throws IOException {
        byte[] pdf = WRITER.write(sop, words(sop, at, remark));
        Path folder = Files.createDirectories(Path.of("target", "proofs"));
        Files.write(folder.resolve(name), pdf);
        return pdf;
    }

    private static String text(byte[] pdf, int page) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            return stripper.getText(document).replaceAll("\\s+", " ");
        }
    }

    @Test
    void the_form_has_a_page_for_each_sheet_and_breaks_after_step_six_as_in_the_scan() throws IOException {
        byte[] pdf = written(ShippedConfiguration.sop(), 0, "", "sop-pencabutan.pdf");

        assertThat(Pdf.pages(pdf)).isEqualTo(2);
        assertThat(text(pdf, 1))
                .contains("Nomor SOP", "Dasar Hukum", "Pencatatan dan Pendataan", "Mutu Baku", "ke halaman 2")
                .contains("Mendaftarkan pencabutan kepada BSrE")
                .doesNotContain("Menerima surel");
        assertThat(text(pdf, 2)).contains("dari halaman 1", "Memproses dan menyetujui", "Menerima surel");
    }

    @Test
    void every_step_of_the_issuance_stands_in_the_form() throws IOException {
        byte[] pdf = written(ShippedConfiguration.issuance(), 0, "", "sop-penerbitan.pdf");

        assertThat(Pdf.pages(pdf)).isEqualTo(2);
        assertThat(ShippedConfiguration.issuance().steps())
                .allSatisfy(step -> assertThat(text(pdf, 1) + text(pdf, 2)).contains(step.output()));
    }

    @Test
    void a_dossier_s_times_fit_into_the_form() throws IOException {
        byte[] pdf = written(
                ShippedConfiguration.sop(),
                5,
                "\u2713 22 November 2026, 10.20 WITA, Sarwati Mokoginta S.Kom. 4 m dari 10 m.",
                "sop-berkas.pdf");

        assertThat(Pdf.pages(pdf)).isEqualTo(2);
        assertThat(text(pdf, 1)).contains("P-2026-0147", "Sarwati Mokoginta");
    }

    @Test
    void words_of_the_file_are_neither_markup_nor_tokens() throws IOException {
        String text = Files.readString(Path.of("config/sop/pencabutan-sertifikat-elektronik.yaml"))
                .replace("nama: Pencabutan Sertifikat Elektronik", "nama: \"Cabut <b>${t1} & \\\"x\\\"\"");
        byte[] pdf = WRITER.write(ShippedConfiguration.sop(text), words(ShippedConfiguration.sop(text), 0, ""));

        assertThat(text(pdf, 1)).contains("CABUT <B>${T1} & \"X\"");
    }

    @Test
    void the_form_is_an_archive_and_a_tagged_file() throws Exception {
        byte[] pdf = written(ShippedConfiguration.sop(), 3, "Selesai.", "sop-arsip.pdf");

        for (PDFAFlavour promised : Pdf.promised()) {
            assertThat(Pdf.faults(pdf, promised)).as(promised.toString()).isEmpty();
        }
    }
}
