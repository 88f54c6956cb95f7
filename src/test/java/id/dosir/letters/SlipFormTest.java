package id.dosir.letters;

import static org.assertj.core.api.Assertions.assertThat;

import id.dosir.letters.PaperForm.Part;
import id.dosir.letters.Slip.Instruction;
import id.dosir.letters.Slip.Urgency;
import id.dosir.letters.WriteOptions.PageSize;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;

/** The slip against the official form, field by field, on each paper that the office has. */
class SlipFormTest {

    /** Form of Permendagri 54/2009: what stands where, in reading order of the left and the right half. */
    private static final List<String> LEFT = List.of(
            "Surat dari : Kepala Dinas Pendidikan",
            "No. Surat : 800/1142/Disdik/XI/2026",
            "Tgl. Surat : 20 November 2026",
            "Diteruskan kepada Sdr.",
            "Sarwati Mokoginta, Kabid Persandian",
            "Yusuf Manoppo, Arsiparis",
            "dan seterusnya");

    private static final List<String> RIGHT = List.of(
            "Diterima Tgl : 23 November 2026, 10.20",
            "No. Agenda : 0147",
            "Sifat :",
            "Sangat Segera",
            "Segera",
            "Rahasia",
            "Dengan hormat harap",
            "Tanggapan dan Saran",
            "Proses lebih lanjut",
            "Koordinasi/konfirmasikan",
            "Kepala Dinas,",
            "Paraf dan tanggal",
            "Diparaf melalui Dosir,",
            "23 November 2026, 10.21 WITA",
            "Ferdinan Paputungan, S.T., M.Si.",
            "Pembina Utama Muda",
            "NIP 19700412 199503 1 004");

    private static final List<String> ACROSS = List.of(
            "PEMERINTAH KABUPATEN BOLAANG MONGONDOW",
            "DINAS KOMUNIKASI DAN INFORMATIKA",
            "LEMBAR DISPOSISI",
            "Hal : Permohonan Pencabutan Sertifikat Elektronik a.n. Siti Rahayu Mokoagow",
            "Catatan",
            "Cocokkan dengan SK mutasi.",
            "Batas waktu: 23 November 2026, 11.00 WITA",
            "Berkas P-2026-0147",
            "Disposisi 1 dari 2");

    private static final PaperForm FORM = new PaperForm(LEFT, RIGHT, ACROSS);

    private static Slip slip(Slip.Initials initials) {
        return new Slip(
                "Kepala Dinas Pendidikan",
                "800/1142/Disdik/XI/2026",
                LocalDate.of(2026, 11, 20),
                Instant.parse("2026-11-23T02:20:00Z"),
                "0147",
                EnumSet.of(Urgency.SEGERA, Urgency.RAHASIA),
                "Permohonan Pencabutan Sertifikat Elektronik a.n. Siti Rahayu Mokoagow",
                List.of(
                        new Slip.Recipient("1", "Sarwati Mokoginta, Kabid Persandian"),
                        new Slip.Recipient("x", "Yusuf Manoppo, Arsiparis")),
                Set.of(Instruction.PROSES),
                Optional.empty(),
                "Cocokkan dengan SK mutasi.",
                Optional.of(Instant.parse("2026-11-23T03:00:00Z")),
                new Official(
                        "Kepala Dinas",
                        "Ferdinan Paputungan, S.T., M.Si.",
                        "Pembina Utama Muda",
                        "19700412 199503 1 004"),
                initials,
                "P-2026-0147",
                "1 dari 2",
                "https://dosir.bolmongkab.go.id/berkas/P-2026-0147");
    }

    private static Slip slip() {
        return slip(Slip.Initials.here(Instant.parse("2026-11-23T02:21:00Z")));
    }

    @Test
    void each_paper_has_its_size() throws Exception {
        Map<PageSize, double[]> sizes = Map.of(
                PageSize.HALF_FOLIO, new double[] {165, 215},
                PageSize.A5, new double[] {148, 210},
                PageSize.A4_PAIR, new double[] {297, 210});
        for (Map.Entry<PageSize, double[]> size : sizes.entrySet()) {
            byte[] pdf = Samples.SLIPS.write(slip(), size.getKey());
            assertThat(Pdf.pages(pdf)).isEqualTo(1);
            PaperForm.assertSize(pdf, size.getValue()[0], size.getValue()[1]);
        }
    }

    @Test
    void every_field_of_the_form_stands_in_its_place_on_half_folio_and_a5() throws Exception {
        for (PageSize size : new PageSize[] {PageSize.HALF_FOLIO, PageSize.A5}) {
            byte[] pdf = Samples.SLIPS.write(slip(), size);
            PaperForm.keep(pdf, size.name());
            FORM.assertStandsOn(pdf, new Part(0, 0, size.width(), size.height()));
        }
    }

    @Test
    void on_a4_the_slip_stands_twice_side_by_side_each_with_every_field() throws Exception {
        byte[] pdf = Samples.SLIPS.write(slip(), PageSize.A4_PAIR);
        PaperForm.keep(pdf, PageSize.A4_PAIR.name());

        FORM.assertStandsOn(pdf, new Part(0, 0, 148.5, 210));
        FORM.assertStandsOn(pdf, new Part(0, 148.5, 148.5, 210));
    }

    @Test
    void sifat_and_receivers_are_marked_in_the_box_before_the_word() throws Exception {
        String text = PaperForm.text(Samples.SLIPS.write(slip(), PageSize.HALF_FOLIO), new Part(0, 0, 165, 215));

        assertThat(text).contains("1 Sarwati Mokoginta");
        // ticks are drawings, with a text for those who cannot see them
        byte[] ticked = Samples.SLIPS.write(slip(), PageSize.HALF_FOLIO);
        assertThat(alternatives(ticked)).isEqualTo(4);
    }

    @Test
    void a_slip_entered_afterwards_says_who_entered_it_and_when() throws Exception {
        Slip late = slip(new Slip.Initials(
                Instant.parse("2026-11-23T02:21:00Z"),
                Optional.of("Rian Potabuga, Sandiman"),
                Optional.of(Instant.parse("2026-11-23T05:00:00Z"))));

        assertThat(PaperForm.text(Samples.SLIPS.write(late, PageSize.A5), new Part(0, 74, 74, 210)))
                .contains("Diparaf di atas kertas, 23 November 2026, 10.21 WITA.")
                .contains("Dicatat kemudian oleh Rian Potabuga, Sandiman, 23 November 2026, 13.00 WITA.")
                .doesNotContain("Diparaf melalui Dosir");
    }

    @Test
    void a_selection_is_one_document_with_one_slip_a_page_or_two() throws Exception {
        List<Slip> five = List.of(slip(), slip(), slip(), slip(), slip());

        byte[] single = Samples.SLIPS.writeAll(five, PageSize.HALF_FOLIO);
        byte[] pairs = Samples.SLIPS.writeAll(five, PageSize.A4_PAIR);

        assertThat(Pdf.pages(single)).isEqualTo(5);
        assertThat(Pdf.pages(pairs)).isEqualTo(3);
        assertThat(single.length)
                .as("fonts are there once")
                .isLessThan(4 * Samples.SLIPS.write(slip(), PageSize.HALF_FOLIO).length);
        for (var flavour : Pdf.promised()) {
            assertThat(Pdf.faults(pairs, flavour)).isEmpty();
        }
    }

    @Test
    void in_a_selection_only_the_slip_that_is_too_long_shrinks() throws Exception {
        Slip longer = Samples.slip("Cocokkan dengan SK mutasi, proses sebelum 1 Desember. ".repeat(19));
        for (PageSize size : new PageSize[] {PageSize.HALF_FOLIO, PageSize.A5, PageSize.A4_PAIR}) {
            byte[] pdf = Samples.SLIPS.writeAll(List.of(slip(), slip(), longer, slip()), size);
            assertThat(Pdf.pages(pdf)).isEqualTo(size == PageSize.A4_PAIR ? 2 : 4);
        }
    }

    private static int alternatives(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            int found = 0;
            for (var object : document.getDocument().getXrefTable().keySet()) {
                var base = document.getDocument().getObjectFromPool(object).getObject();
                if (base instanceof org.apache.pdfbox.cos.COSDictionary dictionary
                        && "dipilih".equals(dictionary.getString("Alt"))) {
                    found++;
                }
            }
            return found;
        }
    }
}
