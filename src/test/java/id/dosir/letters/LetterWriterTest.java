package id.dosir.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.util.Map;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class LetterWriterTest {

    @Test
    void tokens_that_are_unknown_or_without_value_are_listed_by_name() {
        assertThatThrownBy(() -> write("<p>${nama} ${hal} ${nomer_naskah}</p>", Map.of("nama", "A", "hal", " ")))
                .asInstanceOf(type(UnfilledTokens.class))
                .satisfies(e -> {
                    assertThat(e.unknown()).containsExactly("nomer_naskah");
                    assertThat(e.blank()).containsExactly("hal");
                });
    }

    @Test
    void markup_in_a_value_is_text() throws Exception {
        assertThat(text("<p>${nama}</p>", Map.of("nama", "Siti <b>& Rahayu</b> &lt;")))
                .contains("Siti <b>& Rahayu</b> &lt;");
    }

    @Test
    void a_token_in_a_value_is_not_expanded() throws Exception {
        assertThat(text("<p>${nama}</p>", Map.of("nama", "${nik} $1 \\0", "nik", "7101")))
                .contains("${nik} $1 \\0");
    }

    @Test
    void characters_without_a_glyph_show_as_boxes() throws Exception {
        String text = text("<p>${nama}</p>", Map.of("nama", "Lin \u6797 \ud83d\ude00 \u0000 Siti\u202e\u0301"));
        assertThat(text).contains("Lin \u25a1 \u25a1").contains("Sit\u00ed");
    }

    @Test
    void lines_repeat_what_stands_for_each_of_them() throws Exception {
        String body = "<ol data-bila=\"tembusan\"><li data-tiap=\"tembusan\">[${tembusan}]</li></ol><p>.</p>";
        assertThat(text(body, Map.of("tembusan", "Sekda\nBKPSDM")))
                .contains("[Sekda]")
                .contains("[BKPSDM]");
        assertThat(text(body, Map.of("tembusan", ""))).doesNotContain("[");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<img src=\"file:///etc/passwd\" alt=\"x\"/>",
                "<img src=\"http://127.0.0.1:9/a.png\" alt=\"x\"/>",
                "<a href=\"javascript:app.alert(1)\">x</a>",
                "<a href=\" JaVaScRiPt:app.alert(1)\">x</a>",
                "<a href=\"file:///etc/passwd\">x</a>",
                "<a href=\"https://a.id\" download=\"b\">x</a>",
                "<object type=\"application/pdf\" data=\"file:///etc/passwd\"></object>",
                "<script>1</script>",
                "<p onclick=\"1\">x</p>",
                "<form action=\"https://a.id\"><input name=\"b\"/></form>",
                "<p>not closed"
            })
    void a_template_that_reaches_outside_is_refused(String body) {
        assertThatThrownBy(() -> write(body, Map.of())).isInstanceOf(BrokenTemplate.class);
    }

    @Test
    void entities_are_refused_with_their_document_type() {
        Template bomb = Template.of(
                "t",
                "<!DOCTYPE html [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><html lang=\"id\"><body>&x;</body></html>");
        assertThatThrownBy(() -> Samples.WRITER.write(bomb, Map.of(), WriteOptions.FINAL))
                .isInstanceOf(BrokenTemplate.class);
    }

    @Test
    void a_value_cannot_choose_the_scheme_of_a_link() throws Exception {
        byte[] good = write("<p><a href=\"https://dosir.id/${x}\">baca</a></p>", Map.of("x", "1"));
        assertThat(links(good)).isEqualTo(1);
        assertThatThrownBy(() -> write("<p><a href=\"${x}\">baca</a></p>", Map.of("x", "javascript:1")))
                .isInstanceOf(BrokenTemplate.class);
    }

    @Test
    void one_signature_token_may_not_stand_twice() {
        assertThatThrownBy(() -> write("<div>${ttd_a}</div><div>${ttd_a}</div>", Map.of()))
                .isInstanceOf(BrokenTemplate.class);
    }

    @Test
    void several_signers_get_a_field_each() throws Exception {
        String room = "<style>.ttd { width: 50mm; height: 20mm }</style>";
        byte[] pdf = write(room + "<div>${ttd_pengirim1}</div><div>${ttd_pengirim2}</div>", Map.of());
        for (PDFAFlavour flavour : Pdf.promised()) {
            assertThat(Pdf.faults(pdf, flavour)).isEmpty();
        }
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getDocumentCatalog().getAcroForm().getFields()).hasSize(2);
        }
    }

    @Test
    void no_letter_of_a_long_word_leaves_the_page() throws Exception {
        Person owner = new Person(
                "Wilhelmina".repeat(30),
                "1".repeat(200),
                "7101",
                "x/".repeat(150),
                "a.b".repeat(100),
                "D".repeat(300),
                "e@".repeat(200),
                "0".repeat(100));
        byte[] pdf = Samples.LETTERS.finished(Samples.letter(owner, "z".repeat(400)));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDRectangle page = document.getPage(0).getMediaBox();
            float[] right = {0};
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition text) {
                    right[0] = Math.max(right[0], text.getXDirAdj() + text.getWidthDirAdj());
                }
            }.getText(document);
            assertThat(right[0]).isBetween(300f, page.getWidth() - 20 / 25.4f * 72 + 1);
        }
    }

    @Test
    void the_offices_own_arms_keep_the_letter_conformant() throws Exception {
        BufferedImage picture = new BufferedImage(900, 1000, BufferedImage.TYPE_INT_ARGB);
        picture.setRGB(5, 5, 0x80ff0000);
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", png);
        LetterWriter writer = new LetterWriter(Samples.OFFICE, Arms.of(png.toByteArray()));
        byte[] pdf = new RecommendationWriter(Samples.TEMPLATES, writer).finished(Samples.letter());
        for (PDFAFlavour flavour : Pdf.promised()) {
            assertThat(Pdf.faults(pdf, flavour)).isEmpty();
        }
        assertThatThrownBy(() -> Arms.of("<svg/>".getBytes())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_version_of_a_template_is_that_of_its_bytes() {
        assertThat(Template.of("a", "abc").version().hex())
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        assertThatThrownBy(() -> Samples.TEMPLATES.load("../pom")).isInstanceOf(IllegalArgumentException.class);
    }

    private static long links(byte[] pdf) throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getPage(0).getAnnotations().stream()
                    .filter(a ->
                            COSName.getPDFName("Link").equals(a.getCOSObject().getCOSName(COSName.SUBTYPE)))
                    .count();
        }
    }

    private static String text(String body, Map<String, String> values) throws Exception {
        return Pdf.text(write(body, values));
    }

    private static byte[] write(String body, Map<String, String> values) {
        String source =
                "<html lang=\"id\"><head><title>Uji</title><meta name=\"description\" content=\"uji\"/></head><body>"
                        + body + "</body></html>";
        return Samples.WRITER.write(Template.of("uji", source), values, WriteOptions.FINAL);
    }
}
