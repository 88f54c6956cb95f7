package id.dosir.letters;

import static org.assertj.core.api.Assertions.assertThat;

import id.dosir.core.document.Office;
import id.dosir.core.template.ChangedLine;
import id.dosir.core.template.ChangedLine.How;
import id.dosir.core.template.PaperForm;
import id.dosir.core.template.TemplateFault;
import id.dosir.core.template.TemplateFault.What;
import id.dosir.letters.OfficeSheet.Page;
import id.dosir.letters.Recommendation.Concerned;
import id.dosir.letters.Recommendation.Service;
import id.dosir.letters.WriteOptions.PageSize;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** What the editor of a template is told, and the papers that are tried with it. */
class TemplateWorkTest {

    private static final Path PROOFS = Path.of("target", "papers");
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T02:24:00Z"), ZoneId.of("Asia/Makassar"));
    private static final SamplePapers PAPERS = new SamplePapers(
            Samples.LETTERS,
            Samples.SLIPS,
            new BookWriter(Samples.TEMPLATES, Samples.WRITER, CLOCK),
            new ReplyWriter(Samples.TEMPLATES, Samples.WRITER, CLOCK));
    private static final TemplateWork WORK = new TemplateWork(PAPERS, Samples.WRITER);

    @ParameterizedTest
    @EnumSource(PaperForm.class)
    void each_shipped_template_is_without_fault_and_makes_a_paper_that_keeps_its_promise(PaperForm form)
            throws Exception {
        String source = shipped(form);
        assertThat(WORK.check(form, source).faults()).isEmpty();
        TemplateWork.Tried tried = WORK.paper(form, source, Optional.empty(), false);
        assertThat(tried.faults()).isEmpty();
        byte[] pdf = tried.pdf().orElseThrow();
        for (PDFAFlavour flavour : Pdf.promised()) {
            assertThat(Pdf.faults(pdf, flavour)).as("%s %s", form, flavour).isEmpty();
        }
        Files.createDirectories(PROOFS);
        Files.write(PROOFS.resolve("templat-" + form.template() + ".pdf"), pdf);
        assertThat(WORK.paper(form, source, Optional.empty(), true).pdf()).isPresent();
    }

    @ParameterizedTest
    @EnumSource(PaperForm.class)
    void a_text_from_word_under_the_head_of_a_template_stands_against_nothing_but_missing_tokens(PaperForm form) {
        String body =
                """
                  <h1 class="tengah">SURAT &lt;REKOMENDASI&gt;</h1>
                  <p class="rata"><b>Nomor</b><br /><u>x</u><s>y</s><sup>2</sup>&#160;z</p>
                  <ol start="3" style="list-style-type: lower-alpha">
                    <li>satu
                      <ul>
                        <li>butir
                        </li>
                      </ul>
                    </li>
                  </ol>
                  <table class="bergaris">
                    <colgroup><col style="width: 25%" /><col style="width: 75%" /></colgroup>
                    <thead><tr><th scope="col" colspan="2">Data</th></tr></thead>
                    <tbody><tr><td rowspan="2">a</td><td>b</td></tr><tr><td>c</td></tr></tbody>
                  </table>
                """
                        + form.required().stream()
                                .map(t -> "<p>${" + t + "}</p>\n")
                                .collect(Collectors.joining());
        String source = WORK.fromWord(Samples.TEMPLATES.load(form.template()), body);
        assertThat(WORK.check(form, source).faults()).isEmpty();
        assertThat(WORK.check(form, WORK.fromWord(Samples.TEMPLATES.load(form.template()), "<p><script>x</script></p>"))
                        .faults())
                .extracting(TemplateFault::what)
                .contains(What.ELEMENT_FORBIDDEN);
        TemplateWork.Tried tried = WORK.paper(form, source, Optional.empty(), false);
        assertThat(tried.faults()).isEmpty();
        assertThat(tried.pdf()).isPresent();
    }

    @Test
    void an_unknown_token_is_named_with_its_line_and_an_unused_one_listed() {
        String source = shipped(PaperForm.RECEIPT)
                .replace(
                        "<p class=\"nomor\">${nomor_permohonan}</p>",
                        "<p>\n${nomor_permohonam} ${nomor_permohonan}</p>")
                .replace("${no_agenda}", "-");
        int line = Math.toIntExact(source.substring(0, source.indexOf("${nomor_permohonam}"))
                        .lines()
                        .count())
                + 1;
        assertThat(WORK.check(PaperForm.RECEIPT, source).faults())
                .containsExactly(new TemplateFault(line, What.TOKEN_UNKNOWN, "nomor_permohonam"));
        assertThat(WORK.check(PaperForm.RECEIPT, source).unused()).contains("no_agenda");
    }

    @Test
    void a_token_in_a_condition_must_be_known_too_and_one_in_a_comment_need_not() {
        String source = shipped(PaperForm.RECEIPT).replace("data-bila=\"kertas\"", "data-bila=\"kertaz\"");
        assertThat(WORK.check(PaperForm.RECEIPT, source).faults())
                .extracting(TemplateFault::what, TemplateFault::detail)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(What.TOKEN_UNKNOWN, "kertaz"));
        String commented = shipped(PaperForm.RECEIPT).replace("${kop}", "${kop}<!-- ${belum_ada}\n -->");
        assertThat(WORK.check(PaperForm.RECEIPT, commented).faults()).isEmpty();
    }

    @Test
    void a_recommendation_without_room_for_the_signature_is_none() {
        String source = shipped(PaperForm.RECOMMENDATION).replace("${ttd_pengirim}", "");
        assertThat(WORK.check(PaperForm.RECOMMENDATION, source).faults())
                .containsExactly(new TemplateFault(0, What.TOKEN_REQUIRED, "ttd_pengirim"));
    }

    @Test
    void two_people_stand_in_an_attached_table_and_one_in_the_text() throws Exception {
        List<Concerned> many = IntStream.rangeClosed(1, 24)
                .mapToObj(i -> new Concerned(Samples.OWNER, "5A:" + i, "Mutasi " + i))
                .toList();
        byte[] pdf = Samples.LETTERS.finished(
                Samples.letter(Optional.of("000.6.5.2/123/Diskominfo/XI/2026"), Samples.REVOCATION, many));
        assertThat(Pdf.text(pdf))
                .contains("24 orang sebagaimana tercantum")
                .contains("DAFTAR NAMA")
                .contains("Mutasi 24");
        for (PDFAFlavour flavour : Pdf.promised()) {
            assertThat(Pdf.faults(pdf, flavour)).isEmpty();
        }
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getPage(1).getMediaBox().getWidth())
                    .isGreaterThan(document.getPage(1).getMediaBox().getHeight());
        }
        Files.createDirectories(PROOFS);
        Files.write(PROOFS.resolve("surat-rekomendasi-banyak.pdf"), pdf);
        assertThat(Pdf.text(Samples.LETTERS.finished(Samples.letter()))).doesNotContain("DAFTAR NAMA");
    }

    @Test
    void the_letter_speaks_of_its_own_service() throws Exception {
        String text = Pdf.text(Samples.LETTERS.finished(Samples.letter(
                Optional.of("000.6.5.6/1/Diskominfo/XI/2026"),
                new Service("Penerbitan Sertifikat Elektronik", false),
                List.of(new Concerned(Samples.OWNER, "-", "penandatanganan naskah dinas")))));
        assertThat(text)
                .contains("penerbitan sertifikat elektronik")
                .contains("Keperluan")
                .doesNotContainIgnoringCase("pencabutan")
                .doesNotContain("Nomor seri");
    }

    @Test
    void the_office_chooses_lines_paper_and_margins_apart_from_the_template() throws Exception {
        OfficeSheet office = new OfficeSheet(
                new Office("PEMERINTAH KOTA UJI", "DINAS UJI", "Jalan Uji 1", "", "12345", "Uji"),
                List.of("Baris kop tambahan"),
                List.of("Baris kaki kantor"),
                new Page(PageSize.FOLIO, 15, 15, 20, 25, 12),
                Arms.plain(),
                3);
        OfficeSheet again = OfficeText.read(OfficeText.write(office), 3);
        assertThat(again).usingRecursiveComparison().ignoringFields("arms").isEqualTo(office);
        byte[] pdf = WORK.paper(
                        PaperForm.RECOMMENDATION, shipped(PaperForm.RECOMMENDATION), Optional.empty(), false, again)
                .pdf()
                .orElseThrow();
        assertThat(Pdf.text(pdf)).contains("DINAS UJI", "Baris kop tambahan", "Baris kaki kantor", "Uji, 23 November");
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getPage(0).getMediaBox().getHeight()).isBetween(935f, 936f);
        }
        assertThat(OfficeText.faults(again)).isEmpty();
        assertThat(OfficeText.faults(new OfficeSheet(
                        new Office(" ", "DINAS UJI", "Jalan", "", "1234", "Uji"),
                        List.of(),
                        List.of(),
                        new Page(PageSize.A5, 1, 20, 20, 99, 30),
                        Arms.plain(),
                        0)))
                .containsExactlyInAnyOrder("government", "postCode", "size", "top", "left", "points");
    }

    @Test
    void two_versions_are_laid_side_by_side_by_their_changed_lines() {
        String before = String.join("\n", "a", "b", "c", "d", "e", "f", "g", "h");
        assertThat(TemplateDiff.between(before, before)).isEmpty();
        assertThat(TemplateDiff.between(before, before.replace("c", "C").replace("\nh", "")))
                .containsExactly(
                        new ChangedLine(How.SAME, 1, 1, "a"),
                        new ChangedLine(How.SAME, 2, 2, "b"),
                        new ChangedLine(How.REMOVED, 3, 0, "c"),
                        new ChangedLine(How.ADDED, 0, 3, "C"),
                        new ChangedLine(How.SAME, 4, 4, "d"),
                        new ChangedLine(How.SAME, 5, 5, "e"),
                        new ChangedLine(How.SAME, 6, 6, "f"),
                        new ChangedLine(How.SAME, 7, 7, "g"),
                        new ChangedLine(How.REMOVED, 8, 0, "h"));
    }

    @Test
    void a_dossier_without_a_value_is_told_as_a_fault_and_not_as_a_crash() {
        Map<String, String> values = new java.util.HashMap<>(PAPERS.values(PaperForm.RETURN));
        values.put("alasan", "");
        assertThat(WORK.paper(PaperForm.RETURN, shipped(PaperForm.RETURN), Optional.of(values), false)
                        .faults())
                .containsExactly(new TemplateFault(0, What.TOKEN_UNKNOWN, "alasan"));
    }

    private static String shipped(PaperForm form) {
        return Samples.TEMPLATES.shipped(form.template()).source();
    }
}
