package id.dosir.worker;

import static id.dosir.worker.WordFile.p;
import static id.dosir.worker.WordFile.r;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import id.dosir.core.document.ReadingOutcome.Cause;
import id.dosir.core.template.WordDraft;
import id.dosir.core.template.WordDraft.Lost;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.Document;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What becomes of a Word file that is to be a template. */
class WordTemplateTest {

    @TempDir
    Path folder;

    @Test
    void a_token_that_word_split_over_runs_is_one_again_in_the_look_of_its_beginning() throws IOException {
        assertThat(lines("<w:p>" + r("", "Nama: $") + r("<w:b/>", "{nama_") + "<w:proofErr w:type=\"spellStart\"/>"
                        + r("<w:b/>", "pem") + r("<w:i/>", "ilik}") + r("", " (pemilik)") + "</w:p>"))
                .containsExactly("<p>Nama: ${nama_pemilik} (pemilik)</p>");
        assertThat(lines("<w:p>" + r("<w:b/>", "${na") + r("", "ma} dan lain") + "</w:p>"))
                .containsExactly("<p><b>${nama}</b> dan lain</p>");
    }

    @ParameterizedTest
    @CsvSource({
        "«NAMA_PEMILIK», ${nama_pemilik}",
        "«Nama Pemilik», ${nama_pemilik}",
        "{{nip}}, ${nip}",
        "{{ nip }}, ${nip}",
        "${NIP}, ${nip}",
        "${ nip }, ${nip}"
    })
    void the_ways_in_which_offices_write_placeholders_become_tokens(String typed, String token) throws IOException {
        WordDraft draft = draft(p(typed));
        assertThat(draft.body().strip()).isEqualTo("<p>" + token + "</p>");
        assertThat(draft.lost()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"«1. nama»", "{{nama.lengkap}}", "«»", "«a/b»"})
    void a_placeholder_whose_name_can_be_no_token_stays_as_it_was_typed_and_is_counted(String typed)
            throws IOException {
        WordDraft draft = draft(p(typed));
        assertThat(draft.body().strip()).isEqualTo("<p>" + typed + "</p>");
        assertThat(draft.lost()).isEqualTo(typed.equals("«»") ? Map.of() : Map.of(Lost.PLACEHOLDER, 1));
    }

    @Test
    void a_merge_field_is_its_token_and_not_the_value_that_word_showed_last() throws IOException {
        String split = "<w:p>" + r("", "Yth. ") + mark("begin") + instruction(" MERGE")
                + instruction("FIELD  Jabatan_Tujuan \\* MERGEFORMAT ") + mark("separate") + r("<w:b/>", "«Jabatan_")
                + r("<w:b/>", "Tujuan»") + mark("end") + r("", ",") + "</w:p>";
        assertThat(lines(split)).containsExactly("<p>Yth. ${jabatan_tujuan},</p>");
        WordDraft simple = draft("<w:p><w:fldSimple w:instr=\" MERGEFIELD &quot;nama pemilik&quot; \">"
                + r("<w:b/>", "Budi") + "</w:fldSimple></w:p>");
        assertThat(simple.body().strip()).isEqualTo("<p><b>${nama_pemilik}</b></p>");
        assertThat(simple.lost()).isEmpty();
    }

    @Test
    void another_field_keeps_its_last_value_and_is_counted() throws IOException {
        WordDraft draft = draft("<w:p>" + mark("begin") + instruction(" DATE ") + mark("separate") + r("", "2 Mei 2026")
                + mark("end") + "</w:p>");
        assertThat(draft.body().strip()).isEqualTo("<p>2 Mei 2026</p>");
        assertThat(draft.lost()).containsExactly(entry(Lost.FIELD, 1));
    }

    @Test
    void a_merge_field_without_an_end_does_not_swallow_the_paragraphs_behind_it() throws IOException {
        assertThat(lines("<w:p>" + mark("begin") + instruction("MERGEFIELD nama") + mark("separate") + r("", "x")
                        + "</w:p>" + p("Isi surat")))
                .containsExactly("<p>${nama}</p>", "<p>Isi surat</p>");
    }

    @Test
    void text_is_escaped_so_nothing_of_it_becomes_an_element() throws IOException {
        assertThat(lines(p("&lt;script&gt;alert(1)&lt;/script&gt; A &amp;amp; B")))
                .containsExactly("<p>&lt;script&gt;alert(1)&lt;/script&gt; A &amp;amp; B</p>");
    }

    @Test
    void looks_and_alignment_come_from_the_run_the_paragraph_or_their_styles() throws IOException {
        String styles =
                "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Biasa\"><w:pPr><w:jc w:val=\"both\"/></w:pPr></w:style>"
                        + "<w:style w:type=\"paragraph\" w:styleId=\"Tebal\"><w:basedOn w:val=\"Biasa\"/><w:rPr><w:b/></w:rPr></w:style>"
                        + "<w:style w:type=\"paragraph\" w:styleId=\"A\"><w:basedOn w:val=\"B\"/></w:style>"
                        + "<w:style w:type=\"paragraph\" w:styleId=\"B\"><w:basedOn w:val=\"A\"/></w:style>";
        String body = p("rata")
                + "<w:p><w:pPr><w:pStyle w:val=\"Tebal\"/><w:jc w:val=\"center\"/></w:pPr>" + r("", "judul ")
                + r("<w:b w:val=\"0\"/><w:i/><w:u w:val=\"single\"/>", "biasa") + "</w:p>"
                + "<w:p><w:pPr><w:pStyle w:val=\"A\"/></w:pPr>" + r("", "H")
                + r("<w:vertAlign w:val=\"subscript\"/>", "2")
                + r("", "O") + "</w:p>";
        assertThat(lines(WordFile.of(body).with("styles", styles)))
                .containsExactly(
                        "<p class=\"rata\">rata</p>",
                        "<p class=\"tengah\"><b>judul </b><i><u>biasa</u></i></p>",
                        "<p>H<sub>2</sub>O</p>");
    }

    @Test
    void headings_go_down_one_level_at_a_time() throws IOException {
        String heading = "<w:p><w:pPr><w:outlineLvl w:val=\"%d\"/></w:pPr>" + r("", "J") + "</w:p>";
        assertThat(lines(heading.formatted(2) + heading.formatted(4) + heading.formatted(0)))
                .containsExactly("<h1>J</h1>", "<h2>J</h2>", "<h1>J</h1>");
    }

    @Test
    void lists_nest_count_on_behind_a_paragraph_and_keep_their_kind() throws IOException {
        String numbering = "<w:abstractNum w:abstractNumId=\"7\">" + level(0, "decimal", "%1.")
                + level(1, "lowerLetter", "%2)")
                + "</w:abstractNum><w:abstractNum w:abstractNumId=\"8\">" + level(0, "bullet", "-") + "</w:abstractNum>"
                + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"7\"/></w:num><w:num w:numId=\"2\"><w:abstractNumId w:val=\"8\"/></w:num>";
        WordDraft draft = draft(WordFile.of(item(1, 0, "satu")
                        + item(1, 1, "a")
                        + item(1, 1, "b")
                        + item(1, 0, "dua")
                        + p("sela")
                        + item(1, 0, "tiga")
                        + item(2, 0, "butir"))
                .with("numbering", numbering));
        assertThat(draft.body().lines().map(String::strip))
                .containsExactly(
                        "<ol>",
                        "<li>satu",
                        "<ol style=\"list-style-type: lower-alpha\">",
                        "<li>a</li>",
                        "<li>b</li>",
                        "</ol>",
                        "</li>",
                        "<li>dua</li>",
                        "</ol>",
                        "<p>sela</p>",
                        "<ol start=\"3\">",
                        "<li>tiga</li>",
                        "</ol>",
                        "<ul>",
                        "<li>butir</li>",
                        "</ul>");
        assertThat(draft.lost()).containsExactly(entry(Lost.NUMBERING, 2));
    }

    @Test
    void cells_run_over_columns_and_rows_and_the_head_of_a_table_is_one() throws IOException {
        String cell = "<w:tc><w:tcPr>%s</w:tcPr>%s</w:tc>";
        String table =
                "<w:tbl><w:tblPr><w:tblStyle w:val=\"TableGrid\"/></w:tblPr><w:tblGrid><w:gridCol w:w=\"1000\"/><w:gridCol w:w=\"3000\"/></w:tblGrid>"
                        + "<w:tr><w:trPr><w:tblHeader/></w:trPr>"
                        + cell.formatted("<w:gridSpan w:val=\"2\"/>", p("Data")) + "</w:tr>"
                        + "<w:tr>" + cell.formatted("<w:vMerge w:val=\"restart\"/>", p("Nama"))
                        + cell.formatted("", p("${nama}")) + "</w:tr>"
                        + "<w:tr>" + cell.formatted("<w:vMerge/>", p()) + cell.formatted("", p("a") + p("b"))
                        + "</w:tr></w:tbl>";
        assertThat(lines(table))
                .containsExactly(
                        "<table class=\"bergaris\">",
                        "<colgroup><col style=\"width: 25%\" /><col style=\"width: 75%\" /></colgroup>",
                        "<thead>",
                        "<tr>",
                        "<th scope=\"col\" colspan=\"2\">Data</th>",
                        "</tr>",
                        "</thead>",
                        "<tbody>",
                        "<tr>",
                        "<td rowspan=\"2\">Nama</td>",
                        "<td>${nama}</td>",
                        "</tr>",
                        "<tr>",
                        "<td>",
                        "<p>a</p>",
                        "<p>b</p>",
                        "</td>",
                        "</tr>",
                        "</tbody>",
                        "</table>");
    }

    @Test
    void whatever_does_not_come_along_is_counted_by_kind() throws IOException {
        String body = "<w:p><w:r><w:drawing/></w:r><w:r><w:pict/></w:r>"
                + "<w:r><mc:AlternateContent><mc:Choice><w:drawing><w:txbxContent>" + p("kotak")
                + "</w:txbxContent></w:drawing></mc:Choice>"
                + "<mc:Fallback><w:pict><w:txbxContent>" + p("kotak")
                + "</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r>"
                + "<w:r><w:footnoteReference w:id=\"1\"/></w:r><w:r><w:endnoteReference w:id=\"1\"/></w:r><w:r><w:commentReference w:id=\"1\"/></w:r>"
                + "<w:ins w:id=\"1\">" + r("", "sisipan")
                + "</w:ins><w:del w:id=\"2\"><w:r><w:delText>hapusan</w:delText></w:r></w:del>"
                + "<w:hyperlink r:id=\"r9\">" + r("", " tautan") + "</w:hyperlink>"
                + r("<w:color w:val=\"FF0000\"/>", " merah") + r("<w:vanish/>", "rahasia")
                + "<w:r><w:tab/><w:sym w:font=\"Wingdings\" w:char=\"F0FC\"/><w:br w:type=\"page\"/><w:object/></w:r>"
                + "<m:oMath><m:r><m:t>x=1</m:t></m:r></m:oMath></w:p>"
                + "<w:p><w:pPr><w:ind w:left=\"720\"/><w:sectPr><w:cols w:num=\"2\"/></w:sectPr></w:pPr>"
                + r("", "akhir") + "</w:p>";
        WordDraft draft = draft(WordFile.of(body).with("header", p("Kop surat")).with("footer", p("")));
        assertThat(draft.body().lines().map(String::strip))
                .containsExactly("<p>sisipan tautan merah</p>", "<p>akhir</p>");
        assertThat(draft.lost())
                .containsOnly(
                        entry(Lost.PICTURE, 2),
                        entry(Lost.TEXT_BOX, 1),
                        entry(Lost.OBJECT, 1),
                        entry(Lost.FORMULA, 1),
                        entry(Lost.HEADER_FOOTER, 1),
                        entry(Lost.FOOTNOTE, 2),
                        entry(Lost.COMMENT, 1),
                        entry(Lost.TRACKED_CHANGE, 2),
                        entry(Lost.HIDDEN_TEXT, 1),
                        entry(Lost.LINK, 1),
                        entry(Lost.SYMBOL, 1),
                        entry(Lost.TAB, 1),
                        entry(Lost.PAGE_BREAK, 1),
                        entry(Lost.SECTION, 2),
                        entry(Lost.FONT, 1),
                        entry(Lost.SPACING, 1));
    }

    @Test
    void tables_in_tables_end_at_the_third() throws IOException {
        String inner = p("dalam");
        for (int i = 0; i < 6; i++) {
            inner = "<w:tbl><w:tr><w:tc>" + inner + p("lapis") + "</w:tc></w:tr></w:tbl>";
        }
        WordDraft draft = draft(inner);
        assertThat(draft.body()).contains("lapis").doesNotContain("dalam");
        assertThat(draft.lost()).containsEntry(Lost.NESTED_TABLE, 1);
    }

    @Test
    void a_file_that_a_library_of_word_files_wrote_reads_the_same() throws Exception {
        Path file = folder.resolve("poi.docx");
        try (XWPFDocument word = new XWPFDocument();
                OutputStream out = Files.newOutputStream(file)) {
            XWPFParagraph title = word.createParagraph();
            title.setAlignment(ParagraphAlignment.CENTER);
            title.createRun().setText("SURAT ");
            title.getRuns().get(0).setBold(true);
            title.createRun().setText("${no");
            title.createRun().setText("mor_naskah}");
            try (var picture = Files.newInputStream(Path.of("src/test/resources/papers/P7/surat-permohonan.jpg"))) {
                title.createRun()
                        .addPicture(picture, Document.PICTURE_TYPE_JPEG, "foto.jpg", Units.toEMU(50), Units.toEMU(50));
            }
            XWPFTable table = word.createTable(1, 2);
            table.getRow(0).getCell(0).setText("Nama");
            table.getRow(0).getCell(1).setText("«NAMA»");
            table.setWidth(5000);
            word.write(out);
        }
        WordDraft draft = WordTemplate.of(file);
        assertThat(draft.body())
                .contains(
                        "<p class=\"tengah\"><b>SURAT </b>${nomor_naskah}</p>",
                        "<table class=\"bergaris\">",
                        "<td>${nama}</td>");
        assertThat(draft.lost()).containsExactly(entry(Lost.PICTURE, 1));
    }

    @Test
    void a_document_type_in_a_part_makes_the_file_a_broken_one() {
        Path canary = folder.resolve("kenari.txt");
        assertThatThrownBy(() -> {
                    Files.writeString(canary, "KENARI");
                    WordTemplate.of(WordFile.raw(
                                    "<!DOCTYPE w [<!ENTITY x SYSTEM \"" + canary.toUri()
                                            + "\">]><w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p><w:r><w:t>&x;</w:t></w:r></w:p></w:body></w:document>")
                            .write(folder.resolve("xxe.docx")));
                })
                .isInstanceOf(IOException.class)
                .isNotInstanceOf(Unreadable.class)
                .hasMessageNotContaining("KENARI");
    }

    @Test
    void a_part_of_macros_makes_it_a_document_with_macros_whatever_it_calls_itself() throws IOException {
        Path file = WordFile.of(p("isi"))
                .add("vbaProject", "application/vnd.ms-office.vbaProject", "x")
                .write(folder.resolve("makro.docx"));
        assertThatThrownBy(() -> WordTemplate.of(file))
                .isInstanceOfSatisfying(
                        Unreadable.class, e -> assertThat(e.reason()).isEqualTo(Cause.UNKNOWN_TYPE))
                .hasMessageContaining("macroenabled");
    }

    @Test
    void a_text_beyond_all_templates_is_refused() throws IOException {
        Path file = WordFile.of(p("isi surat yang panjang ".repeat(100)).repeat(300))
                .write(folder.resolve("tebal.docx"));
        assertThatThrownBy(() -> WordTemplate.of(file))
                .isInstanceOfSatisfying(
                        Unreadable.class, e -> assertThat(e.reason()).isEqualTo(Cause.TOO_LARGE));
    }

    private static String mark(String type) {
        return "<w:r><w:fldChar w:fldCharType=\"" + type + "\"/></w:r>";
    }

    private static String instruction(String text) {
        return "<w:r><w:instrText xml:space=\"preserve\">" + text + "</w:instrText></w:r>";
    }

    private static String level(int level, String format, String text) {
        return "<w:lvl w:ilvl=\"" + level + "\"><w:start w:val=\"1\"/><w:numFmt w:val=\"" + format
                + "\"/><w:lvlText w:val=\"" + text + "\"/></w:lvl>";
    }

    private static String item(int list, int level, String text) {
        return "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"" + level + "\"/><w:numId w:val=\"" + list
                + "\"/></w:numPr></w:pPr>" + r("", text) + "</w:p>";
    }

    private List<String> lines(String body) throws IOException {
        return lines(WordFile.of(body));
    }

    private List<String> lines(WordFile file) throws IOException {
        return draft(file).body().lines().map(String::strip).toList();
    }

    private WordDraft draft(String body) throws IOException {
        return draft(WordFile.of(body));
    }

    private WordDraft draft(WordFile file) throws IOException {
        return WordTemplate.of(file.write(folder.resolve("uji.docx")));
    }
}
