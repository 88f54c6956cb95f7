package id.dosir.core.filing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PrefillTest {

    @Test
    void a_file_with_text_goes_before_a_picture() {
        assertThat(best(
                        "nik",
                        Said.scanned("ktp", "nik", "5102056403890003", 95),
                        Said.on("formulir-permohonan", "nik", "5102056403890008")))
                .isEqualTo("5102056403890008");
    }

    @Test
    void two_papers_go_before_one() {
        assertThat(best(
                        "nip",
                        Said.on("formulir-permohonan", "nip", "198804172010031022"),
                        Said.on("surat-permohonan", "nip", "198804172010031012"),
                        Said.on("sk-jabatan-terakhir", "nip", "19880417 201003 1 012")))
                .isEqualTo("198804172010031012");
    }

    @Test
    void what_fails_its_structure_loses() {
        assertThat(best(
                        "nip",
                        Said.on("formulir-permohonan", "nip", "198813172010031012"),
                        Said.scanned("sk-jabatan-terakhir", "nip", "198804172010031012", 80)))
                .isEqualTo("198804172010031012");
    }

    @Test
    void the_name_of_the_card_is_proposed_with_the_titles_of_the_form() {
        assertThat(best(
                        "name",
                        Said.on("ktp", "name", "Randika Mokolanut"),
                        Said.on("formulir-permohonan", "name", "Randika Mokolanut, S.STP")))
                .isEqualTo("Randika Mokolanut, S.STP");
    }

    @Test
    void number_and_date_of_a_letter_come_from_the_letter_only() {
        assertThat(Prefill.of(List.of(
                        Said.on("formulir-permohonan", "letterDate", "2026-03-03"),
                        Said.on("sk-mutasi", "letterNumber", "821.2/027/BKPSDM/2026"))))
                .isEmpty();
    }

    private static String best(String field, Proposal... papers) {
        return Prefill.of(List.of(papers)).get(field).value();
    }
}
