package id.dosir.letters;

import static org.assertj.core.api.Assertions.assertThat;

import id.dosir.letters.RegisterBook.Entry;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class RegisterBookTest {

    private static final Instant NOON = Instant.parse("2026-11-20T04:00:00Z");

    private final RegisterBookWriter writer =
            new RegisterBookWriter(Samples.TEMPLATES, Samples.WRITER, Clock.fixed(NOON, ZoneId.of("Asia/Makassar")));

    @Test
    void a_volume_conforms_to_pdf_a_2a_and_pdf_ua_1_and_its_head_stands_on_each_page() throws Exception {
        byte[] pdf = writer.write(book("", 60));
        Files.write(Files.createDirectories(Path.of("target", "books")).resolve("register.pdf"), pdf);
        for (PDFAFlavour flavour : Pdf.promised()) {
            assertThat(Pdf.faults(pdf, flavour)).isEmpty();
        }
        int pages = Pdf.pages(pdf);
        assertThat(pages).isGreaterThan(2);
        for (int page = 1; page < pages; page++) {
            assertThat(text(pdf, page)).contains("Nomor register, berkas");
        }
        assertThat(text(pdf, 1))
                .contains("REG 0001/2026 sampai REG 0060/2026, 60 entri. Jilid 1 dari 1")
                .contains("0a:1b:2c", "662316", "7101************02", "20 November 2026, 12.00")
                .contains("P-2026-0001 (musnah)")
                .doesNotContain("Hanya entri");
        assertThat(text(pdf, pages)).contains("Petugas register,", "Contoh Petugas, Arsiparis");
    }

    @Test
    void a_volume_says_by_which_search_it_was_made_and_one_without_entries_says_so() throws Exception {
        String text = text(writer.write(book("mokoagow <b>", 0)), 1);
        assertThat(text)
                .contains("Hanya entri yang ditemukan dengan pencarian: mokoagow <b>")
                .contains("Tidak ada entri yang ditemukan.");
    }

    private static RegisterBook book(String search, int entries) {
        return new RegisterBook(
                search,
                1,
                1,
                "Contoh Petugas, Arsiparis",
                IntStream.rangeClosed(1, entries)
                        .mapToObj(i -> entry(String.format("REG %04d/2026", i)))
                        .toList());
    }

    private static Entry entry(String number) {
        return new Entry(
                number,
                Samples.OWNER.name(),
                Samples.OWNER.nip(),
                "7101************02",
                Samples.OWNER.post(),
                Samples.OWNER.agency(),
                Optional.of("0a:1b:2c"),
                Optional.of("662316"),
                "Mutasi ke instansi lain",
                3,
                "000.6.5.2/123/Diskominfo/XI/2026",
                NOON,
                NOON,
                NOON,
                NOON,
                "OCSP",
                "P-2026-0001",
                number.equals("REG 0002/2026"));
    }

    private static String text(byte[] pdf, int page) throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            // cells wrap; only their words count here
            return stripper.getText(document).replaceAll("\\s+", " ");
        }
    }
}
