package id.dosir.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileNameTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                ".pdf",
                "../evil.pdf",
                "..\\evil.pdf",
                "/etc/evil.pdf",
                "C:evil.pdf",
                "a/../../evil.pdf",
                "surat\u0000.pdf",
                "surat\r\nSet-Cookie: a=b.pdf",
                "surat\u001b[31m.pdf",
                "surat\u0085.pdf",
                "surat\u202Efdp.exe",
                "surat\u2066fdp.exe\u2069",
                "\u200Fsurat.pdf",
                "su\u200Brat.pdf",
                "\uFEFFsurat.pdf",
                "surat\uD800.pdf"
            })
    void a_name_that_could_mislead_a_person_or_a_program_is_no_name(String declared) {
        assertThat(FileName.parse(declared)).isEmpty();
    }

    @Test
    void a_name_of_three_hundred_characters_is_refused_and_one_of_120_is_not() {
        assertThat(FileName.parse("a".repeat(296) + ".pdf")).isEmpty();
        assertThat(FileName.parse("a".repeat(117) + ".pdf")).isEmpty();
        assertThat(FileName.parse("a".repeat(116) + ".pdf")).isPresent();
        assertThat(FileName.parse(null)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Surat Permohonan (1).pdf", "SK_Jabatan-final..PDF", "kartu é.jpg", "خطاب.pdf", "a.b.c.docx"})
    void the_names_that_people_give_stay_as_they_are(String declared) {
        assertThat(FileName.parse(declared)).contains(new FileName(declared));
    }

    @Test
    void the_same_name_in_other_code_points_is_the_same_name() {
        assertThat(FileName.parse("kartu e\u0301.jpg")).isEqualTo(FileName.parse("kartu \u00e9.jpg"));
    }

    @Test
    void what_is_shown_of_a_refused_name_has_no_marks_that_turn_or_hide_text_and_is_short() {
        assertThat(FileName.shown("surat\u202Efdp.exe")).isEqualTo("surat\ufffdfdp.exe");
        assertThat(FileName.shown("surat\r\n\u0000.pdf")).isEqualTo("surat\ufffd\ufffd\ufffd.pdf");
        assertThat(FileName.shown("a".repeat(300))).isEqualTo("a".repeat(60) + "…");
        assertThat(FileName.shown(null)).isEmpty();
    }

    @Test
    void the_ending_is_what_follows_the_last_dot() {
        assertThat(FileName.parse("surat.pdf.EXE")).map(FileName::ending).contains("exe");
        assertThat(FileName.parse("surat")).map(FileName::ending).contains("");
        assertThat(FileName.parse("surat.")).map(FileName::ending).contains("");
    }
}
