package id.dosir.letters;

import static org.assertj.core.api.Assertions.assertThat;

import id.dosir.letters.WriteOptions.PageSize;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.junit.jupiter.api.Test;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** What the office hands out: the two papers as they come off the press. */
class PaperTest {

    private static final String NOTE = "Cocokkan dengan SK mutasi, proses sebelum 1 Desember. ";

    @Test
    void a_letter_a_draft_and_a_slip_conform_to_pdf_a_2a_and_pdf_ua_1() throws Exception {
        for (PDFAFlavour flavour : Pdf.promised()) {
            assertThat(Pdf.faults(Samples.LETTERS.finished(Samples.letter()), flavour))
                    .isEmpty();
            assertThat(Pdf.faults(Samples.LETTERS.draft(Samples.letter()), flavour))
                    .isEmpty();
            assertThat(Pdf.faults(Samples.SLIPS.write(Samples.slip(NOTE), PageSize.HALF_FOLIO), flavour))
                    .isEmpty();
        }
    }

    @Test
    void a_long_letter_goes_on_to_a_second_page_and_still_conforms() throws Exception {
        byte[] pdf = Samples.LETTERS.finished(Samples.letter(Samples.OWNER, "Mutasi ke instansi lain. ".repeat(40)));
        assertThat(Pdf.pages(pdf)).isEqualTo(2);
        for (PDFAFlavour flavour : Pdf.promised()) {
            assertThat(Pdf.faults(pdf, flavour)).isEmpty();
        }
    }

    @Test
    void an_ordinary_letter_takes_one_page_and_less_than_900_kb() throws Exception {
        byte[] pdf = Samples.LETTERS.finished(Samples.letter());
        assertThat(Pdf.pages(pdf)).isEqualTo(1);
        assertThat(pdf.length).isLessThan(900_000);
    }

    @Test
    void the_signature_field_lies_between_the_signers_post_and_name() throws Exception {
        try (PDDocument document = Loader.loadPDF(Samples.LETTERS.finished(Samples.letter()))) {
            PDAcroForm form = document.getDocumentCatalog().getAcroForm();
            assertThat(form.getFields()).hasSize(1);
            PDSignatureField field = (PDSignatureField) form.getField(RecommendationWriter.SIGNATURE_FIELD);
            assertThat(field.getSignature()).isNull();
            PDRectangle box = field.getWidgets().get(0).getRectangle();
            PDRectangle page = document.getPage(0).getMediaBox();
            assertThat(box.getWidth()).isBetween(150f, 200f);
            assertThat(box.getHeight()).isBetween(50f, 100f);
            assertThat(box.getUpperRightX()).isLessThanOrEqualTo(page.getWidth() - 20 / 25.4f * 72 + 1);
            float top = page.getHeight() - box.getUpperRightY();
            assertThat(strip(document, box.getLowerLeftX() - 72, top - 32, box.getWidth() + 72, 31))
                    .contains("Bolaang Mongondow,");
            assertThat(strip(document, box.getLowerLeftX(), top, box.getWidth(), box.getHeight()))
                    .isBlank();
            assertThat(strip(document, box.getLowerLeftX() - 72, top + box.getHeight(), box.getWidth() + 72, 20))
                    .contains("Ferdinan Paputungan");
        }
    }

    @Test
    void the_qr_code_is_read_back_from_print_at_200_dpi() throws Exception {
        assertThat(Pdf.qr(Samples.LETTERS.finished(Samples.letter()), 0)).isEqualTo(Samples.QR);
        assertThat(Pdf.qr(Samples.SLIPS.write(Samples.slip(NOTE), PageSize.A5), 0))
                .isEqualTo(Samples.slip(NOTE).qr());
    }

    @Test
    void a_draft_has_neither_phrase_nor_field_and_says_so() throws Exception {
        byte[] pdf = Samples.LETTERS.draft(Samples.letter(Optional.empty(), Samples.OWNER, "Pensiun"));
        assertThat(Pdf.text(pdf)).contains("DRAF").contains("……").doesNotContain("Ditandatangani secara elektronik");
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getDocumentCatalog().getAcroForm()).isNull();
        }
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> Pdf.qr(pdf, 0))
                .isInstanceOf(com.google.zxing.NotFoundException.class);
    }

    @Test
    void a_slip_stays_on_one_page_with_a_note_of_a_thousand_characters() throws Exception {
        String note = NOTE.repeat(19) + "Tamat.";
        for (PageSize size : new PageSize[] {PageSize.HALF_FOLIO, PageSize.A5}) {
            byte[] pdf = Samples.SLIPS.write(Samples.slip(note), size);
            assertThat(Pdf.pages(pdf)).isEqualTo(1);
            assertThat(Pdf.text(pdf)).contains("Tamat.").contains("Ferdinan Paputungan");
        }
    }

    @Test
    void a_slip_too_long_for_one_page_loses_no_word() throws Exception {
        byte[] pdf = Samples.SLIPS.write(Samples.slip(NOTE.repeat(150) + "Tamat."), PageSize.A5);
        assertThat(Pdf.pages(pdf)).isGreaterThan(1);
        assertThat(Pdf.text(pdf)).contains("Tamat.").contains("Ferdinan Paputungan");
    }

    @Test
    void a_slip_has_the_size_it_was_asked_for() throws Exception {
        try (PDDocument document = Loader.loadPDF(Samples.SLIPS.write(Samples.slip(NOTE), PageSize.A5))) {
            assertThat(document.getPage(0).getMediaBox().getWidth()).isBetween(419f, 420f);
        }
        try (PDDocument document = Loader.loadPDF(Samples.SLIPS.write(Samples.slip(NOTE), PageSize.HALF_FOLIO))) {
            assertThat(document.getPage(0).getMediaBox().getHeight()).isBetween(609f, 610f);
        }
    }

    @Test
    void title_and_language_stand_in_the_file() throws Exception {
        try (PDDocument document = Loader.loadPDF(Samples.LETTERS.finished(Samples.letter()))) {
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("id");
            assertThat(document.getDocumentInformation().getTitle()).contains("000.6.5.2/123/Diskominfo/XI/2026");
            assertThat(new String(document.getDocumentCatalog().getMetadata().toByteArray(), "UTF-8"))
                    .contains("Surat Rekomendasi Pencabutan");
        }
    }

    private static String strip(PDDocument document, float x, float y, float width, float height) throws Exception {
        PDFTextStripperByArea area = new PDFTextStripperByArea();
        area.addRegion("it", new java.awt.geom.Rectangle2D.Float(x, y, width, height));
        area.extractRegions(document.getPage(0));
        return area.getTextForRegion("it");
    }
}
